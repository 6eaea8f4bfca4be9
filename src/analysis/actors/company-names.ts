import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { before, between, claim, type Draft, textOf, tokenEnd, tokenStart } from './draft.ts';

/** Legal forms: what stands before them is a company, whatever it looks like. Folded. */
const LEGAL = ANY.LEGAL_FORMS;
/** Of these, the ones written in capitals only: "sa" and "sas" are words. */
const IN_CAPITALS = ANY.LEGAL_IN_CAPITALS;
const SMALL = ANY.LEGAL_SMALL;
/** Trades and kinds of company that close a name of two words or more, in French texts too. Folded. */
const TRADE = ANY.TRADES;
/** Of these, the ones that a person's name may stand before: "Aliko Dangote Group". */
const HOUSE = ANY.COMPANY_HOUSE;
/** "Aéroport Kodio International" is a place. */
const NAMED_THINGS = ANY.NAMED_INTERNATIONAL;
/** Words of a company's name before its ending. */
const LONGEST = 5;

/**
 * Companies by their ending: "Faso Oléa SA", "Hummingbird Resources", "Kolda Energy plc". Runs before the bodies and the
 * offices, since a name that begins with a place ("directeur de Faso Oléa SA") would be cut by them.
 */
export function findCompanies(draft: Draft): void {
  const { units } = draft;
  findPartners(draft);
  findHouses(draft);
  for (const at of units.capitals) {
    if (!ANY.GENERAL.test(units.key[at]!) || draft.claims[at + 1] || !units.joined[at + 1] || !units.capital[at + 1]) continue;
    if (draft.lexicon.GENERAL_HOUSES.test(units.key[at + 1]!))
      claim(draft, { first: at, last: at + 2, kind: 'organisation', rule: 'company', type: 'company', name: textOf(draft, at, at + 2) });
  }
  for (const capital of units.capitals) {
    // "Kolda Energy plc": the ending may be small
    const at = SMALL.test(units.key[capital + 1] ?? '') && !units.capital[capital + 1] && units.joined[capital + 1] ? capital + 1 : capital;
    if (at === 0) continue;
    const key = units.key[at]!;
    const legal = LEGAL.has(key) && (IN_CAPITALS.test(key) ? units.upper[at] === 1 : true);
    if (!legal && !(TRADE.has(key) && !units.upper[at])) continue;
    if (draft.blind[at] || tokenStart(draft, at) !== at || tokenEnd(draft, at) !== at + 1) continue;
    const held = draft.claims[at];
    if (held && held.first < at) continue;
    // the name goes on: "Kolda Mining Ltd", "International Modibo Keïta"
    const next = at + 1;
    if (!legal && next < units.count && units.joined[next] && (units.capital[next] || LEGAL.has(units.key[next]!))) continue;
    const first = beginning(draft, at, legal, key);
    if (first === undefined) continue;
    claim(draft, { first, last: next, kind: 'organisation', rule: 'company', type: 'company', name: textOf(draft, first, next) });
  }
}

/** "Lloyd’s of London": a house by its founder and its town. */
function findHouses(draft: Draft): void {
  const { units, claims } = draft;
  for (const at of units.capitals) {
    const of = at + 2;
    if (units.key[at + 1] !== 's' || between(draft, at, at + 1) !== '' || !ANY.OF_ONLY.test(units.key[of] ?? '') || claims[at] || draft.blind[at]) continue;
    const town = claims[of + 1];
    if (!/['’]/.test(draft.doc.text[units.end[at]!] ?? '') || !town || !/^(?:place|capital)$/.test(town.kind)) continue;
    claim(draft, { first: at, last: town.last, kind: 'organisation', rule: 'company', type: 'company', name: textOf(draft, at, town.last) });
  }
}

/** Words on either side of the sign. */
const LONGEST_SIDE = 3;

/** "Hart & Sons", "H&S": capitals on both sides of the sign are a house. */
function findPartners(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  const mayStand = (i: number): boolean =>
    units.capital[i] === 1 && !claims[i] && !lexicon.FUNCTION_WORDS.has(units.key[i]!) && !lexicon.CIVIL_TITLES.has(units.key[i]!);
  for (const at of units.capitals) {
    if (
      at === 0 ||
      draft.blind[at] ||
      between(draft, at - 1, at) !== '&' ||
      units.sentence[at] !== units.sentence[at - 1] ||
      !mayStand(at - 1) ||
      !mayStand(at)
    )
      continue;
    let first = at - 1;
    while (first > 0 && at - first <= LONGEST_SIDE && units.joined[first] && mayStand(first - 1) && between(draft, first - 1, first) === '') first--;
    // "Mansfield, Holt & Co.": partners in a row
    while (first > 1 && between(draft, first - 1, first) === ',' && isPartner(draft, first - 1) && mayStand(first - 1)) first--;
    let last = tokenEnd(draft, at);
    // "P&G" has no more words
    const close = units.start[at]! - units.end[at - 1]! === 1;
    while (!close && last < units.count && last - at < LONGEST_SIDE && units.joined[last] && mayStand(last) && between(draft, last - 1, last) === '')
      last = tokenEnd(draft, last);
    // "Transport & Logistics Burkina Faso"
    if (!close && last < units.count && units.joined[last] && claims[last]?.kind === 'country' && between(draft, last - 1, last) === '')
      last = claims[last]!.last;
    // "Standard & Poor's"
    if (units.key[last] === 's' && /^['’]$/.test(draft.doc.text.slice(units.end[last - 1], units.start[last])) && ANY.POOR.test(units.key[last - 1]!)) last++;
    claim(draft, { first, last, kind: 'organisation', rule: 'company', type: 'company', name: textOf(draft, first, last) });
  }
}

/** One word alone before the comma. */
const isPartner = ({ units }: Draft, at: number): boolean =>
  !units.opens[at] && units.tokenFirst[at] === at && units.tokenLast[at] === at + 1 && !(units.joined[at] && units.capital[at - 1]);

/** First unit of the name that ends at `at`; undefined where there is none. */
function beginning(draft: Draft, at: number, legal: boolean, key: string): number | undefined {
  const { units, lexicon } = draft;
  let first = at;
  while (first > 0 && at - first < LONGEST) {
    const left = first - 1;
    const gap = between(draft, left, first);
    if (!(units.joined[first] ? gap !== '.' : gap === '&') || !units.capital[left] || units.number[left]) break;
    const word = units.key[left]!;
    if (lexicon.FUNCTION_WORDS.has(word) || (lexicon.CIVIL_TITLES.has(word) && !ANY.THE.test(before(draft, left)))) break;
    const known = draft.claims[left];
    if (known && !/^(?:place|country|capital|demonym|other)$/.test(known.kind)) return undefined;
    if (ANY.INTERNATIONAL.test(key) && NAMED_THINGS.test(word)) return undefined;
    // "PDG Kolda Mining", "President Kolda"
    if (lexicon.TITLES.has(word) && first < at) break;
    first = known ? known.first : left;
  }
  if (first === at) return undefined;
  if (ANY.INTERNATIONAL.test(key) && lexicon.THING_HEADS.has(units.joined[first] ? (units.key[first - 1] ?? '') : '')) return undefined;
  // a person may be called Gold; nationality alone is no name: "Burkinabè Gold"
  if (!legal && !HOUSE.test(key) && (GIVEN_NAMES.has(units.key[first]!) || draft.claims[first]?.kind === 'demonym')) return undefined;
  if (!legal && at - first === 1 && ((lexicon.COMMON_NOUNS.has(units.key[first]!) && !draft.claims[first]) || units.upper[first]) && !ANY.MINING.test(key))
    return undefined;
  return first;
}
