import * as BORDER from '../../lang/any-borders.ts';
import * as SAID from '../../lang/any-quotes.ts';
import * as SUBJECT from '../../lang/any-subjects.ts';
import { type MatrixSentence, type Unit, wordAt } from '../1-matrix.ts';
import { isFiniteMood, type Lexicon } from '../lexicon.ts';
import { isObject } from './groups.ts';

/** "As the historian Awa Bolo notes" begins at most so many units before its verb. */
const AS_REACH = 8;
/** "that" stands within so many units behind "from Dori". */
const THAT_REACH = 8;
/** "reports the Daily Star." closes a sentence in so many units. */
const PAPER_REACH = 8;
/** From a document to its verb are at most so many units. */
export const RECORDS = 12;
/** Between an auxiliary and its verb stand at most so many adverbs. */
const GOVERNING = 3;

export function readsAsNoun(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence, inverted: boolean): boolean {
  const word = units[at]!;
  const { grammar } = lexicon;
  const { nounLike } = grammar;
  if (inverted) return false;
  const before = units[at - 1];
  if (!before || at - 1 < sentence.first) return grammar.bareSubjects === true && nounLike.has(word.fold);
  if (grammar.bareSubjects) return readsAsBareNoun(lexicon, units, at, sentence, before);
  // "Autre reproche : « … »"
  if (before.capital && SAID.CUE.ANOTHER.has(before.fold)) return true;
  // "on assure que": French on is a subject
  if (!grammar.anybody?.has(before.fold) && SAID.CUE.BEFORE_A_NOUN.has(before.fold)) return !SAID.CUE.DOING.has(before.fold) || nounLike.has(word.fold);
  // "le préfet l’admet : …"
  if (wordAt(units, at + 1) === ':' && !nounLike.has(word.fold) && takesClause(lexicon, word.lower)) return false;
  // "ainsi que le souligne le rapport"
  const article = lexicon.grammar.cues.ARTICLE?.has(before.fold);
  if (article && grammar.complementisers.has(wordAt(units, at - 2)) && SAID.CUE.JUST_AS.has(wordAt(units, at - 3))) return false;
  if (article) return !isObject(lexicon, units, at - 1);
  if (!nounLike.has(word.fold)) return false;
  if (SAID.CUE.JOINS_OR_PAUSES.has(before.fold)) {
    // ", note le chercheur", "et demande que": a subject or object of its own follows
    const next = units[at + 1];
    // « Q », déclare à la radio X
    if (before.fold === ',' && units[at - 2]?.type === 'marked' && SAID.CUE.TO_A_STATION.has(next?.fold ?? '')) return false;
    return !next || next.type === 'punct' || SAID.CUE.GOES_ON_A_NOUN.has(next.fold);
  }
  return false;
}

/** The same where a noun may stand without an article, and as a subject: "reports", "officials claim". */
function readsAsBareNoun(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence, before: Unit): boolean {
  const word = units[at]!;
  const { grammar } = lexicon;
  const { nounLike } = grammar;
  if (!nounLike.has(word.fold))
    return (
      grammar.infinitiveMark?.has(before.fold) ||
      (SAID.CUE.BEFORE_A_NOUN.has(before.fold) &&
        !grammar.people.has(before.fold) &&
        !SAID.CUE.NEVER_A_NOUN.has(word.fold) &&
        !(SAID.CUE.SEVERAL.has(before.fold) && !SUBJECT.ENDS_S.test(word.fold)) &&
        !SAID.CUE.THIS_OR_THAT.has(before.fold))
    );
  if (toldByRecords(lexicon, units, at, sentence) || foresees(lexicon, units, at)) return false;
  // "innovative projects that", "intelligence documents that": nobody stands before it
  const that = grammar.complementisers.has(wordAt(units, at + 1));
  const somebody = grammar.pronouns.has(before.fold) || grammar.isPerson(before.fold);
  if (SAID.CUE.DOCUMENTS.has(word.fold) && !somebody && !(before.capital && SAID.CUE.PROJECTS.has(word.fold) && !that)) return true;
  // "As the historian Awa Bolo notes in her book"
  const plural = grammar.endsPlural.test(word.fold);
  const endsS = SUBJECT.ENDS_S.test(word.fold);
  if (plural && before.capital && opensAs(units, at - 1, sentence)) return false;
  // "will now investigate reports that", "is checking claims that": what they look into
  if (plural && before.type === 'word' && governs(lexicon, units, at - 1, sentence)) return true;
  if (before.fold === ',' && that && endsS) return false;
  // "Omar Lell, of the Lake Institute, calls the tax": an aside between two commas
  const object = units[at + 1];
  if (
    before.fold === ',' &&
    plural &&
    object !== undefined &&
    (object.type === 'marked' || SAID.CUE.OPENS_AN_OBJECT.has(object.fold)) &&
    units.slice(sentence.first, at - 1).some(({ fold }) => fold === ',')
  )
    return false;
  // "…, Reuters reports.", "…, reports Radio Dori."
  const after = units[at + 1];
  const paper = SUBJECT.THE.has(after?.fold ?? '') && units[at + 2]?.capital === true && sentence.last - at <= PAPER_REACH;
  if (before.fold === ',' && SAID.CUE.ENDS_REPORTS.test(word.fold) && (after?.capital || paper || kindBefore(lexicon, units, at + 1, sentence))) return false;
  // "nine EU states either voted", "player protests and outrage"
  if (
    SAID.CUE.STATES.has(word.fold) &&
    after?.type === 'word' &&
    !grammar.complementisers.has(after.fold) &&
    !grammar.determiners.has(after.fold) &&
    !grammar.pronouns.has(after.fold)
  )
    return true;
  if (after && SAID.CUE.AND_OR.has(after.fold) && before.type === 'word' && !grammar.pronouns.has(before.fold) && !SUBJECT.WHO_OR_WHICH.has(before.fold))
    return true;
  const closes = !word.capital && (!after || at + 1 >= sentence.last || /^[.,]$/.test(after.fold));
  if (closes && before.capital && endsS && commaNear(lexicon, units, at, sentence)) return false;
  // "…, the report notes.", "…, internal documents show.": noun and verb differ in their s
  const teller = grammar.isPerson(before.fold) || grammar.documents.has(before.fold) || grammar.inquiries.has(before.fold);
  if (
    closes &&
    teller &&
    endsS !== grammar.endsPlural.test(before.fold) &&
    !lexicon.grammar.cues.ENDS_ED?.test(word.fold) &&
    commaNear(lexicon, units, at, sentence)
  )
    return false;
  if (before.type !== 'word' || word.capital || SAID.CUE.BEFORE_A_NOUN.has(before.fold) || grammar.prepositions.has(before.fold)) return true;
  if (SAID.CUE.SUBJECT_BEFORE.has(before.fold)) return false;
  const next = units[at + 1];
  // "Our correspondent Omar Ba reports from Dori that"
  const thence = SAID.CUE.FROM_A_PLACE.has(next?.fold ?? '') && plural && (before.capital || grammar.isPerson(before.fold));
  if (thence && units.slice(at + 2, Math.min(sentence.last, at + THAT_REACH)).some(({ fold }) => grammar.complementisers.has(fold))) return false;
  // "the juntas claim they left": nobody stands behind a noun
  const clause = next !== undefined && grammar.pronouns.has(next.fold) && !BORDER.HIM.has(next.fold);
  if (clause && endsS !== SUBJECT.ENDS_S.test(before.fold)) return false;
  if (that && endsS) return false;
  // "A look into the letters shows they differ": no verb before it
  const opens = SAID.CUE.OPENS_A_LOOK.has(units[sentence.first]!.fold);
  if (clause && opens && SAID.CUE.FINDS.has(word.fold) && !units.slice(sentence.first, at).some((u) => grammar.finite.has(u.lower))) return false;
  if (!next || next.type === 'punct' || grammar.prepositions.has(next.fold) || grammar.finite.has(next.lower)) return true;
  // "a new report urges the"
  if (SUBJECT.ENDS_S.test(next.fold) && nounLike.has(next.fold) && grammar.determiners.has(wordAt(units, at + 2))) return true;
  // "a new report urges"
  if (lexicon.forms.get(next.lower)?.some((r) => r.mood === 'P' && r.person === 3) && !nounLike.has(next.fold)) return true;
  // "officials report that", "Amnesty claims the": the number of noun and verb must differ in their s
  return endsS === SUBJECT.ENDS_S.test(before.fold) || (!before.capital && !grammar.isPerson(before.fold));
}

/** "records from the tower show", "the report details": a document or data before a form that is noun and verb, and something behind it. */
function toldByRecords(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  const { grammar } = lexicon;
  const next = units[at + 1];
  const word = units[at]!;
  if (!SAID.CUE.RECORDS_SHOW.has(word.fold) || word.capital || at + 1 >= sentence.last || (next!.type === 'punct' && next!.fold !== '“')) return false;
  if (next!.type === 'word' && (grammar.prepositions.has(next!.fold) || grammar.coordinators.has(next!.fold) || grammar.finite.has(next!.lower))) return false;
  let told = false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - RECORDS); i--) {
    const { fold, lower, type, capital } = units[i]!;
    if (type === 'punct' && fold !== "'" && fold !== '’') break;
    if (grammar.finite.has(lower) && !capital && !grammar.agents.has(units[i + 1]!.fold)) return false;
    const tells = grammar.documents.has(fold) || grammar.inquiries.has(fold) || grammar.evidence.has(fold);
    // "reports show", "the report shows": one of them ends in s
    if (tells && (SAID.CUE.MASS_NOUN.has(fold) || grammar.endsPlural.test(fold) !== grammar.endsPlural.test(word.fold))) told = true;
  }
  return told;
}

/** "the bank forecast Tuesday that", "on Monday forecast growth of": somebody or a day before it, and no verb behind it. */
function foresees(lexicon: Lexicon, units: readonly Unit[], at: number): boolean {
  const { grammar } = lexicon;
  const before = units[at - 1];
  const next = units[at + 1];
  if (!SAID.CUE.FORESEES.has(units[at]!.fold) || before?.type !== 'word' || next?.type !== 'word') return false;
  if (!grammar.isPerson(before.fold) && !before.capital && !grammar.temporal.has(before.fold) && !grammar.bodies.has(before.fold)) return false;
  return !(grammar.prepositions.has(next.fold) || grammar.finite.has(next.lower) || grammar.endsPast?.(next.lower)) || grammar.temporal.has(next.fold);
}

/** Is a lower-case word a verb with an auxiliary before it, so that a noun behind it is its object? */
export function governs(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  const { grammar } = lexicon;
  const { fold, capital } = units[at]!;
  if (capital || grammar.isPerson(fold) || grammar.determiners.has(fold) || grammar.adverbs.has(fold)) return false;
  for (let i = at - 1; i >= Math.max(sentence.first, at - GOVERNING); i--) {
    const auxiliary = units[i]!.fold;
    if (SAID.CUE.BEFORE_A_BASE.has(auxiliary) || (SAID.CUE.BEFORE_AN_ING.has(auxiliary) && SAID.CUE.ENDS_ING.test(fold))) return true;
    if (!grammar.adverbs.has(auxiliary) && !grammar.temporal.has(auxiliary)) return false;
  }
  return false;
}

/** "As X", ", as the mayor of X": does nothing but a phrase stand between "as" and unit `at`? */
function opensAs(units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  for (let i = at; i >= Math.max(sentence.first, at - AS_REACH); i--) {
    if (units[i]!.type === 'punct' && units[i]!.fold !== '.') return false;
    if (SAID.CUE.AS_WHO.has(units[i]!.fold)) return i === sentence.first || units[i - 1]!.fold === ',';
  }
  return false;
}

/** ", reports online daily Le Fleuve.": small words, and a noun for what tells, before a name near the end. */
function kindBefore(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  for (let i = at; i < Math.min(sentence.last, at + 4); i++) {
    if (units[i]!.type !== 'word') return false;
    if (units[i]!.capital) return i > at && lexicon.grammar.documents.has(units[i - 1]!.fold);
  }
  return false;
}

/** Does a comma stand before the name that ends before unit `at`? */
function commaNear(lexicon: Lexicon, units: readonly Unit[], at: number, sentence: MatrixSentence): boolean {
  let i = at - 1;
  const { grammar } = lexicon;
  while (
    i > sentence.first &&
    at - i < 6 &&
    units[i]!.type === 'word' &&
    (units[i]!.capital || grammar.complement.has(units[i]!.fold) || !(grammar.prepositions.has(units[i]!.fold) || grammar.finite.has(units[i]!.lower)))
  )
    i--;
  // ", as the report shows"
  return units[SAID.CUE.AS_WHO.has(units[i]!.fold) && i > sentence.first ? i - 1 : i]!.fold === ',';
}

function takesClause(lexicon: Lexicon, form: string): boolean {
  return lexicon.forms.get(form)?.some((r) => isFiniteMood(r.mood) && lexicon.verbs.get(r.lemma)?.some((verb) => verb.frames.includes('q'))) ?? false;
}
