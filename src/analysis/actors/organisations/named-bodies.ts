import { ANY, is } from '../../lang/any.ts';
import { before, between, type Claim, type Draft, textOf, tokenEnd, wholeWord } from '../draft.ts';
import { frenchTail, isAdjective } from '../noun-tail.ts';
import { acronymAfter, mainCountryIfKnown } from './acronym-behind.ts';
import { organisation, typeOfHead, writtenWithCapital } from './heads.ts';

const LED_BY = ANY.LED_BY;

/** "le mouvement burkinabè des droits de l'homme (MBDHP)", "président de l'association des victimes des crimes …". */
export function smallBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units } = draft;
  // "la commission des Lois du Sénat"
  if (
    ANY.COMMISSION.test(key) &&
    is(ANY.ARTICLE_FEMININE, before(draft, at)) &&
    is(ANY.DES, units.key[at + 1]) &&
    units.joined[at + 2] &&
    units.capital[at + 2]
  )
    return organisation(draft, at, frenchTail(draft, at + 1, 'body').last, 'organisation', undefined, undefined);
  // "le parti républicain"
  if (
    ANY.PARTY_ONLY.test(key) &&
    ANY.PARTY_BY_ADJECTIVE.test(units.key[at + 1] ?? '') &&
    units.joined[at + 1] &&
    ANY.ARTICLE_OF_A_CHAMBER.test(before(draft, at))
  )
    return organisation(draft, at, at + 2, 'party', undefined, undefined);
  const bracket = acronymAfter(draft, at, true);
  if (bracket) return organisation(draft, at, bracket.last, typeOfHead(key), mainCountryIfKnown(draft), undefined);
  const article = ANY.ARTICLE_OF_ONE_BODY.test(before(draft, at)) ? at - 1 : at;
  const of = before(draft, article);
  const contracted = article === at && is(ANY.DU, of);
  if (!contracted && !(article < at && is(ANY.DE, of))) return undefined;
  const lead = article - 1 > 0 && units.joined[article - 1] ? wholeWord(draft, article - 2) : '';
  if (!LED_BY.test(lead) || !ANY.OF_A_BODY_LED.test(units.key[at + 1] ?? '')) return undefined;
  const tail = frenchTail(draft, at + 1, 'body');
  // "l'association des commerçantes" could be any; a name says more
  const says = tail.words.length >= 3 || tail.bodies.length > 0 || tail.country !== undefined || tail.words.some((w) => units.capital[w]);
  if (tail.last <= at + 2 || tail.bare || !says) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country, undefined);
}

/** "Radio Soleil", "Studio Tamani": the noun belongs to the name. */
export const BROADCASTER = ANY.BROADCASTER;

export function named(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let last = at + 1;
  while (
    last < units.count &&
    last - at < 4 &&
    units.joined[last] &&
    units.capital[last] &&
    between(draft, last - 1, last) === '' &&
    !lexicon.FUNCTION_WORDS.has(units.key[last]!) &&
    (!claims[last] || /^(?:place|country|capital)$/.test(claims[last]!.kind))
  )
    last = claims[last] ? claims[last]!.last : tokenEnd(draft, last);
  if (last === at + 1 || lexicon.TITLES.has(units.key[at + 1]!)) return undefined;
  const { start, end } = { start: units.start[at]!, end: units.end[last - 1]! };
  return { first: at, last, kind: 'organisation', rule: 'apposition', type: 'media', name: draft.doc.text.slice(start, end) };
}

/** Words of a name between marks. */
const LONGEST_QUOTED = 8;

const OPENING_MARK = /^(?:«|“|„|"|''|‘‘|‘|'|\+)$/;

const CLOSING_MARK = /^\s*(?:»|”|“|"|''|’’|’|'|\+)/;

/** Somebody's words, not a name. */
const SPOKEN = ANY.SPOKEN;

/** "Collectif « Touche pas à ma terre »", "le parti ‘Le Faso autrement’": a body's noun, then its name between marks. */
export function quotedBody(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  if (ANY.NAMED_THING.test(units.key[at]!)) return undefined;
  let k = at + 1;
  const of = (i: number): boolean => lexicon.OF.has(units.key[i]!);
  // "le mouvement de protestation “X”"
  const tells = (i: number): boolean =>
    claims[i]?.kind === 'demonym' || isAdjective(draft, i) || (of(i) ? !lexicon.FUNCTION_WORDS.has(units.key[i + 1]!) : of(i - 1));
  while (k < units.count && units.joined[k] && k - at < 4 && !units.capital[k] && tells(k)) k++;
  if (k >= units.count || units.joined[k] || units.sentence[k] !== units.sentence[at] || !units.capital[k] || SPOKEN.test(units.key[k]!)) return undefined;
  if (!OPENING_MARK.test(between(draft, k - 1, k))) return undefined;
  for (let i = k + 1; i <= units.count && i - k <= LONGEST_QUOTED; i++) {
    const gap = draft.doc.text.slice(units.end[i - 1], units.end[i - 1]! + 3);
    if (CLOSING_MARK.test(gap) && !(i < units.count && units.token[i] === units.token[i - 1])) {
      const first = units.capital[at] && lexicon.NAMED_HEADS.has(units.key[at]!) ? at : k;
      // the base knows it
      if (claims[k] && claims[k]!.kind === 'actor' && claims[k]!.last >= i) return undefined;
      return { first, last: i, kind: 'organisation', rule: 'apposition', type: typeOfHead(units.key[at]!), name: textOf(draft, first, i) };
    }
    if (i >= units.count || units.sentence[i] !== units.sentence[k] || !/^,?$/.test(between(draft, i - 1, i))) return undefined;
  }
  return undefined;
}

/** "Coordination nationale des organisations de la société civile (COP)", "Mouvement du 21 avril". */
export function namedBody(draft: Draft, at: number, key: string): Claim | undefined {
  const { units } = draft;
  const bracket = acronymAfter(draft, at);
  if (bracket) return organisation(draft, at, bracket.last, typeOfHead(key), mainCountryIfKnown(draft), undefined);
  // "Me Paul Zongo, Conseil des prévenus": counsel
  if (ANY.COUNCIL.test(key) && between(draft, at - 1, at) === ',' && counselBefore(draft, at)) return undefined;
  // an assembly that meets: "Assemblée générale du Conseil islamique", "Assemblée ordinaire"
  if (ANY.ASSEMBLY.test(key) && ANY.MEETING.test(units.key[at + 1] ?? '')) return undefined;
  // a treaty: "Convention internationale des droits de l'enfant"
  if (ANY.CONVENTION.test(key) && ANY.CONVENTION_OF_STATES.test(units.key[at + 1] ?? '')) return undefined;
  // "Haute autorité de la communication": the second word is the head
  const from = ANY.HIGH.test(key) ? at + 2 : at + 1;
  const tail = frenchTail(draft, from, 'body');
  const proper = from === at + 1 && tail.last === from ? properName(draft, at, key) : undefined;
  if (proper) return withCountry(draft, proper);
  // "Centre hospitalier national Yalgado"
  const more = tail.bare && ANY.NAMED_BEHIND_ADJECTIVES.test(key) && tail.last > from && !tail.country ? properName(draft, tail.last - 1, key) : undefined;
  if (more) return withCountry(draft, organisation(draft, at, more.last, typeOfHead(key), undefined, undefined));
  // "la Communauté musulmane" is one that is named so
  if (ANY.COMMUNITY.test(key) && RELIGIOUS.test(units.key[at + 1] ?? ''))
    return organisation(draft, at, frenchTail(draft, at + 2, 'body').last, 'ngo', undefined, undefined);
  if (tail.last === from) return undefined;
  // "le Pôle de l'Espoir Démocratique": the word alone is any pole, bloc, course
  if (ANY.CURRENT.test(key) && !tail.words.some((w) => units.capital[w]) && (units.opens[at] || !isAdjective(draft, from) || tail.last < from + 3))
    return undefined;
  // "Union européenne" is known or it is no name: one adjective is too little
  // "Parti républicain"
  if (
    tail.last === at + 2 &&
    tail.bare &&
    !units.capital[at + 1] &&
    !(ANY.PARTY_ONLY.test(key) && !units.opens[at] && !tail.country) &&
    !(ANY.NAMED_BY_COUNTRY.test(key) && tail.country)
  )
    return undefined;
  // "le bureau du HCR" is the HCR's
  if (ANY.BUREAU.test(key) && tail.bodies.length === 1 && units.upper[tail.bodies[0]!.first] && tail.bodies[0]!.first <= at + 3) return undefined;
  return organisation(draft, at, tail.last, typeOfHead(key), tail.country, undefined);
}

/** "les Femmes solidaires de Tessaoua", "les Jeunes Leaders de Kankan": who they are with a capital inside the sentence, of what kind, and of where. */
export function membersBody(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  const kind = at + 1;
  if (units.opens[at] || kind >= units.count || !units.joined[kind] || claims[kind] || lexicon.FUNCTION_WORDS.has(units.key[kind]!)) return undefined;
  const of = tokenEnd(draft, kind);
  if (of >= units.count || !units.joined[of] || !lexicon.OF.has(units.key[of]!)) return undefined;
  const tail = frenchTail(draft, of, 'body');
  // "les Jeunes filles de l'Association …": those of another body
  if (tail.bodies.length > 0 || tail.words.some((w) => units.capital[w] && lexicon.NAMED_HEADS.has(units.key[w]!))) return undefined;
  return tail.last > of + 1 ? organisation(draft, at, tail.last, 'ngo', tail.country, undefined) : undefined;
}

const RELIGIOUS = ANY.RELIGIOUS;

/** "la communauté musulmane du Burkina": small where the text also writes it with a capital. */
export function community(draft: Draft, at: number): Claim | undefined {
  const { units } = draft;
  if (!RELIGIOUS.test(units.key[at + 1] ?? '') || !ANY.BEFORE_THE_FAITHFUL.test(before(draft, at)) || !writtenWithCapital(draft, at, 2)) return undefined;
  return organisation(draft, at, frenchTail(draft, at + 2, 'body').last, 'ngo', undefined, undefined);
}

/** "le groupe d'amitié parlementaire Niger-Algérie": two countries, whose friends sit in it. */
export function friendsOf(draft: Draft, at: number): Claim | undefined {
  const { units } = draft;
  if (!is(ANY.OF_PLAIN_FRENCH, units.key[at + 1]) || !is(ANY.FRIENDSHIP, units.key[at + 2])) return undefined;
  let last = at + 3;
  while (last < units.count && units.joined[last] && !units.capital[last] && isAdjective(draft, last)) last++;
  // the countries are one word: "Niger-Algérie"
  const pair = tokenEnd(draft, last);
  if (last < units.count && units.joined[last] && units.capital[last] && pair > last + 1) last = pair;
  return last > at + 3 ? organisation(draft, at, last, 'organisation', undefined, undefined) : undefined;
}

/** A lawyer's title within the name before. */
function counselBefore(draft: Draft, at: number): boolean {
  const { units } = draft;
  for (let i = at - 1; i >= 0 && at - i <= 5 && units.sentence[i] === units.sentence[at]; i--) if (ANY.COUNSEL.test(units.key[i]!)) return true;
  return false;
}

/** Heads that a name of their own may follow: "Centre Djoliba", "Fondation Tuwindi". */
const WITH_NAME = ANY.WITH_NAME;

function properName(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, claims, lexicon } = draft;
  if (!WITH_NAME.test(key)) return undefined;
  let last = at + 1;
  while (last < units.count && last - at < 5 && units.joined[last] && units.capital[last] && !claims[last] && !lexicon.FUNCTION_WORDS.has(units.key[last]!))
    last = tokenEnd(draft, last);
  if (last === at + 1 || lexicon.COMMON_NOUNS.has(units.key[at + 1]!) || lexicon.TITLES.has(units.key[at + 1]!)) return undefined;
  return organisation(draft, at, last, typeOfHead(key), undefined, undefined);
}

/** "Association Ahmadiyya du Burkina Faso": the country closes the name. */
function withCountry(draft: Draft, made: Claim): Claim {
  const { units, claims, lexicon } = draft;
  const where = units.joined[made.last] && lexicon.OF.has(units.key[made.last] ?? '') && units.joined[made.last + 1] ? claims[made.last + 1] : undefined;
  return where?.kind === 'country' && made.type === 'ngo' ? organisation(draft, made.first, where.last, made.type, where.country, undefined) : made;
}

/** "l'université de Ouagadougou", "l'Université Nazi Boni": by its town, or whom it honours. */
export function universityOf(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  let k = at + 1;
  if (units.joined[k] && claims[k]?.kind === 'demonym') k = claims[k]!.last;
  const of = units.joined[k] === 1 && lexicon.OF.has(units.key[k] ?? '');
  if (of) k++;
  if (k >= units.count || !units.joined[k] || !units.capital[k]) return undefined;
  const known = claims[k];
  if (known)
    return /^(?:place|country|capital)$/.test(known.kind) && known.first === k
      ? organisation(draft, at, known.last, 'organisation', known.country, undefined)
      : undefined;
  if (lexicon.FUNCTION_WORDS.has(units.key[k]!) || lexicon.TITLES.has(units.key[k]!)) return undefined;
  let last = tokenEnd(draft, k);
  const mayGoOn = (i: number): boolean => !claims[i] || claims[i]!.kind === 'place';
  while (!of && last < units.count && last - k < 5 && units.joined[last] && units.capital[last] && mayGoOn(last))
    last = claims[last]?.last ?? tokenEnd(draft, last);
  // "l'Université Saint Thomas d'Aquin"
  if (
    !of &&
    last + 1 < units.count &&
    units.joined[last] &&
    ANY.OF_BEFORE.test(units.key[last]!) &&
    units.joined[last + 1] &&
    units.capital[last + 1] &&
    !claims[last + 1]
  )
    last = tokenEnd(draft, last + 1);
  // "l'Université Boubacar Bâ de Tillabéri"
  const town = !of && units.joined[last] && lexicon.OF.has(units.key[last] ?? '') && units.joined[last + 1] ? claims[last + 1] : undefined;
  if (town && /^(?:place|capital)$/.test(town.kind) && town.first === last + 1) last = town.last;
  return organisation(draft, at, last, 'organisation', undefined, undefined);
}
