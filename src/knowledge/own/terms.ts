import type { OfficeFact } from '../../model/knowledge.ts';
import type { OwnTerm } from '../../model/own-knowledge.ts';
import { earliest } from '../dates.ts';

/** Anything that says who held a post from when to when. */
export type Term = Pick<OfficeFact, 'person' | 'start' | 'end' | 'checkedOn'>;

/** Is the one the very term that the other names? */
const isTerm = (one: Term, { person, start }: { readonly person: string; readonly start?: string }): boolean =>
  one.person === person && (one.start ?? '') === (start ?? '');

const day = (date: string | undefined, otherwise: string): string => (date === undefined ? otherwise : earliest(date));

/**
 * Terms of a post with those of a higher layer on top. The higher layer wins for the days that it covers: a term below
 * is shortened or parted, and what it does not touch stays. An open term above says nothing of the days after it was
 * checked, so a term below that began later stays and ends it.
 * @param single false where several hold the post at once: then nobody is pushed out.
 */
export function overlay<T extends Term>(below: readonly T[], above: readonly OwnTerm[], make: (term: OwnTerm) => T, single: boolean): T[] {
  let rows = below.filter((row) => !above.some((term) => isTerm(row, term.instead ?? term)));
  const made: T[] = [];
  for (const term of above) {
    if (term.never) continue;
    let own = make(term);
    if (single && term.start !== undefined) {
      const from = earliest(term.start);
      const later = rows.filter((row) => term.end === undefined && day(row.start, '') > (term.checkedOn ?? '9')).map((row) => row.start!);
      const end = term.end ?? later.sort()[0];
      const to = day(end, '9999');
      if (end !== undefined && term.end === undefined) own = { ...own, end };
      rows = rows.flatMap((row) => {
        const started = day(row.start, '');
        const ended = day(row.end, '9999');
        if (ended <= from || started >= to) return [row];
        const parts: T[] = [];
        if (started < from) parts.push({ ...row, end: term.start });
        if (ended > to) parts.push({ ...row, start: end });
        return parts;
      });
    }
    made.push(own);
  }
  return [...rows, ...made];
}

/** Do the two say of one post that different persons held it on the same days? */
export function contradicts(one: Term, other: Term): boolean {
  if (one.person === other.person) return false;
  const [from, to] = [day(one.start, ''), day(one.end, '9999')];
  const [otherFrom, otherTo] = [day(other.start, ''), day(other.end, '9999')];
  return from < otherTo && otherFrom < to;
}
