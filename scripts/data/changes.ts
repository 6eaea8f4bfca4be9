/** Says in a sentence a fact what a change of the tables means, so that who made it sees whether it was understood. */
import type { RawKnowledge, RawMembership } from '../../src/knowledge/tables.ts';

export function changesOf(before: RawKnowledge, after: RawKnowledge): string[] {
  const names = new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name.fr]));
  const offices = new Map([...before.posts, ...after.posts].map(({ id, country, office }) => [id, `${office.fr[0] ?? id} (${country})`]));
  const who = (m: RawMembership): string => names.get(m.person) ?? m.person;
  const what = (m: RawMembership): string => offices.get(m.post) ?? m.post;
  const out: string[] = [];

  const actors = new Map(before.actors.map((actor) => [actor.id, actor]));
  for (const actor of after.actors) {
    const old = actors.get(actor.id);
    if (!old) out.push(`adds ${actor.name.fr} (${actor.type}, ${actor.country})`);
    else {
      const had = new Set(old.aliases.map(({ form }) => form));
      const fresh = actor.aliases.map(({ form }) => form).filter((form) => !had.has(form));
      if (old.name.fr.replaceAll("'", '’') !== actor.name.fr) out.push(`${old.name.fr} is now called ${actor.name.fr}`);
      if (fresh.length > 0) out.push(`${actor.name.fr} is also written ${fresh.join(', ')}`);
      if (actor.died !== undefined && actor.died !== old.died) out.push(`${actor.name.fr} died on ${actor.died}`);
      if (actor.dissolved !== undefined && actor.dissolved !== old.dissolved) out.push(`${actor.name.fr} was dissolved on ${actor.dissolved}`);
    }
    actors.delete(actor.id);
  }
  for (const gone of actors.values()) out.push(`takes out ${gone.name.fr}`);

  // A term is known by office, person and, where a person held it twice, by its start.
  const key = (m: RawMembership, i: number): string => `${m.post} ${m.person} ${i}`;
  const numbered = (all: readonly RawMembership[]): Map<string, RawMembership> => {
    const seen = new Map<string, number>();
    const sorted = [...all].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
    return new Map(
      sorted.map((m) => {
        const n = seen.get(`${m.post} ${m.person}`) ?? 0;
        seen.set(`${m.post} ${m.person}`, n + 1);
        return [key(m, n), m];
      }),
    );
  };
  const old = numbered(before.memberships);
  for (const [id, m] of numbered(after.memberships)) {
    const was = old.get(id);
    old.delete(id);
    if (!was) out.push(`adds ${who(m)}, ${what(m)}, from ${m.start ?? 'an unknown day'}${m.end ? ` to ${m.end}` : ''}`);
    else {
      if (was.start !== m.start) out.push(`${who(m)}, ${what(m)}: began on ${m.start ?? 'an unknown day'}, not ${was.start ?? 'an unknown day'}`);
      if (was.end === undefined && m.end !== undefined) out.push(`ends ${who(m)}, ${what(m)}, on ${m.end}`);
      else if (was.end !== m.end) out.push(`${who(m)}, ${what(m)}: ended on ${m.end ?? 'no day known'}, not ${was.end}`);
      if (was.evidence.length === 0 && m.evidence.length > 0) out.push(`gives a source for ${who(m)}, ${what(m)}`);
    }
  }
  for (const m of old.values()) out.push(`takes out ${who(m)}, ${what(m)}, from ${m.start ?? 'an unknown day'}`);
  return out.map((line) => `· ${line}`);
}
