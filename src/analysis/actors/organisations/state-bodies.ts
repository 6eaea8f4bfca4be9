import type { ActorType } from '../../../model/knowledge.ts';
import { ANY, is } from '../../lang/any.ts';
import { before, between, type Claim, type Draft, mainCountry, ownCountry, textOf, tokenEnd, tokenStart } from '../draft.ts';
import { frenchTail, isAdjective, type Tail } from '../noun-tail.ts';
import { officeKey } from '../office-key.ts';
import { allAdjectives, armyOf, ministryOf, ofSomething, organisation, typeOfHead, writtenWithCapital } from './heads.ts';

/** "les services secrets américains", "le renseignement français". */
export function secretService(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims } = draft;
  if (!ANY.SERVICES.test(key) || !ANY.ARTICLES_OF_MANY.test(before(draft, at)) || !units.joined[at + 1]) return undefined;
  const from = is(ANY.SECRET, units.key[at + 1]) ? at + 2 : is(ANY.DE, units.key[at + 1]) && ANY.INTELLIGENCE.test(units.key[at + 2] ?? '') ? at + 3 : 0;
  const people = from && from < units.count && units.joined[from] ? claims[from] : undefined;
  return people?.kind === 'demonym' ? organisation(draft, at, people.last, 'government', people.country, undefined) : undefined;
}

/** "l'agence spatiale béninoise", "l'office nigérien des céréales": of what, and whose. */
function officeOfNation(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims } = draft;
  if (!ANY.OFFICE_OF_A_NATION.test(key) || !ANY.ARTICLE_OR_CONTRACTED.test(before(draft, at)) || units.capital[at]) return undefined;
  const whose = [at + 1, at + 2].find((i) => claims[i]?.kind === 'demonym' && units.joined[i] && !units.capital[i]);
  if (!whose || (whose > at + 1 && !isAdjective(draft, at + 1))) return undefined;
  const { last, country } = frenchTail(draft, at + 1, 'body');
  // "l'agence russe des statistiques (Rosstat)": told, and then named
  const name = ANY.ARTICLE_OR_CONTRACTED.test(units.key[last] ?? '') ? last + 1 : last;
  const named = units.capital[name] && units.sentence[name] === units.sentence[at] && /^[,(]?$/.test(between(draft, last - 1, last));
  return last < at + 3 || named ? undefined : organisation(draft, at, last, typeOfHead(key), country, undefined);
}

/** "l'agence nationale des télécommunications": one there is, though written small. */
export function nationalOffice(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon } = draft;
  const foreign = officeOfNation(draft, at, key);
  if (foreign) return foreign;
  if (!lexicon.NATIONAL_OFFICES.has(key) || !ANY.NATIONAL.test(units.key[at + 1] ?? '') || !units.joined[at + 1]) return undefined;
  if (!ANY.ARTICLE_OR_CONTRACTED.test(before(draft, at)) || !lexicon.OF.has(units.key[at + 2] ?? '') || !units.joined[at + 2]) return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  if (tail.last < at + 4) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country ?? mainCountry(draft), undefined);
}

/** "le MAE malien": a foreign ministry by its letters. */
export const MINISTRY_LETTERS = ANY.MINISTRY_LETTERS;

export function lettersOfMinistry(draft: Draft, at: number): Claim | undefined {
  const { units, claims, knowledge } = draft;
  const people = at + 1 < units.count && units.joined[at + 1] ? claims[at + 1] : undefined;
  const said = people?.kind === 'demonym' ? people.country : undefined;
  const country = said ?? ownCountry(draft, at);
  const own = country ? ministryOf(knowledge.bodiesOf(country, 'ministry'), officeKey(draft.lexicon.FOREIGN_AFFAIRS)) : undefined;
  return own ? organisation(draft, at, said ? people!.last : at + 1, 'ministry', country, own.id) : undefined;
}

const SEATED_MORE = ANY.SEATED_MORE;

export function seatedBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon, claims } = draft;
  const type = lexicon.SEATED.get(key);
  if (!type || claims[at] || !ANY.ARTICLE_OF_A_SEAT.test(before(draft, at))) return undefined;
  let k = at + 1;
  let told = false;
  while (
    k < units.count &&
    units.joined[k] &&
    k - at < 7 &&
    !claims[k] &&
    (SEATED_MORE.test(units.key[k]!) || ANY.NOTHING_OF_A_SEAT.test(units.key[k]!)) &&
    !units.capital[k]
  ) {
    if (!ANY.NOTHING_OF_A_SEAT.test(units.key[k]!)) told = true;
    k++;
  }
  if (k >= units.count || !units.joined[k] || !ANY.NOTHING_OF_A_SEAT.test(units.key[k - 1]!)) return undefined;
  if (
    ANY.SEAT_IF_TOLD.test(key) &&
    !told &&
    !(claims[k]?.first === k && /^(?:place|capital)$/.test(claims[k]!.kind) && lexicon.OF.has(units.key[k - 1]!) && !ANY.ONLY_IF_TOLD.test(key))
  )
    return undefined;
  // behind "de" or "d'" a town or country; the words between name the body
  const seat = claims[k];
  if (seat) return seat.first === k && /^(?:place|capital)$/.test(seat.kind) ? organisation(draft, at, seat.last, type, seat.country, undefined) : undefined;
  // a town that nobody lists
  if (
    !units.capital[k] ||
    !(ANY.SURE_SEAT.test(key) || told) ||
    lexicon.TITLES.has(units.key[k]!) ||
    lexicon.FUNCTION_WORDS.has(units.key[k]!) ||
    lexicon.CIVIL_TITLES.has(units.key[k]!)
  )
    return undefined;
  if (lexicon.COMMON_NOUNS.has(units.key[k]!) && tokenEnd(draft, k) === k + 1) return undefined;
  let last = tokenEnd(draft, k);
  while (last < units.count && last - k < 4 && units.joined[last] && units.capital[last] && !claims[last]) last = tokenEnd(draft, last);
  return organisation(draft, at, last, type, undefined, undefined);
}

/** "direction régionale du Commerce", "direction générale des Douanes": what it directs has a capital. */
export function directorate(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon } = draft;
  if (!ANY.DIRECTORATE_LEVEL.test(units.key[at + 1] ?? '')) return undefined;
  const of = at + 2;
  if (of + 1 >= units.count || !units.joined[of] || !lexicon.OF.has(units.key[of]!)) return undefined;
  const noun = ANY.TITLE_ARTICLE_FEMININE.test(units.key[of + 1]!) ? of + 2 : of + 1;
  if (noun >= units.count || !units.joined[noun] || !units.capital[noun]) return undefined;
  const known = draft.claims[noun];
  if (known && known.kind !== 'actor' && known.kind !== 'organisation') return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  return organisation(draft, at, Math.max(tail.last, known ? known.last : noun + 1), 'organisation', mainCountry(draft), undefined);
}

/** "armée malienne", "gouvernement du Mali", "ministère russe des Affaires étrangères". */
export function stateBody(draft: Draft, at: number, key: string, state: ActorType, tail: Tail): Claim | undefined {
  const { units, knowledge, lexicon } = draft;
  if (tail.last === at + 1) return undefined;
  if (ANY.ARMY_PLURAL.test(key) && ANY.FORCES.test(before(draft, at))) return undefined;
  if (ANY.FORCES.test(key) && (!tail.words.some((w) => w === at + 1) || REGIONAL.test(tail.country ?? ''))) return undefined;
  if (
    ANY.STATE_NOUN.test(key) &&
    (ANY.INDEFINITE_STATE.test(before(draft, at)) ||
      is(ANY.MAJOR, units.key[at + 1]) ||
      !tail.country ||
      !tail.bare ||
      !units.capital[at] ||
      ofSomething(draft, at))
  )
    return undefined;
  // "chassé de la présidence": an office; "la présidence malienne a annoncé": a body
  if (ANY.OFFICE_OF_SOMETHING.test(key) && ofSomething(draft, at)) return undefined;
  // an assembly that meets is no body; "bureau du HCR" is the HCR's
  if (ANY.ASSEMBLY.test(key) && ANY.MEETING.test(units.key[at + 1] ?? '')) return undefined;
  if (state === 'ministry') {
    if (!tail.words.length) return undefined;
    const country = tail.country ?? ownCountry(draft, at);
    const own = country
      ? ministryOf(
          knowledge.bodiesOf(country, 'ministry'),
          officeKey(tail.words.map((w) => units.key[w]).join(' ')),
          textOf(draft, at, tail.last).includes(','),
        )
      : undefined;
    return organisation(draft, at, tail.last, 'ministry', country, own?.id);
  }
  // "le régime de Conakry", "les autorités de Bamako"
  const seat = lexicon.GOVERNMENT_HEADS.has(key) && ANY.OF_FRENCH.test(units.key[at + 1] ?? '') ? draft.claims[at + 2] : undefined;
  if (seat?.kind === 'capital' && seat.country && units.joined[at + 2]) {
    return organisation(draft, at, seat.last, state, seat.country, knowledge.governmentOf(seat.country));
  }
  // "l'armée du Tigré"
  const region = lexicon.ARMY_HEADS.has(key) && ANY.OF_FRENCH_CONTRACTED.test(units.key[at + 1] ?? '') ? draft.claims[at + 2] : undefined;
  if (ANY.ARMY.test(key) && region?.kind === 'place' && region.country && units.joined[at + 2])
    return organisation(draft, at, region.last, state, region.country, undefined);
  // "l'ambassade de France au Togo"
  const posted =
    lexicon.HOUSES.has(key) && is(ANY.POSTED_IN, units.key[tail.last]) && units.joined[tail.last] && units.joined[tail.last + 1]
      ? draft.claims[tail.last + 1]
      : undefined;
  if (posted?.kind === 'country' && tail.country) return organisation(draft, at, posted.last, state, tail.country, undefined);
  if (tail.country) {
    // "forces armées allemandes de …": where they were
    const ended = tail.countryLast > 0 && (allAdjectives(draft, tail.countryLast, tail.last) || lexicon.ARMY_HEADS.has(key));
    const last = ended ? tail.countryLast : tail.last;
    const simple = tail.words.filter((w) => w < last).every((w) => ANY.SIMPLE_ADJECTIVE.test(units.key[w]!));
    let id: string | undefined;
    if (simple && lexicon.GOVERNMENT_HEADS.has(key)) id = knowledge.governmentOf(tail.country);
    if (simple && lexicon.ARMY_HEADS.has(key)) id = armyOf(knowledge.bodiesOf(tail.country, 'armed_forces'));
    if (ANY.JUSTICE.test(key) && !tail.bare) return undefined;
    // "les autorités communales de la capitale": not the country's
    if (!simple && ANY.RULING.test(key)) return undefined;
    return organisation(draft, at, last, state, tail.country, id);
  }
  // a body of something that has a name: "gouvernement de l'État du Darfour"
  const named =
    tail.words.length > 0 && lexicon.COMMON_NOUNS.has(units.key[tail.words[0]!]!) && tail.words.some((w) => units.capital[w]) && tail.last > tail.words[0]! + 1;
  if (named && ANY.STATE_BODY_ALONE.test(key) && !is(ANY.COUNTRY_WORD, units.key[tail.words[0]!]) && !ANY.OF_BEFORE.test(before(draft, at))) {
    return organisation(draft, at, tail.last, state, undefined, undefined);
  }
  return undefined;
}

/** Regions: nobody's forces. */
const REGIONAL = /^(?:X\w|EU)$/;

/** "Gendarmerie nationale": of the country that the article is about. */
export function nationalBody(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon, knowledge } = draft;
  // "ministre des Forces armées", "Supreme Court of Appeal": part of an office, part of a longer name
  if (ANY.OF_MINISTERS.test(before(draft, at)) && ANY.MINISTER_STEM.test(units.key[at - 2] ?? '')) return undefined;
  if (!draft.lexicon.HEAD_FIRST && is(ANY.OF_ONLY, units.key[at + 2]) && units.capital[at + 3] && !draft.claims[at + 3]) return undefined;
  // "the Independent National Electoral Commission": the name began before
  const began = !lexicon.HEAD_FIRST && units.joined[at] && units.capital[at] && units.capital[at - 1] && !draft.claims[at - 1];
  if (began && !lexicon.FUNCTION_WORDS.has(units.key[at - 1]!) && tokenStart(draft, at - 1) === at - 1) return undefined;
  // "ses forces armées": of whoever was named
  if (ANY.POSSESSIVE_OF_BODIES.test(before(draft, at))) return undefined;
  const phrases = phrasesOf(lexicon.NATIONAL_BODIES).get(units.key[at]!);
  if (!phrases) return undefined;
  let best = 0;
  for (const words of phrases) {
    if (words.length > best && words.every((word, i) => units.key[at + i] === word && (i === 0 || units.joined[at + i]))) best = words.length;
  }
  if (!best) return undefined;
  const tail = frenchTail(draft, at + best, 'body');
  // "des forces armées sahéliennes": of no one state
  if (tail.countryLast && tail.words.length === 0 && REGIONAL.test(tail.country ?? '')) return undefined;
  const country = (tail.countryLast ? tail.country : undefined) ?? ownCountry(draft, at);
  let last = tail.countryLast && draft.lexicon.HEAD_FIRST && tail.words.length === 0 ? tail.countryLast : at + best;
  // "la Haute Cour fédérale", "la police judiciaire parisienne"
  if (last === at + best && units.joined[last] && !units.capital[last] && !draft.claims[last] && ANY.ADJECTIVE_OF_A_SEAT.test(units.key[last] ?? '')) last++;
  const said = units.key.slice(at, at + best).join(' ');
  // "la Cour d'appel de Ouagadougou": that one, and only if the base has it by its place
  const seated = seatOf(draft, at + best);
  if (seated) {
    const whole = officeKey(textOf(draft, at, seated.last));
    const state = lexicon.STATE_BODIES.get(units.key[at]!) ?? 'government';
    const own = seated.country ? knowledge.bodiesOf(seated.country, state).find((body) => officeKey(body.name.fr) === whole) : undefined;
    return organisation(draft, at, seated.last, state, seated.country, own?.id);
  }
  // any country has "les forces armées"; with a capital somewhere in the text they are a body of this one
  if (!ANY.ONE_OF_ITS_KIND.test(said) && !writtenWithCapital(draft, at, best)) return undefined;
  const state = lexicon.STATE_BODIES.get(units.key[at]!) ?? 'government';
  const bodies = country ? knowledge.bodiesOf(country, state) : [];
  const id = ANY.ARMY_SAID.test(said) ? armyOf(bodies) : bodies.find((body) => officeKey(body.name.fr).startsWith(officeKey(said)))?.id;
  return organisation(draft, at, last, state, country, id);
}

/** The town or capital of "de …" right behind a court. */
function seatOf(draft: Draft, at: number): Claim | undefined {
  const { units, claims } = draft;
  if (at + 1 >= units.count || !units.joined[at] || !units.joined[at + 1] || !ANY.OF_FRENCH.test(units.key[at]!)) return undefined;
  const place = claims[at + 1];
  return place && place.first === at + 1 && /^(?:place|capital)$/.test(place.kind) ? place : undefined;
}

const byFirstWord = new WeakMap<readonly string[], Map<string, string[][]>>();

/** Phrases as words, by their first one. */
function phrasesOf(list: readonly string[]): ReadonlyMap<string, string[][]> {
  let phrases = byFirstWord.get(list);
  if (!phrases) {
    phrases = new Map();
    for (const phrase of list) {
      const words = phrase.split(' ');
      phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
    }
    byFirstWord.set(list, phrases);
  }
  return phrases;
}
