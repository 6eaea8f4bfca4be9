import { ANY } from '../../lang/any.ts';
import { between, type Claim, type Draft, tokenEnd } from '../draft.ts';
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
