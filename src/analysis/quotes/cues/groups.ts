import * as BORDER from '../../lang/any-borders.ts';
import * as FRAME from '../../lang/any-frames.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import { isFiniteMood, type Lexicon } from '../lexicon.ts';

/** Adverbs, negation and inverted pronouns may stand between auxiliary and participle, at most this many. */
const AUXILIARY_REACH = 6;
/** "a, à la surprise de tous, annoncé": an aside between them is at most so many units long. */
const ASIDE = 8;
/** An adjunct between auxiliary and participle without commas is at most so many units long. */
const ADJUNCT = 8;

export function auxiliaryBefore(
  lexicon: Lexicon,
  units: readonly Unit[],
  at: number,
  least: number,
): { first: number; lemma: string; mood: string; plural: boolean; inverted: number; negated: boolean; pronominal: boolean } | null {
  const { grammar, forms } = lexicon;
  const { cues: own } = lexicon.grammar;
  let inverted = -1;
  let been = false;
  let negated = false;
  let reach = AUXILIARY_REACH;
  const wide = beforeAdjunct(lexicon, units, at, least);
  if (wide >= 0) return auxiliaryBefore(lexicon, units, wide, least);
  for (let i = at - 1; i >= least && at - i <= reach; i--) {
    const unit = units[i]!;
    // "a, lui, expliqué que"
    if (unit.fold === ',' && (BORDER.HIMSELF.has(wordAt(units, i - 1)) || BORDER.HIMSELF.has(wordAt(units, i + 1)))) continue;
    // "a, pour sa part, rappelé", "a, quant à lui, salué", "a, en outre, annoncé"
    const open = unit.fold === ',' ? asideBegin(lexicon, units, i, least) : -1;
    if (open >= 0) {
      reach += i - open;
      i = open;
      continue;
    }
    if (unit.type !== 'word') return null;
    // "is believed and said to"
    if (
      grammar.infinitiveMark?.has(wordAt(units, at + 1)) &&
      ((SAID.CUE.AND_OR.has(unit.fold) && grammar.endsPast?.(wordAt(units, i - 1))) ||
        (grammar.endsPast?.(unit.fold) && SAID.CUE.AND_OR.has(units[i + 1]!.fold)))
    )
      continue;
    if (BORDER.HIMSELF.has(unit.fold)) continue;
    // "a de son côté annoncé", "a pour sa part indiqué", "a à son tour demandé"
    if (own.WITHIN_AN_ADJUNCT?.has(unit.fold) || own.WITHIN_AN_ADJUNCT?.has(unit.lower)) continue;
    if (/^-/.test(unit.fold)) {
      inverted = i;
      continue;
    }
    const readings = forms.get(unit.lower)?.filter((r) => own.AUXILIARY.has(r.lemma));
    if (SAID.CUE.BEEN.has(unit.fold)) {
      been = true;
      continue;
    }
    const auxiliary = readings?.find((r) => isFiniteMood(r.mood) || r.mood === 'G' || r.mood === 'W');
    if (auxiliary) {
      const clitics = withClitics(lexicon, units, i, { first: least, last: at, block: 0 });
      const pronominal = hasReflexive(units, clitics.first, i);
      return {
        first: clitics.first,
        lemma: been ? own.TO_BE : auxiliary.lemma,
        mood: auxiliary.mood,
        plural: auxiliary.plural,
        inverted,
        negated: negated || (clitics.negated && negated),
        pronominal,
      };
    }
    // "a de plus demandé": besides
    if (SAID.CUE.MORE.has(unit.fold) && SAID.CUE.OF.has(wordAt(units, i - 1))) continue;
    if (grammar.negation.has(unit.fold)) {
      negated = true;
      continue;
    }
    // "has so far denied", "has in the past argued", "had for years said"
    if (own.BETWEEN?.has(unit.fold)) continue;
    if (!grammar.adverbs.has(unit.fold) && !SAID.CUE.ENDS_ADVERB.test(unit.fold) && !SAID.CUE.WITHIN_A_GROUP.has(unit.fold)) return null;
  }
  return null;
}

/** "avait le 24 février affirmé", "a dans un communiqué annoncé", "a mardi soir promis": the unit behind the auxiliary's own words, or -1. */
function beforeAdjunct(lexicon: Lexicon, units: readonly Unit[], at: number, least: number): number {
  const { grammar, forms } = lexicon;
  const { AUXILIARY, HAS } = lexicon.grammar.cues;
  if (!HAS) return -1;
  for (let i = at - 1; i >= least && at - i <= ADJUNCT; i--) {
    const unit = units[i]!;
    if (unit.type === 'number') continue;
    if (unit.type !== 'word' || grammar.complementisers.has(unit.fold) || grammar.relatives.has(unit.fold) || grammar.coordinators.has(unit.fold)) return -1;
    if (forms.get(unit.lower)?.some((r) => AUXILIARY.has(r.lemma) && (isFiniteMood(r.mood) || r.mood === 'G'))) {
      const opener = units[i + 1]!;
      const next = units[i + 2];
      if (i + 1 >= at || i + 1 === at - 1) return grammar.temporal.has(opener.fold) && i + 1 < at ? i + 1 : -1;
      const dated =
        grammar.temporal.has(opener.fold) ||
        (grammar.determiners.has(opener.fold) && next !== undefined && (next.type === 'number' || grammar.temporal.has(next.fold)));
      const adjunct = SAID.CUE.OPENS_ADJUNCT.has(opener.fold) && !HAS.has(opener.lower);
      return dated || adjunct ? i + 1 : -1;
    }
    if (grammar.finite.has(unit.lower) || (i < at - 1 && forms.get(unit.lower)?.some((r) => r.mood === 'K') && !grammar.temporal.has(unit.fold))) return -1;
  }
  return -1;
}

/** The comma that opens an aside right behind an auxiliary and closes at unit `close`, or -1. */
function asideBegin(lexicon: Lexicon, units: readonly Unit[], close: number, least: number): number {
  const { forms, grammar } = lexicon;
  for (let i = close - 1; i > least && close - i <= ASIDE; i--) {
    const unit = units[i]!;
    if (unit.fold === ',') return forms.get(units[i - 1]!.lower)?.some((r) => lexicon.grammar.cues.AUXILIARY.has(r.lemma) && isFiniteMood(r.mood)) ? i : -1;
    if (unit.type === 'marked' || unit.type === 'punct' || grammar.finite.has(unit.lower)) return -1;
  }
  return -1;
}

export function withClitics(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): { first: number; negated: boolean } {
  let first = at;
  let negated = false;
  while (first > sentence.first && lexicon.grammar.clitics.has(units[first - 1]!.fold) && units[first - 1]!.type === 'word') {
    const word = units[first - 1]!.fold;
    // "l’" and "le" before a verb are objects only when a subject or "comme", "qui" stands before them
    if (lexicon.grammar.cues.ARTICLE?.has(word) && !isObject(lexicon, units, first - 1)) break;
    if (SUBJECT.NOT.has(word)) negated = true;
    first--;
  }
  return { first, negated };
}

/** "il le dit", « Q », la coupe un homme: is the article at `at` an object before its verb? */
export function isObject(lexicon: Lexicon, units: readonly Unit[], at: number): boolean {
  if (SAID.CUE.BEFORE_AN_OBJECT.has(wordAt(units, at - 1))) return true;
  const marked = units[at - 1]?.type === 'marked' || (wordAt(units, at - 1) === ',' && units[at - 2]?.type === 'marked');
  const next = units[at + 2];
  return marked && next?.type === 'word' && (lexicon.grammar.determiners.has(next.fold) || next.capital);
}

export function hasReflexive(units: readonly Unit[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (FRAME.ITSELF.has(units[i]!.fold)) return true;
  return false;
}

export function invertedAt(units: readonly Unit[], at: number, sentence: MatrixSentence): number {
  const next = units[at + 1];
  return next && at + 1 < sentence.last && /^-/.test(next.fold) && next.type === 'word' && units[at]!.end === next.start ? at + 1 : -1;
}

export function negatedAfter(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  // "indique ne pas avoir eu": the infinitive is negated, not the report
  if (SUBJECT.NOT.has(wordAt(units, at + 1))) return false;
  for (let i = at + 1; i < Math.min(at + 3, sentence.last); i++) {
    // "conclut que rien ne va": what is negated stands in the clause
    if (units[i]!.type !== 'word' || lexicon.grammar.complementisers.has(units[i]!.fold)) return false;
    if (lexicon.grammar.negation.has(units[i]!.fold) && !SAID.CUE.MORE.has(units[i]!.fold)) return true;
  }
  return false;
}

export function adverbAfterAnd(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  const before = units[at - 1];
  return at - 2 >= sentence.first && lexicon.grammar.cues.AND?.has(units[at - 2]!.fold) === true && lexicon.grammar.adverbs.has(before?.fold ?? '');
}

export function earlierParticiple(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): { mood: string; plural: boolean } | null {
  for (let i = at - 2; i > sentence.first; i--) {
    if (!SAID.CUE.ENDS_PARTICIPLE.test(units[i]!.lower)) continue;
    const readings = lexicon.forms.get(units[i - 1]!.lower);
    const auxiliary = readings?.find((r) => r.lemma === lexicon.grammar.cues.TO_HAVE && isFiniteMood(r.mood) && (r.person === 3 || r.person === 6));
    if (auxiliary) return auxiliary;
  }
  return null;
}
