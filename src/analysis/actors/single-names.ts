import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import { isNameWord } from './6-persons.ts';
import { actsInHeadline, isDealtWith, isListed, isToldByTrade, mayBeFamily } from './bare-names.ts';
import { before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { finiteAt } from './states/verbs.ts';

/** Verbs right before a name that speaks: "said Rasmata", "raconte Mariam". Folded. */
const SAYS = ANY.PEOPLE_SAY;
/** After ", ": what is said of a person. */
const OF_A_PERSON = ANY.OF_A_PERSON;
/** Before ", X,": who X is: "un voisin, Abdallahi". */
const WHO = ANY.EVERYDAY_PERSON;

/**
 * People who go by one name: "said Rasmata, a mother of four", "Mariam, qui vend des légumes", "un voisin, Abdallahi". A known
 * given name and one sign are enough; any other word needs a verb of speech and what is said of a person.
 */
export function findSingleNames(draft: Draft): void {
  const { units } = draft;
  const found = new Map<string, Claim>();
  for (const at of units.capitals) {
    const called = calledSo(draft, at);
    if (!called && !mayBe(draft, at)) continue;
    const given = isGiven(draft, at);
    const behindMarks = units.joined[at] === 1 && !units.opens[at] && !draft.lexicon.FUNCTION_WORDS.has(units.key[at - 1]!) && saidBehindMarks(draft, at);
    const spoke = (SAYS.test(before(draft, at)) || saidBehindMarks(draft, at)) && !isNoun(draft, at);
    const told = saidOfPerson(draft, at) || (given && actsAlone(draft, at));
    if (
      !called &&
      !(given && (spoke || told)) &&
      !(spoke && (told || (behindMarks && mayBeFamily(draft, at)))) &&
      !actsInHeadline(draft, at) &&
      !isDealtWith(draft, at) &&
      !isListed(draft, at) &&
      !isToldByTrade(draft, at) &&
      !introduced(draft, at, given) &&
      !ofFamily(draft, at) &&
      !(knownTo(draft, at) || alias(draft, at))
    )
      continue;
    // "a dit Koulouba, qui": known otherwise
    const last = tokenEnd(draft, at);
    const made: Claim = { first: at, last, kind: 'person', rule: 'single', type: 'person', name: textOf(draft, at, last) };
    claim(draft, made);
    found.set(units.key[at]!, made);
  }
  if (!found.size) return;
  for (const at of units.capitals) {
    const again = found.get(units.key[at]!);
    if (again && mayBe(draft, at) && tokenEnd(draft, at) - at === again.last - again.first) claim(draft, { ...again, first: at, last: tokenEnd(draft, at) });
  }
}

function mayBe(draft: Draft, at: number): boolean {
  const { units, claims, lexicon } = draft;
  if (!units.capital[at] || units.upper[at] || claims[at] || draft.blind[at] || units.key[at]!.length < 3) return false;
  if (ANY.COUNTRY_AND_NAME.test(units.key[at]!)) return false;
  if (!isNameWord(draft, at) || tokenStart(draft, at) !== at) return false;
  // "Mutharika-Phiri": a double family name is one word
  const end = tokenEnd(draft, at);
  if (end > at + 2 || (end === at + 2 && (!units.capital[at + 1] || units.upper[at + 1] || claims[at + 1] || isRoleWord(draft, at + 1)))) return false;
  const key = units.key[at]!;
  if ((lexicon.COMMON_NOUNS.has(key) && !ANY.FAMILY_WORDS.has(key)) || lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key)) return false;
  // "l'Aude": a river, a county
  if (lexicon.ARTICLES.has(before(draft, at))) return false;
  // beside another capital it is half a name
  if (end < units.count && units.joined[end] && units.capital[end]) return false;
  return !(at > 0 && units.joined[at] && units.capital[at - 1] && !lexicon.FUNCTION_WORDS.has(units.key[at - 1]!));
}

const isRoleWord = ({ units, lexicon }: Draft, at: number): boolean =>
  lexicon.TITLES.has(units.key[at]!) || lexicon.ROLE_HEADS.has(units.key[at]!) || lexicon.COMMON_NOUNS.has(units.key[at]!);

/** "Issouf raconte", "Boureima qui vend", "Kristine et Michael ont": a given name that a verb follows, without an article. */
function actsAlone(draft: Draft, at: number): boolean {
  const { units, lexicon } = draft;
  if (lexicon.ARTICLES.has(before(draft, at)) || (units.opens[at] && !GIVEN_NAMES.has(units.key[at]!))) return false;
  const next = at + 1;
  if (next >= units.count || !units.joined[next]) return false;
  if (ANY.WHO_ONLY.test(units.key[next]!)) return true;
  const other = next + 1;
  if (ANY.AND.test(units.key[next]!))
    return other < units.count && units.joined[other] === 1 && GIVEN_NAMES.has(units.key[other]!) && units.capital[other] === 1;
  return ANY.IS_OR_HAS.test(units.key[next]!) ? actsOrIs(draft, next) : finiteAt(draft, next);
}

const actsOrIs = (draft: Draft, at: number): boolean => draft.doc.tokens[draft.units.token[at]!]!.lower !== 'à';

const isGiven = (draft: Draft, at: number): boolean => GIVEN_NAMES.has(draft.units.key[at]!) || draft.knowledge.isGivenName(draft.units.key[at]!);
const isNoun = (draft: Draft, at: number): boolean => draft.knowledge.names.word(draft.units.key[at]!) !== 0 && !isGiven(draft, at);

/** "X, qui …", "X, a mother", "X, 34,", "X, 41 ans". */
function saidOfPerson(draft: Draft, at: number): boolean {
  const { units } = draft;
  const next = at + 1;
  if (next >= units.count || units.sentence[next] !== units.sentence[at] || between(draft, at, next) !== ',') return false;
  if (units.number[next]) return /^\d\d$/.test(units.key[next]!);
  return OF_A_PERSON.test(units.key[next]!) || (!units.capital[next] && !draft.claims[next] && grammarOf(draft.doc.language).isPerson(units.key[next]!));
}

/** Units between the closing mark and the name: "», s'est exclamée hier Awa". */
const BEHIND_MARKS = 5;

/** "», lâche Pierrot": behind somebody's words a verb in small letters, then its subject. */
function saidBehindMarks(draft: Draft, at: number): boolean {
  const { units, claims } = draft;
  for (let i = at - 1; i >= 0 && at - i <= BEHIND_MARKS; i--) {
    if (units.capital[i] && !claims[i]) return false;
    if (i > 0 && /[»”"]/.test(draft.doc.text.slice(units.end[i - 1], units.start[i]))) return finiteAt(draft, i) || ANY.BEFORE_A_VERB.test(units.key[i]!);
    if (!units.joined[i]) return false;
  }
  return false;
}

/** "son épouse Betty", "sa femme, Mary,", "baby Phoenix": of a family, and called by one name. */
function ofFamily(draft: Draft, at: number): boolean {
  const { units } = draft;
  if (at < 1 || units.sentence[at] !== units.sentence[at - 1] || units.capital[at - 1]) return false;
  // "son fils aîné, Yann"
  const noun = at > 1 && units.joined[at - 1] === 1 && !units.joined[at] && ANY.WHICH_CHILD.test(units.key[at - 1]!) ? at - 2 : at - 1;
  if (!ANY.OF_THE_FAMILY.test(units.key[noun]!)) return false;
  if (units.opens[at] || (units.word[at] !== 0 && !isGiven(draft, at) && draft.knowledge.names.forms(draft.knowledge.names.next(1, units.word[at]!))))
    return false;
  return units.joined[at] === 1 || (between(draft, at - 1, at) === ',' && !(at + 1 < units.count && units.joined[at + 1]));
}

/** "Tout le marché connaît Nanténin. La vendeuse …", "Everyone in Jos knows Talatu. She …": known, and taken up as somebody in the next sentence. */
function knownTo(draft: Draft, at: number): boolean {
  const { units, doc } = draft;
  const next = at + 1;
  if (!ANY.KNOWS_SOMEBODY.test(before(draft, at)) || next >= units.count || units.sentence[next] === units.sentence[at]) return false;
  if (ANY.SOMEBODY_AGAIN.test(units.key[next]!)) return true;
  return draft.lexicon.DEFINITE.has(units.key[next]!) && units.joined[next + 1] === 1 && grammarOf(doc.language).isPerson(units.key[next + 1]!);
}

/** "Cherif Ould Tahar, alias Rouggi": another name of whoever was named. */
const alias = ({ units }: Draft, at: number): boolean =>
  at > 1 && units.joined[at] === 1 && ANY.ALIAS_BEHIND.test(units.key[at - 1]!) && units.capital[at - 2] === 1;

/** "a boy called Sunday": whatever the word is elsewhere. */
const calledSo = ({ units, claims }: Draft, at: number): boolean =>
  at > 1 &&
  !claims[at] &&
  units.joined[at] === 1 &&
  units.joined[at - 1] === 1 &&
  ANY.CALLED_SO.test(units.key[at - 1]!) &&
  ANY.CHILD_OR_MAN.test(units.key[at - 2]!) &&
  !(units.joined[at + 1] && units.capital[at + 1]);

/** "un voisin, X": the noun says who. */
function introduced(draft: Draft, at: number, given: boolean): boolean {
  const { units } = draft;
  if (at === 0 || units.sentence[at] !== units.sentence[at - 1] || between(draft, at - 1, at) !== ',' || !WHO.test(units.key[at - 1]!)) return false;
  // a name nobody knows must close the apposition
  return given || (units.word[at] === 0 && !units.joined[at + 1]);
}
