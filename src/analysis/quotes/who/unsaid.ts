import { countWhile } from '../../count-while.ts';
import { ANY } from '../../lang/any.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { UNSAID, type UnsaidWords } from '../../lang/unsaid.ts';
import type { Matrix } from '../1-matrix.ts';
import type { VerbCue } from '../2-cues.ts';
import type { Resolved } from '../6-speakers.ts';
import type { Reading } from '../reading.ts';
import { cuesUpTo } from './asked.ts';

/** A cue within what another verb denies stands at most so many units behind it: "nie avoir dit", "denied ever saying". */
const DENIED = 3;
/** Whoever spoke within so many sentences may go on without a word for it. */
const SCENE = 2;
/** Between the name before a colon and the noun that governs it stand at most so many units: "Limogeage du Premier ministre de transition X :". */
const GOVERNED = 6;

/** So many quotes back is looked for the one who may go on. */
const QUOTES = 40;

/** Nobody said it, or not the one chosen · it cannot be told for certain. */
export type Doubt = 'nobody' | 'unsure' | null;

/** What speaks against the speaker that was chosen for a quote; `before`: the quotes before it with their speakers. */
export function doubtOf(reading: Reading, item: Resolved, before: readonly Resolved[]): Doubt {
  const words = UNSAID[reading.lexicon.language];
  if (!words || item.name === null) return null;
  // "Bola Lell’s son, Seyi, said": whose son
  if (item.entity === null && SAID.ENDS_GENITIVE.test(item.name)) return 'nobody';
  const { cue, frame } = item.proposal;
  if (isRather(reading, item, words)) return 'nobody';
  if (isAround(reading, item)) return 'unsure';
  if (cue?.type === 'verb') {
    if (isUnsaid(reading, item, cue, words)) return 'nobody';
    return frame === 'colon' && isRelayed(reading, item, cue, words) ? 'unsure' : null;
  }
  if (cue === null && (frame === 'continues' || frame === 'floating')) return spokeBefore(item, before) ? null : 'unsure';
  if (cue !== null || frame !== 'colon') return null;
  if (isDenied(reading, item, words)) return 'nobody';
  return isGoverned(reading, item, words) || hasBefallen(reading, item, words) ? 'unsure' : null;
}

/** The units between a name and the marks behind its colon. */
function* untilMarks({ matrix }: Reading, { mention, proposal: { sentence, spans } }: Resolved) {
  if (!mention) return;
  const { units, sentences } = matrix;
  for (let i = unitFrom(matrix, sentence, mention.end); i < sentences[sentence]!.last && units[i]!.end <= spans[0]!.start; i++) yield units[i]!;
}

/** The first unit of a sentence that begins at an offset or behind it. */
function unitFrom({ units, sentences }: Matrix, sentence: number, offset: number): number {
  const { first, last } = sentences[sentence]!;
  return first + countWhile(last - first, (i) => units[first + i]!.start < offset);
}

/** "X did not say: “…”" */
function isDenied(reading: Reading, item: Resolved, { say }: UnsaidWords): boolean {
  const { grammar } = reading.lexicon;
  let negated = false;
  for (const { fold, lower } of untilMarks(reading, item)) {
    if (negated && reading.lexicon.forms.get(lower)?.some(({ lemma }) => say.has(lemma))) return true;
    negated = grammar.negation.has(fold);
  }
  return false;
}

/** "X a été enlevé mardi : « … »": those who tell of it may be others. */
function hasBefallen(reading: Reading, item: Resolved, { befell }: UnsaidWords): boolean {
  for (const { fold } of untilMarks(reading, item)) if (befell.has(fold)) return true;
  return false;
}

/** "n’a jamais dit", "should have said", "Had X said", "nie avoir dit": no words of theirs. */
function isUnsaid({ matrix, cues }: Reading, { proposal: { sentence } }: Resolved, cue: VerbCue, words: UnsaidWords): boolean {
  const { units } = matrix;
  if (cue.negated && words.say.has(cue.lemma)) return true;
  if (words.ought.has(units[cue.first - 1]?.fold ?? '') && words.say.has(cue.lemma)) return true;
  const bounds = matrix.sentences[sentence]!;
  if (cue.first > bounds.first && words.opens.has(units[bounds.first]!.fold) && words.say.has(cue.lemma)) return true;
  const own = cues[sentence]!;
  const at = cuesUpTo(own, cue.first);
  return own
    .slice(Math.max(0, at - DENIED), at)
    .some(
      (one) =>
        one.type === 'verb' &&
        one.stance === 'denies' &&
        one.form === 'finite' &&
        one !== cue &&
        cue.form !== 'finite' &&
        cue.first >= one.last &&
        cue.first - one.last <= DENIED &&
        units.slice(one.last, cue.first).every(({ type }) => type === 'word'),
    );
}

/** "a rapporté les propos de Y : « … »", "recalled the colonel’s words: “…”": whose the words behind the colon are is the noun's. */
function isRelayed({ matrix, lexicon }: Reading, { proposal: { spans } }: Resolved, cue: VerbCue, words: UnsaidWords): boolean {
  const { units } = matrix;
  for (let i = cue.last; i < units.length && units[i]!.end <= spans[0]!.start; i++) {
    const { type, fold } = units[i]!;
    if (type === 'marked' || fold === ':') return false;
    if (!words.sayings.has(fold)) continue;
    const owned = SAID.GENITIVE.test(units[i - 1]?.fold ?? '') || lexicon.grammar.possessives.has(units[i - 1]?.fold ?? '');
    return owned || lexicon.grammar.complement.has(units[i + 1]?.fold ?? '') || lexicon.grammar.prepositions.has(units[i + 1]?.fold ?? '');
  }
  return false;
}

/** "C’est Awa Bâ, et non X, qui a dit", "It was A, not X, who said". */
function isRather({ matrix }: Reading, { mention, proposal: { sentence } }: Resolved, { rather }: UnsaidWords): boolean {
  if (!mention) return false;
  const { first } = matrix.sentences[sentence]!;
  const at = unitFrom(matrix, sentence, mention.start);
  const before = matrix.units[at - 1];
  const joint = at > first + 1 ? matrix.units[at - 2]!.fold : '';
  return before !== undefined && rather.has(before.fold) && (joint === ',' || ANY.AND.test(joint));
}

/** "Those around X admit": not X. */
function isAround({ matrix, lexicon }: Reading, { mention, proposal: { sentence } }: Resolved): boolean {
  if (!mention) return false;
  const at = unitFrom(matrix, sentence, mention.start);
  return at > matrix.sentences[sentence]!.first && lexicon.grammar.around.has(matrix.units[at - 1]!.fold);
}

function spokeBefore({ entity, name, proposal: { sentence } }: Resolved, before: readonly Resolved[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - QUOTES); i--) {
    const other = before[i]!;
    if (other.proposal.sentence < sentence - SCENE) return false;
    if (entity !== null ? other.entity === entity : other.name === name) return true;
  }
  return false;
}

/** "Limogeage de X : « … »", "Open letter to X: “…”": the name stands behind a noun that is not for anybody's words. */
function isGoverned({ matrix, lexicon }: Reading, { mention, proposal: { sentence } }: Resolved, words: UnsaidWords): boolean {
  if (!mention) return false;
  const { grammar } = lexicon;
  const { units } = matrix;
  const { first } = matrix.sentences[sentence]!;
  const at = unitFrom(matrix, sentence, mention.start);
  for (let i = at - 1; i > first && at - i <= GOVERNED; i--) {
    const { type, fold } = units[i]!;
    if (type !== 'word') return false;
    if (!grammar.complement.has(fold) && !grammar.prepositions.has(fold)) continue;
    const noun = units[i - 1]!;
    const says = words.sayings.has(noun.fold) || grammar.utterances.has(noun.fold) || grammar.isPerson(noun.fold) || grammar.bodies.has(noun.fold);
    return !(says && grammar.complement.has(fold)) && noun.type === 'word';
  }
  return false;
}
