import type { Country, OfficeFact } from '../../model/knowledge.ts';
import type { Span } from '../../model/span.ts';
import { AMBASSADOR } from '../lang/ambassadors.ts';
import { ANY, ONE_OFFICE_OF } from '../lang/any.ts';
import { GRAMMAR as ENGLISH } from '../lang/en/grammar.ts';
import type { RolePhrase } from './4-roles.ts';
import { isHome, type Linked, postsOf } from './9-linking.ts';
import { holderNamed } from './among-the-named.ts';
import { before, between, type Claim, type Draft, inHeadline, LEADS_STATE, mainCountry, tokenEnd, wholeWord } from './draft.ts';
import type { Fate } from './fates.ts';
import type { RoleMention } from './layer.ts';
import { OF_GROUP } from './namesakes.ts';
import { isAdjective } from './noun-tail.ts';

interface Open {
  readonly phrase: RolePhrase;
  entity: number | null;
  how: RoleMention['how'];
  fact?: OfficeFact;
  name?: number;
  /** The description that explains this one. */
  by?: Open;
}

/** Resolves descriptions to persons: by the name beside them, by what the text said of the office, by office, country and date. */
export function resolveRoles(draft: Draft, roles: readonly RolePhrase[], linked: Linked): RoleMention[] {
  const { units, knowledge } = draft;
  const date = draft.doc.article.date;
  const nameIndex = new Map<number, number>();
  linked.names.forEach((name, index) => {
    nameIndex.set(name.start, index);
  });
  const personAt = (unit: number): { claim: Claim; entity: number; name: number } | undefined => {
    const found = unit >= 0 && unit < units.count ? draft.claims[unit] : undefined;
    if (!found || found.rule === OF_GROUP) return undefined;
    const entity = linked.entityOf.get(found);
    if (entity === undefined || linked.entities[entity]!.type !== 'person') return undefined;
    return { claim: found, entity, name: nameIndex.get(units.start[found.first]!)! };
  };
  const open: Open[] = roles.map((phrase) => ({ phrase, entity: null, how: 'open' }));
  const taken = new Set<number>();
  // beside a name
  open.forEach((role) => {
    const { phrase } = role;
    if (phrase.plural) return;
    const beside = phrase.last < units.count && (units.joined[phrase.last] || units.key[phrase.last - 1] === 'm') ? personAt(phrase.last) : undefined;
    // "avocat du caporal X", "l’avocat de M. X": the name is whose it is
    const owner = beside && isOwned(draft, phrase) ? beside : undefined;
    const whole = owner ? { ...phrase, last: owner.claim.last } : phrase;
    // "le directeur du quartier Plateau": one word behind a noun for a place or a house is its name
    const ofHouse = beside !== undefined && beside.claim.last - beside.claim.first === 1 && draft.lexicon.THING_HEADS.has(units.key[phrase.last - 1]!);
    const direct = owner || ofHouse || !units.joined[phrase.last] ? undefined : beside;
    const left = direct ? undefined : leftName(draft, whole, personAt);
    // "le ministre de la Santé, A, le ministre de l'Intérieur, B": a name that has its office leaves the next one to the next
    const right = direct || (left && !taken.has(left.name)) ? undefined : rightName(draft, whole, personAt);
    const found = direct ?? right ?? (left && !taken.has(left.name) ? left : undefined);
    if (!found) return;
    role.entity = found.entity;
    role.how = 'apposition';
    role.name = found.name;
    // a rank is no office: "le général Diallo, chef d'état-major"
    if (phrase.key.includes(' ')) taken.add(found.name);
    const entity = linked.entities[found.entity]!;
    const description = draft.doc.text.slice(units.start[phrase.from], units.end[phrase.last - 1]);
    linked.entities[found.entity] = {
      ...entity,
      ...(entity.description ? {} : { description }),
      ...(entity.gender || !phrase.gender ? {} : { gender: phrase.gender }),
    };
  });
  shareNames(draft, open);
  /** "Le gouverneur du Sahel" is not the one of the Centre. */
  const placesFit = (a: RolePhrase, b: RolePhrase): boolean => {
    const place = placeIn(draft, a);
    const words = b.key.split(' ');
    return place === placeIn(draft, b) || place.split(' ').every((word) => word === '' || words.includes(word));
  };
  /** "The Chinese president" is not the Nigerian whom the text calls president. */
  const countryFits = (phrase: RolePhrase, entity: number | null): boolean => {
    const { country, known } = entity === null ? {} : (linked.entities[entity] ?? {});
    return !phrase.country || !country || !known || country === phrase.country || /^(?:X\w|EU)$/.test(country);
  };
  /** "Le président de la République" in a text on France is not the Tunisian whom it calls president once. */
  const ofTheText = (phrase: RolePhrase, { entity, phrase: told }: Open): boolean => {
    const { country, known } = entity === null ? {} : linked.entities[entity]!.known ? linked.entities[entity]! : { country: told.country, known: true };
    const main = mainCountry(draft);
    if (phrase.country || !known || !country || !main || country === main || country === draft.lexicon.HOME || /^(?:X\w|EU)$/.test(country)) return true;
    return (draft.countries.get(country as never) ?? 0) >= NO_RIVAL * (draft.countries.get(main) ?? 0);
  };
  /** … unless the text calls him so again and again. */
  const isOften = ({ entity, phrase }: Open): boolean => named.filter((o) => o.entity === entity && sameOffice(o.phrase.key, phrase.key)).length > 1;
  /** "La présidente" is no man. */
  const genderFits = (phrase: RolePhrase, entity: number | null): boolean => {
    const gender = entity === null ? undefined : linked.entities[entity]!.gender;
    return !phrase.gender || !gender || phrase.gender === gender;
  };
  /** Gives the description to the holder that a fact names, unless the gender speaks against it. */
  const settle = (role: Open, fact: OfficeFact): boolean => {
    const known = knowledge.actor(fact.person);
    if (!known || (role.phrase.gender && known.gender && role.phrase.gender !== known.gender)) return false;
    const office = knowledge.officeOf(known.id, date);
    role.entity = linked.add(known.id, () => ({
      id: known.id,
      name: known.name[draft.lexicon.SHOWN_IN],
      type: known.type,
      country: known.country,
      ...(known.gender ? { gender: known.gender } : {}),
      plural: false,
      names: known.name,
      ...(role.phrase.fate ? (office ? { office } : {}) : { office: fact }),
      known: true,
    }));
    role.how = 'office';
    role.fact = fact;
    return true;
  };
  /** Those beside a name: few, however many descriptions a text has. */
  const named = open.filter((o) => o.how === 'apposition').slice(0, MOST_TOLD);
  /** Those that stand for somebody by now: all with a name beside them, and of the others the ones before `index`. */
  const known = open.filter((o) => o.entity !== null).slice(0, MOST_TOLD);
  let looked = 0;
  const settled = (index: number): readonly Open[] => {
    for (; looked < index && known.length < 2 * MOST_TOLD; looked++) if (open[looked]!.entity !== null && !beside.has(open[looked]!)) known.push(open[looked]!);
    return known;
  };
  const beside = new Set(known);
  const idsHere = new Set<string>();
  let idsSeen = 0;
  const isNamedHere = (id: string): boolean => {
    for (; idsSeen < linked.entities.length; idsSeen++) idsHere.add(linked.entities[idsSeen]!.id);
    return idsHere.has(id);
  };
  // by what the text says elsewhere, by office and date, by a longer form given before
  open.forEach((role, index) => {
    if (role.entity !== null || role.phrase.plural) return;
    const { phrase } = role;
    const tellsAs = (told: readonly Open[]): boolean => {
      if (new Set(told.map((o) => o.entity)).size !== 1) return false;
      role.entity = told[0]!.entity;
      role.how = told[0]!.how;
      role.by = told[0]!;
      if (told[0]!.fact) role.fact = told[0]!.fact;
      return true;
    };
    /** Said of one office, as far as gender and country tell. */
    const fits = (o: Open): boolean => !o.phrase.fate && genderFits(phrase, o.entity) && countryFits(phrase, o.entity) && agree(draft, o.phrase, phrase);
    if (!phrase.definite) {
      // a headline leaves the article out, or tells it anew: "Un responsable visé", "Mayor of Goba explains"
      const former = (o: Open): boolean => o.phrase.former === phrase.former;
      if (inHeadline(draft, phrase.first))
        tellsAs(
          named.filter(
            (o) =>
              former(o) &&
              fits(o) &&
              (sameOffice(o.phrase.key, phrase.key) || (sameHead(o.phrase, phrase) && placesFit(phrase, o.phrase) && isShorter(phrase, o.phrase))),
          ),
        );
      return;
    }
    // "l’artiste indigène Cass Lynch": a name that was not read is nobody's whom the text named before
    const nameless = phrase.last < units.count && units.joined[phrase.last] === 1 && units.capital[phrase.last] === 1 && !draft.claims[phrase.last];
    if (nameless && !phrase.key.includes(' ')) return;
    // "leur leader", "son président": somebody's, and not the one whom another text's part calls so
    if (isPossessed(draft, phrase)) {
      // "le comité, par la voix de son président": the one of that committee
      tellsAs(named.filter((o) => o.phrase.head === phrase.head && fits(o) && isOwnedBy(draft, phrase, o.phrase)));
      return;
    }
    // "le président pro-français", "le porte-parole d’un mouvement": told apart from the others by what follows
    const next = phrase.last < units.count && units.joined[phrase.last] ? units.key[phrase.last]! : '';
    if (ANY.SIDE_TAKEN.test(next) || (draft.lexicon.OF.has(next) && ANY.INTRODUCES.test(units.key[phrase.last + 1] ?? ''))) return;
    // "Monsieur le président, …": whoever is spoken to
    if (phrase.first < phrase.from && ADDRESS.test(before(draft, phrase.first))) return;
    if (phrase.fate && !phrase.former) {
      const told = named.find((o) => o.phrase.fate !== undefined && o.phrase.key === phrase.key && agree(draft, o.phrase, phrase));
      if (told) {
        role.entity = told.entity;
        role.how = 'apposition';
        role.by = told;
        return;
      }
      const fact = formerHolder(draft, postsOf(draft, phrase), phrase.fate);
      if (fact) settle(role, fact);
      return;
    }
    if (phrase.former && phrase.key.includes(' ')) {
      // "l'ancien Premier ministre A … l'ancien Premier ministre"
      const same = named.filter((o) => o.phrase.former && o.phrase.key === phrase.key && genderFits(phrase, o.entity) && agree(draft, o.phrase, phrase));
      if (new Set(same.map((o) => o.entity)).size === 1) {
        role.entity = same[0]!.entity;
        role.how = 'apposition';
        role.by = same[0]!;
        return;
      }
    }
    if (!phrase.former) {
      // a bare head ("l'économiste") must fit one person only, however the text describes the others
      const bare = !phrase.key.includes(' ');
      const same = named.filter(
        (o) =>
          o.how === 'apposition' &&
          genderFits(phrase, o.entity) &&
          countryFits(phrase, o.entity) &&
          (o.phrase.key === phrase.key || ofTheText(phrase, o) || isOften(o)) &&
          placesFit(phrase, o.phrase) &&
          !o.phrase.former &&
          !o.phrase.fate &&
          !(bare && FIRST_OF.test(o.phrase.key)) &&
          (bare && !ONE_OFFICE.has(phrase.key) ? o.phrase.head === phrase.head : sameOffice(o.phrase.key, phrase.key)) &&
          agree(draft, o.phrase, phrase),
      );
      const entities = new Set(same.map((o) => o.entity));
      // "Emmanuel Macron … the president of the republic … In Tunisia, President X": who was named before, and not who comes
      const holder = same.length && !bare && same.every((o) => o.phrase.first > phrase.first) ? holderNamed(draft, phrase, linked) : undefined;
      if (holder && settle(role, holder)) return;
      if (entities.size === 1) {
        role.entity = same[0]!.entity;
        role.how = 'apposition';
        role.by = same[0]!;
        return;
      }
      // the text has several of that office ("le président" of two countries): no guess
      if (bare && !phrase.country && entities.size > 1) {
        // … unless one alone leads a state on that day, the text's own: "Presidents Trump and Bush … the president"
        const sitting = [...entities].map((entity) => linked.entities[entity!]!).filter(({ known, id }) => known && leadsNow(draft, id));
        const fact = sitting.length === 1 ? knowledge.officeOf(sitting[0]!.id, date) : undefined;
        if (fact && fact.country === mainCountry(draft)) settle(role, fact);
        return;
      }
      const posts = postsOf(draft, phrase);
      // several posts of one name (head of state, head of the junta) must agree on the person
      const held = posts.map((post) => knowledge.holders(post, date)).filter(({ facts }) => facts.length);
      const holders = new Set(held.flatMap(({ facts }) => facts.map((fact) => fact.person)));
      // an ambassador is spoken of in the month that he leaves: nobody has come
      const certain = held.find((h) => h.certain) ?? (AMBASSADOR.has(phrase.head) ? held[0] : undefined);
      if (holders.size === 1 && certain) {
        const fact = certain.facts[0]!;
        const known = knowledge.actor(fact.person);
        // a text full of Washington is not therefore about the American vice president: the text must name the person
        // in the days of a change the words may still mean who went: "la mort du président"
        if (
          date &&
          fact.start?.length === 10 &&
          LEADS_STATE.test(fact.office.fr) &&
          !ANY.RULER.test(phrase.key) &&
          daysBetween(fact.start, date) < DAYS_OF_CHANGE &&
          !isNew(draft, phrase)
        )
          return;
        const near = phrase.country !== undefined || isHome(draft, fact.country) || isNamedHere(fact.person);
        if (known && near && settle(role, fact)) return;
      }
    }
    // "Emmanuel Macron est resté évasif. Le président de la République …": who holds that office and was named right before
    if (!phrase.former && !phrase.fate && date) {
      const last = lastPerson(draft, phrase.first, personAt);
      const { id, known: isKnown } = last === undefined ? {} : linked.entities[last]!;
      const fact = id && isKnown ? knowledge.officeOf(id, date) : undefined;
      const fits = fact && knowledge.postsByOffice(phrase.key).some((post) => post.id === fact.post && (!phrase.country || phrase.country === post.country));
      if (fact && fits && settle(role, fact)) return;
    }
    // "le chef de l’État", "l’ancien Premier ministre": the only one named before who holds or held that office
    if (!phrase.fate) {
      const fact = holderNamed(draft, phrase, linked);
      if (fact && settle(role, fact)) return;
    }
    // "le ministre russe" after "le ministre russe des affaires étrangères"
    // what was said before decides; a headline may give the short form first
    const alike = settled(index).filter((o) => sameHead(o.phrase, phrase));
    const above = alike.filter((o) => o.phrase.first < phrase.first);
    if (tellsAs((above.length ? above : alike).filter((o) => fits(o) && placesFit(phrase, o.phrase) && isShorter(phrase, o.phrase)))) return;
    // "le coordinateur du M62" after "le M62, par son coordinateur, X"
    tellsAs(above.filter((o) => o.phrase.head === phrase.head && fits(o) && isPossessed(draft, o.phrase) && isOwnedBy(draft, o.phrase, phrase)));
  });
  // a bare noun in running text ("qui juge", "responsables") is no description of anybody
  const told = open.filter(
    ({ phrase, entity, name }) =>
      name !== undefined || entity !== null || phrase.first < phrase.from || phrase.country || units.capital[phrase.from] || phrase.last > phrase.from + 1,
  );
  return told.map(({ phrase, entity, how, fact, name, by }) => {
    // the words that say so: the office with its name, as they stand there
    const other = by && how === 'apposition' ? by : undefined;
    const beside = other?.name === undefined ? undefined : linked.names[other.name];
    const start = units.start[phrase.first]!;
    const end = units.end[phrase.last - 1]!;
    return {
      start,
      end,
      text: draft.doc.text.slice(start, end),
      office: draft.doc.text.slice(units.start[phrase.from], end),
      ...(phrase.country ? { country: phrase.country } : {}),
      ...seatOf(draft, phrase),
      ...(phrase.gender ? { gender: phrase.gender } : {}),
      plural: phrase.plural,
      entity,
      how,
      ...(fact ? { fact } : {}),
      ...(name === undefined ? {} : { name }),
      ...(other ? { told: toldWords(draft, other.phrase, beside) } : {}),
    };
  });
}

/** "le gouverneur de Gao", "Paris mayor": the country of the place within the phrase or right before it. */
function seatOf({ claims, units }: Draft, { first, from, last }: RolePhrase): { readonly seat?: Country } {
  for (let at = units.joined[first] ? Math.max(0, first - 1) : from; at < last; at++)
    if (claims[at]?.country && /^(?:place|country|capital)$/.test(claims[at]!.kind)) return { seat: claims[at]!.country! };
  return {};
}

/** "son président": an office by whose it is alone. */
const isPossessed = ({ units }: Draft, { first, from, key }: RolePhrase): boolean => first < from && POSSESSIVE.test(units.key[first]!) && !key.includes(' ');

/** Is whose office the long form tells named in the sentence before the short one: "le M62 … son coordinateur", "le coordinateur du M62"? */
function isOwnedBy({ units }: Draft, short: RolePhrase, long: RolePhrase): boolean {
  const owner = long.key.split(' ').filter((word) => word !== short.key);
  const before = new Set<string>();
  for (let i = short.first - 1; i >= 0 && short.first - i <= NAMED_BEFORE && units.sentence[i] === units.sentence[short.first]; i--) before.add(units.key[i]!);
  return owner.length > 0 && owner.every((word) => before.has(word));
}

/** "le ministre des Affaires étrangères, Abdoulaye Diop": an office and the name beside it, as the text has them. */
function toldWords(draft: Draft, phrase: RolePhrase, name: Span | undefined): string {
  const { units, doc } = draft;
  const [start, end] = [units.start[phrase.from]!, units.end[phrase.last - 1]!];
  return doc.text.slice(Math.min(start, name?.start ?? start), Math.max(end, name?.end ?? end)).replace(/\s+/g, ' ');
}

/** A prime minister is not "the minister". */
const FIRST_OF = ANY.FIRST_MINISTER;
/** One office under several names: "le chef de l’État" is the president. */
const ONE_OFFICE = ONE_OFFICE_OF;
const sameOffice = (a: string, b: string): boolean => a === b || (ONE_OFFICE.get(a) ?? a) === (ONE_OFFICE.get(b) ?? b);

/** A country that the text speaks of half as much as of its own may be whose office is meant. */
const NO_RIVAL = 0.5;
/** A coup's victim is spoken of as president for so many days after it. */
const DAYS_AFTER_COUP = 60;
/** Somebody elected takes office after at most so many days. */
const DAYS_ELECTED = 120;
/** So long after a change the office of a head of state or government alone tells nobody. */
const DAYS_OF_CHANGE = 5;
/** No article tells of more people in office; of a longer list the beginning is asked. */
const MOST_TOLD = 150;
const isNew = ({ units }: Draft, { from, last }: RolePhrase): boolean => units.key.slice(from, last).some((key) => ANY.NEW_IN_OFFICE.test(key));

/** "le président déchu" is the last one who was ousted, if that was at most so many years ago. */
const YEARS_OUSTED = 4;

/**
 * Who held an office before those who hold it now: "le président déchu" of 2024 is the one whom they ousted. Somebody arrested or
 * detained is that one only in the weeks after the change; somebody "elected" is who takes the office next.
 */
function formerHolder(draft: Draft, posts: readonly string[], fate: Fate): OfficeFact | undefined {
  const { knowledge, doc } = draft;
  const { date } = doc.article;
  if (!date) return undefined;
  const found = new Map<string, OfficeFact>();
  for (const post of posts) {
    // "the president-elect": who takes office in the months to come
    const next = fate === 'elected' ? knowledge.termsOf(post).filter(({ start }) => start && start > date && daysBetween(date, start) < DAYS_ELECTED) : [];
    if (next.length === 1) found.set(next[0]!.person, next[0]!);
    if (fate === 'elected') continue;
    const now = knowledge.holders(post, date).facts;
    const start = now
      .map((fact) => fact.start)
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    if (!start) {
      // the office is empty since a few days
      const left = [8, 31].map((back) => knowledge.holders(post, daysBefore(date, back)).facts).find((facts) => facts.length > 0);
      if (left?.length === 1 && !now.length) found.set(left[0]!.person, left[0]!);
      continue;
    }
    const day = start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start;
    const passed = daysBetween(day, date);
    if (passed > (fate === 'held' ? DAYS_AFTER_COUP : YEARS_OUSTED * 366)) continue;
    const present = new Set(now.filter((fact) => fact.start === start).map((fact) => fact.person));
    // a day before, or before a gap of some days
    for (const back of [1, 8, 31]) {
      const before = knowledge.holders(post, daysBefore(day, back)).facts.filter((fact) => !present.has(fact.person));
      if (before.length !== 1) continue;
      found.set(before[0]!.person, before[0]!);
      break;
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Does a known person lead a state on the article's day? */
function leadsNow({ knowledge, doc }: Draft, id: string): boolean {
  const office = knowledge.officeOf(id, doc.article.date);
  return office !== undefined && LEADS_STATE.test(office.office.fr);
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** The towns and regions that an office is of, as the text writes them; empty where it gives none. */
function placeIn(draft: Draft, { from, last }: RolePhrase): string {
  const found: string[] = [];
  for (let i = from; i < last; i++) {
    const held = draft.claims[i];
    if (held && held.first === i && /^(?:place|capital)$/.test(held.kind)) found.push(draft.units.key.slice(i, held.last).join(' '));
    // "du Centre": a region in capitals that nobody lists
    else if (!held && i > from && draft.units.capital[i] && ANY.OF_AND_ARTICLE.test(draft.units.key[i - 1]!) && !isNoun(draft, i))
      found.push(draft.units.key[i]!);
  }
  return found.join(' ');
}

/** "Le Chef de l'Etat", "le Président du Comité": a noun that is written as a name, and no region. */
const isNoun = ({ units, lexicon }: Draft, at: number): boolean =>
  ANY.COUNTRY_NOUN.test(units.key[at]!) || lexicon.COMMON_NOUNS.has(units.key[at]!) || lexicon.NAMED_HEADS.has(units.key[at]!);

const ADDRESS = ANY.ADDRESS;
const POSSESSIVE = ANY.POSSESSIVE;
/** In English "the president and prime minister X" are two, "the writer and economist X" is one. */
const PROFESSION = ANY.PROFESSION_BEHIND;

/**
 * One person, two offices: "X, ministre de la Communication et porte-parole du gouvernement", "the Senegalese writer and
 * economist X", "le ministre porte-parole du gouvernement X". The second has no article of its own.
 */
function shareNames(draft: Draft, open: Open[]): void {
  const { units, lexicon } = draft;
  for (let i = 0; i + 1 < open.length; i++) {
    const left = open[i]!;
    const right = open[i + 1]!;
    const bare = right.phrase.first === right.phrase.from;
    if (!bare || left.phrase.plural || right.phrase.plural || units.sentence[left.phrase.first] !== units.sentence[right.phrase.first]) continue;
    const gap = right.phrase.first - left.phrase.last;
    const coordinated = gap === 1 && units.joined[left.phrase.last] && units.joined[right.phrase.first] && ANY.AND.test(units.key[left.phrase.last]!);
    // "le ministre porte-parole", "le ministre d'État, ministre de la Défense"
    const adjacent =
      gap === 0 && lexicon.HEAD_FIRST && (units.joined[right.phrase.first] === 1 || between(draft, left.phrase.last - 1, right.phrase.first) === ',');
    if (!coordinated && !adjacent) continue;
    if (left.how === 'apposition' && right.entity === null) {
      right.entity = left.entity;
      right.how = 'apposition';
    } else if (right.how === 'apposition' && left.entity === null && (lexicon.HEAD_FIRST || PROFESSION.test(left.phrase.head))) {
      left.entity = right.entity;
      left.how = 'apposition';
    }
  }
}

type Found = { claim: Claim; entity: number; name: number };

/** "le ministre … Abdoulaye Diop", "Premier ministre de transition, Choguel Maïga", "le président de la Transition, le colonel Assimi Goïta". */
function rightName(draft: Draft, { first, last }: RolePhrase, personAt: (unit: number) => Found | undefined): Found | undefined {
  const { units, lexicon } = draft;
  // "la secrétaire d'État auprès de la ministre, X": she is with the minister
  if (first > 1 && ANY.WITH_SOMEBODY.test(units.key[units.joined[first] && lexicon.OF.has(units.key[first - 1]!) ? first - 2 : first - 1]!)) return undefined;
  // a subject, not what a preposition governs
  const opensSentence = units.opens[first] === 1 || ANY.OPENS_A_CLAUSE.test(before(draft, first));
  let at = untoldTail(draft, last);
  let begin = at;
  let comma = false;
  // "le coordinateur du Groupe … (GCP), Issa Kodio"
  const bracket = at < units.count && between(draft, at - 1, at) === '(' ? draft.claims[at] : undefined;
  if (bracket && between(draft, bracket.last - 1, bracket.last) === '),') {
    at = begin = bracket.last;
    comma = true;
  } else if (at < units.count && !units.joined[at]) {
    if (between(draft, at - 1, at) !== ',' || units.sentence[at] !== units.sentence[last - 1]) return undefined;
    comma = true;
  }
  // ranks between: ", le colonel", "M.", "Son Excellence Monsieur"
  for (let i = 0; i < 4 && at < units.count && !draft.claims[at] && (units.joined[at] || at === begin); i++) {
    const key = units.key[at]!;
    // "le colonel-major" is one word
    if (lexicon.TITLES.has(wholeWord(draft, at))) {
      at = tokenEnd(draft, at) - 1;
      // "général de brigade", "général de corps d'armée"
      const after = units.key.slice(at + 1, at + 5).join(' ');
      at += ANY.GENERAL_OF_CORPS.test(after) ? 4 : ANY.GENERAL_OF_BRIGADE.test(after) ? 2 : 0;
    } else if (!(lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || lexicon.DEFINITE.has(key)) || OWNER.test(key)) break;
    at++;
  }
  if (at > begin && !units.joined[at]) return undefined;
  const found = personAt(at);
  if (!found || (at === begin && !comma)) return undefined;
  // only ranks between, no comma: "le ministre, le général X" and "le ministre général X" alike
  if (!comma) return found;
  // a list ("le ministre, Macron et …") or a new clause ("avec le ministre, M. Sall a …") is no apposition: that one closes
  // with punctuation, or the office opens the clause
  const end = found.claim.last;
  const gap = end < units.count ? between(draft, end - 1, end) : '';
  const ends = end >= units.count || units.sentence[end] !== units.sentence[end - 1] || gap !== '';
  // "…, Issa Garba et celui de la Justice"
  if (ANY.AND.test(units.key[end] ?? '') && ANY.THE_ONE.test(units.key[end + 1] ?? '')) return found;
  return ends || (opensSentence && !ANY.AND_OR.test(units.key[end] ?? '')) ? found : undefined;
}

/** The person named last before a unit, in its sentence or the one before. */
function lastPerson({ units }: Draft, at: number, personAt: (unit: number) => Found | undefined): number | undefined {
  const sentence = units.sentence[at]!;
  for (let i = at - 1; i >= 0 && sentence - units.sentence[i]! <= 1 && at - i <= NAMED_BEFORE; i--) {
    const found = personAt(i);
    if (found) return found.entity;
  }
  return undefined;
}
/** A name this many units before an office may tell who holds it. */
const NAMED_BEFORE = 60;

/** "le parrain de cette édition, X": the unit at the comma behind what small letters tell of an office, or `last`. */
function untoldTail({ units, claims, lexicon }: Draft, last: number): number {
  if (!lexicon.HEAD_FIRST || !lexicon.OF.has(units.key[last] ?? '') || !units.joined[last]) return last;
  for (let i = last; i < Math.min(units.count, last + TAIL); i++) {
    if (!units.joined[i]) return i;
    if (claims[i] || units.capital[i]) return last;
  }
  return last;
}
/** What an office is of takes at most so many units. */
const TAIL = 7;

/** Does an office end on "of" and somebody, so that the name behind it is another's: "conseiller du ministre", "l’avocat de M.", "un proche de l’ancien président malien"? */
function isOwned(draft: Draft, phrase: RolePhrase): boolean {
  const { units, lexicon, claims } = draft;
  let at = phrase.last - 1;
  let held = false;
  for (; at > phrase.from; at--) {
    const key = units.key[at]!;
    if (lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || lexicon.ROLE_HEADS.has(key)) held = true;
    else if (held && ANY.ARTICLES_OF_NOUNS.has(key)) continue;
    else if (!(claims[at]?.kind === 'demonym' || lexicon.BEFORE_HEAD.has(key) || lexicon.FORMER.has(key) || isAdjective(draft, at))) break;
  }
  // "a lawyer for opposition leader X"
  return held && at > phrase.from && (OWNER.test(units.key[at]!) || (ANY.SERVES.test(units.key[at]!) && ENGLISH.attached.has(units.key[at - 1]!)));
}
const OWNER = ANY.OF_AN_OWNER;

/** "X, porte-parole de Y", "X, le ministre …", "X (ministre …)". */
function leftName(draft: Draft, phrase: RolePhrase, personAt: (unit: number) => Found | undefined): Found | undefined {
  const { units } = draft;
  const at = phrase.first;
  if (at === 0 || units.sentence[at] !== units.sentence[at - 1]) return undefined;
  const gap = between(draft, at - 1, at);
  if (gap !== ',' && gap !== '(' && gap !== '-' && gap !== '–') return undefined;
  const found = personAt(at - 1);
  if (!found) return undefined;
  // "Selon X, le président a …": a new clause; an apposition with an article closes with punctuation
  const lead = before(draft, found.claim.first);
  const end = phrase.last;
  const closed = end >= units.count || units.sentence[end] !== units.sentence[end - 1] || !units.joined[end];
  if (phrase.first < phrase.from && gap === ',' && !closed) return undefined;
  if (SOURCE_BEFORE.test(lead) && gap === ',' && !closed) return undefined;
  return found;
}

const SOURCE_BEFORE = ANY.SOURCE_BEFORE;

/** Same country, or one of them gives none and it is the text's own. */
function agree(draft: Draft, a: RolePhrase, b: RolePhrase): boolean {
  if (a.country && b.country) return a.country === b.country;
  if (!a.country && !b.country) return true;
  return (a.country ?? b.country) === mainCountry(draft) || !b.country;
}

const sameHead = (a: RolePhrase, b: RolePhrase): boolean =>
  a.head === b.head || b.key.startsWith(`${a.key} `) || a.key.split(' ').at(-1) === b.key.split(' ').at(-1);
/** The short form says less: its words are all in the longer one. */
const isShorter = (short: RolePhrase, long: RolePhrase): boolean => {
  if (!short.key.includes(' ') && FIRST_OF.test(long.key)) return false;
  const words = new Set(long.key.split(' '));
  return short.key.split(' ').every((word) => words.has(word));
};
