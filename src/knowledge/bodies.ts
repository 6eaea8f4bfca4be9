import type { BodyFacts } from '../model/knowledge.ts';
import type { Knowledge } from '../model/knowledge-base.ts';

/** What is known of a body beside its names: how long it was there, and what it is tied to. Undefined of persons, and where nothing is known. */
export function bodyFacts(knowledge: Knowledge, id: string): BodyFacts | undefined {
  const body = knowledge.actor(id);
  if (!body || body.type === 'person') return undefined;
  const { founded, dissolved, evidence, parent = '' } = body;
  const ties = [...knowledge.tiesOf(id)];
  const above = knowledge.actor(parent);
  // What the table of ties says, it says with its days.
  if (above && !ties.some((tie) => tie.body === parent)) ties.unshift({ kind: 'part_of', onward: true, body: parent, name: above.name });
  if (!founded && !dissolved && !ties.length) return undefined;
  return {
    ...(founded ? { founded } : {}),
    ...(dissolved ? { dissolved } : {}),
    ...(evidence?.source ? { source: evidence.source } : {}),
    ties,
  };
}
