import type { Entity } from '../../actors/layer.ts';
import { genderOfName } from '../../lang/given-genders.ts';

/** The gender of somebody: of one who is known as it is known; of another as the given name tells it, before what a noun beside it does ("auteur", "chef"). */
export function genderOfEntity(entity: Entity, language: string): 'm' | 'f' | undefined {
  if (entity.type !== 'person' || (entity.known && entity.gender)) return entity.gender;
  return genderOfName(entity.name, language) ?? entity.gender;
}

/** The same where it is beyond doubt: known, or told by the first word of the name, which no noun beside it contradicts. */
export function surelyGender(entity: Entity, language: string): 'm' | 'f' | undefined {
  if (entity.type !== 'person' || (entity.known && entity.gender)) return entity.gender;
  const given = genderOfName(entity.name.split(' ')[0]!, language);
  return entity.gender && given && entity.gender !== given ? undefined : given;
}
