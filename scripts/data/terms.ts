/** What no term of office may do: outlive what it belongs to, or give a person two cabinet posts. */
import { daysOf } from '../../src/knowledge/dates.ts';
import type { Problem, RawActor, RawKnowledge, RawMembership, RawPost } from '../../src/knowledge/tables.ts';
import { at, quoted } from './problem.ts';

const FOR_EVER = '9999-12-31';

/** The days on which a person surely held a post; undefined where the dates leave no such day or don't say. */
export function surely({ start, end }: RawMembership): { from: string; to: string } | undefined {
  const from = daysOf(start ?? '')?.last;
  const to = end === undefined ? FOR_EVER : daysOf(end)?.first;
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
}

/** The last day that `over` can mean; nothing where it says nothing. */
const lastOf = (over: string | undefined): string | undefined => daysOf(over ?? '')?.last;

/** Does the term surely go on after what it belongs to was over? */
function outlives({ end }: RawMembership, over: string | undefined): boolean {
  const last = lastOf(over);
  if (last === undefined) return false;
  return end === undefined || (daysOf(end)?.first ?? '') > last;
}

export function outlivingTerms(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>): Problem[] {
  const posts = new Map(knowledge.posts.map((post) => [post.id, post]));
  return knowledge.memberships.flatMap((m) => {
    const post = posts.get(m.post);
    const body = post && byId.get(post.organisation);
    const person = byId.get(m.person);
    const born = daysOf(person?.born ?? '')?.last;
    const found: Problem[] = [];
    if (person && outlives(m, person.died))
      found.push(at(m, `${quoted(m.person)} holds ${quoted(m.post)} after the death on ${person.died}`, `write the day it ended, ${person.died} or before`));
    if (body && outlives(m, body.dissolved))
      found.push(
        at(m, `${quoted(m.post)} is held after ${quoted(body.id)} was dissolved on ${body.dissolved}`, `write the day it ended, ${body.dissolved} or before`),
      );
    if (post && outlives(m, post.until))
      found.push(at(m, `${quoted(m.post)} is held after the office itself ended on ${post.until}`, `write the day it ended, ${post.until} or before`));
    if (born !== undefined && m.start !== undefined && (daysOf(m.start)?.last ?? FOR_EVER) < born)
      found.push(
        at(m, `${quoted(m.person)} holds ${quoted(m.post)} before the birth on ${person!.born}`, 'two persons of one name? give each an id of its own'),
      );
    return found;
  });
}

/** A seat in a government. */
const isCabinet = (post: RawPost, byId: ReadonlyMap<string, RawActor>): boolean =>
  ['government', 'ministry'].includes(byId.get(post.organisation)?.type ?? '') && /^(?:Premi(?:er|ère) ministre|ministre)\b/.test(post.office.fr[0] ?? '');

/** What a note says of the other post: "together with ne-fin". */
const declares = (m: RawMembership, other: string): boolean => new RegExp(`\\btogether with (?:[a-z0-9-]+(?:, | and ))*${other}\\b`).test(m.note ?? '');

export function doublePosts(knowledge: RawKnowledge, byId: ReadonlyMap<string, RawActor>): Problem[] {
  const cabinet = new Set(knowledge.posts.filter((post) => isCabinet(post, byId)).map(({ id }) => id));
  const byPerson = new Map<string, RawMembership[]>();
  for (const m of knowledge.memberships) if (cabinet.has(m.post)) byPerson.set(m.person, [...(byPerson.get(m.person) ?? []), m]);
  return [...byPerson.values()].flatMap((terms) =>
    terms.flatMap((m, i) =>
      terms.slice(0, i).flatMap((other) => {
        const one = surely(m);
        const two = surely(other);
        if (!one || !two || other.post === m.post || one.from >= two.to || two.from >= one.to) return [];
        if (declares(m, other.post) || declares(other, m.post)) return [];
        return [
          at(
            m,
            `${quoted(m.person)} is in ${quoted(m.post)} and in ${quoted(other.post)} (${other.file} line ${other.line}) at once`,
            `correct a date; where both were held together, write “together with ${other.post}” in the note`,
          ),
        ];
      }),
    ),
  );
}

/** Somebody's memory of a year is not enough to put words into a living minister's mouth. */
export const openGuesses = (knowledge: RawKnowledge): Problem[] =>
  knowledge.memberships
    .filter((m) => m.confidence === 'low' && m.end === undefined)
    .map((m) =>
      at(m, 'confidence “low” without an end', 'find a page that says who holds it now, or write the last year in which it is known to have been held'),
    );

/** Open terms that nobody looked at for a year: a list to work through, no fault. */
export function longUnchecked(knowledge: RawKnowledge, today: string): Problem[] {
  const year = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return knowledge.memberships
    .filter((m) => m.end === undefined && (m.checkedOn ?? '') < year)
    .map((m) =>
      at(
        m,
        `${quoted(m.person)} in ${quoted(m.post)} is open and was ${m.checkedOn ? `last checked on ${m.checkedOn}` : 'never checked'}`,
        'look whether it still holds, and write today in checked_on',
      ),
    );
}
