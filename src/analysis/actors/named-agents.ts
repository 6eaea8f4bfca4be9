import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';
import { actsAfter } from './states/verbs.ts';

/** Words of such a name. */
const LONGEST = 3;

/** What the text says of one name, all its occurrences together. */
interface Signs {
  readonly places: { readonly first: number; readonly last: number }[];
  /** It is led, works, makes: a body. */
  body: number;
  /** It speaks, decides or is cited. */
  acts: number;
  /** Seen inside a sentence, where a capital means a name. */
  inside: boolean;
  /** Something stands or happens there, or there are many of it. */
  place: number;
}

/**
 * Names that nothing else tells, by what the whole text says of them: "according to Verimark", "Verimark's chairman",
 * "Verimark said". Runs after the persons, since a family name alone is theirs.
 */
export function findNamedAgents(draft: Draft): void {
  const { units } = draft;
  const taken = new Set<string>();
  for (const { first, last, kind, type } of allClaims(draft))
    if (kind === 'person' || type === 'person') for (let i = first; i < last; i++) taken.add(units.key[i]!);
  const names = new Map<string, Signs>();
  for (const at of units.capitals) {
    const last = endOfName(draft, at);
    if (!last) continue;
    const key = units.key.slice(at, last).join(' ');
    if (taken.has(units.key[last - 1]!)) continue;
    const signs = names.get(key) ?? { places: [], body: 0, acts: 0, inside: false, place: 0 };
    names.set(key, signs);
    signs.places.push({ first: at, last });
    read(draft, at, last, signs);
  }
  const small = smallWords(draft, names);
  for (const [key, signs] of names) {
    if (!signs.inside || small.has(key) || signs.place >= 2 * signs.body + signs.acts) continue;
    for (const { first, last } of signs.places) claim(draft, made(draft, first, last, signs.body > 0));
  }
}

function made(draft: Draft, first: number, last: number, body: boolean): Claim {
  const { units, knowledge } = draft;
  const named = (i: number): boolean => GIVEN_NAMES.has(units.key[i]!) || knowledge.isGivenName(units.key[i]!);
  const family = SURNAMES.has(units.key[last - 1]!) || knowledge.bySurname(units.key[last - 1]!).length > 0;
  const person = !body && (named(first) || family);
  const name = textOf(draft, first, last).replace(/\s+/g, ' ');
  return { first, last, kind: person ? 'person' : 'organisation', rule: 'named', type: person ? 'person' : 'organisation', name };
}

/** Unit after the name that begins at `at`, 0 where none can. */
function endOfName(draft: Draft, at: number): number {
  const { units, claims } = draft;
  if (claims[at] || draft.blind[at] || units.upper[at] || ANY.COUNTRY_AND_NAME.test(units.key[at]!) || !isWord(draft, at) || tokenStart(draft, at) !== at)
    return 0;
  // beside another capital it is half a name
  if (at > 0 && units.joined[at] && units.capital[at - 1] && !draft.lexicon.FUNCTION_WORDS.has(units.key[at - 1]!)) return 0;
  if (at > 0 && between(draft, at - 1, at).endsWith('&')) return 0;
  let last = tokenEnd(draft, at);
  while (last < units.count && last - at < LONGEST && units.joined[last] && units.capital[last] && between(draft, last - 1, last) === '') {
    if (claims[last] || !isWord(draft, last)) return isRole(draft, last) ? last : 0;
    last = tokenEnd(draft, last);
  }
  if (last < units.count && units.joined[last] && units.capital[last] && !isRole(draft, last)) return 0;
  // "Eye of the Child", "Verimark.com", "Hart & Sons": the name goes on; "Malians" are many
  if (last - at === 1 && (draft.lexicon.PEOPLES.test(units.key[at]!) || /\p{Lu}\p{Lu}s$/u.test(textOf(draft, at, last)))) return 0;
  return goesOn(draft, last) ? 0 : last;
}

function goesOn(draft: Draft, last: number): boolean {
  const { units, doc } = draft;
  if (/^(?:\.\p{L}| ?&)/u.test(doc.text.slice(units.end[last - 1], units.end[last - 1]! + 2))) return true;
  if (last + 1 >= units.count || !units.joined[last] || !ANY.OF_OR_FOR.test(units.key[last]!)) return false;
  const noun = ANY.THE.test(units.key[last + 1]!) ? last + 2 : last + 1;
  return noun < units.count && units.joined[noun] === 1 && units.capital[noun] === 1;
}

const isRole = (draft: Draft, at: number): boolean => draft.lexicon.ROLE_HEADS.has(draft.units.key[at]!) || draft.lexicon.TITLES.has(draft.units.key[at]!);

function isWord(draft: Draft, at: number): boolean {
  const { units, lexicon, knowledge } = draft;
  const key = units.key[at]!;
  if (key.length < 3 || units.number[at] || !isNameWord(draft, at)) return false;
  if (lexicon.COMMON_NOUNS.has(key) || lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || lexicon.THING_HEADS.has(key) || lexicon.NAMED_HEADS.has(key))
    return false;
  return !units.word[at] || !knowledge.names.forms(knowledge.names.next(1, units.word[at]!));
}

function read(draft: Draft, first: number, last: number, signs: Signs): void {
  const { units, lexicon } = draft;
  if (!units.opens[first]) signs.inside = true;
  let lead = first - 1;
  let joined = units.joined[first] === 1;
  if (joined && lexicon.ARTICLES.has(units.key[lead]!)) {
    joined = units.joined[lead] === 1;
    lead--;
  }
  const word = joined && lead >= 0 ? units.key[lead]! : '';
  const governed = lexicon.OF.has(word) || lexicon.FROM.has(word) || lexicon.TO.has(word) || lexicon.WITH.has(word) || lexicon.ON.has(word);
  if (lexicon.LOCATIVE.has(word) || lexicon.MANY.test(before(draft, first))) signs.place += 2;
  // "journaliste à Kolda Infos"
  else if (last - first > 1 && lexicon.TO.has(word) && joined && lexicon.LEADS.has(before(draft, lead))) signs.body++;
  else if (lexicon.TO.has(word) && lexicon.HEAD_FIRST && !lexicon.TOLD.has(before(draft, lead))) signs.place++;
  else if (lexicon.OF.has(word) && joined && lead > 0 && lexicon.THING_HEADS.has(before(draft, lead))) signs.place++;
  else if (lexicon.CITES.has(word)) signs.acts++;
  else if (lexicon.COMPANY_BEFORE.has(word) && !units.capital[lead]) signs.body++;
  else if (lexicon.OF.has(word) && joined && lexicon.LEADS.has(before(draft, lead))) signs.body++;
  // "un rapport de Kandalis", "a study by Kandalis"
  else if ((lexicon.OF.has(word) || lexicon.FROM.has(word) || lexicon.BY.has(word)) && joined && ANY.STUDY.test(before(draft, lead))) signs.acts++;
  if (lexicon.COMPANY_BEHIND.has(behind(draft, last))) signs.body++;
  else if (!governed && !units.opens[first] && actsBehind(draft, first, behind(draft, last)) && actsAfter(draft, last)) signs.acts++;
}

/** A verb of whoever acts; what can, was or would is as often a thing. */
const actsBehind = ({ units, lexicon }: Draft, first: number, verb: string): boolean =>
  lexicon.SPEAKS.has(verb) ||
  // "La Dune croit": a title's article, or the sentence's
  (!(units.capital[first - 1] && lexicon.ARTICLES.has(units.key[first - 1]!)) &&
    lexicon.AGENT_VERBS.has(verb) &&
    !lexicon.AUXILIARY.test(verb) &&
    !lexicon.BE.test(verb) &&
    !ANY.MODAL.test(verb));

/** The word behind a name, a possessive between them skipped. */
function behind(draft: Draft, last: number): string {
  const { units } = draft;
  const from = units.key[last] === 's' && /^['’]$/.test(draft.doc.text.slice(units.end[last - 1], units.start[last])) ? last + 1 : last;
  return from < units.count && units.sentence[from] === units.sentence[last - 1] && (units.joined[from] || from > last) ? units.key[from]! : '';
}

/** Names of one word that the text also writes small: they only opened a sentence. */
function smallWords({ units }: Draft, names: ReadonlyMap<string, Signs>): ReadonlySet<string> {
  const small = new Set<string>();
  for (let i = 0; i < units.count; i++) if (!units.capital[i] && names.has(units.key[i]!)) small.add(units.key[i]!);
  return small;
}
