import type { Span } from '../../model/span.ts';
import { ANY } from '../lang/any.ts';
import { type Callings, callingsOf } from '../lang/callings.ts';
import type { Linked } from './9-linking.ts';
import { between, type Draft, tokenEnd, tokenStart, wholeWord } from './draft.ts';
import type { RoleMention, TakenUp } from './layer.ts';
import { isAdjective } from './noun-tail.ts';
import { finiteAt } from './states/verbs.ts';

/** Sentences back in which somebody must have been named. */
const SENTENCES = 3;
/** Units before and behind a name that say what somebody is. */
const BEFORE = 5;
const BEHIND = 5;

/** Somebody of the text: where he is named, and what it calls him. */
interface Somebody {
  readonly entity: number;
  readonly at: number[];
  readonly fields: Set<string>;
  gender?: 'm' | 'f' | undefined;
}

/**
 * Descriptions by what somebody is, without name or office: "l’étudiante", "le milliardaire américain", "the billionaire". One stands for
 * the only person named in the sentences before of whom the text says so; where two fit, or the word fits nobody, for nobody.
 */
export function findTakenUp(draft: Draft, linked: Linked, roles: readonly RoleMention[]): TakenUp[] {
  const { units, lexicon, doc } = draft;
  const callings = callingsOf(doc.language);
  const people = peopleOf(draft, linked, roles, callings);
  if (!people.length) return [];
  const resolved = roles.filter((role) => role.entity !== null || role.plural);
  const found: TakenUp[] = [];
  for (let at = 1; at < units.count; at++) {
    if (units.capital[at] || tokenStart(draft, at) !== at || draft.claims[at] || !units.joined[at]) continue;
    const word = wholeWord(draft, at);
    const fields = callings.fields(word);
    if (!fields.length && !callings.anybody(word)) continue;
    const first = determiner(draft, at);
    if (first < 0) continue;
    const last = endOfPhrase(draft, at);
    if (last < 0) continue;
    const span: Span = { start: units.start[contracted(draft, first) ? first + 1 : first]!, end: units.end[last - 1]! };
    if (resolved.some((role) => role.start < span.end && span.start < role.end)) continue;
    const person = whoIs(draft, people, at, first, last, fields, callings.anybody(word), callings.ofHer.test(word) && lexicon.HEAD_FIRST ? 'f' : undefined);
    if (person) found.push({ ...span, text: doc.text.slice(span.start, span.end), entity: person.entity });
  }
  return found;
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
function endOfPhrase(draft: Draft, at: number): number {
  const { units, lexicon, claims } = draft;
  let last = tokenEnd(draft, at);
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
    if (lexicon.OF.has(units.key[last]!) || ANY.WHO_ONLY.test(units.key[last]!) || ANY.TELLS_WHICH.test(units.key[last]!)) return -1;
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

function peopleOf(draft: Draft, linked: Linked, roles: readonly RoleMention[], callings: Callings): Somebody[] {
  const { units, lexicon } = draft;
  const people = new Map<number, Somebody>();
  for (const [claim, entity] of linked.entityOf) {
    const known = linked.entities[entity]!;
    if (known.type !== 'person' || known.plural) continue;
    const one = people.get(entity) ?? { entity, at: [], fields: new Set<string>(), gender: known.gender };
    people.set(entity, one);
    one.at.push(claim.first);
    const add = (i: number): void => {
      for (const field of callings.fields(wholeWord(draft, i))) if (!(known.known && field === 'crime')) one.fields.add(field);
      if (callings.ofHer.test(wholeWord(draft, i)) && callings.fields(wholeWord(draft, i)).length) one.gender ??= 'f';
    };
    // "le milliardaire américain X", "Nurse Pauline X"
    for (
      let i = claim.first - 1;
      i >= 0 && claim.first - i <= BEFORE && (units.joined[i + 1] || (i === claim.first - 1 && between(draft, i, i + 1) === ','));
      i--
    ) {
      if (draft.claims[i] && draft.claims[i]!.kind === 'person') break;
      if (finiteAt(draft, i) && !callings.fields(wholeWord(draft, i)).length) break;
      if (lexicon.FUNCTION_WORDS.has(units.key[i]!) && !lexicon.OF.has(units.key[i]!) && !lexicon.ARTICLES.has(units.key[i]!)) break;
      add(i);
    }
    // "X, étudiante en droit"
    if (claim.last < units.count && units.sentence[claim.last] === units.sentence[claim.first] && /^[,(–—-]$/.test(between(draft, claim.last - 1, claim.last)))
      for (
        let i = claim.last;
        i < Math.min(units.count, claim.last + BEHIND) && units.sentence[i] === units.sentence[claim.first] && (i === claim.last || units.joined[i]);
        i++
      ) {
        if (draft.claims[i]?.kind === 'person' || ANY.WHO.test(units.key[i]!) || finiteAt(draft, i)) break;
        add(i);
      }
    // "X est étudiante", "X is a nurse"
    if (ANY.IS.test(units.key[claim.last] ?? '') && units.joined[claim.last])
      for (let i = claim.last + 1; i < Math.min(units.count, claim.last + 4) && units.joined[i]; i++) add(i);
  }
  for (const role of roles) {
    const one = role.entity === null ? undefined : people.get(role.entity);
    if (!one) continue;
    one.gender ??= role.gender;
    for (const word of fold(role.office).split(/[^\p{L}-]+/u)) for (const field of callings.fields(word)) one.fields.add(field);
  }
  for (const one of people.values()) {
    one.at.sort((a, b) => a - b);
    const { office } = linked.entities[one.entity]!;
    if (office)
      for (const word of fold(draft.lexicon.HEAD_FIRST ? office.office.fr : office.office.en).split(/[^\p{L}-]+/u))
        for (const field of callings.fields(word)) one.fields.add(field);
  }
  return [...people.values()];
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function whoIs(
  draft: Draft,
  people: readonly Somebody[],
  at: number,
  first: number,
  last: number,
  fields: readonly string[],
  anybody: boolean,
  gender: 'm' | 'f' | undefined,
): Somebody | undefined {
  const { units } = draft;
  const sentence = units.sentence[at]!;
  const her = gender ?? (ANY.DETERMINER_OF_HER.test(units.key[first]!) && draft.lexicon.HEAD_FIRST ? 'f' : undefined);
  const him = ANY.DETERMINER_OF_HIM.test(units.key[first]!) && draft.lexicon.HEAD_FIRST ? 'm' : undefined;
  const said = her ?? him;
  const country = countryIn(draft, first, last);
  const before = people.filter((one) => one.at[0]! < at);
  const near = before.filter((one) => one.at.some((name) => name < at && sentence - units.sentence[name]! <= SENTENCES));
  const agrees = (one: Somebody): boolean => !(said && one.gender && said !== one.gender);
  const fitting = (one: Somebody): boolean => agrees(one) && fields.some((field) => one.fields.has(field));
  // the only one in the text of whom that is said; of several the only one near
  const all = before.filter(fitting);
  const fits = all.length > 1 ? near.filter(fitting) : all;
  if (fits.length > 1 || (all.length > 1 && fits.length === 0)) return undefined;
  const left = fits[0];
  const wide = callingsOf(draft.doc.language).isWide(wholeWord(draft, at));
  if (left) return country && !ofCountry(draft, left, country, wide) ? undefined : left;
  // a word for anybody: the only one who was named
  if (!anybody) return undefined;
  const alone = near.filter(agrees);
  return alone.length === 1 && (near.length === 1 || before.length === 1) && !(country && !ofCountry(draft, alone[0]!, country, false)) ? alone[0] : undefined;
}

function countryIn(draft: Draft, first: number, last: number): string | undefined {
  for (let i = first; i < last; i++) if (draft.claims[i]?.kind === 'demonym') return draft.claims[i]!.country;
  return undefined;
}

/** A known person is of a country; whom nobody knows may be of any. */
function ofCountry(draft: Draft, one: Somebody, country: string, sure: boolean): boolean {
  const known = draft.claims[one.at[0]!]?.ids?.length === 1 ? draft.knowledge.actor(draft.claims[one.at[0]!]!.ids![0]!) : undefined;
  return known?.country ? known.country === country : !sure;
}
