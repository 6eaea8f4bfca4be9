import type { KnownActor, OfficeFact, ReaderKnowledge } from '../../../../model/knowledge.ts';
import type { Knowledge } from '../../../../model/knowledge-base.ts';
import type { ActorLayer, Entity, NameMention, RoleMention } from '../../../actors/layer.ts';
import { mergedInto, withReader } from '../../../actors/reader.ts';
import type { Document } from '../../../document.ts';
import { foldArabic } from '../letters.ts';
import { OFFICES } from '../roles.ts';
import { TITLES } from '../titles.ts';
import { claimBodies } from './bodies.ts';
import { allClaims, type Claim, type Draft, drop, isBody, isPersonal, put } from './claims.ts';
import { claimKnown, claimStates } from './known.ts';
import { isForeign, isGiven, isOrdinary, shuts } from './names.ts';
import { claimHolders, findPersons, findSurnames } from './persons.ts';
import { findRoles, officeKeyOf, type Role } from './roles.ts';
import { sameBySound } from './spellings.ts';
import { cutsOf, readWords } from './text.ts';

/** The Arabic layer keeps its draft for the quote stage. */
export interface ArabicLayer extends ActorLayer {
  readonly draft: Draft;
  /** By the same index as `roles`. */
  readonly phrases: readonly Role[];
}

/** Who is in an Arabic text, and where. */
export function findActors(doc: Document, shipped: Knowledge, reader: ReaderKnowledge): ArabicLayer {
  const words = readWords(doc);
  const knowledge = withReader(shipped, reader);
  const draft: Draft = { doc, words, knowledge, claims: new Array(words.count).fill(undefined), countries: new Map(), called: new Set() };
  claimKnown(draft);
  claimReaders(draft, reader);
  claimBodies(draft);
  const first = findRoles(draft);
  findPersons(draft, first);
  findSurnames(draft);
  claimHolders(draft);
  claimStates(draft);
  claimReaders(draft, reader);
  dropRefused(draft, reader);
  const roles = findRoles(draft);
  return link(draft, roles, reader);
}

/** The forms that the reader taught. */
function claimReaders(draft: Draft, reader: ReaderKnowledge): void {
  const { words, knowledge } = draft;
  const forms = new Map<string, { keys: readonly string[]; id: string }[]>();
  const add = (form: string, id: string): void => {
    const keys = foldArabic(form.trim().toLowerCase()).split(/\s+/);
    if (keys[0])
      forms.set(
        keys[0],
        [...(forms.get(keys[0]) ?? []), { keys, id }].sort((a, b) => b.keys.length - a.keys.length),
      );
  };
  for (const { id, name } of reader.actors) add(name, id);
  for (const { actor, form } of reader.aliases) add(form, actor);
  if (!forms.size) return;
  for (let at = 0; at < words.count; at++) {
    for (const { key, clitic } of cutsOf(words.tokens[at]!.fold)) {
      const found = forms.get(key)?.find(({ keys }) => keys.every((word, i) => i === 0 || (words.joined[at + i] === 1 && words.tokens[at + i]!.fold === word)));
      if (!found) continue;
      const known = knowledge.actor(found.id);
      put(draft, {
        first: at,
        last: at + found.keys.length,
        kind: 'actor',
        rule: 'reader',
        ids: [found.id],
        type: known?.type ?? 'organisation',
        clitic,
        ...(known?.country ? { country: known.country } : {}),
      });
      at += found.keys.length - 1;
      break;
    }
  }
}

/** What the reader said is no actor. */
function dropRefused(draft: Draft, reader: ReaderKnowledge): void {
  const { words, doc } = draft;
  const forms = new Set(
    reader.notActors.filter(({ article }) => article === undefined || article === doc.article.url).map(({ form }) => foldArabic(form.trim())),
  );
  if (!forms.size) return;
  for (const { first, last, name } of allClaims(draft)) {
    const text = words.text.slice(words.tokens[first]!.start, words.tokens[last - 1]!.end);
    if (forms.has(foldArabic(text)) || (name && forms.has(foldArabic(name)))) drop(draft, first, last);
  }
}

const localId = (name: string): string =>
  `local:${foldArabic(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

function link(draft: Draft, phrases: readonly Role[], reader: ReaderKnowledge): ArabicLayer {
  const { words, knowledge, doc } = draft;
  const date = doc.article.date;
  const merged = mergedInto(reader);
  const entities: Entity[] = [];
  const index = new Map<string, number>();
  const add = (id: string, make: () => Entity): number => {
    const seen = index.get(id);
    if (seen !== undefined) return seen;
    index.set(id, entities.length);
    entities.push(make());
    return entities.length - 1;
  };
  const known = (actor: KnownActor, office?: OfficeFact): number =>
    add(actor.id, () => {
      const held = office ?? (actor.type === 'person' ? knowledge.officeOf(actor.id, date) : undefined);
      return {
        id: actor.id,
        name: actor.name.fr,
        type: actor.type,
        ...(actor.country ? { country: actor.country } : {}),
        ...(actor.gender ? { gender: actor.gender } : {}),
        plural: false,
        names: actor.name,
        ...(held ? { office: held } : {}),
        known: true,
      };
    });
  const names: NameMention[] = [];
  const entityOf = new Map<Claim, number>();
  const textOf = (first: number, last: number): string => words.text.slice(words.tokens[first]!.start, words.tokens[last - 1]!.end);
  const actors = allClaims(draft).flatMap((found) => {
    if (!isPersonal(found) && !isBody(found)) return [];
    const name = found.name ?? textOf(found.first, found.last);
    const linked = found.ids ? undefined : linkPerson(draft, found);
    const id = linked ?? (found.ids?.length === 1 ? found.ids[0]!.replace(/^state:/, 'local:state-').toLowerCase() : localId(name));
    return [{ found, name, id }];
  });
  const same = sameBySound(actors.filter(({ found }) => isPersonal(found)).map(({ name, id }) => ({ id, name, known: !id.startsWith('local:') })));
  const wholes = wholeNames(actors);
  for (const { found, name, id: written } of actors) {
    const own = (isPersonal(found) && wholes.get(foldArabic(name))) || written;
    const id = merged(same.get(own) ?? own);
    const actor = knowledge.actor(id);
    const entity = actor
      ? known(actor)
      : add(id, () => ({
          id,
          name: name.replace(/\s+/g, ' '),
          type: found.type ?? (found.kind === 'person' ? 'person' : 'organisation'),
          ...(found.country ? { country: found.country } : {}),
          plural: false,
          ...(found.ids && found.ids.length > 1 ? { candidates: found.ids } : {}),
          known: false,
        }));
    entityOf.set(found, entity);
    // written words are painted whole: a proclitic is a letter of the word that the eye and the browser take up
    const { start } = words.tokens[found.first]!;
    const { end } = words.tokens[found.last - 1]!;
    names.push({ start, end, text: words.text.slice(start, end), kind: 'name', rule: found.rule, entity });
  }
  const nameAt = new Map(names.map(({ start }, at) => [start, at]));
  const posts = officeIndex(knowledge);
  const byHead = new Map<string, { entity: number; country: string | undefined }>();
  const hold = (key: string, entity: number, country: string | undefined): void => {
    // "وزير الصحة والسكان", then وزير الصحة
    const short = withoutSecond(key);
    if (short !== key && !byHead.has(short)) byHead.set(short, { entity, country });
    // "وزير الخارجية" alone is whoever was called so without a country
    if (!country || !byHead.has(key) || byHead.get(key)!.country) byHead.set(key, { entity, country });
    // "الرئيس السابق فلان", then الرئيس الموريتاني السابق
    const of = country ?? entities[entity]!.country;
    if (of) byHead.set(`${key} ${of}`, { entity, country: of });
    // "الأمين العام للأمم المتحدة", then الأمين العام
    const general = /^\S+ عام(?= .)/.exec(key)?.[0];
    if (general) byHead.set(general, { entity, country });
    for (const own of [country ? '' : key, of ? `${key} ${of}` : '']) owners.set(own, (owners.get(own) ?? new Set()).add(entity));
  };
  /** Who is called so anywhere in the text. */
  const owners = new Map<string, Set<number>>();
  let office = '';
  const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  const roles: RoleMention[] = phrases.map((phrase) => {
    const start = words.tokens[phrase.first]!.start;
    const end = words.tokens[phrase.last - 1]!.end;
    const text = words.text.slice(start, end);
    // "مع نظيره الجزائري": the same office elsewhere
    const counterpart = /^نظير/.test(phrase.head) && phrase.country !== undefined;
    const key = counterpart && office ? office : keyOf(draft, phrase);
    if (!counterpart) office = key;
    const base = {
      start,
      end,
      text,
      office: text,
      ...(phrase.country ? { country: phrase.country } : {}),
      gender: phrase.gender,
      plural: false,
    };
    const beside = personBeside(draft, phrase, byFirst);
    if (beside !== undefined && !phrase.unnamed) {
      const entity = entityOf.get(draft.claims[beside]!)!;
      // "الرئيس" is no president of a movement
      if (headKey(phrase) !== 'رييس' || /^رييس(?: (?:جمهوريه|دوله))?$/.test(key)) hold(headKey(phrase), entity, phrase.country);
      if (key.includes(' ')) hold(key, entity, phrase.country);
      const one = entities[entity]!;
      entities[entity] = {
        ...one,
        ...(one.description ? {} : { description: text }),
        ...(one.gender || phrase.gender === 'm' ? {} : { gender: phrase.gender }),
      };
      return { ...base, entity, how: 'apposition' as const, name: nameAt.get(words.tokens[draft.claims[beside]!.first]!.start)! };
    }
    // "الرئيس بازوم": one of whom nothing is known is not whoever was called so
    const next = phrase.last;
    // "وزير الخارجية التركي حقان ألتاي": nor whoever holds the office
    const another =
      words.joined[next] === 1 &&
      !draft.claims[next] &&
      (ACTING.test(words.tokens[next]!.fold) || isGiven(words.tokens[next]!) || !(shuts(draft, next) || isOrdinary(draft, next)));
    const stranger = another && phrase.last - phrase.first === 1 && isForeign(draft, next, next + 1, true);
    if (!phrase.unnamed && phrase.definite && !stranger) {
      const held =
        (phrase.country ? byHead.get(`${key} ${phrase.country}`) : undefined) ??
        (counterpart ? undefined : byHead.get(key)) ??
        (counterpart ? undefined : byHead.get(withoutSecond(key))) ??
        (phrase.last - phrase.first === 1 ? byHead.get(headKey(phrase)) : undefined);
      // "الرئيس الفلسطيني" is not the Serbian one who was named before
      const again = held && !(phrase.country && held.country && phrase.country !== held.country) ? held.entity : undefined;
      if (again !== undefined && (!phrase.country || !entities[again]!.country || phrase.country === entities[again]!.country)) {
        // "الرئيس الأمريكي … الرئيس": of two, the one who was spoken of last
        if (phrase.country && byHead.has(headKey(phrase))) hold(headKey(phrase), again, phrase.country);
        return { ...base, entity: again, how: 'apposition' as const, told: entities[again]!.description ?? text };
      }
      const fact = another ? undefined : holderOf(key, phrase);
      if (fact) {
        const actor = knowledge.actor(fact.person)!;
        if (!actor.gender || actor.gender === phrase.gender) {
          const entity = known(actor, fact);
          if (/ عام /.test(key)) hold(key, entity, phrase.country);
          return { ...base, entity, how: 'office' as const, fact };
        }
      }
    }
    return { ...base, entity: null, how: 'open' as const };
  });
  // "محاكمة الرئيس التشادي السابق" in a headline: who it is stands below
  phrases.forEach((phrase, i) => {
    const key = keyOf(draft, phrase);
    if (roles[i]!.how !== 'open' || phrase.unnamed || !phrase.definite || phrase.head.startsWith('نظير') || !(phrase.country || key.includes(' '))) return;
    const [one, other] = owners.get(phrase.country ? `${key} ${phrase.country}` : key) ?? [];
    if (one === undefined || other !== undefined || entities[one]!.gender === (phrase.gender === 'm' ? 'f' : 'm')) return;
    roles[i] = { ...roles[i]!, entity: one, how: 'apposition', told: entities[one]!.description ?? roles[i]!.text };
  });
  return {
    entities,
    names,
    roles,
    places: allClaims(draft)
      .filter(({ kind }) => /^(?:place|country|capital|seat|other)$/.test(kind))
      .map(({ first, last }) => ({ start: words.tokens[first]!.start, end: words.tokens[last - 1]!.end })),
    countries: draft.countries,
    draft,
    phrases,
  };

  function holderOf(key: string, { country }: Role): OfficeFact | undefined {
    if (!date) return undefined;
    const all = posts.get(key) ?? [];
    const main = [...draft.countries.keys()].find((one) => one !== 'XS');
    const of = country ?? (all.length > 1 ? main : undefined);
    // an office without a country in a text about several is nobody's
    if (!country && all.length > 1 && !isMain(draft)) return undefined;
    const fitting = all.filter((post) => (of ? post.country === of : post.country === 'XX' || draft.countries.has(post.country)));
    if (fitting.length !== 1) return undefined;
    const holders = knowledge.holders(fitting[0]!.id, date);
    return holders.certain ? holders.facts[0] : undefined;
  }
}

/** "عبد القادر", "نور الدين" where the text has one "عبد القادر صديقو": the first name alone, by the id of the whole. */
function wholeNames(actors: readonly { found: Claim; name: string; id: string }[]): Map<string, string> {
  const wholes = new Map<string, string>();
  for (const { found, name, id } of actors) {
    const first = isPersonal(found) && /^(?:عبد \S+|\S+ (?:الدين|الله))(?= )/.exec(foldArabic(name))?.[0];
    if (first) wholes.set(first, wholes.has(first) && wholes.get(first) !== id ? '' : id);
  }
  return wholes;
}

/** A person whom the base knows by more or fewer names: same first, same last, the others in order, and the text speaks of the country. */
function linkPerson(draft: Draft, found: Claim): string | undefined {
  const { words, knowledge, countries } = draft;
  if (found.kind !== 'person' || found.last - found.first < 2) return undefined;
  const keys = words.tokens.slice(found.first, found.last).map(({ fold }) => fold);
  if (found.clitic) keys[0] = cutsOf(keys[0]!).find(({ clitic }) => clitic === found.clitic)?.key ?? keys[0]!;
  const fitting = knowledge.bySurname(keys.at(-1)!).filter((id) => {
    const known = knowledge.actor(id)!;
    if (!countries.has(known.country)) return false;
    return [known.name.ar ?? '', ...known.aliases].some((form) => {
      const other = foldArabic(form).split(/\s+/);
      if (other.length < 2 || other[0] !== keys[0] || other.at(-1) !== keys.at(-1)) return false;
      const [short, long] = keys.length <= other.length ? [keys, other] : [other, keys];
      let at = 0;
      for (const word of long) if (word === short[at]) at++;
      return at === short.length;
    });
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Has the first country of the text most of what is said of countries? */
function isMain({ countries }: Draft): boolean {
  const [first, second] = [...countries].filter(([country]) => country !== 'XS').map(([, weight]) => weight);
  return first !== undefined && (second === undefined || first > 1.6 * second);
}

/** "وزير الصحة والسكان" without its second field. */
function withoutSecond(key: string): string {
  const cut = key.lastIndexOf(' و');
  return cut > 0 && key.slice(0, cut).includes(' ') ? key.slice(0, cut) : key;
}

const headKey = ({ head }: Role): string => plainOffice(officeKeyOf(head));

/** "الناطق", then المتحدث: one office under two names. */
const plainOffice = (key: string): string => SAME_OFFICE.get(key) ?? key.replace(/^ناطق/, 'متحدث');

/** The office without the words that tell its country. */
function keyOf({ words, claims }: Draft, { first, last, head }: Role): string {
  const keys = [head];
  for (let i = first + 1; i < last; i++) {
    const found = claims[i];
    if (found && /^(?:demonym|country|capital)$/.test(found.kind)) continue;
    keys.push(words.tokens[i]!.fold);
  }
  return plainOffice(officeKeyOf(keys.join(' ').replace(/ في$/, '')));
}

/** Who holds an office for another. */
const ACTING = /^بال(?:انابه|نيابه|وكاله)$/;

/** Offices under another name. */
const SAME_OFFICE = new Map(Object.entries(OFFICES).flatMap(([office, others]) => others.map((other) => [officeKeyOf(other), officeKeyOf(office)] as const)));

const indexes = new WeakMap<Knowledge, Map<string, { id: string; country: string }[]>>();

function officeIndex(knowledge: Knowledge): Map<string, { id: string; country: string }[]> {
  let index = indexes.get(knowledge);
  if (!index) {
    index = new Map();
    for (const { id, country, office } of knowledge.posts()) {
      for (const phrase of office.ar ?? []) {
        const key = officeKeyOf(phrase);
        const list = index.get(key) ?? [];
        if (!list.some((post) => post.id === id)) index.set(key, [...list, { id, country }]);
      }
    }
    indexes.set(knowledge, index);
  }
  return index;
}

/** The person whom an office stands beside: right behind it, ranks and a comma between, or before it. */
function personBeside({ words, claims }: Draft, { first, last, head }: Role, roleAt: ReadonlyMap<number, Role>): number | undefined {
  let at = last;
  const comma = (i: number): boolean => words.tokens[i]?.fold === '،' || words.tokens[i]?.fold === ',';
  // "رئيس الهيئة بالإنابة، فلان"
  if (ACTING.test(words.tokens[at]?.fold ?? '')) at++;
  if (comma(at)) at++;
  if (/^[«"“”]$/.test(words.tokens[at]?.fold ?? '')) at++;
  while (at < words.count && TITLES.has(words.tokens[at]!.fold) && !claims[at]) at++;
  // "وزير الدولة، وزير الخارجية، X": two offices of one
  // "عضو الهيئة رئيس المركز X" too
  const beside = roleAt.get(at);
  const other = at > last || !beside?.head.startsWith('ال') ? beside : undefined;
  if (other && !other.unnamed && !other.clitic && words.block[at] === words.block[first]) {
    const shared = personBeside({ words, claims } as Draft, other, roleAt);
    if (shared !== undefined && shared >= other.last) return shared;
  }
  // "محامي حبري، إبراهيم دياوارا": the first name is whose lawyer he is
  if (/^(?:محامي|محاميه|نجل|شقيق|زوجه|زوج|ابن|ابنه|والد|والده)$/.test(head) && isPersonal(claims[at]) && at === last && last === first + 1) {
    at = claims[at]!.last;
    if (comma(at)) at++;
  }
  // "رئيسة البعثة، الفنلندية المخضرمة كايسا ليهتونن"
  if (at > last && !isPersonal(claims[at]) && words.tokens[at]?.fold.startsWith('ال')) {
    let person = at;
    while (
      person - at < 3 &&
      (claims[person]?.kind === 'demonym' || (person > at && !claims[person])) &&
      words.tokens[person]!.fold.startsWith('ال') &&
      words.joined[person + 1]
    )
      person++;
    if (isPersonal(claims[person])) at = person;
  }
  const next = claims[at];
  if (at < words.count && isPersonal(next) && next!.first === at && (!next!.clitic || next!.clitic === '') && words.block[at] === words.block[first]) return at;
  // "باب ولد حمباره المتحدث باسم …", "ديوب، وزير …"
  if (head.startsWith('نظير')) return undefined;
  let before = first - 1;
  if (comma(before)) before--;
  // "بحسب «فلان» الخبير في …"
  const marks = /^[»"”“]$/.test(words.tokens[before]?.fold ?? '') && before === first - 1;
  if (marks) before--;
  const left = claims[before];
  if (before >= 0 && isPersonal(left) && words.block[before] === words.block[first] && (words.joined[first] || marks || comma(first - 1))) return before;
  return undefined;
}

export const isArabicLayer = (layer: ActorLayer): layer is ArabicLayer => 'phrases' in layer;
