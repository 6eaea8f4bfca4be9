import type { Country } from '../../model/knowledge.ts';
import { ANY, is } from '../lang/any.ts';
import { GRAMMAR as ENGLISH } from '../lang/en/grammar.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { after, before, type Claim, type Draft, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import { type Fate, readFate } from './fates.ts';
import { englishTail, frenchTail, type Tail } from './noun-tail.ts';
import { officeKey } from './office-key.ts';

/** A description by office or function, not yet resolved: units [first, last) with its determiner. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** Unit where the office begins, without determiner. */
  readonly from: number;
  readonly head: string;
  /** Key of the office without its country (see officeKey). */
  readonly key: string;
  readonly country?: Country;
  readonly gender?: 'm' | 'f';
  readonly plural: boolean;
  readonly definite: boolean;
  readonly former: boolean;
  /** What became of the holder who is meant: "le président déchu". */
  readonly fate?: Fate;
  /** Known bodies inside ("président de la CEDEAO"). */
  readonly bodies: readonly Claim[];
}

/** Every description by office in the text, longest first from left to right; roles never overlap. */
export function findRoles(draft: Draft): RolePhrase[] {
  const { units, lexicon } = draft;
  const roles: RolePhrase[] = [];
  for (let at = 0; at < units.count; at++) {
    if (draft.claims[at] && draft.claims[at]!.kind !== 'demonym') continue;
    if (tokenStart(draft, at) !== at) continue;
    const word = headWord(draft, at);
    const plural = lexicon.PLURAL_HEADS.has(word);
    if (!plural && !lexicon.ROLE_HEADS.has(word) && !isHeadPair(draft, at, word)) continue;
    const role = draft.lexicon.HEAD_FIRST ? frenchRole(draft, at, word, plural) : englishRole(draft, at, word, plural, roles.at(-1)?.last ?? 0);
    if (!role) continue;
    roles.push(withFate(draft, role, roles.at(-1)));
    at = roles.at(-1)!.last - 1;
  }
  return roles;
}

/** The noun of an office written with what became of it: "ex-ministre", "governor-elect". */
function headWord(draft: Draft, at: number): string {
  const word = wholeWord(draft, at);
  return word.includes('-') ? word.replace(ANY.FATE_IN_A_WORD.exec(word)?.[0] ?? '', '') : word;
}

/** "l’homme fort du Mali": a head only with the adjective behind it. */
const isHeadPair = ({ units, lexicon }: Draft, at: number, word: string): boolean =>
  (lexicon as { readonly HEAD_PAIRS?: Readonly<Record<string, string>> }).HEAD_PAIRS?.[word] === units.key[at + 1] && units.joined[at + 1] === 1;

/** "le président renversé": the word belongs to the description; "… et de son Premier ministre" shares the fate and the country. */
function withFate(draft: Draft, role: RolePhrase, previous: RolePhrase | undefined): RolePhrase {
  const { units } = draft;
  const read = readFate(draft, role.first, role.from, role.last);
  if (read) return { ...role, fate: read.fate, last: Math.max(role.last, read.last) };
  const shared =
    previous?.fate &&
    units.sentence[previous.first] === units.sentence[role.first] &&
    role.first - previous.last <= 2 &&
    ANY.AND.test(units.key[previous.last] ?? '') &&
    ANY.THEIR_ONE.test(units.key[role.first]!);
  return shared ? { ...role, fate: previous.fate!, ...(previous.country ? { country: role.country ?? previous.country } : {}) } : role;
}

function frenchRole(draft: Draft, at: number, word: string, plural: boolean): RolePhrase | undefined {
  const { units, lexicon } = draft;
  let from = at;
  let former = false;
  while (from > 0 && units.joined[from] && (lexicon.BEFORE_HEAD.has(units.key[from - 1]!) || lexicon.FORMER.has(units.key[from - 1]!))) {
    from--;
    if (lexicon.FORMER.has(units.key[from]!)) former = true;
  }
  // "premier" alone is an ordinal; "Premier ministre" is read from its head
  if (ANY.FIRST.test(word) && !(units.capital[at] && !ANY.BEHIND_FIRST.test(after(draft, at + 1)))) return undefined;
  if (ANY.FIRST.test(word) && !lexicon.DEFINITE.has(before(draft, from))) return undefined;
  const determiner = before(draft, from);
  const definite = lexicon.DEFINITE.has(determiner);
  const first = definite || lexicon.INDEFINITE.has(determiner) ? from - 1 : from;
  // "Pape Alioune Thiaw": a given name
  if (ANY.GIVEN_NAME_AS_WELL.test(word) && !definite && units.capital[at] && units.joined[at + 1] && units.capital[at + 1]) return undefined;
  // "juge Mme Binet": a verb
  if (!determiner && ANY.VERB_AS_WELL.test(word) && !units.capital[at]) return undefined;
  const end = tokenEnd(draft, at) + (isHeadPair(draft, at, word) ? 1 : 0);
  const tail = isNoble(draft, at) ? BARE : frenchTail(draft, end, 'role');
  const gender =
    lexicon.ROLE_HEADS.get(word) ||
    (is(ANY.DETERMINER_OF_HER, determiner) || ANY.ADJECTIVE_OF_HER.test(units.key[from]!) ? 'f' : is(ANY.DETERMINER_OF_HIM, determiner) ? 'm' : undefined);
  return {
    first: is(ANY.CONTRACTED, determiner) ? from : first,
    last: tail === BARE ? end : Math.max(end, tail.last),
    from,
    head: word,
    key: roleKey(draft, from, end, tail.words),
    ...(tail.country ? { country: tail.country } : {}),
    ...(gender ? { gender } : {}),
    plural: plural || is(ANY.ARTICLE_OF_MANY, determiner),
    definite: definite || (!determiner && units.opens[from] === 1),
    former: former || ANY.EX.test(units.key[at]!),
    bodies: tail.bodies,
  };
}

const BARE: Tail = { last: 0, countryLast: 0, words: [], bodies: [], bare: true };

/** "le général de Villars": behind a rank the particle begins a name. */
export function isNoble({ units, claims, lexicon }: Draft, at: number): boolean {
  const name = at + 2;
  const titled = lexicon.NOBLE_AFTER.test(units.key[at]!) || (units.capital[at] === 1 && ANY.COURTESY.test(units.key[at]!));
  if (name >= units.count || !titled || !ANY.NOBLE.test(units.key[at + 1]!) || !units.joined[at + 1]) return false;
  if (!units.joined[name] || !units.capital[name] || units.upper[name] || claims[name]) return false;
  return !lexicon.COMMON_NOUNS.has(units.key[name]!) && !lexicon.NAMED_HEADS.has(units.key[name]!) && !lexicon.THING_HEADS.has(units.key[name]!);
}

const NO_KEY = ANY.NO_PART_OF_OFFICE;

function roleKey(draft: Draft, from: number, headEnd: number, tail: readonly number[]): string {
  const { units } = draft;
  const words: string[] = [];
  for (let i = from; i < headEnd; i++) if (!NO_KEY.has(units.key[i]!) && !draft.claims[i]) words.push(units.key[i]!);
  for (const i of tail) if (!NO_KEY.has(units.key[i]!)) words.push(units.key[i]!);
  return officeKey(words.join(' '));
}

/** "the chief accountant", "the general manager": the noun behind is the head. */
function isModifier({ units, claims, lexicon }: Draft, at: number): boolean {
  const next = at + 1;
  if (next >= units.count || !units.joined[next] || units.capital[next] || claims[next] || units.token[next] === units.token[at]) return false;
  const key = units.key[next]!;
  return !lexicon.ROLE_HEADS.has(key) && !lexicon.FUNCTION_WORDS.has(key) && !lexicon.AGENT_VERBS.has(key) && ENGLISH.people.has(key);
}

/** "Crown Prosecution Service", "Premier Soccer League": a title's word that opens a body's name. */
export function titleOpensBody({ units, claims, lexicon }: Draft, at: number): boolean {
  if (!ANY.TITLE_OPENS_A_BODY.test(units.key[at]!) || !units.capital[at]) return false;
  let last = at + 1;
  while (last < units.count && units.joined[last] && units.capital[last] && !claims[last]) {
    if (GIVEN_NAMES.has(units.key[last]!) || lexicon.TITLES.has(units.key[last]!)) return false;
    last++;
  }
  return last > at + 1 && lexicon.NAMED_HEADS.has(units.key[last - 1]!);
}

/** "Gayle King asked": an office's word behind a given name. */
export function isFamilyName({ units, claims, knowledge }: Draft, at: number): boolean {
  if (at === 0 || !units.capital[at] || !units.joined[at] || !ANY.FAMILY_WORDS.has(units.key[at]!) || !units.capital[at - 1] || claims[at - 1]) return false;
  const given = units.key[at - 1]!;
  return (
    (GIVEN_NAMES.has(given) || knowledge.isGivenName(given)) && !(units.joined[at + 1] && units.capital[at + 1] && !ANY.THE_YOUNGER.test(units.key[at + 1]!))
  );
}

function englishRole(draft: Draft, at: number, word: string, plural: boolean, floor: number): RolePhrase | undefined {
  const { units, lexicon, claims } = draft;
  if (isModifier(draft, tokenEnd(draft, at) - 1) || isFamilyName(draft, at) || titleOpensBody(draft, at)) return undefined;
  let from = at;
  let country: Country | undefined;
  let former = false;
  const bodies: Claim[] = [];
  const words: number[] = [];
  while (from > floor && units.joined[from]) {
    const previous = claims[from - 1];
    if (previous?.kind === 'demonym' || previous?.kind === 'country') {
      country ??= previous.country;
      from = previous.first;
      continue;
    }
    if (previous && (previous.kind === 'actor' || previous.kind === 'organisation')) {
      bodies.push(previous);
      // "the Nigerien junta leader": the country is the body's
      // and in "Niger’s junta leader"
      const owned = previous.country ? ownerEnd(draft, previous) : previous.first;
      const people = owned > previous.first || (previous.country && isDemonym(draft, previous.first));
      if (people) country ??= previous.country;
      for (let i = previous.last - 1; i >= (owned > previous.first ? owned : previous.first + (people ? 1 : 0)); i--) words.unshift(i);
      from = previous.first;
      continue;
    }
    const key = units.key[from - 1]!;
    if (key === 's' && claims[from - 2]) {
      from--;
      continue;
    }
    if (previous || !(lexicon.BEFORE_HEAD.has(key) || lexicon.FORMER.has(key) || lexicon.ROLE_HEADS.has(key))) break;
    if (lexicon.FORMER.has(key)) former = true;
    if (!NO_KEY.has(key)) words.unshift(from - 1);
    from--;
  }
  const tail = englishTail(draft, tokenEnd(draft, at));
  country ??= tail.country;
  const determiner = before(draft, from);
  const definite = lexicon.DEFINITE.has(determiner) || country !== undefined;
  const head = range(at, tokenEnd(draft, at)).filter((i) => !NO_KEY.has(units.key[i]!));
  const key = officeKey([...words, ...head, ...tail.words].map((i) => units.key[i]).join(' '));
  const gender = lexicon.ROLE_HEADS.get(word);
  return {
    first: lexicon.DEFINITE.has(determiner) || lexicon.INDEFINITE.has(determiner) ? from - 1 : from,
    last: tail.last,
    from,
    head: word,
    key,
    ...(country ? { country } : {}),
    ...(gender ? { gender } : {}),
    plural,
    definite,
    former,
    bodies: [...bodies, ...tail.bodies],
  };
}

/** The unit behind "Niger’s" that opens a body's name, or its first. */
function ownerEnd({ units }: Draft, body: Claim): number {
  for (let i = body.first + 1; i < body.last - 1; i++) if (ANY.POSSESSIVE_S.test(units.key[i]!)) return i + 1;
  return body.first;
}

function isDemonym(draft: Draft, at: number): boolean {
  const { names } = draft.knowledge;
  return names.forms(names.next(1, draft.units.word[at]!))?.some((form) => form.kind === 'demonym') ?? false;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
