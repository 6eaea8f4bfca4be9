import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import { before, between, type Draft, tokenEnd } from './draft.ts';
import { finiteAt } from './states/verbs.ts';

/** A word that no list has, or one that is a family's as well: "Zongolo", "Banks". */
export function mayBeFamily(draft: Draft, at: number): boolean {
  const { units, lexicon, knowledge } = draft;
  const key = units.key[at]!;
  if (ANY.FAMILY_WORDS.has(key)) return true;
  if (ANY.ENDS_NO_NAME.test(key) || grammarOf(draft.doc.language).isPerson(key) || somewhereAPlace(draft).has(key)) return false;
  if (key.length < 4 || lexicon.COMMON_NOUNS.has(key) || lexicon.ROLE_HEADS.has(key) || lexicon.PEOPLES.test(key) || lexicon.NAMED_HEADS.has(key)) return false;
  return !units.word[at] || !knowledge.names.forms(knowledge.names.next(1, units.word[at]!));
}

const ofDraft = new WeakMap<Draft, ReadonlySet<string>>();

/** Words with a capital that the text has behind "à", "in", "near": places. */
function somewhereAPlace(draft: Draft): ReadonlySet<string> {
  const known = ofDraft.get(draft);
  if (known) return known;
  const found = new Set<string>();
  for (const at of draft.units.capitals) {
    const lead = before(draft, at);
    if (
      (ANY.PLACE_BEFORE_PERSONS.test(lead) && !(ANY.AT.test(lead) && draft.lexicon.TOLD.has(before(draft, at - 1)))) ||
      ANY.PEOPLE_OF_A_PLACE.test(before(draft, at - 1))
    )
      found.add(draft.units.key[at]!);
  }
  ofDraft.set(draft, found);
  return found;
}

/** "Sawalo nie les faits, Kirnabé accuse ses chefs": a bare name and its verb, in a headline or behind a comma inside a sentence. */
export function actsInHeadline(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  const next = tokenEnd(draft, at);
  if (next >= units.count || !units.joined[next] || units.capital[next] || !mayBeFamily(draft, at)) return false;
  if (!ANY.OPENS_A_CLAUSE.test(before(draft, at)) && !ANY.AND.test(before(draft, at))) return false;
  // "Price told the panel that Banks had signed": a family name that is a word
  if (
    !lexicon.HEAD_FIRST &&
    ANY.FAMILY_WORDS.has(units.key[at]!) &&
    (units.opens[at] ? ANY.ONLY_SOMEBODY_DID.test(units.key[next]!) : !ANY.AND.test(before(draft, at)) && finiteAt(draft, next))
  )
    return true;
  const verb = lexicon.HEAD_FIRST && ANY.BEFORE_A_VERB.test(units.key[next]!) ? next + 1 : next;
  const said = units.key[verb] ?? '';
  if (!(lexicon.AGENT_VERBS.has(said) || lexicon.SPEAKS.has(said) || ANY.PERSONAL.has(said) || ANY.DOES_IN_HEADLINES.test(said)) || !finiteAt(draft, verb))
    return false;
  if (lexicon.AUXILIARY.test(said) || lexicon.BE.test(said) || ANY.MODAL.test(said)) return false;
  if (!units.opens[at]) return !/s$/.test(units.key[at]!) || ANY.FAMILY_WORDS.has(units.key[at]!);
  if (lexicon.OPENING_ENDINGS.test(units.key[at]!)) return false;
  return inHeadline(draft, at);
}

/** No full stop ends the sentence, and few of its words have a capital. */
function inHeadline({ units, doc }: Draft, at: number): boolean {
  const sentence = doc.sentences[units.sentence[at]!];
  if (!sentence || /[.!?…»”"]\s*$/.test(doc.text.slice(sentence.start, sentence.end))) return false;
  let words = 0;
  let capitals = 0;
  for (let i = at; i < units.count && units.sentence[i] === units.sentence[at]; i++) {
    words++;
    if (units.capital[i]) capitals++;
  }
  return words > 4 && capitals * 2 < words;
}

/** "will replace Andrianarisoa", "a limogé Tarpaga", "battu par Zongolo": what is done to somebody. */
export function isDealtWith(draft: Draft, at: number): boolean {
  const { units } = draft;
  if (units.opens[at] || !mayBeFamily(draft, at) || (units.capital[tokenEnd(draft, at)] && units.joined[tokenEnd(draft, at)])) return false;
  const word = before(draft, at);
  return ANY.DONE_TO_SOMEBODY.test(word) || (ANY.BY_SOMEBODY.test(word) && ANY.DONE_BY_SOMEBODY.test(before(draft, at - 1)));
}

/** "le poète Rajaonarivelo lira", "the striker Kossounou": a noun for somebody with its article, then a word that no list has. */
export function isToldByTrade(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  const noun = before(draft, at);
  if (at < 2 || !noun || units.capital[at - 1] || !mayBeFamily(draft, at) || !units.joined[at - 1]) return false;
  if (lexicon.BODY_APPOSITIONS.has(noun) || lexicon.COMPANY_BEFORE.has(noun) || lexicon.STATE_BODIES.has(noun) || ANY.BODY_NOUNS.has(noun)) return false;
  // "l'ancienne Rhodésie du Nord", "du peuple Bamoun"
  if (lexicon.FORMER.has(noun) || ANY.PEOPLE_NOUN.test(noun) || ANY.ADJECTIVE_BEFORE_NOUN.test(noun) || ANY.ADJECTIVE_BEFORE_SOMEBODY.test(noun)) return false;
  if (units.joined[tokenEnd(draft, at)] && lexicon.OF.has(units.key[tokenEnd(draft, at)]!)) return false;
  return (
    (lexicon.DEFINITE.has(units.key[at - 2]!) || ANY.POSSESSIVE.test(units.key[at - 2]!)) && !noun.endsWith('s') && grammarOf(draft.doc.language).isPerson(noun)
  );
}

/** Names of such a list. */
const LONGEST_LIST = 8;

/** "trois noms : Ganda, Issoufou Mayaki et Ramatou", "Foromo et Mory Koivogui": a bare name in a row with a full one. */
export function isListed(draft: Draft, at: number): boolean {
  const { units, claims } = draft;
  const isPerson = (i: number): boolean => claims[i]?.kind === 'person' && claims[i]!.last - claims[i]!.first > 1;
  const next = tokenEnd(draft, at);
  if (!mayBeFamily(draft, at) && !GIVEN_NAMES.has(units.key[at]!)) return false;
  if (next + 1 < units.count && units.joined[next] && ANY.AND.test(units.key[next]!) && units.joined[next + 1] && isPerson(next + 1))
    return !units.opens[at] && !ANY.PLACE_BEFORE_PERSONS.test(before(draft, at)) && !draft.lexicon.OF.has(before(draft, at));
  return afterColon(draft, at) && rowHolds(draft, at, isPerson);
}

/** Does the row of names that `at` stands in begin behind a colon? */
function afterColon(draft: Draft, at: number): boolean {
  const { units } = draft;
  for (let i = at, guard = 0; i > 0 && guard < LONGEST_LIST * 3; i--, guard++) {
    if (units.sentence[i] !== units.sentence[i - 1]) return false;
    const gap = between(draft, i - 1, i);
    if (gap === ':') return true;
    if (!units.capital[i] && !ANY.AND.test(units.key[i]!)) return false;
    if (gap && gap !== ',') return false;
  }
  return false;
}

/** A full name of a person in the row, on either side, and nothing but names. */
function rowHolds(draft: Draft, at: number, isPerson: (i: number) => boolean): boolean {
  const { units, claims } = draft;
  let found = false;
  for (const step of [-1, 1])
    for (let i = at; i >= 0 && i < units.count && Math.abs(i - at) < LONGEST_LIST * 3; i += step) {
      if (units.sentence[i] !== units.sentence[at]) break;
      if (i !== at && !units.capital[i] && !ANY.AND.test(units.key[i]!) && !isPerson(i)) break;
      if (claims[i] && claims[i]!.kind !== 'person') return false;
      if (isPerson(i)) found = true;
      if (step < 0 && between(draft, i - 1, i) === ':') break;
    }
  return found;
}
