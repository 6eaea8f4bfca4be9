import { ANY, is } from '../../lang/any.ts';
import { GIVEN_NAMES } from '../../lang/given-names.ts';
import { after, before, between, type Claim, type Draft, tokenEnd, tokenStart } from '../draft.ts';
import { actsAfter } from '../states/verbs.ts';
import { organisation } from './heads.ts';

/** Capitals of a town or county before its office. */
const LONGEST = 4;

/**
 * English offices and services of towns and counties, whose noun is written small: "Dallas police", "the Harris County sheriff’s office",
 * "Camden County government", "the attorney general’s office".
 */
export function townOffice(draft: Draft, at: number): Claim | undefined {
  const { units, claims, lexicon } = draft;
  if (tokenStart(draft, at) !== at || (claims[at] && claims[at]!.first !== at)) return undefined;
  const city = cityThatActs(draft, at);
  if (city) return city;
  const run = placeRun(draft, at);
  if (run === at && (units.capital[at] || !ANY.OFFICE_OWNER.has(units.key[at]!)) && !ANY.OPENS_AN_OFFICIAL.has(units.key[at]!)) return undefined;
  if (run === at && !is(ANY.THE, before(draft, at))) return undefined;
  const noun = units.key[run] ?? '';
  const joined = run > at && run < units.count && units.joined[run] === 1 && !claims[run];
  if (joined && ANY.TOWN_SERVICE.test(noun) && !ANY.OF_A_SERVICE.test(after(draft, run + 1)))
    return organisation(draft, at, run + 1, 'armed_forces', countryOf(draft, at), undefined);
  const level = run > at && ANY.LEVEL_OF_GOVERNMENT.test(units.key[run - 1]!);
  if (joined && is(ANY.GOVERNMENT, noun) && level && !lexicon.ROLE_HEADS.has(after(draft, run + 1)))
    return organisation(draft, at, run + 1, 'government', countryOf(draft, at), undefined);
  if (joined && ANY.LEVEL_OF_GOVERNMENT.test(noun) && is(ANY.GOVERNMENT, after(draft, run + 1)) && !lexicon.ROLE_HEADS.has(after(draft, run + 2)))
    return organisation(draft, at, run + 2, 'government', countryOf(draft, at), undefined);
  return officialsOffice(draft, at, run);
}

/** "the city of Coachella passed", "owned by the city of San Diego": a town where it acts. */
function cityThatActs(draft: Draft, at: number): Claim | undefined {
  const { units, lexicon } = draft;
  if (units.capital[at] || !ANY.CITY.test(units.key[at]!) || !lexicon.OF.has(after(draft, at + 1)) || !is(ANY.THE, before(draft, at))) return undefined;
  const last = placeRun(draft, at + 2);
  const lead = before(draft, at - 1);
  const acts = lexicon.BY.has(lead) || ((!lead || ANY.AND.test(lead)) && actsAfter(draft, last));
  return last > at + 2 && acts ? organisation(draft, at, last, 'government', countryOf(draft, at + 2), undefined) : undefined;
}

/** "(Harris County) sheriff’s office", "(Paris) prosecutor’s office". */
function officialsOffice(draft: Draft, at: number, run: number): Claim | undefined {
  const { units } = draft;
  // the capitals may hold the official: "Baldwin County Sheriff’s office"
  let k = run > at && ANY.OFFICE_OWNER.has(units.key[run - 1]!) ? run - 1 : run;
  while (k < units.count && k - run < 3 && ANY.OPENS_AN_OFFICIAL.has(units.key[k]!) && (units.joined[k] || k === at)) k++;
  if (k >= units.count || !ANY.OFFICE_OWNER.has(units.key[k]!) || (k > at && !units.joined[k] && k > run)) return undefined;
  if (units.key[k + 1] !== 's' || between(draft, k, k + 1) !== '' || !ANY.OFFICE_NOUN.test(units.key[k + 2] ?? '') || between(draft, k + 1, k + 2) !== '')
    return undefined;
  if (units.sentence[k + 2] !== units.sentence[at]) return undefined;
  return organisation(draft, at, k + 3, 'government', countryOf(draft, at), undefined);
}

const countryOf = (draft: Draft, at: number) => draft.claims[at]?.country;

/** Unit after the capitals of a place that begin at `at`; `at` where there are none. */
function placeRun(draft: Draft, at: number): number {
  const { units, claims, lexicon } = draft;
  if (!units.capital[at] || draft.blind[at]) return at;
  if (at > 0 && units.joined[at] && units.capital[at - 1] && !lexicon.FUNCTION_WORDS.has(units.key[at - 1]!)) return at;
  let last = at;
  while (last < units.count && last - at < LONGEST && units.capital[last] && (last === at || (units.joined[last] && between(draft, last - 1, last) === ''))) {
    const found = claims[last];
    if (found && !/^(?:place|country|capital)$/.test(found.kind)) break;
    const key = units.key[last]!;
    if (
      !found &&
      (lexicon.FUNCTION_WORDS.has(key) || lexicon.TITLES.has(key) || lexicon.CIVIL_TITLES.has(key) || ANY.OFFICE_OWNER.has(key)) &&
      !(ANY.OFFICE_OWNER.has(key) && last > at)
    )
      break;
    if (!found && last === at && (GIVEN_NAMES.has(key) || lexicon.COMMON_NOUNS.has(key) || ANY.NOT_A_TOWN.test(key))) return at;
    last = found ? found.last : tokenEnd(draft, last);
  }
  // "Exhausted firefighters": the capital is the sentence's
  if (last === tokenEnd(draft, at) && units.opens[at] && !claims[at]) return at;
  return last;
}
