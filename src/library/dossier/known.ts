import { loadKnowledge } from '../../knowledge/index.ts';
import type { OfficeFact } from '../../model/knowledge.ts';

/** What the knowledge base says of an actor, apart from what the reader read. */
export interface Known {
  readonly names: { readonly fr: string; readonly en: string; readonly ar?: string };
  readonly aliases: readonly string[];
  readonly offices: readonly OfficeFact[];
}

/** Null for somebody who is not in the knowledge base. */
export function knownActor(id: string): Known | null {
  const knowledge = loadKnowledge();
  const actor = knowledge.actor(id);
  if (actor === undefined) return null;
  return { names: actor.name, aliases: actor.aliases, offices: knowledge.officesOf(id) };
}
