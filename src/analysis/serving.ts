import type { Actor } from '../model/analysis.ts';
import type { Country } from '../model/knowledge.ts';
import type { ActorLayer, RoleMention } from './actors/layer.ts';
import { type Document, firstEndingAfter } from './document.ts';
import { SERVING_OF, type Serving } from './lang/serving.ts';
import { fold } from './text/2-tokens.ts';

/**
 * Persons of whose office nothing is known, with the body for which the text itself says that they speak: "porte-parole de la Coordination", or a
 * state by an office that only states have. Nobody who held it once.
 */
export function withServing(doc: Pick<Document, 'language'>, layer: ActorLayer, actors: readonly Actor[]): Actor[] {
  const words = SERVING_OF[doc.language];
  const found = new Map<number, NonNullable<Actor['serves']>>();
  for (const role of layer.roles) {
    const { entity } = role;
    if (entity === null || role.how !== 'apposition' || role.plural || found.has(entity)) continue;
    if (actors[entity]!.type !== 'person' || actors[entity]!.office) continue;
    const served = servedBy(layer, role, words);
    if (served) found.set(entity, served);
  }
  return actors.map((actor, at) => (found.has(at) ? { ...actor, serves: found.get(at)! } : actor));
}

/** Folded words with one space between: "l’armée" is two. */
const plain = (words: string): string => fold(words).replace(/[^\p{L}\p{N}-]+/gu, ' ');

function servedBy(layer: ActorLayer, role: RoleMention, { state, speaks, service, former }: Serving): Actor['serves'] {
  const office = plain(role.office);
  if (former.test(plain(role.text))) return undefined;
  if (speaks.test(office)) {
    const name = layer.names[firstEndingAfter(layer.names, role.start)];
    const body = name && name.end <= role.end ? layer.entities[name.entity]! : undefined;
    if (body && body.type !== 'person') return { body: body.type, ...(body.country ? { country: body.country } : {}) };
  }
  const country = state.test(office) || (speaks.test(office) && service.test(office)) ? (role.country ?? role.seat ?? mainCountry(layer)) : undefined;
  return country ? { body: 'government', country } : undefined;
}

/** The country that the text is mostly about. */
function mainCountry({ countries }: ActorLayer): Country | undefined {
  for (const country of countries?.keys() ?? []) if (country !== 'XS') return country;
  return undefined;
}
