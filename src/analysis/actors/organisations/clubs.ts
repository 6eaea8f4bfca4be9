import { ANY } from '../../lang/any.ts';
import { GIVEN_NAMES } from '../../lang/given-names.ts';
import { before, between, type Claim, claim, type Draft, textOf, tokenEnd, tokenStart } from '../draft.ts';
import { organisation } from './heads.ts';

/** Capitals of a club's name behind "de". */
const LONGEST = 3;

/** "Racing Club de Koudougou", "Étoile filante de Sokodé", "Espérance de Tunis": what a club calls itself, then its town. */
export function clubOf(draft: Draft, at: number, key: string): Claim | undefined {
  const { units, lexicon } = draft;
  if (!ANY.CLUB_NAME.test(key)) return undefined;
  let of = at + 1;
  const club = units.joined[of] === 1 && units.capital[of] === 1 && ANY.CLUB.test(units.key[of]!);
  // "Étoile filante": one word more
  if (club || (units.joined[of] && !units.capital[of] && !lexicon.FUNCTION_WORDS.has(units.key[of]!))) of++;
  if (of >= units.count || !units.joined[of] || !lexicon.OF.has(units.key[of]!) || !units.joined[of + 1] || !units.capital[of + 1])
    return club ? organisation(draft, at, at + 2, 'organisation', undefined, undefined) : undefined;
  const last = townEnd(draft, of + 1);
  return last > of + 1 ? organisation(draft, at, last, 'organisation', undefined, undefined) : undefined;
}

/** Unit after the capitals of a town. */
function townEnd(draft: Draft, from: number): number {
  const { units, claims, lexicon } = draft;
  let last = from;
  while (
    last < units.count &&
    last - from < LONGEST &&
    units.capital[last] &&
    (last === from || (units.joined[last] && between(draft, last - 1, last) === ''))
  ) {
    const known = claims[last];
    if (known ? !/^(?:place|country|capital)$/.test(known.kind) : lexicon.FUNCTION_WORDS.has(units.key[last]!) || lexicon.TITLES.has(units.key[last]!)) break;
    last = known ? known.last : tokenEnd(draft, last);
  }
  return last;
}

/** Rule of clubs and teams, which go on by the last word of their name. */
export const CLUB = 'club';

/** "AS Douanes du Lac", "Enugu Rangers", "the New England Patriots": by the letters before a club's name, or by what teams call themselves. */
export function findClubs(draft: Draft): void {
  const { units } = draft;
  for (const at of units.capitals) {
    if (draft.blind[at] || tokenStart(draft, at) !== at) continue;
    const made = ANY.CLUB_LETTERS.test(units.key[at]!) ? byLetters(draft, at) : ANY.TEAM.test(units.key[at]!) ? byTeam(draft, at) : undefined;
    if (!made) continue;
    claim(draft, { first: made[0], last: made[1], kind: 'organisation', rule: CLUB, type: 'organisation', name: textOf(draft, made[0], made[1]) });
  }
}

function byLetters(draft: Draft, at: number): readonly [number, number] | undefined {
  const { units, claims } = draft;
  const name = at + 1;
  if (!units.upper[at] || claims[at] || name >= units.count || !units.joined[name] || !units.capital[name] || between(draft, at, name) !== '') return undefined;
  if (at > 0 && units.joined[at] && units.upper[at - 1] && units.key[at - 1]!.length > 1) return undefined;
  let last = townEnd(draft, name);
  if (last === name || (units.upper[name] && units.joined[last] && units.upper[last])) return undefined;
  // "du Lac"
  if (last + 1 < units.count && units.joined[last] && ANY.OF_CONTRACTED.test(units.key[last]!) && units.joined[last + 1] && units.capital[last + 1]) {
    const town = townEnd(draft, last + 1);
    if (town > last + 1) last = town;
  }
  return [at, last];
}

/** English: capitals that end in the name of a team, the first one a place or a word of no other use. */
function byTeam(draft: Draft, at: number): readonly [number, number] | undefined {
  const { units, claims, lexicon } = draft;
  if (lexicon.HEAD_FIRST || claims[at] || tokenEnd(draft, at) !== at + 1 || (units.joined[at + 1] && units.capital[at + 1])) return undefined;
  let first = at;
  while (first > 0 && at - first < LONGEST && units.joined[first] && units.capital[first - 1] && between(draft, first - 1, first) === '') {
    const known = claims[first - 1];
    const key = units.key[first - 1]!;
    if (known ? !/^(?:place|country|capital)$/.test(known.kind) : lexicon.FUNCTION_WORDS.has(key) || lexicon.TITLES.has(key) || lexicon.ROLE_HEADS.has(key))
      break;
    if (!known && GIVEN_NAMES.has(key)) return undefined;
    first = known ? known.first : first - 1;
  }
  const place = claims[first];
  // "Angry Lions": the sentence's capital
  return first < at && (place !== undefined || !units.opens[first] || ANY.THE.test(before(draft, first)) || !lexicon.COMMON_NOUNS.has(units.key[first]!))
    ? [first, at + 1]
    : undefined;
}
