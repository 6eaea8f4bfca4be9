import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import { isFiniteMood, type Lexicon } from '../lexicon.ts';
import { auxiliaryBefore, withClitics } from './groups.ts';

/** "appeared on state television late on Wednesday to announce" (units). */
const PURPOSE_REACH = 14;
/** "Et le chef d’état-major Issa Kaba de conclure" takes at most so many units. */
const NARRATED = 12;

/** "s’est borné à rappeler", "n’hésite pas à dire": the verb group that leads to the infinitive at `at`. */
export function supportBefore(
  lexicon: Lexicon,
  units: readonly Unit[],
  at: number,
  least: number,
): { first: number; plural: boolean; negated: boolean } | null {
  if (!lexicon.grammar.cues.LEADS_TO_INFINITIVE.has(wordAt(units, at - 1))) return null;
  const keen = keenTo(lexicon, units, at, least);
  if (keen) return keen;
  let head = at - 2;
  while (head > least && (lexicon.grammar.adverbs.has(units[head]!.fold) || lexicon.grammar.negation.has(units[head]!.fold))) head--;
  const readings = lexicon.forms.get(units[head]?.lower ?? '')?.filter((r) => lexicon.grammar.supports.has(r.lemma));
  if (head < least || !readings?.length) return null;
  // "“Q,” wanted to reassure X": elsewhere one only tries to
  if (lexicon.grammar.wishesOnlyTry && !units.slice(Math.max(least, head - 2), head).some((unit) => unit.type === 'marked')) return null;
  const finite = readings.find((r) => isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
  if (finite) return { first: withClitics(lexicon, units, head, { first: least, last: at, block: 0 }).first, plural: finite.plural, negated: false };
  const auxiliary = readings.some((r) => r.mood === 'K') ? auxiliaryBefore(lexicon, units, head, least) : null;
  return auxiliary ? { first: auxiliary.first, plural: auxiliary.plural, negated: false } : null;
}

/** "was quick to point out", "is at pains to stress", "were keen to add": the verb "to be" and how somebody is. */
function keenTo(lexicon: Lexicon, units: readonly Unit[], at: number, least: number): { first: number; plural: boolean; negated: boolean } | null {
  const { KEEN, TO_BE } = lexicon.grammar.cues;
  if (!KEEN) return null;
  let be = at - 3;
  if (SAID.CUE.PAINS.has(wordAt(units, at - 2)) && SAID.CUE.AT.has(wordAt(units, at - 3))) be = at - 4;
  else if (!KEEN.has(wordAt(units, at - 2))) return null;
  while (be > least && lexicon.grammar.adverbs.has(units[be]!.fold)) be--;
  const is = be >= least ? lexicon.forms.get(units[be]!.lower)?.find((r) => r.lemma === TO_BE && isFiniteMood(r.mood)) : undefined;
  return is ? { first: be, plural: is.plural, negated: false } : null;
}

/** "took to Twitter to say that, "appeared on television to announce that": what somebody did in order to say it. */
export function servesToSay(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  const verb = lexicon.forms.get(units[at]!.lower)?.find((r) => r.mood === 'W');
  if (!verb || !lexicon.grammar.infinitiveMark?.has(wordAt(units, at - 1)) || !SAID.CUE.SAID_ON_PURPOSE.has(verb.lemma)) return false;
  for (let i = at - 2; i >= Math.max(sentence.first, at - PURPOSE_REACH); i--) {
    const { type, fold } = units[i]!;
    if (type === 'marked' || (type === 'punct' && fold !== "'") || lexicon.grammar.complementisers.has(fold) || lexicon.grammar.relatives.has(fold))
      return false;
    if (SAID.CUE.DOES_TO_SAY.has(fold)) return true;
    if (lexicon.grammar.finite.has(units[i]!.lower)) return SAID.CUE.WENT.has(fold);
  }
  return false;
}

/** "Et X de + INFINITIVE" as a sentence's first words: does only a phrase stand between "et" and "de"? */
export function narrated(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  if (!BORDER.OF.has(units[at - 1]!.fold) || at - sentence.first > NARRATED) return false;
  if (!lexicon.grammar.cues.AND?.has(units[sentence.first]!.fold) || at - 1 <= sentence.first + 1) return false;
  for (let i = sentence.first + 1; i < at - 1; i++) {
    const { type, lower, capital } = units[i]!;
    if ((type !== 'word' && !/^[.,]$/.test(units[i]!.fold)) || (lexicon.grammar.finite.has(lower) && !capital)) return false;
  }
  return true;
}

export function isSpeechFinite(lexicon: Lexicon, units: readonly Unit[], at: number): boolean {
  const readings = lexicon.forms.get(units[at]!.lower);
  return (
    readings?.some(
      (r) => isFiniteMood(r.mood) && (r.person === 3 || r.person === 6) && (lexicon.verbs.get(r.lemma)?.some((v) => v.frames.includes('i')) ?? false),
    ) ?? false
  );
}
