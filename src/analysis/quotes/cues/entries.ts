import type { CueTense, Stance } from '../../../model/analysis.ts';
import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import type { Lexicon, SpeechVerb, VerbForm } from '../lexicon.ts';
import type { VerbCue } from './cue.ts';
import { RECORDS } from './noun-or-verb.ts';

/** A court stands at most so many units before its verb. */
const COURT_REACH = 8;
/** A verb group in which nothing more than its verb says anything. */
export const PLAIN = { plural: false, inverted: -1, negated: false, conditional: false, passive: false, pronominal: false } as const;

/** Chooses the verb's entry (with or without se), reads light verbs with their noun, and builds the cue. */
export function makeCue(
  lexicon: Lexicon,
  units: readonly Unit[],
  at: number,
  reading: VerbForm,
  how: {
    first: number;
    sentence: MatrixSentence;
    tense: CueTense;
    form: VerbCue['form'];
    plural: boolean;
    inverted: number;
    negated: boolean;
    conditional: boolean;
    passive: boolean;
    pronominal: boolean;
  },
): VerbCue | null {
  const { cues: own } = lexicon.grammar;
  const { sentence, pronominal, ...rest } = how;
  let last = Math.max(at, how.inverted) + 1;
  const predicate = predicateAfter(lexicon, units, last, sentence, reading.lemma);
  let verb: SpeechVerb | undefined;
  if (predicate) {
    last = predicate.last;
    verb = predicate.verb;
  } else {
    const entries = lexicon.verbs.get(reading.lemma);
    verb =
      entries?.find((entry) => entry.pronominal === pronominal) ??
      (pronominal && !BORDER.DIRE.has(reading.lemma) ? undefined : entries?.find((entry) => !entry.pronominal));
    // "se dit convaincu que": what somebody says of itself
    if (!verb && pronominal) verb = entries?.[0];
    if (pronominal && verb && !verb.pronominal && !SAID.CUE.SAYS_OF_ONESELF.has(verb.lemma)) return null;
  }
  if (!verb || verb.frames === '-') return null;
  // "held that", "briefing that", not "held on Monday", "briefed the press"
  if (own.NEEDS_CLAUSE?.has(verb.lemma) && (rest.passive || !lexicon.grammar.complementisers.has(wordAt(units, last)))) return null;
  // "the order reads", "read a banner", not "the guard reads a paper"
  if (verb.lemma === own.READ && (rest.form !== 'finite' || rest.passive || !standsOn(lexicon, units, at, sentence))) return null;
  const cue: VerbCue = { type: 'verb', head: at, last, lemma: verb.lemma, stance: verb.stance, frames: verb.frames, ...rest };
  // "rumour has it that": nobody who is told
  if (verb.lemma === own.RUMOUR_HAS && SAID.CUE.RUMOUR.has(wordAt(units, rest.first - 1))) return { ...cue, passive: true };
  const told = verb.lemma === own.TELL && at + 1 >= sentence.last;
  const court = (told || verb.lemma === own.HEAR) && rest.form === 'finite' && !rest.passive && beforeCourt(units, rest.first, sentence.first);
  // "Guard 'slept through fire', inquest told": who told it is left out
  if (own.HEAR && told && court) return { ...cue, lemma: own.HEAR, frames: 'qd', passive: true };
  // "the court heard that": whoever said it there; "he heard that" tells nobody anything
  if (verb.lemma === own.HEAR) return court ? { ...cue, passive: true } : null;
  // "Mali's ruling junta", "ruled out": no judgement
  if (verb.lemma === own.RULE && (own.OUT?.has(wordAt(units, last)) || (rest.form === 'gerund' && units[at - 1]?.fold !== ','))) return null;
  return cue;
}

/** "fait savoir", "donne l’assurance", "lance un appel", "tient à préciser", "are of the view", "has it that": of "it that" the conjunction stays behind. */
function predicateAfter(
  lexicon: Lexicon,
  units: readonly Unit[],
  from: number,
  sentence: MatrixSentence,
  lemma: string,
): { last: number; verb: SpeechVerb } | null {
  for (const [verb, noun, stance, frames] of lexicon.nominal) {
    if (verb !== lemma) continue;
    const last = noun.includes(' ') ? phraseAfter(lexicon, units, from, sentence.last, noun.split(' ')) : nounAfter(units, from, sentence.last, noun);
    if (last > 0) return { last, verb: { lemma: `${verb} ${noun}`, stance: stance as Stance, frames, pronominal: false } };
  }
  return null;
}

function nounAfter(units: readonly Unit[], from: number, limit: number, noun: string): number {
  for (let i = from; i < Math.min(from + 5, limit); i++) {
    const word = units[i]!;
    if (word.type !== 'word') return -1;
    if (word.fold === noun || word.fold === `${noun}s`) return i + 1;
  }
  return -1;
}

/** Several words right behind the verb, adverbs passed over; a "that" at their end is only looked for. */
function phraseAfter(lexicon: Lexicon, units: readonly Unit[], from: number, limit: number, words: readonly string[]): number {
  let at = from;
  while (at < limit && lexicon.grammar.adverbs.has(units[at]!.fold)) at++;
  if (!words.every((word, i) => at + i < limit && units[at + i]!.fold === word)) return -1;
  return at + words.length - (lexicon.grammar.complementisers.has(words.at(-1)!) ? 1 : 0);
}

/** Do words stand on what is named before the verb at `at`, or behind it where marks close before it? */
function standsOn(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  const { documents } = lexicon.grammar;
  const bears = ({ fold, type }: Unit): boolean => type === 'word' && (documents.has(fold) || SAID.CUE.SIGN.has(fold));
  const next = units[at + 1];
  if (units[at - 1]?.type === 'marked') return units.slice(at + 1, Math.min(sentence.last, at + 5)).some(bears);
  for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
    if (units[i]!.type === 'marked') return false;
    if (bears(units[i]!)) return next?.type !== 'word' || SAID.CUE.READS_HOW.has(next.fold);
  }
  return false;
}

/** Does a court or an inquiry stand within the few words before unit `at`? */
function beforeCourt(units: readonly Unit[], at: number, least: number): boolean {
  for (let i = at - 1; i >= Math.max(least, at - COURT_REACH); i--) {
    if (units[i]!.type === 'punct' && !/^['’]$/.test(units[i]!.fold)) return false;
    if (SAID.CUE.COURT.has(units[i]!.fold)) return true;
  }
  return false;
}
