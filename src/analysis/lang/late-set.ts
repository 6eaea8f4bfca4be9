import { lazy } from '../../model/lazy.ts';

/** Words that are made when a text of the language first asks for one. */
export function lateSet(make: () => Iterable<string>): Pick<ReadonlySet<string>, 'has'> {
  const words = lazy(() => new Set(make()));
  return { has: (word) => words().has(word) };
}
