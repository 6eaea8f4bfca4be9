import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES } from '../lang/given-names.ts';
import { isNameWord } from './6-persons.ts';
import { allClaims, before, between, type Claim, claim, type Draft, namesSomebody, textOf, tokenEnd, tokenStart } from './draft.ts';
import { actsAfter } from './states/verbs.ts';

/** Words of such a name. */
const LONGEST = 4;

/** "Citizens’ Alliance and [New Dawn] merged", "[Orabank], Coris Bank et la Banque …": names that share their verb with a body, in a row with it. */
export function findListed(draft: Draft): void {
  if (!draft.lexicon.HEAD_FIRST) findWishes(draft);
  for (const body of allClaims(draft)) {
    if (body.type === 'person' || (body.kind !== 'organisation' && body.kind !== 'actor') || body.rule === 'metonym') continue;
    findRow(draft, body);
    const next = startBehind(draft, body);
    const last = next ? endOfName(draft, next) : 0;
    if (last && actsAfter(draft, last)) make(draft, next, last, body);
    const row = rowBefore(draft, body);
    if (row) make(draft, row[0], row[1], body);
    const left = startBefore(draft, body);
    if (left !== undefined) make(draft, left, tokenEnd(draft, left), body);
  }
}

/** "Renew Gambia Now picked …": a party by what it wants of its country, where it acts. */
function findWishes(draft: Draft): void {
  const { units, claims } = draft;
  for (const at of units.capitals) {
    const land = claims[at + 1];
    if (claims[at] || draft.blind[at] || !ANY.WISHES_A_COUNTRY.test(units.key[at]!) || land?.first !== at + 1 || !/^(?:country|place)$/.test(land.kind))
      continue;
    if (!units.joined[at + 1] || (units.joined[at] && units.capital[at - 1])) continue;
    const more = units.joined[land.last] && units.capital[land.last] && !claims[land.last];
    if (more && !ANY.WISHES_IT_NOW.test(units.key[land.last]!)) continue;
    const last = more ? land.last + 1 : land.last;
    if (actsAfter(draft, last)) claim(draft, { first: at, last, kind: 'organisation', rule: 'apposition', type: 'party', name: textOf(draft, at, last) });
  }
}

function make(draft: Draft, first: number, last: number, { type }: Claim): void {
  claim(draft, { first, last, kind: 'organisation', rule: 'apposition', type: type ?? 'organisation', name: textOf(draft, first, last).replace(/\s+/g, ' ') });
}

/** Where a name begins behind "and" or "et", its article skipped; 0 where none does. */
function startBehind({ units, lexicon }: Draft, { last }: Claim): number {
  if (last + 1 >= units.count || !units.joined[last] || !ANY.AND.test(units.key[last]!) || !units.joined[last + 1]) return 0;
  return lexicon.ARTICLES.has(units.key[last + 1]!) && !units.capital[last + 1] ? last + 2 : last + 1;
}

/** Where the next name of a row of bodies begins: "Zolt[,] Kiriva", "Zolt et [Kiriva]"; 0 where none does. */
export function nextOfRow(draft: Draft, last: number): number {
  const { units, claims, lexicon } = draft;
  if (last >= units.count || units.sentence[last] !== units.sentence[last - 1]) return 0;
  const and = units.joined[last] === 1 && ANY.AND.test(units.key[last]!);
  const at = and ? last + 1 : last;
  if (at >= units.count || (and ? !units.joined[at] : between(draft, last - 1, last) !== ',')) return 0;
  return units.capital[at] && !claims[at] && !lexicon.FUNCTION_WORDS.has(units.key[at]!) && isNameWord(draft, at) && !GIVEN_NAMES.has(units.key[at]!) ? at : 0;
}

/** The others of "les entreprises [Zolt], Kiriva et Sahel Frais". */
function findRow(draft: Draft, body: Claim): void {
  const { units } = draft;
  const noun = before(draft, body.first);
  if (body.rule !== 'apposition' || !draft.lexicon.HEAD_FIRST || !noun.endsWith('s') || !draft.lexicon.BODY_APPOSITIONS.has(noun.slice(0, -1))) return;
  for (let at = nextOfRow(draft, body.last); at; ) {
    let last = tokenEnd(draft, at);
    while (units.joined[last] && units.capital[last] && !draft.claims[last] && last - at < LONGEST) last = tokenEnd(draft, last);
    make(draft, at, last, body);
    at = nextOfRow(draft, last);
  }
}

/** Unit after two capitals or more that are nobody's given or family name; 0 where there are none. */
function endOfName(draft: Draft, first: number): number {
  const { units, claims, lexicon } = draft;
  const free = (i: number): boolean =>
    i < units.count &&
    units.joined[i] === 1 &&
    !claims[i] &&
    !draft.blind[i] &&
    isNameWord(draft, i) &&
    !namesSomebody(draft, i) &&
    !lexicon.TITLES.has(units.key[i]!) &&
    !lexicon.ROLE_HEADS.has(units.key[i]!) &&
    !lexicon.THING_HEADS.has(units.key[i]!);
  let last = first;
  while (last - first < LONGEST && free(last)) last = tokenEnd(draft, last);
  return last - first > 1 && !(units.joined[last] && units.capital[last]) ? last : 0;
}

/** "Sahel Matin et l’hebdomadaire [Kurukan]": two capitals or three, before "et" and what the body beside them is. */
function rowBefore(draft: Draft, { first, rule }: Claim): readonly [number, number] | undefined {
  const { units, claims, lexicon } = draft;
  const and = first - (lexicon.ARTICLES.has(before(draft, first - 1)) ? 3 : 2);
  if (rule !== 'apposition' || !lexicon.HEAD_FIRST || and < 1 || !ANY.AND.test(units.key[and]!) || !ANY.BODY_NOUNS.has(units.key[first - 1]!)) return undefined;
  if (!units.joined[and] || !units.joined[and + 1] || !units.joined[first]) return undefined;
  let begin = and;
  while (begin > 0 && and - begin < LONGEST && units.capital[begin - 1] && (begin === and || units.joined[begin])) {
    const held = claims[begin - 1];
    if ((held && !/^(?:place|country|capital)$/.test(held.kind)) || GIVEN_NAMES.has(units.key[begin - 1]!)) return undefined;
    begin = held?.first ?? begin - 1;
  }
  const last = and - 1;
  if (
    and - begin < 2 ||
    claims[last] ||
    !isNameWord(draft, last) ||
    lexicon.FUNCTION_WORDS.has(units.key[begin]!) ||
    lexicon.LOCATIVE.has(before(draft, begin))
  )
    return undefined;
  return [begin, and];
}

/** A bank by the end of its one word, right before a body in a list. */
function startBefore(draft: Draft, { first }: Claim): number | undefined {
  const { units, claims } = draft;
  const at = first - 1;
  if (at < 0 || units.sentence[at] !== units.sentence[first] || claims[at] || draft.blind[at] || between(draft, at, first) !== ',') return undefined;
  if (!units.capital[at] || !ANY.ENDS_A_BANK.test(units.key[at]!) || tokenStart(draft, at) !== at || before(draft, at) !== '') return undefined;
  return at;
}
