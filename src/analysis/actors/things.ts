import { ANY } from '../lang/any.ts';
import { grammarOf } from '../lang/grammars.ts';
import { before, between, claim, type Draft, namesSomebody, tokenEnd, tokenStart } from './draft.ts';

/** Rule of what bears somebody's name and is nobody. */
export const THING = 'thing';
/** Words of such a name. */
const LONGEST = 4;

/** Storms, ships, streets and airports that are called by somebody's name: "la tempête Freddy", "the MV Mark Twain", "Rue Lumumba". */
export function findThings(draft: Draft): void {
  const { units } = draft;
  findProducts(draft);
  if (!draft.lexicon.HEAD_FIRST) findNamedPlaces(draft);
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

/** "a battered Toyota Hilux", "une Peugeot 504": one of what a maker makes, and nobody. */
function findProducts(draft: Draft): void {
  const { units, lexicon } = draft;
  // French "a" is a verb: "On a vu Toyota"
  const isOne = (key: string): boolean => ANY.ONE_OF_THEM.test(key) && !(lexicon.HEAD_FIRST && key.length < 2);
  for (const at of units.capitals) {
    if (!ANY.MAKES.has(units.key[at]!) || draft.claims[at]?.first !== at || draft.claims[at]!.last !== at + 1) continue;
    let lead = at - 1;
    while (lead >= 0 && at - lead < 4 && units.joined[lead + 1] && !units.capital[lead] && !isOne(units.key[lead]!)) lead--;
    if (lead < 0 || !units.joined[lead + 1] || !isOne(units.key[lead]!)) continue;
    const next = units.joined[at + 1] ? (units.key[at + 1] ?? '') : '';
    if (!lexicon.HEAD_FIRST && !units.capital[at + 1] && (grammarOf(draft.doc.language).isPerson(next) || lexicon.ROLE_HEADS.has(next))) continue;
    claim(draft, { first: at, last: at + 1, kind: 'other', rule: THING });
  }
}

/** "Kwame Nkrumah Circle", "the Rajiv Gandhi Science Award": English puts what bears the name behind it. */
function findNamedPlaces(draft: Draft): void {
  const { units, claims, lexicon } = draft;
  for (const at of units.capitals) {
    const key = units.key[at]!;
    const sure = ANY.NAMED_THING_BEHIND.test(key);
    if (
      (!sure && !ANY.NAMED_WAY_BEHIND.test(key)) ||
      (claims[at] && !/^(?:person|place|capital|other)$/.test(claims[at]!.kind) && claims[at]!.type !== 'person') ||
      draft.blind[at] ||
      units.upper[at]
    )
      continue;
    if (at + 1 < units.count && units.joined[at + 1] && units.capital[at + 1]) continue;
    let first = at;
    while (first > 0 && at - first < LONGEST && units.joined[first] && units.capital[first - 1] && between(draft, first - 1, first) === '') {
      if (lexicon.FUNCTION_WORDS.has(units.key[first - 1]!) || lexicon.TITLES.has(units.key[first - 1]!)) break;
      first = claims[first - 1]?.first ?? first - 1;
    }
    if (first === at || (!sure && at - first < 2 && !ANY.PLACE_BEFORE_PERSONS.test(before(draft, first)) && !ANY.ALONG.test(before(draft, first)))) continue;
    claim(draft, { first, last: at + 1, kind: 'other', rule: THING });
  }
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
    ANY.STREET_BEFORE.test(lead) ||
    hallBefore(draft, at) ||
    (ANY.STADIUM_BEFORE.test(lead) && endOfName(draft, at) > at + 1 && draft.claims[at]?.kind !== 'demonym' && !units.upper[at])
  );
}

/** "au palais des sports [Amadou-Barry]": a hall, told by one or two words, then whose name it bears. */
function hallBefore({ units, lexicon }: Draft, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3 && units.joined[i + 1] && !units.capital[i]; i--) {
    if (ANY.HALL.test(units.key[i]!)) return i < at - 1 && !lexicon.OF.has(units.key[at - 1]!);
    if (!ANY.OF_A_HALL.test(units.key[i]!)) return false;
  }
  return false;
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
  for (let i = at; i < last - 1; i++) if (namesSomebody(draft, i)) return last;
  return 0;
}
