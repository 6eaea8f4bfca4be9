import type { Country, KnownActor } from '../../model/knowledge.ts';
import type { NameForm } from '../../model/knowledge-base.ts';
import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { grammarOf } from '../lang/grammars.ts';
import { findKnown, type Hit } from './1-gazetteer.ts';
import { allClaims, before, between, type Claim, claim, type Draft, mayBeNamesake } from './draft.ts';
import { finiteAt } from './states/verbs.ts';
import type { Units } from './units.ts';

/** Weight of a country's name, of what lies in it and of what belongs to it. */
const WEIGHTS: Readonly<Record<string, number>> = { country: 2, capital: 1.5, place: 1, demonym: 1.5, seat: 1, actor: 1 };
/** Title and first sentences say where the article is; they count so many times as much. */
const TITLE = 4;
const LEAD = 2;
const LEAD_SENTENCES = 2;
/** "la crise nigérienne", "le putsch au Niger": what a text is about more than where it plays. */
const CRISIS = 1.5;
const CRISES = ANY.CRISES;
/** Groups of countries are no country. */
const NO_COUNTRY = new Set(['XX', 'XS', 'XW', 'EU', '']);

/** Claims what the knowledge base knows, and weighs the countries of the text. */
export function claimKnown(draft: Draft): void {
  const hits = findKnown(draft.units, draft.knowledge.names);
  for (const hit of hits) {
    if (draft.blind[hit.first] === 2) continue;
    if (hit.forms[0]!.kind === 'country' && isGeography(draft.units, hit)) {
      claim(draft, { first: hit.first, last: hit.last, kind: 'place', rule: 'geography' });
      continue;
    }
    const made = claimOf(draft, ofItsForces(draft, officeInside(draft, hit)));
    if (made) claim(draft, made);
  }
  const weights = new Map<Country, number>();
  const add = (country: Country, weight: number): void => {
    if (country && country !== 'XX' && country !== 'XW' && country !== 'EU') weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const { doc, knowledge } = draft;
  // what needs the text's country cannot itself say which country that is
  for (const { first, last, kind, forms } of allClaims(draft)) {
    // nor can a name that many bear
    if (kind === 'actor' && last - first === 2 && GIVEN_NAMES.has(draft.units.key[first]!) && SURNAMES.has(draft.units.key[last - 1]!)) continue;
    const sentence = draft.units.sentence[first]!;
    const block = sentence >= 0 ? doc.blocks[doc.sentences[sentence]!.block] : undefined;
    const place = block?.kind === 'title' ? TITLE : sentence >= 0 && sentence < LEAD_SENTENCES ? LEAD : 1;
    const told = isLabel(draft, first, last) ? LABEL : isCrisis(draft, first) ? CRISIS : 1;
    const share = (WEIGHTS[kind] ?? 0) * Math.max(place, told);
    // one thing of one country, as most are
    if (forms?.length === 1 && forms[0]!.kind !== 'actor') {
      add(forms[0]!.ref, share);
      continue;
    }
    const countries = new Set((forms ?? []).flatMap((form) => (form.kind === 'actor' ? (form.context ? [] : fieldOf(knowledge.actor(form.ref))) : [form.ref])));
    for (const country of countries) add(country, share / countries.size);
  }
  draft.countries = new Map([...weights].sort((a, b) => b[1] - a[1]));
  resolveContext(draft);
}

/** "Niger : le Maroc propose …": what a headline is about. */
const LABEL = 5;
const isLabel = (draft: Draft, first: number, last: number): boolean => first === 0 && /^(?::|–|—)$/.test(between(draft, last - 1, last));

/** One of those nouns right before, "de", "au" and articles between; in English behind a demonym. */
function isCrisis({ units }: Draft, first: number): boolean {
  let at = first - 1;
  for (let i = 0; i < 3 && at >= 0 && units.joined[at + 1] && ANY.BEFORE_A_COUNTRY.test(units.key[at]!); i++) at--;
  if (at >= 0 && units.joined[at + 1] && CRISES.test(units.key[at]!)) return true;
  return first + 1 < units.count && units.joined[first + 1] === 1 && ANY.CRISES_BEHIND.test(units.key[first + 1]!);
}

/** "delta du Niger", "fleuve Niger", "Niger State", "Lake Chad": named after a country and not it. */
export function isGeography(units: Units, { first, last }: Hit): boolean {
  let at = first;
  while (at > 0 && units.joined[at] && ANY.OF_WITH_ARTICLE.test(units.key[at - 1]!)) at--;
  const lead = at > 0 && units.joined[at] ? units.key[at - 1]! : '';
  if (GEOGRAPHY.test(lead)) return true;
  // "l'Amérique centrale", "l'Amérique du Sud"
  if (ANY.CONTINENT_OF_TWO.test(units.key[first]!) && last < units.count && units.joined[last] && ANY.OF_THE_CONTINENT.test(units.key[last]!)) return true;
  return last < units.count && units.joined[last] === 1 && units.capital[last] === 1 && ANY.PLACE_BEHIND.test(units.key[last]!);
}
const BODY_LEADS = ANY.OF_AN_OFFICE;
const GEOGRAPHY = ANY.GEOGRAPHY;

/** "le chef de la [diplomatie russe]" is an office: only its demonym is left. */
function officeInside(draft: Draft, hit: Hit): Hit {
  const { units, knowledge, lexicon } = draft;
  const words = hit.last - hit.first;
  if (!(words === 2 || (words === 3 && units.token[hit.first] === units.token[hit.first + 1])) || units.capital[hit.first] || hit.forms[0]!.kind !== 'actor')
    return hit;
  const office = ANY.PRESIDENCY.test(units.key[hit.first]!);
  let at = hit.first;
  while (at > 0 && units.joined[at] && ANY.OF_OR_ARTICLE.test(units.key[at - 1]!)) at--;
  // "chassé de la présidence soudanaise" is the office too; "un communiqué de la présidence soudanaise" the body
  const lead = at > 0 ? units.key[at - 1]! : '';
  if (at === hit.first || at === 0 || !(office ? !BODY_LEADS.test(lead) : lexicon.ROLE_HEADS.has(lead))) return hit;
  const forms = knowledge.names.forms(knowledge.names.next(1, units.word[hit.last - 1]!))?.filter((form) => form.kind === 'demonym');
  return forms?.length ? { first: hit.last - 1, last: hit.last, forms } : hit;
}

/** "a [French] military base": only the demonym says whose it is. */
function ofItsForces(draft: Draft, hit: Hit): Hit {
  const { units, knowledge } = draft;
  if (hit.forms[0]!.kind !== 'actor' || hit.last - hit.first !== 2 || !describesThing(draft, hit.last)) return hit;
  const forms = knowledge.names.forms(knowledge.names.next(1, units.word[hit.first]!))?.filter((form) => form.kind === 'demonym');
  return forms?.length ? { first: hit.first, last: hit.first + 1, forms } : hit;
}

/** Is the word before `at` an adjective of the noun behind it: "military base"? */
export const describesThing = ({ units, lexicon }: Draft, at: number): boolean =>
  at < units.count && units.joined[at] === 1 && ANY.FORCE.test(units.key[at - 1]!) && lexicon.OF_FORCES.has(units.key[at]!);

/** Where an actor is at work: a foreign force in the Sahel speaks of the Sahel more than of its own country. */
export function fieldOf(actor: KnownActor | undefined): Country[] {
  if (!actor) return [];
  return actor.category === 'External/Other forces' && NO_FIELD.test(actor.name.fr) ? ['XS', actor.country] : [actor.country];
}
/** Named operations, not a country's whole army. */
const NO_FIELD = ANY.NO_FIELD;

function claimOf(draft: Draft, hit: Hit): Claim | undefined {
  const actors = hit.forms.filter((form) => form.kind === 'actor');
  const first = hit.first;
  if (actors.length) {
    return { first, last: hit.last, kind: 'actor', rule: 'gazetteer', forms: actors };
  }
  const form = hit.forms.find((f) => f.kind === 'seat') ?? hit.forms.find((f) => f.kind === 'country' || f.kind === 'capital') ?? hit.forms[0]!;
  // An English demonym and a country may be written alike ("US"): the country wins before nothing, the demonym before a noun.
  const demonym = hit.forms.find((f) => f.kind === 'demonym');
  if (demonym && form.kind === 'country' && draft.units.joined[hit.last] && !draft.units.capital[hit.last]) {
    return { first, last: hit.last, kind: 'country', rule: 'gazetteer', forms: [form], country: form.ref };
  }
  if (form.kind === 'actor' || form.kind === 'not') return undefined;
  return { first, last: hit.last, kind: form.kind, rule: 'gazetteer', forms: [form], country: form.ref };
}

/** Settles names that need context or that several actors share, by date and by the countries of the text. */
function resolveContext(draft: Draft): void {
  const { knowledge, countries, lexicon } = draft;
  const date = draft.doc.article.date;
  const total = [...countries.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const sure = new Set<string>();
  for (const found of allClaims(draft)) {
    if (found.kind !== 'actor') continue;
    if (namesThing(draft, found)) {
      claim(draft, { first: found.first, last: found.last, kind: 'other', rule: 'gazetteer' });
      continue;
    }
    if (draft.claims[found.first] !== found) continue;
    const next = followsName(draft, found);
    if (next) draft.claims[next.first] = undefined;
    else if (followsTown(draft, found)) draft.claims[found.first - 1] = undefined;
    else if (!partOfAnotherName(draft, found) && !nationalOne(draft, found)) continue;
    for (let i = found.first; i < found.last; i++) draft.claims[i] = undefined;
  }
  const claims = allClaims(draft).filter((c) => c.kind === 'actor');
  for (const { forms } of claims) if (forms!.length === 1 && !forms![0]!.context && !forms![0]!.neverAlone) sure.add(forms![0]!.ref);
  // a brief that names no country: those of whom it names are its own
  const kin = new Set(countries.size ? [] : [...sure].map((id) => knowledge.actor(id)?.country));
  for (const found of claims) {
    const fitting = found.forms!.filter((form) => {
      const actor = knowledge.actor(form.ref);
      if (!actor) return false;
      if (date && ((form.from && date < form.from) || (form.until && date >= form.until))) return false;
      if (form.neverAlone && !sure.has(form.ref)) return false;
      if (actor.type === 'person' && mayBeNamesake(draft, actor, found.first, found.last) && !lexicon.TITLES.has(before(draft, found.first))) return false;
      if (!form.context || sure.has(form.ref)) return true;
      if (actor.parent && sure.has(actor.parent)) return true;
      if (kin.has(actor.country)) return true;
      const regional = NO_COUNTRY.has(actor.country);
      return regional ? ['ML', 'BF', 'NE', 'TD', 'MR'].some((c) => countries.has(c)) : (countries.get(actor.country) ?? 0) / total >= CONTEXT_SHARE;
    });
    if (!fitting.length) {
      for (let i = found.first; i < found.last; i++) draft.claims[i] = undefined;
      continue;
    }
    const skip = Math.max(Math.min(...fitting.map((form) => form.skip)), titleOfPerson(draft, found, fitting));
    let ids = [...new Set(fitting.map((form) => form.ref))];
    if (ids.length > 1) ids = narrow(draft, ids, date, sure);
    if (skip) for (let i = found.first; i < found.first + skip; i++) draft.claims[i] = undefined;
    const first = knowledge.actor(ids[0]!)!;
    // "le département d'État américain": whose it is belongs to it
    const people = ids.length === 1 && found.last < draft.units.count && draft.units.joined[found.last] ? draft.claims[found.last] : undefined;
    const own = people?.kind === 'demonym' && STATE_TYPES.test(first.type) && people.country === first.country && !draft.units.capital[people.first];
    if (own) {
      claim(draft, { ...found, last: people.last, ids, type: first.type, ...(first.country ? { country: first.country } : {}) });
      continue;
    }
    // "the UN World Food Program"
    const family = draft.units.joined[found.first] ? draft.claims[found.first - 1] : undefined;
    if (
      !lexicon.HEAD_FIRST &&
      first.type === 'igo' &&
      first.parent &&
      family?.ids?.[0] === first.parent &&
      between(draft, found.first - 1, found.first) === ''
    ) {
      claim(draft, { ...found, first: family.first, ids, type: first.type });
      continue;
    }
    // "the U.S. Department of …"
    const state = lexicon.HEAD_FIRST || !draft.units.joined[found.first] ? undefined : draft.claims[found.first - 1];
    if (
      state?.kind === 'country' &&
      state.country === first.country &&
      (STATE_TYPES.test(first.type) || ANY.DEPARTMENT.test(draft.units.key[found.first]!)) &&
      between(draft, found.first - 1, found.first).length <= 1
    ) {
      claim(draft, { ...found, first: state.first, ids, type: first.type, country: first.country });
      continue;
    }
    claim(draft, { ...found, first: found.first + skip, ids, type: first.type, ...(first.country ? { country: first.country } : {}) });
  }
}

const HOLY_SEE = 'VA';
/** "Pope Francis": a title that the base holds as a part of the name. */
const titleOfPerson = ({ units, knowledge }: Draft, { first, last }: Claim, forms: readonly NameForm[]): number =>
  last - first > 1 && ANY.TITLE_IN_A_NAME.test(units.key[first]!) && forms.every((form) => knowledge.actor(form.ref)?.country === HOLY_SEE) ? 1 : 0;

const STATE_TYPES = /^(?:ministry|government|armed_forces|court)$/;

/** "l'aéroport Modibo Keïta", "le stade du 4-Août": named after somebody. */
const namesThing = (draft: Draft, { first, forms }: Claim): boolean =>
  draft.lexicon.THING_HEADS.has(before(draft, first)) &&
  !draft.lexicon.OFFICE_ENDS.test(before(draft, first)) &&
  forms!.every((form) => draft.knowledge.actor(form.ref)?.type === 'person');

/** "National Security Council", "Conseil de sécurité nationale": a country's, and not the one that everybody knows. */
const nationalOne = (draft: Draft, { first, last, forms }: Claim): boolean =>
  (draft.units.capital[first] === 1 && before(draft, first) === 'national' && draft.units.capital[first - 1] === 1
    ? true
    : last < draft.units.count && draft.units.joined[last] === 1 && ANY.NATIONAL.test(draft.units.key[last]!)) &&
  forms!.every((form) => draft.knowledge.actor(form.ref)?.type === 'igo');

/** "Abel Kaboré" is not the Kaboré that everybody knows: a given name stands before. */
function partOfAnotherName(draft: Draft, { first, last, forms }: Claim): boolean {
  const { units, knowledge, lexicon } = draft;
  const next = units.joined[last] && units.capital[last] && !draft.claims[last] ? units.key[last]! : '';
  // "Rhissa Ag Boula Kadri": one name more is another person
  const goesOn =
    next !== '' &&
    next.length > 2 &&
    between(draft, last - 1, last) === '' &&
    !lexicon.TITLES.has(next) &&
    (SURNAMES.has(next) || GIVEN_NAMES.has(next) || !(lexicon.FUNCTION_WORDS.has(next) || lexicon.COMMON_NOUNS.has(next) || lexicon.CIVIL_TITLES.has(next)));
  // "ABC News": initials of somebody, and of a medium
  if (last - first === 1 && units.upper[first] && ANY.CHANNEL.test(next) && forms!.every((form) => knowledge.actor(form.ref)?.type === 'person')) return true;
  // "Donald Trump Jr."
  if (ANY.THE_YOUNGER.test(next) && forms!.every((form) => knowledge.actor(form.ref)?.type === 'person')) return true;
  if (goesOn && forms!.every((form) => knowledge.actor(form.ref)?.type === 'person')) return true;
  // "Oregon State Department of Health": the words are part of another name
  if (ANY.DEPARTMENT.test(units.key[last - 1]!) && units.joined[last] && ANY.OF_ONLY.test(units.key[last] ?? '') && units.capital[last + 1]) return true;
  // "the Social Democratic Party" is not the one that is known without its first word
  if (
    first > 0 &&
    units.joined[first] &&
    units.capital[first - 1] &&
    last - first === 2 &&
    ANY.BEFORE_A_PARTY.test(units.key[first - 1]!) &&
    forms!.every((form) => knowledge.actor(form.ref)?.type === 'party')
  )
    return true;
  // "Uber Eats", "Apple Music": what a company makes
  if (last - first === 1 && ANY.PRODUCT_BEHIND.test(next) && forms!.every((form) => draft.knowledge.actor(form.ref)?.type === 'company')) return true;
  if (first === 0 || !units.joined[first] || !units.capital[first - 1] || draft.claims[first - 1]) return false;
  // "Le Hamas": an article that opens the sentence
  if (lexicon.ARTICLES.has(units.key[first - 1]!)) return false;
  // "David Wagner" is no mercenary company
  if (last - first === 1 && !units.upper[first] && (GIVEN_NAMES.has(units.key[first - 1]!) || knowledge.isGivenName(units.key[first - 1]!))) return true;
  if (forms!.some((form) => form.skip > 0) || !forms!.every((form) => knowledge.actor(form.ref)?.type === 'person')) return false;
  const key = units.key[first - 1]!;
  if (lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || lexicon.COMMON_NOUNS.has(key) || lexicon.FUNCTION_WORDS.has(key)) return false;
  // "Secretary of State John Kerry"
  if (lexicon.OFFICE_ENDS.test(key) && !lexicon.FUNCTION_WORDS.has(units.key[first]!)) return false;
  return GIVEN_NAMES.has(key) || knowledge.isGivenName(key) || !units.opens[first - 1] || mayBeGiven(draft, first - 1, last);
}

/** "Issoufou Bazoum": two family names that are known, and one person who is not. */
function followsName(draft: Draft, { first, last, forms }: Claim): Claim | undefined {
  const { units, claims, knowledge } = draft;
  const next = last < units.count && units.joined[last] && between(draft, last - 1, last) === '' ? claims[last] : undefined;
  const isBare = (from: number, to: number, names: Claim['forms']): boolean =>
    to - from === 1 && (names?.every((form) => form.kind === 'actor' && knowledge.actor(form.ref)?.type === 'person') ?? false);
  return next && units.key[first] !== units.key[next.first] && isBare(first, last, forms) && isBare(next.first, next.last, next.forms) ? next : undefined;
}

/** "Djibo Tiani said": a town's name that opens the sentence is a given name before a family name alone. */
function followsTown(draft: Draft, { first, last, forms }: Claim): boolean {
  const { units, claims, knowledge } = draft;
  const town = first > 0 && units.joined[first] === 1 && between(draft, first - 1, first) === '' ? claims[first - 1] : undefined;
  if (town?.kind !== 'place' || town.last - town.first > 1 || !units.opens[town.first] || !units.capital[town.first] || last - first > 1) return false;
  return forms!.every((form) => knowledge.actor(form.ref)?.type === 'person') && (!units.joined[last] || finiteAt(draft, last));
}

/** "Seyi Tinubu said": a word that opens the sentence, that no list has and that is built like none of the language's. */
function mayBeGiven(draft: Draft, at: number, last: number): boolean {
  const { units, lexicon, doc } = draft;
  const key = units.key[at]!;
  const grammar = grammarOf(doc.language);
  if (between(draft, at, at + 1) !== '' || units.upper[at] || key.length < 3 || lexicon.OPENING_ENDINGS.test(key) || ANY.ENDS_A_PAST.test(key)) return false;
  if (lexicon.ROLE_HEADS.has(key) || lexicon.NAMED_HEADS.has(key) || lexicon.THING_HEADS.has(key)) return false;
  if ([grammar.prepositions, grammar.adverbs, grammar.temporal, grammar.subordinators, grammar.connectives].some((words) => words.has(key))) return false;
  return !finiteAt(draft, at) && !grammar.isPerson(key) && (between(draft, last - 1, last) === ',' || (units.joined[last] === 1 && finiteAt(draft, last)));
}

/** A country must have this share of all that is said of countries to be a text's context. */
const CONTEXT_SHARE = 0.15;

function narrow(draft: Draft, ids: readonly string[], date: string | undefined, sure: ReadonlySet<string>): string[] {
  const { knowledge, countries } = draft;
  const named = ids.filter((id) => sure.has(id));
  if (named.length === 1) return named;
  const alive = ids.filter((id) => {
    const actor = knowledge.actor(id)!;
    if (!date) return true;
    return !(actor.founded && actor.founded > date) && !(actor.dissolved && yearsAfter(actor.dissolved, 3) < date);
  });
  const left = alive.length ? alive : [...ids];
  const weight = (id: string): number => countries.get(knowledge.actor(id)!.country) ?? 0;
  const holds = (id: string): number => (knowledge.officeOf(id, date) ? 1 : 0);
  // a form that several share: only the text's own countries tell which; a passing mention does not
  const total = [...countries.values()].reduce((sum, w) => sum + w, 0) || 1;
  const share = (id: string): number => (NO_COUNTRY.has(knowledge.actor(id)!.country) ? CONTEXT_SHARE : weight(id) / total);
  const sorted = [...left].sort((a, b) => share(b) - share(a) || holds(b) - holds(a));
  const [best, second] = sorted as [string, string | undefined];
  if (share(best) < CONTEXT_SHARE) return [...ids];
  if (second === undefined || share(best) > 2 * share(second)) return [best];
  if (share(best) === share(second) && holds(best) > holds(second)) return [best];
  return sorted;
}

const yearsAfter = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
