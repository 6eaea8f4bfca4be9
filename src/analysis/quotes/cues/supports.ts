import type { Unit } from '../1-matrix.ts';
import type { Lexicon } from '../lexicon.ts';

/** Words that are read before an infinitive at most. */
const REACH = 12;

/** The verb group that leads to the infinitive at unit `at`, or null: its first unit and its number. */
export function supportingGroup(
  lexicon: Lexicon,
  units: readonly Unit[],
  at: number,
  least: number,
): { first: number; plural: boolean; negated: boolean } | null {
  const { clitics, supportGroups } = lexicon.grammar;
  if (!supportGroups) return null;
  let end = at;
  while (end > least && clitics.has(units[end - 1]!.fold)) end--;
  let words = '';
  let first = end;
  while (first > least && end - first < REACH && units[first - 1]!.type === 'word') {
    first--;
    words = `${supportGroups.written(units[first]!.lower, units[first]!.fold)} ${words}`;
  }
  for (const { parts, pattern } of supportGroups.groups) {
    const found = parts.some((part) => words.includes(part)) ? pattern().exec(words)?.[1] : undefined;
    if (!found) continue;
    if (supportGroups.only.some(([group, infinitives]) => group.test(found) && !infinitives.has(units[at]!.fold)) || supportGroups.denied(found)) return null;
    return { first: end - found.trim().split(' ').length, plural: supportGroups.plural(found), negated: false };
  }
  return null;
}
