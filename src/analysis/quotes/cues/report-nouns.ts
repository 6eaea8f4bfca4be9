import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import { isFiniteMood, type Lexicon } from '../lexicon.ts';
import type { PhraseCue } from './cue.ts';
import { governs } from './noun-or-verb.ts';

/** "that" stands within so many units behind its noun. */
const NOUN_REACH = 8;
/** "Word reached the camp on Friday that": the same behind its verb. */
const SPREAD_REACH = 12;

/** "the announcement on Sunday that …", "responded to allegations its soldiers …": a noun that reports, up to its clause. */
export function reportNoun(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  const { grammar } = lexicon;
  const { fold, capital } = units[at]!;
  const before = units[at - 1];
  const { cues: own } = lexicon.grammar;
  const opening = at === sentence.first && grammar.accusations.has(fold) && own.OPENS_AS_PLURAL?.test(fold);
  const opens = at === sentence.first && own.NEWS?.has(fold);
  // "Shortly before dusk word came that"
  const later = own.NEWS_LATER?.has(fold) && before?.type === 'word' && (grammar.temporal.has(before.fold) || own.TIME_OF_DAY?.has(before.fold));
  const came = opens || later ? wordSpread(lexicon, units, at, sentence) : null;
  if (came) return came;
  if (opening) return openingNoun(lexicon, units, at, sentence);
  // "the traders' claim"
  const owned = before !== undefined && /^['’]$/.test(before.fold) && SUBJECT.ENDS_S.test(wordAt(units, at - 2));
  if (!grammar.reportNouns.has(fold) || capital || !before || (before.type === 'punct' && !owned) || at <= sentence.first) return null;
  // "the army claims that": a verb
  if (
    lexicon.forms.has(fold) &&
    !SAID.CUE.BEFORE_A_NOUN.has(before.fold) &&
    !SAID.GENITIVE.test(before.fold) &&
    !grammar.endsPast?.(before.fold) &&
    !grammar.prepositions.has(before.fold) &&
    !(grammar.endsPlural.test(fold) && (SAID.CUE.ARE.has(before.fold) || governs(lexicon, units, at - 1, sentence)))
  )
    return null;
  let opener = at - 1;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4); i--) if (grammar.determiners.has(units[i]!.fold)) opener = Math.max(sentence.first, i - 1);
  // "the report notes that": a subject
  const follows = units[at + 1];
  if (
    !follows ||
    (follows.type === 'word' &&
      !grammar.prepositions.has(follows.fold) &&
      !grammar.temporal.has(follows.fold) &&
      !grammar.adverbs.has(follows.fold) &&
      !grammar.complementisers.has(follows.fold) &&
      !grammar.accusations.has(fold) &&
      !SAID.CUE.CONTENTION.has(fold))
  )
    return null;
  // "said in a statement that": of the verb
  if (SAID.CUE.WITHIN.has(units[opener]!.fold)) return null;
  for (let i = at + 1; i < Math.min(sentence.last, at + NOUN_REACH); i++) {
    const unit = units[i]!;
    if (unit.type === 'marked' || unit.type === 'punct') break;
    // "her contention is that …"
    if (i === at + 1 && SAID.CUE.IS.has(unit.fold) && grammar.complementisers.has(wordAt(units, i + 1)) && SAID.CUE.CONTENTION.has(fold))
      return { type: 'phrase', first: at, last: i + 2, lemma: fold, own: true, viewpoint: false, noun: true };
    if (grammar.complementisers.has(unit.fold)) {
      const next = units[i + 1];
      const relative =
        !next || next.type === 'punct' || (grammar.finite.has(next.lower) && !next.capital) || lexicon.forms.get(next.lower)?.some((r) => r.mood === 'S');
      return relative ? null : { type: 'phrase', first: at, last: i + 1, lemma: fold, own: true, viewpoint: false, noun: true };
    }
    if (unit.type === 'word' && !unit.capital && (grammar.finite.has(unit.lower) || lexicon.forms.get(unit.lower)?.some((r) => isFiniteMood(r.mood)))) break;
  }
  const next = units[at + 1];
  const zero =
    grammar.accusations.has(fold) &&
    SAID.CUE.ANSWERS_TO.has(before.fold) &&
    next?.type === 'word' &&
    (grammar.determiners.has(next.fold) || grammar.pronouns.has(next.fold));
  return zero ? { type: 'phrase', first: at, last: at + 1, lemma: fold, own: true, viewpoint: false, noun: true } : null;
}

/** "Rumours spread online that …", "Allegations that …": a plural that opens the sentence. */
function openingNoun(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  for (let i = at + 1; i < Math.min(sentence.last, at + 4); i++) {
    if (units[i]!.type !== 'word') return null;
    if (!lexicon.grammar.complementisers.has(units[i]!.fold)) continue;
    const next = units[i + 1];
    if (!next || lexicon.grammar.finite.has(next.lower)) return null;
    return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
  }
  return null;
}

/** "Word reached the camp on Friday that …", "Word has come that …". */
function wordSpread(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): PhraseCue | null {
  if (!SAID.CUE.SPREADS.has(wordAt(units, at + 1))) return null;
  for (let i = at + 2; i < Math.min(sentence.last - 1, at + SPREAD_REACH); i++) {
    if (units[i]!.type === 'punct' || units[i]!.type === 'marked') return null;
    if (lexicon.grammar.complementisers.has(units[i]!.fold))
      return { type: 'phrase', first: at, last: i + 1, lemma: units[at]!.fold, own: true, viewpoint: false, noun: true };
  }
  return null;
}
