import { bodyFacts } from '../../knowledge/bodies.ts';
import { loadKnowledge } from '../../knowledge/index.ts';
import { layersOf } from '../../knowledge/own/layers.ts';
import { withOwn } from '../../knowledge/own/with-own.ts';
import { type ActorType, type BodyFacts, type Country, kindOf, type OfficeFact } from '../../model/knowledge.ts';
import { shortAlias } from '../../model/short-name.ts';
import type { Correction } from '../../model/stored.ts';
import { interfaceLanguage } from '../../shared/i18n.ts';
import type { Dossier } from '../catalogue/dossier.ts';

/** What the knowledge base says of an actor, apart from what the reader read. */
export interface Known {
  readonly names: { readonly fr: string; readonly en: string; readonly ar?: string };
  readonly type: ActorType;
  readonly country: Country;
  readonly aliases: readonly string[];
  readonly offices: readonly OfficeFact[];
  readonly body: BodyFacts | undefined;
}

/** Null for somebody of whom neither the knowledge base nor the reader knows anything. */
export function knownActor(id: string, corrections: readonly Correction[]): Known | null {
  const knowledge = withOwn(loadKnowledge(), layersOf(corrections));
  const actor = knowledge.actor(id);
  if (actor === undefined) return null;
  return {
    names: actor.name,
    type: actor.type,
    country: actor.country,
    aliases: actor.aliases,
    offices: knowledge.officesOf(id),
    body: bodyFacts(knowledge, id),
  };
}

/** What everybody calls bodies with long names, by their ids, in the interface's language; those without a short form are left out. */
export function shortNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const knowledge = loadKnowledge();
  return new Map(
    ids.flatMap((id) => {
      const actor = knowledge.actor(id);
      const short = actor && shortAlias({ type: actor.type, name: actor.name[interfaceLanguage()] || actor.name.fr }, actor.aliases);
      return short ? [[id, short] as const] : [];
    }),
  );
}

/** The base's name in the interface's language for one of its names in another; other words stay. */
export function localName(id: string, stored: string): string {
  const names = loadKnowledge().actor(id)?.name;
  return (names && [names.fr, names.en, names.ar].includes(stored) && names[interfaceLanguage()]) || stored;
}

/** The dossier of somebody of whom the reader has read nothing yet. */
export const nothingRead = (id: string, { names, type, country }: Known): Dossier => ({
  id,
  name: names.fr,
  nature: kindOf(type),
  type,
  country,
  quotes: 0,
  words: 0,
  articles: 0,
  statements: [],
  outlets: [],
  beside: [],
  stances: [],
  months: [],
});
