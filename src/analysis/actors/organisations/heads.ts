import type { ActorType, Country, KnownActor } from '../../../model/knowledge.ts';
import { ANY } from '../../lang/any.ts';
import { TYPE_OF_HEAD as EN } from '../../lang/en/organisations.ts';
import { TYPE_OF_HEAD as FR } from '../../lang/fr/organisations.ts';
import { type Claim, type Draft, textOf } from '../draft.ts';
import { isAdjective } from '../noun-tail.ts';
import { officeKey } from '../office-key.ts';

const TYPES_BY_HEAD: Readonly<Record<string, ActorType>> = { ...FR, ...EN };

export const typeOfHead = (key: string): ActorType => TYPES_BY_HEAD[key] ?? 'organisation';

/** "chef de l'État français", "coup d'État", "à la présidence". */
export function ofSomething(draft: Draft, at: number): boolean {
  const { units } = draft;
  let i = at;
  while (i > 0 && units.joined[i] && ANY.ARTICLE_FRENCH.test(units.key[i - 1]!)) i--;
  return i > 0 && units.joined[i] === 1 && ANY.OF_SOMETHING.test(units.key[i - 1]!);
}

export function allAdjectives(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isAdjective(draft, i)) return false;
  return true;
}

/** … by its first portfolio, unless the text names several in a row. */
export function ministryOf(bodies: readonly KnownActor[], key: string, several = false): KnownActor | undefined {
  const first = key.split(' ')[0]!;
  const whole = bodies.find((body) => officeKey(body.name.fr).includes(` ${key}`));
  if (several) return whole;
  return whole ?? bodies.find((body) => officeKey(body.name.fr).split(' ')[1] === first || officeKey(body.name.en).split(' ')[1] === first);
}

export const armyOf = (bodies: readonly KnownActor[]): string | undefined =>
  bodies.find((body) => ANY.ARMY_NAME.test(body.name.fr) && !ANY.ARMY_BRANCH.test(body.name.fr))?.id;

export function organisation(draft: Draft, first: number, last: number, type: ActorType, country: Country | undefined, id: string | undefined): Claim {
  return {
    first,
    last,
    kind: 'organisation',
    rule: 'body',
    type,
    ...(country ? { country } : {}),
    ...(id ? { ids: [id] } : {}),
    name: capitalise(textOf(draft, first, last)),
  };
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/\s+/g, ' ');

export function writtenWithCapital(draft: Draft, at: number, length: number): boolean {
  const words = draft.units.key.slice(at, at + length);
  const phrase = words.join(' ');
  let found = draft.capitalised.get(phrase);
  if (found === undefined) {
    found = anywhereWithCapital(draft, words);
    draft.capitalised.set(phrase, found);
  }
  return found;
}

function anywhereWithCapital(draft: Draft, words: readonly string[]): boolean {
  const { units } = draft;
  const { length } = words;
  for (let i = 0; i + length <= units.count; i++) {
    if (units.capital[i] && !units.opens[i] && units.key[i] === words[0] && words.every((word, k) => units.key[i + k] === word)) return true;
  }
  return false;
}
