import type { ActorType, KnownActor } from '../../model/knowledge.ts';
import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { fold } from '../text/2-tokens.ts';
import type { RolePhrase } from './4-roles.ts';
import { sameName } from './7-surnames.ts';
import { ambassadorPosts } from './ambassadors.ts';
import { allClaims, between, type Claim, type Draft, inContext, leadsState, mayBeNamesake, ownCountry, textOf } from './draft.ts';
import { familyAt } from './key.ts';
import type { Entity, NameMention } from './layer.ts';
import { isNamesake, OF_GROUP } from './namesakes.ts';
import { postsCalled } from './office-key.ts';
import { mergedInto } from './reader.ts';

/** A surname alone names a known person only if that person held an office so many years around the article. */
const ACTIVE_YEARS = 8;

/** `local:` and the name in plain letters: the same in every article. */
export const localId = (name: string): string =>
  `local:${fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

export interface Linked {
  readonly entities: Entity[];
  readonly names: NameMention[];
  readonly ofGroups: NameMention[];
  /** Entity of each claim. */
  readonly entityOf: ReadonlyMap<Claim, number>;
  readonly add: (id: string, make: () => Entity) => number;
}

/** Gives each claim that is an actor its entity: one of the knowledge base, or a local one named after its fullest form. */
export function link(draft: Draft, roles: readonly RolePhrase[]): Linked {
  const entities: Entity[] = [];
  const names: NameMention[] = [];
  const ofGroups: NameMention[] = [];
  const index = new Map<string, number>();
  const entityOf = new Map<Claim, number>();
  const add = (id: string, make: () => Entity): number => {
    let at = index.get(id);
    if (at === undefined) {
      at = entities.length;
      entities.push(make());
      index.set(id, at);
    }
    return at;
  };
  const claims = allClaims(draft).filter((c) => c.kind === 'actor' || c.kind === 'person' || c.kind === 'organisation');
  const fullNames = new Map<string, string>();
  const byEnd = new Map(roles.map((role) => [role.last, role]));
  const ends: RoleEnds = { get: (unit) => byEnd.get(unit), starts: new Map(roles.map((role) => [role.first, [role]])) };
  const merged = mergedInto(draft.reader);
  for (const found of claims) {
    const own = identify(draft, found, ends, fullNames);
    const target = merged(own.id);
    const known = target === own.id ? own.known : draft.knowledge.actor(target);
    const id: Identity = target === own.id ? own : { id: target, ...(known ? { known } : {}) };
    const entity = add(id.id, () => entityFrom(draft, found, id));
    entityOf.set(found, entity);
    const { start, end } = { start: draft.units.start[found.first]!, end: endOf(draft, found.last) };
    (found.rule === OF_GROUP ? ofGroups : names).push({ start, end, text: draft.doc.text.slice(start, end), kind: 'name', rule: found.rule, entity });
  }
  nameByHouse(entities, claims, entityOf, draft);
  return { entities, names, ofGroups, entityOf, add };
}

/** With the full stop of "Jr.", "& Co.", which is a part of the name. */
function endOf({ units, doc }: Draft, last: number): number {
  const end = units.end[last - 1]!;
  return ANY.ABBREVIATED_END.test(units.key[last - 1]!) && doc.text[end] === '.' ? end + 1 : end;
}

/** Whom a text calls by nothing but their house is shown so: the White House, not the presidency of the United States. */
function nameByHouse(entities: Entity[], claims: readonly Claim[], entityOf: ReadonlyMap<Claim, number>, draft: Draft): void {
  const houses = new Map<number, string | null>();
  for (const found of claims) {
    const entity = entityOf.get(found)!;
    const name = found.house && houses.get(entity) !== null ? (houses.get(entity) ?? bareName(draft, found)) : null;
    houses.set(entity, name);
  }
  for (const [entity, name] of houses) if (name) entities[entity] = { ...entities[entity]!, name };
}

/** The words of a claim without their article, as a name begins. */
function bareName(draft: Draft, found: Claim): string {
  const first = found.last - found.first > 1 && draft.lexicon.FUNCTION_WORDS.has(draft.units.key[found.first]!) ? found.first + 1 : found.first;
  const words = textOf(draft, first, found.last);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Role phrases by the unit after them. */
interface RoleEnds {
  get(unit: number): RolePhrase | undefined;
  /** By their first unit. */
  readonly starts: ReadonlyMap<number, readonly RolePhrase[]>;
}

interface Identity {
  readonly id: string;
  readonly known?: KnownActor;
  readonly candidates?: readonly string[];
}

function identify(draft: Draft, found: Claim, roles: RoleEnds, fullNames: Map<string, string>): Identity {
  const { knowledge } = draft;
  if (found.ids?.length === 1) {
    const known = knowledge.actor(found.ids[0]!);
    return known ? { id: known.id, known } : { id: `local:${found.ids[0]!.replace(':', '-').toLowerCase()}` };
  }
  const name = found.name ?? textOf(draft, found.first, found.last);
  if (found.ids && found.ids.length > 1) return { id: localId(name), candidates: found.ids };
  if (found.kind === 'person') {
    const key = fold(name);
    const seen = fullNames.get(key);
    if (isNamesake(found)) fullNames.set(key, localId(name));
    if (isNamesake(found)) return { id: localId(name) };
    if (seen) return { id: seen, ...(knowledge.actor(seen) ? { known: knowledge.actor(seen)! } : {}) };
    const linked = linkPerson(draft, found, name, roles);
    fullNames.set(key, linked.id);
    return linked;
  }
  return { id: localId(name) };
}

const formWords = new Map<string, readonly string[]>();
const MOST_FORMS = 20_000;

/** Folded words of a known name; kept, since the same families come up in every article. */
function wordsOf(form: string): readonly string[] {
  let words = formWords.get(form);
  if (!words) {
    words = fold(form)
      .replace(/['.]/g, '')
      .split(/[\s-]+/);
    if (formWords.size >= MOST_FORMS) formWords.clear();
    formWords.set(form, words);
  }
  return words;
}

/** Which known person is it? By given name and family name, by office and date; several: candidates; none: local. */
function linkPerson(draft: Draft, found: Claim, name: string, roles: RoleEnds): Identity {
  const { knowledge, units } = draft;
  const date = draft.doc.article.date;
  const keys = units.key.slice(found.first, found.last);
  const bearers = knowledge.bySurname(keys[familyAt(keys)]!);
  if (keys.length >= 2) {
    const fitting = bearers.filter((id) => {
      const known = knowledge.actor(id)!;
      return [known.name.fr, known.name.en, ...known.aliases].some((form) => isShortFor(keys, wordsOf(form)));
    });
    if (fitting.length === 1) {
      const known = knowledge.actor(fitting[0]!)!;
      const exact = [known.name.fr, known.name.en, ...known.aliases].some((form) => wordsOf(form).join(' ') === keys.join(' '));
      // "Moussa Mahamat", "Ibrahim Keïta" leave out what tells a leader from his namesakes: an office must say that it is he
      if (!exact && isCommon(draft, keys) && !heldBy(draft, found, roles, known.id)) return { id: localId(name), candidates: fitting };
      if (exact ? !mayBeNamesake(draft, known, found.first, found.last) : inContext(draft, known) || leadsState(draft, known)) return { id: known.id, known };
    }
    if (!fitting.length) {
      // another spelling of a given name: "Mahamat Mahadi Ali" for "Mahamat Mahdi Ali"
      const spelled = bearers.filter((id) => {
        const known = knowledge.actor(id)!;
        return [known.name.fr, known.name.en].some((form) => sameName(keys, wordsOf(form)));
      });
      if (spelled.length === 1) return { id: spelled[0]!, known: knowledge.actor(spelled[0]!)! };
    }
    return { id: localId(name), ...(fitting.length ? { candidates: fitting } : {}) };
  }
  const beside = officesBeside(draft, found, roles);
  const role = beside[0] ?? roles.get(found.first - 1);
  const office = (beside.length ? beside : role ? [role] : []).flatMap((phrase) => postsOf(draft, phrase));
  const holders = new Set(office.flatMap((post) => knowledge.holders(post, date).facts.map((fact) => fact.person)));
  const byOffice = bearers.filter((id) => holders.has(id));
  if (byOffice.length === 1) return { id: byOffice[0]!, known: knowledge.actor(byOffice[0]!)! };
  const active = bearers.filter((id) => knowledge.activeAround(id, date, ACTIVE_YEARS));
  if (bearers.length === 1 && active.length === 1 && (role || leadsState(draft, knowledge.actor(bearers[0]!)!)))
    return { id: bearers[0]!, known: knowledge.actor(bearers[0]!)! };
  return { id: localId(name), ...(bearers.length ? { candidates: bearers } : {}) };
}

/** A given name and a family name that many bear. */
const isCommon = ({ knowledge }: Draft, keys: readonly string[]): boolean =>
  (GIVEN_NAMES.has(keys[0]!) || knowledge.isGivenName(keys[0]!)) && (SURNAMES.has(keys.at(-1)!) || GIVEN_NAMES.has(keys.at(-1)!));

/** Does an office beside the name say that it is this person: before it, before its rank, or behind it? */
function heldBy(draft: Draft, found: Claim, roles: RoleEnds, person: string): boolean {
  const { date } = draft.doc.article;
  return officesBeside(draft, found, roles).some((role) =>
    postsOf(draft, role).some((post) => draft.knowledge.holders(post, date).facts.some((fact) => fact.person === person)),
  );
}

/** Units of ranks and commas between an office and the name: "le Premier ministre malien, le général [Maïga]". */
const BESIDE = 4;

/** Offices that stand right before a name, a rank between, or behind it after a comma. */
function officesBeside(draft: Draft, found: Claim, roles: RoleEnds): RolePhrase[] {
  const { units, lexicon } = draft;
  const beside: RolePhrase[] = [];
  for (let at = found.first; at >= 0 && found.first - at <= BESIDE; at--) {
    const role = roles.get(at);
    if (role && !beside.includes(role)) beside.push(role);
    if (at === 0 || units.sentence[at - 1] !== units.sentence[found.first]) break;
    const key = units.key[at - 1]!;
    const rank = lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || lexicon.DEFINITE.has(key) || (at < found.first && roles.get(at) !== undefined);
    if (!rank) break;
  }
  const next = found.last;
  if (next < units.count && units.sentence[next] === units.sentence[found.first] && between(draft, next - 1, next) === ',') {
    for (const role of roles.starts.get(next) ?? []) beside.push(role);
  }
  return beside;
}

/** "choguel maiga" is short for "choguel kokalla maiga": same first and last word, the others in order. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short[0] !== full[0] || short.at(-1) !== full.at(-1) || short.length > full.length) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length && short.length >= 2;
}

/**
 * Countries whose offices a text may leave unnamed ("le Premier ministre"): those that the press read here writes from.
 * A text full of Washington is not therefore about the American vice president.
 */
const HOME: ReadonlySet<string> = new Set('ML BF NE TD MR SN CI GN GW BJ TG GH NG CM CF DZ LY MA TN SD GA CG CD'.split(' '));

export const isHome = (draft: Draft, country: string): boolean => HOME.has(country) || /^(?:XX|XS|XW|EU)$/.test(country) || country === draft.lexicon.HOME;

/** A country with this share of the first one's weight may be the one that is meant. */
const RIVAL = 0.75;
/** A country with less than this share of the first one's weight is hardly spoken of. */
const HARDLY = 0.2;
/** Any other country must have this share of all that is said of countries, and its office-holder be named in the text. */
const ALONE = 0.6;

/** Heads that any body has: alone they name nobody's office. */
const VAGUE = ANY.VAGUE_OFFICE;

/** Posts that a role phrase can mean: same office, country said or of the text. */
export function postsOf(draft: Draft, role: RolePhrase): string[] {
  const { knowledge } = draft;
  const envoys = ambassadorPosts(draft, role);
  if (envoys) return envoys;
  let posts = postsCalled(knowledge, role.key);
  if (!posts.length && / /.test(role.key)) {
    // "ministre des Affaires étrangères, de la Coopération et …": the first words name it
    const words = role.key.split(' ');
    for (let length = words.length - 1; length >= 3 && !posts.length; length--) posts = knowledge.postsByOffice(words.slice(0, length).join(' '));
  }
  if (role.country) return posts.filter((post) => post.country === role.country).map((post) => post.id);
  const countries = [...draft.countries.keys()];
  const own = new Set(posts.map((post) => post.country));
  // "the spokesman", "the chief": one body's only where the text names that body
  if (own.size === 1 && !role.key.includes(' ') && /^(?:|X\w|EU)$/.test([...own][0]!)) {
    const named = new Set(allClaims(draft).flatMap((c) => (c.ids?.length === 1 ? c.ids : [])));
    return VAGUE.test(role.key) ? [] : posts.filter((post) => named.has(post.organisation)).map((post) => post.id);
  }
  const main = countries.find((country) => country !== 'XS');
  // "le Premier ministre de la transition" is the Malian one by these words, and not in a text on Niger
  if (
    own.size === 1 &&
    (/^(?:|X\w|EU)$/.test([...own][0]!) || !main || (draft.countries.get([...own][0] as never) ?? 0) >= HARDLY * draft.countries.get(main)!)
  )
    return posts.map((post) => post.id);
  // "Au Nigeria, le président …" in an article on Niger
  if (!main || !ownCountry(draft, role.first, true)) return [];
  const weight = draft.countries.get(main)!;
  // two countries that the text speaks of alike, and both have the office: no guess
  if (countries.some((country) => country !== main && own.has(country) && draft.countries.get(country)! >= RIVAL * weight)) return [];
  const home = isHome(draft, main);
  const total = [...draft.countries.values()].reduce((sum, w) => sum + w, 0);
  if (!home && weight < ALONE * total) return [];
  return posts.filter((post) => post.country === main).map((post) => post.id);
}

function entityFrom(draft: Draft, found: Claim, { id, known, candidates }: Identity): Entity {
  const { knowledge, doc } = draft;
  if (known) {
    const office = known.type === 'person' ? knowledge.officeOf(known.id, doc.article.date) : undefined;
    return {
      id: known.id,
      name: known.name[draft.lexicon.SHOWN_IN],
      type: known.type,
      ...(known.country ? { country: known.country } : {}),
      ...(known.gender ? { gender: known.gender } : {}),
      plural: isPlural(draft, found),
      names: known.name,
      ...(office ? { office } : {}),
      known: true,
    };
  }
  return {
    id,
    name: (found.name ?? textOf(draft, found.first, found.last)).replace(/\s+/g, ' '),
    type: (found.type ?? (found.kind === 'person' ? 'person' : 'organisation')) as ActorType,
    ...(found.country ? { country: found.country } : {}),
    plural: isPlural(draft, found),
    ...(candidates ? { candidates } : {}),
    known: id.startsWith('local:state-'),
  };
}

const isPlural = (draft: Draft, found: Claim): boolean =>
  (found.kind !== 'person' && ANY.OF_MANY.test(draft.units.key[found.first]!)) ||
  (found.first > 0 && draft.units.joined[found.first] === 1 && ANY.ARTICLE_OF_MANY.test(draft.units.key[found.first - 1]!));
