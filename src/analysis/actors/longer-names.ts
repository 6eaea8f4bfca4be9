import { isNameWord } from './6-persons.ts';
import { allClaims, between, type Claim, claim, type Draft, namesSomebody, textOf, tokenEnd } from './draft.ts';
import { isHeadline } from './english-bodies.ts';

/** Capitals that a name goes on with. */
const LONGEST = 3;

/** "Medef International", "Engie Solaire": a body that is known by its first words, in a name of its own. */
export function findLongerNames(draft: Draft): void {
  const headlines = new Map<number, boolean>();
  for (const found of allClaims(draft)) {
    if (found.type === 'person' || !/^(?:company|media|ngo|union|organisation)$/.test(found.type ?? '') || found.rule === 'metonym') continue;
    const last = endOf(draft, found);
    if (last === found.last || isHeadline(draft, found.first, headlines)) continue;
    const { ids: _, forms: __, ...same } = found;
    claim(draft, { ...same, last, kind: 'organisation', rule: 'longer', name: textOf(draft, found.first, last) });
  }
}

function endOf(draft: Draft, { last: from }: Claim): number {
  const { units } = draft;
  let last = from;
  while (last < units.count && last - from < LONGEST && goesOn(draft, last)) last = tokenEnd(draft, last);
  // a row that somebody's name, another body or a number closes is none: "Flight 804"
  const open = last < units.count && units.joined[last] === 1 && (units.capital[last] === 1 || units.number[last] === 1);
  return open ? from : last;
}

function goesOn(draft: Draft, at: number): boolean {
  const { units, claims, lexicon } = draft;
  const key = units.key[at]!;
  if (!units.joined[at] || claims[at] || between(draft, at - 1, at) !== '' || !isNameWord(draft, at) || units.upper[at]) return false;
  const other = [lexicon.ROLE_HEADS, lexicon.TITLES, lexicon.CIVIL_TITLES, lexicon.PLURAL_HEADS].some((words) => words.has(key));
  return !other && !/....(?:ment|ly)$/.test(key) && !namesSomebody(draft, at);
}
