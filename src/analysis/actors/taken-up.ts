import type { Span } from '../../model/span.ts';
import { countWhile } from '../count-while.ts';
import { firstEndingAfter } from '../document.ts';
import { ANY } from '../lang/any.ts';
import { POINTING } from '../lang/any-phrases.ts';
import { type Callings, callingsOf } from '../lang/callings.ts';
import { genderOfName } from '../lang/given-genders.ts';
import { grammarOf } from '../lang/grammars.ts';
import { findMarked } from '../text/4-marks.ts';
import type { Linked } from './9-linking.ts';
import { before, between, type Claim, type Draft, inHeadline, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import type { RoleMention } from './layer.ts';
import { englishTail, frenchTail, isAdjective } from './noun-tail.ts';
import { finiteAt } from './states/verbs.ts';
import type { Units } from './units.ts';

/** Sentences back in which somebody must have been named. */
const SENTENCES = 3;
/** Units before and behind a name that say what somebody is. */
const BEFORE = 12;
const BEHIND = 5;
const PREDICATE = 3;
/** Units between somebody's name and the noun that opens its sentence. */
const FRONTED = 24;
/** … and of what he is that. */
const OF_WHAT = 16;
/** Sentences that a text begins with, and behind one of them in which who was meant is named. */
const LEAD = 5;
const AHEAD = 8;
/** Of whom a text says the same of more people than this, it never means one. */
const MOST = 12;

/** Somebody of the text: where he is first named, and what it calls him. */
interface Somebody {
  readonly entity: number;
  first: number;
  /** Nouns for what he is, without their gender, each with what it was told of, and the fields that they are of. */
  readonly nouns: Map<string, Set<string>>;
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
  /** What it is told of: "le coordinateur du M62", "the police spokesman". */
  readonly of: ReadonlySet<string>;
  /** It may mean the only one who was named: no stranger was called so before ("un militant"), and no other says it. */
  readonly alone: boolean;
  /** "ce spécialiste": whoever was just named. */
  readonly points?: boolean;
  /** Somebody new: "a spokesman said". */
  readonly isNew?: boolean;
  /** It means who is named further on. */
  readonly ahead?: boolean;
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
 * Descriptions by what somebody is: "l’étudiante", "le milliardaire américain", "the police spokesman". One stands for the only person of
 * whom the text says so, by that noun or by one of the same field, and of the same body; else, where it says what one person is and no
 * post, for the only one who was named in the sentences before. Where two fit, for nobody. In the first lines it may be one who comes.
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
  const take = (said: Description, from: number, last: number): void => {
    const span: Span = { start: units.start[from]!, end: units.end[last - 1]! };
    const whole = { ...said, alone: said.alone && !isIn(marked, span) };
    const person = (said.isNew ? undefined : whoIs(draft, people, callings, whole)) ?? whoComes(draft, people, callings, said);
    if (!person) return;
    const office = doc.text.slice(units.start[said.at], span.end);
    found.push({ ...span, text: doc.text.slice(span.start, span.end), office, plural: false, entity: person.entity, how: 'taken-up' });
  };
  for (let at = 1, passed = 0; at < units.count; at++) {
    if (!units.joined[at] || tokenStart(draft, at) !== at) continue;
    // "l'Américaine": somebody of that country
    const nation = isOneOf(draft, at) ? draft.claims[at]!.country : undefined;
    if (!nation && (units.capital[at] || draft.claims[at])) continue;
    const word = nation ? ofPeople(nation) : nounAt(draft, callings, at);
    if (!nation && !isSomebody(draft, callings, word)) continue;
    const noun = callings.plain(word);
    const bare = endOfAdjectives(draft, at, word);
    const tail = endOfTail(draft, bare);
    const last = closes(draft, at, tail) ? tail : -1;
    const definite = determiner(draft, at);
    // "un militant a été tué": of him whom no name tells
    const isNew = definite < 0 && ANY.INTRODUCES.test(units.key[at - 1]!);
    if (isNew && last >= 0) strangers.add(noun);
    const first = isNew ? at - 1 : definite;
    if (first < 0 || last < 0) continue;
    const from = contracted(draft, first) ? first + 1 : first;
    while (passed < resolved.length && resolved[passed]!.end <= units.start[from]!) passed++;
    if (passed < resolved.length && resolved[passed]!.start < units.end[last - 1]!) continue;
    const country = countryIn(draft, first, last);
    const of = toldOf(draft, linked, bare, tail, noun, callings);
    if (country) of.add(ofPeople(country));
    const gender = genderIn(draft, first, word, callings);
    const points = POINTING.has(units.key[first]!) && !grammarOf(doc.language).offices.has(word) && !ANY.MANY_IN_A_TEXT.test(noun);
    const alone = points || (callings.anybody(word) && !strangers.has(noun));
    take({ at, word, noun, gender, country, of: points ? NOTHING : of, alone, isNew, points }, from, last);
  }
  for (const { start, end, entity, plural, office, gender, country } of roles) {
    const from = unitAt(units, start);
    const last = unitAt(units, end);
    const word = headOf(draft, callings, office);
    const taken = firstEndingAfter(found, start);
    if (entity !== null || plural || !word || (taken < found.length && found[taken]!.start < end)) continue;
    const { DEFINITE } = draft.lexicon;
    const outside = DEFINITE.has(before(draft, from)) || ANY.INTRODUCES.test(before(draft, from));
    const opener = units.key[outside ? from - 1 : from]!;
    const led = before(draft, outside ? from - 1 : from);
    const definite = DEFINITE.has(opener);
    const told = definite || ANY.INTRODUCES.test(opener) || (units.opens[from] === 1 && inHeadline(draft, from));
    if (!told || ANY.POSSESSIVE.test(opener) || ANY.OF_WHICH.test(led) || !closes(draft, from, last, !inHeadline(draft, from))) continue;
    const noun = callings.plain(word);
    const of = toldOf(draft, linked, from, last, noun, callings);
    // "le président" of two countries, "Monsieur le maire"
    if (!of.size && (ANY.MANY_IN_A_TEXT.test(noun) || ANY.ADDRESS.test(led))) continue;
    take({ at: from, word, noun, gender, country, of, alone: false, isNew: !definite && (outside || !inHeadline(draft, from)) }, from, last);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A people's adjective that stands as a noun for one of them: "l'Ivoirienne a dit", "du Belge.", and no "le Belge Jan Bado". */
function isOneOf({ units, claims, lexicon }: Draft, at: number): boolean {
  const { kind, last } = claims[at] ?? {};
  if (kind !== 'demonym' || last !== at + 1 || !lexicon.HEAD_FIRST || !units.capital[at] || /s$/.test(units.key[at]!)) return false;
  // "Sarko l'Américain": a nickname
  return ANY.TAKES_UP.test(units.key[at - 1]!) && !(units.joined[at - 1] && units.capital[at - 2]);
}

const ofPeople = (country: string): string => `@${country}`;
const isPeople = (word: string): boolean => word.startsWith('@');

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

/** Unit behind the noun and the adjectives that belong to it. */
function endOfAdjectives(draft: Draft, at: number, noun: string): number {
  const { units, lexicon, claims } = draft;
  let last = tokenEnd(draft, at);
  if (noun.startsWith(`${units.key[at]} `)) last += noun.split(' ').length - 1;
  while (
    last < units.count &&
    units.joined[last] &&
    lexicon.HEAD_FIRST &&
    (claims[last]?.kind === 'demonym' || (!units.capital[last] && !claims[last] && isAdjective(draft, last)))
  )
    last = claims[last]?.last ?? tokenEnd(draft, last);
  return last;
}

/** … and behind what it is told of: "l’auteur [des Pensées]". */
function endOfTail(draft: Draft, from: number): number {
  const { units, lexicon } = draft;
  if (!units.joined[from] || !lexicon.OF.has(units.key[from] ?? '')) return from;
  // "la candidate de 23 ans"
  if (units.number[from + 1]) return Math.min(from + 3, units.count);
  return Math.max(from, (lexicon.HEAD_FIRST ? frenchTail(draft, from, 'role') : englishTail(draft, from)).last);
}

/** Does a description of somebody end before a unit? Not where it is told of what, of whom, or the name follows. */
function closes(draft: Draft, at: number, last: number, office = !draft.lexicon.HEAD_FIRST): boolean {
  const { units, lexicon, claims } = draft;
  // "le colonel –major"
  if (last < units.count && /^[–—-]\p{L}/u.test(draft.doc.text.slice(units.end[last - 1], units.start[last]! + 1).trimStart())) return false;
  if (last >= units.count || units.sentence[last] !== units.sentence[at]) return true;
  const key = units.key[last]!;
  // "l’étudiante, Awa Bado,"
  if (!units.joined[last]) return between(draft, last - 1, last) !== ',' || !(units.capital[last] || ANY.CHARGED_WITH.test(key));
  // "le milliardaire X", "the student who …", "le chanteur du groupe"
  // … and not "accuse le commandant d’avoir fui"
  if (units.capital[last] || claims[last] || ANY.WHO_ONLY.test(key)) return false;
  if (lexicon.OF.has(key) && !(lexicon.HEAD_FIRST && ANY.INFINITIVE_OF_A_NOUN.test(units.key[last + 1] ?? ''))) return false;
  // "le responsable à …", and not "le responsable a dit", "the broker and left"
  const acts = finiteAt(draft, last) || (ANY.AND.test(key) && last + 1 < units.count && finiteAt(draft, last + 1));
  if (ANY.TELLS_WHICH.test(key) && !acts) return false;
  // "the official explanation": an adjective
  return !office || key === 's' || lexicon.FUNCTION_WORDS.has(key) || acts || /(?:ly|ing)$/.test(key);
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
      nouns: new Map<string, Set<string>>(),
      fields: new Set<string>(),
      known,
      gender: gender ?? genderOfName(name, draft.doc.language),
    };
    people.set(entity, one);
    one.first = Math.min(one.first, claim.first);
    named.push({ at: claim.first, one, marked: isIn(marked, { start: units.start[claim.first]!, end: units.end[claim.first]! }) });
    for (const [word, of] of toldAround(draft, linked, claim, callings)) tell(one, word, of, callings, known);
    const { country } = linked.entities[entity]!;
    if (known && country) one.nouns.set(ofPeople(country), new Set());
  }
  for (const role of roles) {
    const one = role.entity === null ? undefined : people.get(role.entity);
    if (!one) continue;
    one.gender ??= role.gender;
    const head = headOf(draft, callings, role.office);
    tell(one, head, toldOf(draft, linked, unitAt(units, role.start), unitAt(units, role.end), callings.plain(head), callings), callings);
  }
  for (const one of people.values()) {
    const { office } = linked.entities[one.entity]!;
    if (office) tell(one, headOf(draft, callings, draft.lexicon.HEAD_FIRST ? office.office.fr : office.office.en), NOTHING, callings);
  }
  named.sort((a, b) => a.at - b.at);
  return { named, byNoun: listed(people, ({ nouns }) => nouns.keys()), byField: listed(people, ({ fields }) => fields) };
}

function tell(one: Somebody, word: string, of: ReadonlySet<string>, callings: Callings, known = false): void {
  const fields = callings.fields(word).filter((field) => !(known && field === 'crime'));
  const noun = callings.plain(word);
  const told = one.nouns.get(noun) ?? new Set();
  for (const what of of) told.add(what);
  if (word) one.nouns.set(noun, told);
  for (const field of fields) one.fields.add(field);
  if (callings.ofHer.test(word) && fields.length) one.gender ??= 'f';
}

function listed(people: ReadonlyMap<number, Somebody>, words: (one: Somebody) => Iterable<string>): Map<string, Somebody[]> {
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

/** Stands for "former" among the words. */
const FORMER = '!';
const NOTHING: ReadonlySet<string> = new Set();

/** The unit that begins at an offset or behind it. */
function unitAt({ start, count }: Units, offset: number): number {
  return countWhile(count, (i) => start[i]! < offset);
}

/** What units [from, to) tell of a noun: bodies and lands as whom they are, and the words. */
function toldOf(draft: Draft, linked: Linked, from: number, to: number, noun: string, callings: Callings): Set<string> {
  const { units, claims, lexicon } = draft;
  const of = new Set<string>();
  for (let i = from; i < to; i++) {
    const held = claims[i];
    const entity = held && linked.entityOf.get(held);
    if (entity !== undefined) of.add(`#${entity}`);
    if (held?.country && held.kind !== 'person') of.add(ofPeople(held.country));
    const key = units.key[i]!;
    if (lexicon.FORMER.has(key)) of.add(FORMER);
    const colour = lexicon.HEAD_FIRST && (ANY.ADJECTIVE_BEFORE_SOMEBODY.test(key) || (!units.capital[i] && isAdjective(draft, i)));
    const plain = key.length < 3 || lexicon.FUNCTION_WORDS.has(key) || lexicon.FORMER.has(key) || colour;
    if (!plain && held?.kind !== 'demonym' && callings.plain(key) !== noun) of.add(key);
  }
  return of;
}

/** What the words beside a name say that somebody is, and of what. */
function toldAround(draft: Draft, linked: Linked, claim: Claim, callings: Callings): [string, ReadonlySet<string>][] {
  const { units, lexicon, claims } = draft;
  const nouns: string[] = [];
  const told: [string, ReadonlySet<string>][] = [];
  let from = claim.first;
  let isNounTold = false;
  const sentence = units.sentence[claim.first]!;
  // "le milliardaire américain X", "Nurse Pauline X", "la secrétaire chargée de Y, X"
  for (let i = claim.first - 1; i >= 0 && claim.first - i <= BEFORE && units.sentence[i] === sentence; i--) {
    if (!units.joined[i + 1] && !(i === claim.first - 1 && between(draft, i, i + 1) === ',')) break;
    if (claims[i]?.kind === 'person' || claims[i]?.type === 'person') break;
    // "l'Ivoirienne Awa Bado", "le chanteur belge Jan Bado"
    const nation = claims[i]?.kind === 'demonym' ? claims[i]!.country : undefined;
    if (nation) nouns.unshift(ofPeople(nation));
    const word = nounAt(draft, callings, i);
    const isNoun = tokenStart(draft, i) === i && !claims[i] && isHead(draft, callings, word);
    isNounTold ||= isNoun;
    if (isNoun) nouns.push(word);
    else if (finiteAt(draft, i) || ANY.POSSESSIVE_S.test(units.key[i]!)) break;
    // "l'avocat du chanteur X": X is the singer
    if (lexicon.OF.has(units.key[i]!)) {
      // "la secrétaire d’État auprès de la ministre, X"
      if (i > 0 && ANY.WITH_SOMEBODY.test(units.key[i - 1]!)) nouns.length = 0;
      // "l’avocat de M. X"
      const titles = units.key.slice(i + 1, claim.first);
      if (isNounTold || (lexicon.HEAD_FIRST && titles.every((key) => lexicon.CIVIL_TITLES.has(key)))) break;
    }
    if (
      lexicon.FUNCTION_WORDS.has(units.key[i]!) &&
      !lexicon.OF.has(units.key[i]!) &&
      !lexicon.ARTICLES.has(units.key[i]!) &&
      !(lexicon.HEAD_FIRST && ANY.AT_A_PLACE.has(units.key[i]!))
    )
      break;
    from = i;
  }
  // "devant le juge, Jan Bado a …": somebody else
  const apart = !units.joined[claim.first] && !units.opens[from] && units.joined[claim.last] && finiteAt(draft, claim.last);
  if (!apart) for (const noun of nouns) told.push([noun, toldOf(draft, linked, from, claim.first, callings.plain(noun), callings)]);
  // "Étudiante en droit à l’université de Goba (UG), X est …"
  const first = firstOf(draft, claim);
  if (first >= 0) told.push(...toldIn(draft, linked, first, PREDICATE, callings));
  const end = claim.last;
  if (end >= units.count || units.sentence[end] !== sentence) return told;
  // "X, étudiante en droit"
  if (/^[,(–—-]$/.test(between(draft, end - 1, end))) told.push(...toldIn(draft, linked, end, BEHIND, callings));
  // "X est étudiante", "X is a nurse", "X, qui est maire de Y"
  const is = ANY.WHO.test(units.key[end]!) ? end + 1 : end;
  if (ANY.IS.test(units.key[is] ?? '') && (is > end || units.joined[is])) told.push(...toldIn(draft, linked, is + 1, PREDICATE, callings));
  return told;
}

/** The unit that opens the sentence of a name which is the first one in it, behind a comma; -1 where an article or a little word opens it. */
function firstOf({ units, claims, doc, lexicon }: Draft, { first }: Claim): number {
  if (!/,$/.test(doc.text.slice(units.end[first - 1] ?? 0, units.start[first]).trim())) return -1;
  let at = first - 1;
  for (; at > 0 && first - at < FRONTED && units.sentence[at - 1] === units.sentence[first]; at--) if (claims[at]?.kind === 'person') return -1;
  const opens = at === 0 || units.sentence[at - 1] !== units.sentence[first];
  return opens && !lexicon.FUNCTION_WORDS.has(units.key[at]!) ? at : -1;
}

/** The nouns for somebody that open a stretch beside a name, and of what they are: all up to the next mark. */
function toldIn(draft: Draft, linked: Linked, from: number, reach: number, callings: Callings): [string, ReadonlySet<string>][] {
  const { units, lexicon, claims } = draft;
  const nouns: string[] = [];
  let i = from;
  let isOf = false;
  for (; i < Math.min(units.count, from + OF_WHAT) && units.sentence[i] === units.sentence[from] && (i === from || units.joined[i]); i++) {
    const key = units.key[i]!;
    if (claims[i]?.kind === 'person' || ANY.WHO.test(key) || finiteAt(draft, i)) break;
    // "X, ainsi que du directeur", "X, avec le maire": somebody else
    if (!nouns.length && lexicon.FUNCTION_WORDS.has(key) && !lexicon.ARTICLES.has(key) && !ANY.INTRODUCES.test(key) && (i === from || !ANY.AND.test(key)))
      break;
    isOf ||= nouns.length > 0 && lexicon.OF.has(key);
    const word = wholeWord(draft, i);
    if (!isOf && i < from + reach && tokenStart(draft, i) === i && isHead(draft, callings, word)) nouns.push(word);
  }
  // "selon X, la cheffe du camp a …": who acts
  if (ANY.TAKES_UP.test(units.key[from]!) && units.joined[i] && finiteAt(draft, i)) return [];
  return nouns.map((noun) => [noun, toldOf(draft, linked, from, i, callings.plain(noun), callings)]);
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function whoIs(draft: Draft, { named, byNoun, byField }: People, callings: Callings, said: Description): Somebody | undefined {
  const { at, word, noun, gender, country } = said;
  const { units } = draft;
  const sentence = units.sentence[at]!;
  // those named in the sentences before, the nearest first
  const near = new Set<Somebody>();
  for (let i = lastBefore(named, at); i >= 0 && sentence - units.sentence[named[i]!.at]! <= SENTENCES; i--) if (!named[i]!.marked) near.add(named[i]!.one);
  const agrees = (one: Somebody): boolean =>
    one.first < at !== (said.ahead === true) &&
    !(gender && one.gender && gender !== one.gender) &&
    !(country && !ofCountry(draft, one, country, callings.isWide(word)));
  const fields = callings.fields(word);
  const ofNoun = (byNoun.get(noun) ?? []).filter(agrees);
  const ofField = said.ahead ? [] : [...new Set(fields.flatMap((field) => byField.get(field) ?? []))].filter(agrees);
  if (ofNoun.length > MOST || ofField.length > MOST) return undefined;
  // told of the same, before whom nothing more is told of
  for (const told of [true, false])
    for (const all of [ofNoun, ofField]) {
      const fits = all.filter((one) => isToldOf(one, said) === told);
      // the only one in the text of whom that is said; of several the only one near
      const left = fits.length > 1 ? fits.filter((one) => near.has(one)) : fits;
      if (fits.length) return left.length === 1 ? left[0] : undefined;
    }
  // a word for what somebody is: the only one who was named
  if (!said.alone || (ofNoun.length && !said.points) || [...said.of].some((what) => !isPeople(what)) || near.size !== 1) return undefined;
  const [alone] = near;
  const other = !said.points && fields.length > 0 && (alone!.known ? !country : alone!.fields.size > 0);
  return agrees(alone!) && !other && !(country && !ofCountry(draft, alone!, country, alone!.known)) ? alone : undefined;
}

/** Who is named in the sentences behind the first lines, and called so there: "a spokesman said …", "Omar Bolo, a spokesman of …". */
function whoComes(draft: Draft, people: People, callings: Callings, said: Description): Somebody | undefined {
  const sentence = draft.units.sentence[said.at]!;
  const person = sentence < LEAD ? whoIs(draft, people, callings, { ...said, ahead: true, alone: false }) : undefined;
  return person && draft.units.sentence[person.first]! - sentence <= AHEAD ? person : undefined;
}

/** Is somebody told to be that of the same body or land? False where nothing tells of what, and undefined where it is of something else. */
function isToldOf(one: Somebody, { noun, of, isNew }: Description): boolean | undefined {
  const told = one.nouns.get(noun) ?? new Set([...one.nouns.values()].flatMap((words) => [...words]));
  const what = [...of].filter((word) => word !== FORMER && !isPeople(word));
  if (!what.length) return !of.size || [...of].some((word) => told.has(word));
  if (told.has(FORMER) && !of.has(FORMER)) return undefined;
  if (2 * what.filter((word) => told.has(word)).length >= what.length) return true;
  return told.size || (isNew && !ANY.ONE_IN_A_TEXT.test(noun)) || ANY.MANY_IN_A_TEXT.test(noun) || what.some((word) => word.startsWith('#'))
    ? undefined
    : false;
}

/** Index of the last name before a unit, -1 where there is none. */
function lastBefore(named: People['named'], at: number): number {
  return countWhile(named.length, (i) => named[i]!.at < at) - 1;
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
  const nations = [...one.nouns.keys()].filter(isPeople);
  return nations.length ? nations.includes(ofPeople(country)) : !sure;
}
