import { ANY } from '../lang/any.ts';
import { GIVEN_NAMES, SURNAMES } from '../lang/given-names.ts';
import { before, between, claim, type Draft, tokenEnd, tokenStart } from './draft.ts';

/** Rule of what bears somebody's name and is nobody. */
export const THING = 'thing';
/** Words of such a name. */
const LONGEST = 4;

/** Storms, ships, streets and airports that are called by somebody's name: "la tempête Freddy", "the MV Mark Twain", "Rue Lumumba". */
export function findThings(draft: Draft): void {
  const { units } = draft;
  const storms = new Set<string>();
  for (const at of units.capitals) {
    if (draft.blind[at] === 2 || tokenStart(draft, at) !== at) continue;
    const storm = ANY.STORM.test(before(draft, at));
    const last = storm || isShip(draft, at) || isStreet(draft, at) ? endOfName(draft, at) : airport(draft, at);
    if (!last) continue;
    claim(draft, { first: at, last, kind: 'other', rule: THING });
    if (storm && last === at + 1) storms.add(units.key[at]!);
  }
  if (!storms.size) return;
  for (const at of units.capitals)
    if (storms.has(units.key[at]!) && !draft.claims[at] && !besideCapital(draft, at)) claim(draft, { first: at, last: at + 1, kind: 'other', rule: THING });
}

const besideCapital = ({ units, lexicon }: Draft, at: number): boolean =>
  (units.joined[at] === 1 && units.capital[at - 1] === 1 && !units.opens[at - 1] && !lexicon.FUNCTION_WORDS.has(units.key[at - 1]!)) ||
  (at + 1 < units.count && units.joined[at + 1] === 1 && units.capital[at + 1] === 1);

/** "le chalutier Amadou Bello II", "MV Mark Twain", "a tug, the Lady Fatimata". */
function isShip(draft: Draft, at: number): boolean {
  const { units } = draft;
  const lead = before(draft, at);
  // "le capitaine de frégate Sowa": a rank
  if (at > 2 && draft.lexicon.OF.has(before(draft, at - 1)) && draft.lexicon.TITLES.has(units.key[at - 3]!)) return false;
  if (ANY.SHIP.test(lead)) return !units.capital[at - 1] || units.opens[at - 1] === 1;
  if (ANY.SHIP_LETTERS.test(lead)) return units.upper[at - 1] === 1;
  const article = at - 1;
  return (
    article > 0 &&
    draft.lexicon.ARTICLES.has(lead) &&
    !units.capital[article] &&
    units.sentence[article] === units.sentence[article - 1] &&
    between(draft, article - 1, article) === ',' &&
    ANY.SHIP.test(units.key[article - 1]!)
  );
}

/** "Rue Lumumba", "avenue Kwame-Nkrumah"; a stadium bears a full name, a club called "Stade" does not. */
function isStreet(draft: Draft, at: number): boolean {
  const { units } = draft;
  const lead = before(draft, at);
  return (
    ANY.STREET_BEFORE.test(lead) || (ANY.STADIUM_BEFORE.test(lead) && endOfName(draft, at) > at + 1 && draft.claims[at]?.kind !== 'demonym' && !units.upper[at])
  );
}

/** Unit after the capitals that begin at `at`, 0 where the first can be no name. */
function endOfName(draft: Draft, at: number): number {
  const { units, claims, lexicon } = draft;
  if (lexicon.FUNCTION_WORDS.has(units.key[at]!) || (claims[at] && claims[at]!.first !== at)) return 0;
  let last = at;
  while (
    last < units.count &&
    last - at < LONGEST &&
    units.capital[last] &&
    (last === at || (units.joined[last] && /^[.-]?$/.test(between(draft, last - 1, last))))
  )
    last = claims[last]?.first === last ? claims[last]!.last : tokenEnd(draft, last);
  return last;
}

/** "at Murtala Muhammed International": where one lands. */
function airport(draft: Draft, at: number): number {
  const { units } = draft;
  if (draft.lexicon.HEAD_FIRST || !ANY.PLACE_BEFORE_PERSONS.test(before(draft, at))) return 0;
  const last = endOfName(draft, at);
  if (last - at < 3 || !ANY.INTERNATIONAL.test(units.key[last - 1]!)) return 0;
  for (let i = at; i < last - 1; i++)
    if (GIVEN_NAMES.has(units.key[i]!) || SURNAMES.has(units.key[i]!) || draft.knowledge.bySurname(units.key[i]!).length > 0) return last;
  return 0;
}
