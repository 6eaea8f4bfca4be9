import type { Span } from '../../model/span.ts';
import { firstEndingAfter } from '../document.ts';
import { ANY } from '../lang/any.ts';
import { type Callings, callingsOf } from '../lang/callings.ts';
import { genderOfName } from '../lang/given-genders.ts';
import { grammarOf } from '../lang/grammars.ts';
import { findMarked } from '../text/4-marks.ts';
import type { Linked } from './9-linking.ts';
import { between, type Claim, type Draft, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import type { RoleMention } from './layer.ts';
import { isAdjective } from './noun-tail.ts';
import { finiteAt } from './states/verbs.ts';

/** Sentences back in which somebody must have been named. */
const SENTENCES = 3;
/** Units before and behind a name that say what somebody is. */
const BEFORE = 12;
const BEHIND = 5;
/** Of whom a text says the same of more people than this, it never means one. */
const MOST = 12;

/** Somebody of the text: where he is first named, and what it calls him. */
interface Somebody {
  readonly entity: number;
  first: number;
  /** Nouns for what he is, without their gender, and the fields that they are of. */
  readonly nouns: Set<string>;
  readonly fields: Set<string>;
  /** What is known of somebody tells enough: no other word means him. */
  readonly known: boolean;
  gender?: 'm' | 'f' | undefined;
}

/** Whom the text names, where, and by what it calls them. */
interface People {
  /** Each time somebody is named, in text order. */
  readonly named: readonly { readonly at: number; readonly one: Somebody; readonly marked: boolean }[];
  readonly byNoun: ReadonlyMap<string, readonly Somebody[]>;
  readonly byField: ReadonlyMap<string, readonly Somebody[]>;
}

/** A description without a name, read. */
interface Description {
  readonly at: number;
  readonly word: string;
  readonly noun: string;
  readonly gender: 'm' | 'f' | undefined;
  readonly country: string | undefined;
  /** It may mean the only one who was named: no stranger was called so before ("un militant"), and no other says it. */
  readonly alone: boolean;
}

/** The descriptions of a text with those that say what somebody is: such a one stands for the office that nobody was found for. */
export function takeUp(draft: Draft, linked: Linked, roles: readonly RoleMention[]): readonly RoleMention[] {
  const found = findTakenUp(draft, linked, roles);
  if (!found.length) return roles;
  const left = roles.filter(({ start, end, entity }) => {
    const at = entity === null ? firstEndingAfter(found, start) : found.length;
    return at >= found.length || found[at]!.start >= end;
  });
  return [...left, ...found].sort((a, b) => a.start - b.start);
}

/**
 * Descriptions by what somebody is, without name or office: "l’étudiante", "le milliardaire américain", "the billionaire". One stands for
 * the only person of whom the text says so, by that noun or by one of the same field; else, where it says what one person is and no post,
 * for the only one who was named in the sentences before. Where two fit, for nobody.
 */
function findTakenUp(draft: Draft, linked: Linked, roles: readonly RoleMention[]): RoleMention[] {
  const { units, doc } = draft;
  const callings = callingsOf(doc.language);
  const marked = findMarked(doc.text, doc.blocks);
  const people = peopleOf(draft, linked, roles, callings, marked);
  if (!people.named.length) return [];
  const resolved = roles.filter((role) => role.entity !== null || role.plural);
  const strangers = new Set<string>();
  const found: RoleMention[] = [];
  for (let at = 1, passed = 0; at < units.count; at++) {
    if (!units.joined[at] || tokenStart(draft, at) !== at) continue;
    // "l'Américaine": somebody of that country
    const nation = isOneOf(draft, at) ? draft.claims[at]!.country : undefined;
    if (!nation && (units.capital[at] || draft.claims[at])) continue;
    const word = nation ? ofPeople(nation) : nounAt(draft, callings, at);
    if (!nation && !isSomebody(draft, callings, word)) continue;
    const noun = callings.plain(word);
    const last = endOfPhrase(draft, at, word);
    const first = determiner(draft, at);
    if (first < 0) {
      // "un militant a été tué": of him whom no name tells
      if (ANY.INTRODUCES.test(units.key[at - 1]!) && last >= 0) strangers.add(noun);
      continue;
    }
    if (last < 0) continue;
    const span: Span = { start: units.start[contracted(draft, first) ? first + 1 : first]!, end: units.end[last - 1]! };
    while (passed < resolved.length && resolved[passed]!.end <= span.start) passed++;
    if (passed < resolved.length && resolved[passed]!.start < span.end) continue;
    const person = whoIs(draft, people, callings, {
      at,
      word,
      noun,
      gender: genderIn(draft, first, word, callings),
      country: countryIn(draft, first, last),
      alone: callings.anybody(word) && !strangers.has(noun) && !isIn(marked, span),
    });
    if (person)
      found.push({
        ...span,
        text: doc.text.slice(span.start, span.end),
        office: doc.text.slice(units.start[at], span.end),
        plural: false,
        entity: person.entity,
        how: 'taken-up',
      });
  }
  return found;
}

/** A people's adjective that stands as a noun for one of them: "l'Ivoirienne a dit", "du Belge.", and no "le Belge Jan Bado". */
function isOneOf({ units, claims, lexicon }: Draft, at: number): boolean {
  const { kind, last } = claims[at] ?? {};
  if (kind !== 'demonym' || last !== at + 1 || !lexicon.HEAD_FIRST || !units.capital[at] || /s$/.test(units.key[at]!)) return false;
  // "Sarko l'Américain": a nickname
  return ANY.TAKES_UP.test(units.key[at - 1]!) && !(units.joined[at - 1] && units.capital[at - 2]);
}

const ofPeople = (country: string): string => `@${country}`;

/** The noun at a unit, with what makes one of it: "membre du gouvernement", "jeune homme". */
function nounAt(draft: Draft, callings: Callings, at: number): string {
  const { units } = draft;
  const word = wholeWord(draft, at);
  const tail = callings.tails[word];
  if (!tail) return word;
  const young = `${units.key[at - 1]} ${word}`;
  if (callings.anybody(young)) return young;
  const words = tail.split(' ');
  return words.every((key, i) => units.joined[at + 1 + i] && units.key[at + 1 + i] === key) ? `${word} ${tail}` : word;
}

/** A noun for what one person is or does, and neither kin nor a body. */
function isSomebody({ lexicon, doc }: Draft, callings: Callings, word: string): boolean {
  if (callings.fields(word).length || callings.anybody(word)) return true;
  const grammar = grammarOf(doc.language);
  const body = grammar.bodies.has(word) || lexicon.BODY_HEADS.has(word) || lexicon.NAMED_HEADS.has(word) || lexicon.THING_HEADS.has(word);
  // "le président", "le directeur": an office, told as such
  return !callings.kin.has(word) && !body && !lexicon.ROLE_HEADS.has(word) && !/[^s]s$/.test(word) && grammar.isPerson(word);
}

const contracted = ({ units }: Draft, at: number): boolean => ANY.CONTRACTED.test(units.key[at]!);

/** Unit of the definite article before a noun, adjectives between: "the disgraced banker"; -1 where there is none. */
function determiner(draft: Draft, at: number): number {
  const { units, lexicon } = draft;
  for (let i = at - 1; i >= 0 && at - i <= 3 && units.joined[i + 1]; i--) {
    const key = units.key[i]!;
    if (ANY.TAKES_UP.test(key)) return i > 0 && units.joined[i] && ANY.OF_WHICH.test(units.key[i - 1]!) ? -1 : i;
    if (units.capital[i] && draft.claims[i]?.kind !== 'demonym' && !ANY.PARTY_ADJECTIVE.test(key)) return -1;
    if (lexicon.HEAD_FIRST ? !ANY.ADJECTIVE_BEFORE_SOMEBODY.test(key) : lexicon.FUNCTION_WORDS.has(key) || lexicon.BODY_HEADS.has(key)) return -1;
    if (lexicon.FORMER.has(key) || lexicon.ROLE_HEADS.has(key)) return -1;
  }
  return -1;
}

/** Unit behind the noun and the adjectives that belong to it; -1 where it is told of what, of whom, or the name follows. */
function endOfPhrase(draft: Draft, at: number, noun: string): number {
  const { units, lexicon, claims } = draft;
  let last = tokenEnd(draft, at);
  if (noun.startsWith(`${units.key[at]} `)) last += noun.split(' ').length - 1;
  // "le colonel –major"
  if (last < units.count && /^[–—-]\p{L}/u.test(draft.doc.text.slice(units.end[last - 1], units.start[last]! + 1).trimStart())) return -1;
  while (
    last < units.count &&
    units.joined[last] &&
    lexicon.HEAD_FIRST &&
    (claims[last]?.kind === 'demonym' || (!units.capital[last] && !claims[last] && isAdjective(draft, last)))
  )
    last = claims[last]?.last ?? tokenEnd(draft, last);
  if (last >= units.count || units.sentence[last] !== units.sentence[at]) return last;
  // "le milliardaire X", "the student who …", "le chanteur du groupe"
  if (units.joined[last]) {
    if (units.capital[last] || claims[last]) return -1;
    if (lexicon.OF.has(units.key[last]!) || ANY.WHO_ONLY.test(units.key[last]!)) return -1;
    // "le responsable à …", and not "le responsable a dit"
    if (ANY.TELLS_WHICH.test(units.key[last]!) && !finiteAt(draft, last)) return -1;
    // "the official explanation": an adjective
    if (
      !lexicon.HEAD_FIRST &&
      units.key[last] !== 's' &&
      !lexicon.FUNCTION_WORDS.has(units.key[last]!) &&
      !finiteAt(draft, last) &&
      !/ly$/.test(units.key[last]!)
    )
      return -1;
    return last;
  }
  // "dont le président": of what was named before
  // "l’étudiante, Awa Bado,"
  const gap = between(draft, last - 1, last);
  return gap === ',' && units.capital[last] ? -1 : last;
}

/** Does it stand in somebody's words? */
function isIn(marked: readonly Span[], span: Span): boolean {
  const at = firstEndingAfter(marked, span.start);
  return at < marked.length && marked[at]!.start < span.end;
}

function peopleOf(draft: Draft, linked: Linked, roles: readonly RoleMention[], callings: Callings, marked: readonly Span[]): People {
  const people = new Map<number, Somebody>();
  const { units } = draft;
  const named: { at: number; one: Somebody; marked: boolean }[] = [];
  for (const [claim, entity] of linked.entityOf) {
    const { type, plural, known, gender, name } = linked.entities[entity]!;
    if (type !== 'person' || plural) continue;
    const one = people.get(entity) ?? {
      entity,
      first: claim.first,
      nouns: new Set<string>(),
      fields: new Set<string>(),
      known,
      gender: gender ?? genderOfName(name, draft.doc.language),
    };
    people.set(entity, one);
    one.first = Math.min(one.first, claim.first);
    named.push({ at: claim.first, one, marked: isIn(marked, { start: units.start[claim.first]!, end: units.end[claim.first]! }) });
    for (const word of toldAround(draft, claim, callings)) tell(one, word, callings, known);
    const { country } = linked.entities[entity]!;
    if (known && country) one.nouns.add(ofPeople(country));
  }
  for (const { entity, gender, office } of roles) {
    const one = entity === null ? undefined : people.get(entity);
    if (!one) continue;
    one.gender ??= gender;
    tell(one, headOf(draft, callings, office), callings);
  }
  for (const one of people.values()) {
    const { office } = linked.entities[one.entity]!;
    if (office) tell(one, headOf(draft, callings, draft.lexicon.HEAD_FIRST ? office.office.fr : office.office.en), callings);
  }
  named.sort((a, b) => a.at - b.at);
  return { named, byNoun: listed(people, ({ nouns }) => nouns), byField: listed(people, ({ fields }) => fields) };
}

function tell(one: Somebody, word: string, callings: Callings, known = false): void {
  const fields = callings.fields(word).filter((field) => !(known && field === 'crime'));
  if (word) one.nouns.add(callings.plain(word));
  for (const field of fields) one.fields.add(field);
  if (callings.ofHer.test(word) && fields.length) one.gender ??= 'f';
}

function listed(people: ReadonlyMap<number, Somebody>, words: (one: Somebody) => ReadonlySet<string>): Map<string, Somebody[]> {
  const lists = new Map<string, Somebody[]>();
  for (const one of people.values())
    for (const word of words(one)) {
      const list = lists.get(word);
      if (list) list.push(one);
      else lists.set(word, [one]);
    }
  return lists;
}

const isHead = (draft: Draft, callings: Callings, word: string): boolean => draft.lexicon.ROLE_HEADS.has(word) || isSomebody(draft, callings, word);

/** The noun of an office: the first one in French, in English the last one before "of". */
function headOf(draft: Draft, callings: Callings, office: string): string {
  const words = fold(office).split(/[^\p{L}-]+/u);
  if (draft.lexicon.HEAD_FIRST) return words.find((word) => isHead(draft, callings, word)) ?? '';
  const of = words.findIndex((word, i) => i > 0 && draft.lexicon.OF.has(word));
  return (of < 0 ? words : words.slice(0, of)).findLast((word) => isHead(draft, callings, word)) ?? '';
}

/** What the words beside a name say that somebody is. */
function toldAround(draft: Draft, claim: Claim, callings: Callings): string[] {
  const { units, lexicon, claims } = draft;
  const told: string[] = [];
  let isNounTold = false;
  const sentence = units.sentence[claim.first]!;
  // "le milliardaire américain X", "Nurse Pauline X", "la secrétaire chargée de Y, X"
  for (let i = claim.first - 1; i >= 0 && claim.first - i <= BEFORE && units.sentence[i] === sentence; i--) {
    if (!units.joined[i + 1] && !(i === claim.first - 1 && between(draft, i, i + 1) === ',')) break;
    if (claims[i]?.kind === 'person' || claims[i]?.type === 'person') break;
    // "l'Ivoirienne Awa Bado", "le chanteur belge Jan Bado"
    const nation = claims[i]?.kind === 'demonym' ? claims[i]!.country : undefined;
    if (nation) told.unshift(ofPeople(nation));
    const word = nounAt(draft, callings, i);
    const isNoun = tokenStart(draft, i) === i && !claims[i] && isHead(draft, callings, word);
    isNounTold ||= isNoun;
    if (isNoun) told.push(word);
    else if (finiteAt(draft, i) || ANY.POSSESSIVE_S.test(units.key[i]!)) break;
    // "l'avocat du chanteur X": X is the singer
    if (isNounTold && lexicon.OF.has(units.key[i]!)) break;
    if (
      lexicon.FUNCTION_WORDS.has(units.key[i]!) &&
      !lexicon.OF.has(units.key[i]!) &&
      !lexicon.ARTICLES.has(units.key[i]!) &&
      !(lexicon.HEAD_FIRST && ANY.AT_A_PLACE.has(units.key[i]!))
    )
      break;
  }
  const behind = told.length;
  const end = claim.last;
  if (end >= units.count || units.sentence[end] !== sentence) return told;
  // "X, étudiante en droit"
  if (/^[,(–—-]$/.test(between(draft, end - 1, end)))
    for (let i = end; i < Math.min(units.count, end + BEHIND) && units.sentence[i] === sentence && (i === end || units.joined[i]); i++) {
      if (claims[i]?.kind === 'person' || ANY.WHO.test(units.key[i]!) || finiteAt(draft, i)) break;
      if (told.length > behind && lexicon.OF.has(units.key[i]!)) break;
      if (tokenStart(draft, i) !== i || !isHead(draft, callings, wholeWord(draft, i))) continue;
      // "selon X, l'officier a …": who acts
      const last = endOfPhrase(draft, i, wholeWord(draft, i));
      if (last >= 0 && units.joined[last] && determiner(draft, i) >= 0) break;
      told.push(wholeWord(draft, i));
    }
  // "X est étudiante", "X is a nurse", "X, qui est maire de Y"
  const is = ANY.WHO.test(units.key[end]!) ? end + 1 : end;
  if (ANY.IS.test(units.key[is] ?? '') && (is > end || units.joined[is]))
    for (let i = is + 1; i < Math.min(units.count, is + 4) && units.joined[i] && !lexicon.OF.has(units.key[i]!); i++)
      if (isHead(draft, callings, wholeWord(draft, i))) told.push(wholeWord(draft, i));
  return told;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function whoIs(draft: Draft, { named, byNoun, byField }: People, callings: Callings, said: Description): Somebody | undefined {
  const { at, word, noun, gender, country } = said;
  const { units } = draft;
  const sentence = units.sentence[at]!;
  // those named in the sentences before, the nearest first
  const near = new Set<Somebody>();
  for (let i = lastBefore(named, at); i >= 0 && sentence - units.sentence[named[i]!.at]! <= SENTENCES; i--) if (!named[i]!.marked) near.add(named[i]!.one);
  const agrees = (one: Somebody): boolean => one.first < at && !(gender && one.gender && gender !== one.gender);
  const fields = callings.fields(word);
  const only = (all: readonly Somebody[] | undefined): Somebody | null | undefined => {
    const fits = all && all.length > MOST ? undefined : all?.filter(agrees);
    if (!fits) return all ? null : undefined;
    // the only one in the text of whom that is said; of several the only one near
    const left = fits.length > 1 ? fits.filter((one) => near.has(one)) : fits;
    return left.length === 1 ? left[0] : fits.length ? null : undefined;
  };
  const ofField = [...new Set(fields.flatMap((field) => byField.get(field) ?? []))];
  const told = only(byNoun.get(noun)) ?? (byNoun.get(noun)?.some(agrees) ? null : only(ofField));
  if (told === null) return undefined;
  if (told) return country && !ofCountry(draft, told, country, callings.isWide(word)) ? undefined : told;
  // a word for what somebody is: the only one who was named
  if (!said.alone || near.size !== 1) return undefined;
  const [alone] = near;
  const other = fields.length > 0 && (alone!.known ? !country : alone!.fields.size > 0);
  return agrees(alone!) && !other && !(country && !ofCountry(draft, alone!, country, alone!.known)) ? alone : undefined;
}

/** Index of the last name before a unit, -1 where there is none. */
function lastBefore(named: People['named'], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function genderIn({ units, lexicon }: Draft, first: number, word: string, callings: Callings): 'm' | 'f' | undefined {
  if (!lexicon.HEAD_FIRST) return undefined;
  if (callings.ofHer.test(word) || ANY.DETERMINER_OF_HER.test(units.key[first]!)) return 'f';
  return ANY.DETERMINER_OF_HIM.test(units.key[first]!) ? 'm' : undefined;
}

function countryIn(draft: Draft, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) if (draft.claims[i]?.kind === 'demonym') return draft.claims[i]!.country;
  return undefined;
}

/** A known person is of a country; whom nobody knows may be of any, unless the text tells of which. */
function ofCountry(draft: Draft, one: Somebody, country: string, sure: boolean): boolean {
  const ids = draft.claims[one.first]?.ids;
  const known = ids?.length === 1 ? draft.knowledge.actor(ids[0]!) : undefined;
  if (known?.country) return known.country === country;
  const nations = [...one.nouns].filter((noun) => noun.startsWith(ofPeople('')));
  return nations.length ? nations.includes(ofPeople(country)) : !sure;
}
