import { AMBASSADOR, LEADS_TO_EITHER, LEADS_TO_HOST, officeIn } from '../lang/ambassadors.ts';
import type { RolePhrase } from './4-roles.ts';
import type { Draft } from './draft.ts';

/** A second country of the region that a text speaks of as often as this may be the host too. */
const RIVAL = 0.75;
/** Behind the office, whose ambassador and where are told within so many units. */
const REACH = 8;

/**
 * "l’ambassadeur de France au Niger", "l’ambassadeur de Paris à Niamey", "l’ambassadeur français" in a text on Niger: an ambassador has two
 * countries, the sender's and the host's. Undefined for any other office.
 */
export function ambassadorPosts(draft: Draft, role: RolePhrase): string[] | undefined {
  if (!AMBASSADOR.has(role.head)) return undefined;
  const { units, claims, knowledge } = draft;
  let sender = role.country;
  let host = '';
  for (let i = role.from + 1; i < Math.min(units.count, role.from + REACH) && (i < role.last || units.joined[i]); i++) {
    const found = claims[i];
    if (!found || found.first !== i) {
      if (i >= role.last && !LEADS_TO_EITHER.has(units.key[i]!)) break;
      continue;
    }
    if (!found.country || !/^(?:country|capital|demonym|place|seat|actor)$/.test(found.kind)) break;
    const led = units.key[i - 1]!;
    const words = units.key.slice(found.first, found.last).join(' ');
    if (LEADS_TO_HOST.has(led)) {
      host = words;
      break;
    }
    sender ??= found.country;
    if (found.country !== sender) break;
    i = found.last - 1;
  }
  if (!sender) return [];
  const [office, hosts] = officeIn(draft.doc.language);
  if (!host) {
    const weights = Object.keys(hosts)
      .map((country) => [country, draft.countries.get(country as never) ?? 0] as const)
      .sort((a, b) => b[1] - a[1]);
    const [first, second] = weights;
    if (!first || first[1] === 0 || (second && second[1] >= RIVAL * first[1])) return [];
    host = hosts[first[0]]!;
  }
  return knowledge
    .postsByOffice(`${office} ${host}`)
    .filter((post) => post.country === sender)
    .map((post) => post.id);
}
