import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import type { Lexicon } from '../lexicon.ts';
import type { PhraseCue } from './cue.ts';
import { reportNoun } from './report-nouns.ts';

/** From "appris" to the source it was learnt from are at most so many units. */
const LEARNT_REACH = 12;
/** "In the … bank's view" takes at most so many units. */
const VIEW_REACH = 14;

const NO_PHRASES: readonly (readonly string[])[] = [];

export function phraseCue(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  const { grammar } = lexicon;
  const learnt = learntFrom(lexicon, units, at, sentence);
  if (learnt) return learnt;
  for (const words of lexicon.according.get(units[at]!.fold) ?? NO_PHRASES) {
    if (!words.every((word, i) => at + i < sentence.last && units[at + i]!.fold === word)) continue;
    const last = at + words.length;
    // "passer une heure à écouter X": what one does
    if (SAID.CUE.PERCEIVES.has(words[1] ?? '') && at > sentence.first && units[at - 1]!.type === 'word' && !grammar.coordinators.has(units[at - 1]!.fold))
      continue;
    // "A lire aussi sur Radio Dori": a link
    if (SAID.CUE.READS_ON.has(words[1] ?? '') && !grammar.definite.has(wordAt(units, last))) continue;
    // "précise-t-on de même source": of the verb
    if (words.includes(SAID.SPOKE_LAST) && lexicon.grammar.cues.ANYBODY_BEHIND?.has(wordAt(units, at - 1))) continue;
    const lemma = words.join(' ').replace(/' /g, "'");
    const own = SAID.CUE.HOLDS_ITS_SOURCE.has(lemma);
    const next = units[last];
    // "voters per square mile"
    if (SAID.CUE.RATE.has(words[0]!) && at > sentence.first && units[at - 1]!.type === 'word' && !next?.capital) return null;
    if (!own && (!next || grammar.complementisers.has(next.fold) || grammar.notSources.has(next.fold))) return null;
    const ofNoun = SAID.CUE.ACCORDING_TO_WHICH.has(next?.fold ?? '') && units[at - 1]?.type === 'word';
    return { type: 'phrase', first: at, last, lemma, own, viewpoint: false, ...(ofNoun ? { ofNoun } : {}) };
  }
  const view = viewAt(lexicon, units, at, sentence);
  if (view) return view;
  const noun = reportNoun(lexicon, units, at, sentence);
  if (noun) return noun;
  // "Pour X, …" opens a sentence; in the middle of one it is a purpose
  const before = units[at - 1];
  const { fold } = units[at]!;
  const regards = grammar.viewpoint.includes(fold);
  // "Awa Bolo, for whom A", "le syndicat, pour qui A", "Mme Bah, pour laquelle A"
  if (regards && before?.fold === ',' && at - 1 > sentence.first && lexicon.grammar.cues.WHOM.has(wordAt(units, at + 1)))
    return { type: 'phrase', first: at, last: at + 1, lemma: fold, own: false, viewpoint: false };
  // "…, mais pour ses partisans, A"
  const joined = lexicon.grammar.cues.JOINS_VIEWPOINT?.has(before?.fold ?? '') && wordAt(units, at - 2) === ',';
  const opens = at === sentence.first || joined || /^[;:–—]$/.test(before!.fold) || (at - 1 === sentence.first && grammar.connectives.has(before!.fold));
  if (regards && opens) return { type: 'phrase', first: at, last: at + 1, lemma: fold, own: false, viewpoint: true };
  return null;
}

/** "In the bank's view, …", "By her own account, …", "To hear the traders tell it, …": the words up to the comma. */
function viewAt(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  const before = units[at - 1];
  if (at > sentence.first && before!.fold !== ',' && !(at - 1 === sentence.first && lexicon.grammar.connectives.has(before!.fold))) return null;
  const heard = lexicon.grammar.infinitiveMark?.has(units[at]!.fold) && units[at + 1]?.fold === lexicon.grammar.cues.HEAR;
  if (!heard && !lexicon.grammar.cues.OPENS_VIEW?.has(units[at]!.fold)) return null;
  const first = heard ? at + 2 : at + 1;
  for (let i = first; i < Math.min(sentence.last, at + VIEW_REACH); i++) {
    const { type, fold } = units[i]!;
    const found = (last: number, end: number): PhraseCue | null =>
      last > first && (end >= sentence.last || units[end]!.fold === ',' || units[end]!.fold === '.')
        ? { type: 'phrase', first: at, last: end, lemma: 'view', own: true, viewpoint: false, whose: { first, last } }
        : null;
    if (heard && SAID.CUE.TELLS_IT.has(fold)) return SAID.CUE.IT.has(wordAt(units, i + 1)) ? found(i, i + 2) : null;
    const possessive = i === first && lexicon.grammar.possessives.has(fold);
    const owned = !heard && (possessive || (SAID.GENITIVE.test(fold) && (fold.length > 1 || SUBJECT.ENDS_S.test(units[i - 1]!.fold))));
    if (owned) {
      const noun = SAID.CUE.OWN.has(wordAt(units, i + 1)) ? i + 2 : i + 1;
      if (SAID.CUE.VIEW.has(wordAt(units, noun))) return found(possessive ? i + 1 : i, noun + 1);
      if (possessive) continue;
    }
    if (type !== 'word' && type !== 'number' && !/^['’.]/.test(fold)) return null;
  }
  return null;
}

/** "a appris l’AFP mardi auprès de", "a-t-on appris de source": what leads to a source that somebody else asked. */
function learntFrom(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  const { LEARNT: learnt, BY_A_SOURCE: bySource, LEARNS, HAS, ANYBODY_BEHIND } = lexicon.grammar.cues;
  const { grammar } = lexicon;
  const { lower } = units[at]!;
  if (!learnt || !bySource || !(LEARNS?.has(lower) || HAS?.has(lower))) return null;
  let verb = at;
  if (!LEARNS?.has(lower)) {
    verb = at + 1;
    while (verb < at + 4 && verb < sentence.last && (ANYBODY_BEHIND?.has(units[verb]!.fold) || grammar.adverbs.has(units[verb]!.fold))) verb++;
    if (units[verb]?.fold !== learnt) return null;
  }
  for (let i = verb + 1; i < Math.min(sentence.last - 1, verb + LEARNT_REACH); i++) {
    const { fold, type } = units[i]!;
    if (type === 'marked' || (type === 'punct' && fold !== ',') || grammar.complementisers.has(fold)) return null;
    if (SAID.CUE.LEARNT_AT.has(fold) && grammar.complement.has(units[i + 1]!.fold))
      return { type: 'phrase', first: at, last: i + 2, lemma: learnt, own: false, viewpoint: false };
    // "a-t-on appris lundi des services de la wilaya"
    // "On apprend du greffe que"
    const before = grammar.anybody?.has(wordAt(units, at - 1));
    const on = before || units.slice(at, verb + 2).some((unit) => ANYBODY_BEHIND?.has(unit.fold));
    const who = units[SAID.CUE.THE_TELLER.has(units[i + 1]!.fold) ? i + 2 : i + 1];
    const body = before && who?.type === 'word' && !grammar.temporal.has(who.fold);
    if (on && grammar.complement.has(fold) && who && (body || grammar.isPerson(who.fold)) && !BORDER.SOURCES.has(who.fold))
      return { type: 'phrase', first: at, last: i + 1, lemma: learnt, own: false, viewpoint: false };
    if (SAID.CUE.OF.has(fold) && BORDER.SOURCES.has(units[i + 1]!.fold))
      return { type: 'phrase', first: at, last: i + 2, lemma: bySource, own: true, viewpoint: false };
  }
  return null;
}
