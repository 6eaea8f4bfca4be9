import type { Entity } from '../../actors/layer.ts';
import { genderOfName } from '../../lang/given-genders.ts';

/** The gender of somebody: of one who is known as it is known; of another as the given name tells it, before what a noun beside it does ("auteur", "chef"). */
export function genderOfEntity(entity: Entity, language: string): 'm' | 'f' | undefined {
  if (entity.type !== 'person' || (entity.known && entity.gender)) return entity.gender;
  return genderOfName(entity.name, language) ?? entity.gender;
}
