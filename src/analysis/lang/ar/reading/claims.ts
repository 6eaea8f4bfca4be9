import type { ActorType, Country } from '../../../../model/knowledge.ts';
import type { Knowledge } from '../../../../model/knowledge-base.ts';
import type { Document } from '../../../document.ts';
import type { Words } from './text.ts';

/** What tokens [first, last) were taken for. Claims never overlap. */
export interface Claim {
  readonly first: number;
  readonly last: number;
  readonly kind: 'actor' | 'person' | 'body' | 'country' | 'capital' | 'seat' | 'place' | 'demonym' | 'other';
  readonly rule: string;
  readonly ids?: readonly string[];
  readonly type?: ActorType;
  readonly country?: Country;
  /** The words without clitics. */
  readonly name?: string;
  /** What a place stands for where it acts. */
  readonly stands?: string;
  /** Proclitics of its first word. */
  readonly clitic: string;
}

export interface Draft {
  readonly doc: Document;
  readonly words: Words;
  readonly knowledge: Knowledge;
  readonly claims: (Claim | undefined)[];
  countries: ReadonlyMap<Country, number>;
  /** Last words of the persons whom the text names by more than one. */
  readonly called: Set<string>;
}

export function put(draft: Draft, made: Claim): void {
  drop(draft, made.first, made.last);
  for (let i = made.first; i < made.last; i++) draft.claims[i] = made;
}

/** Takes away every claim that touches the tokens. */
export function drop(draft: Draft, first: number, last: number): void {
  for (let i = first; i < last; i++) {
    const old = draft.claims[i];
    if (old) for (let j = old.first; j < old.last; j++) draft.claims[j] = undefined;
  }
}

export function allClaims(draft: Draft): Claim[] {
  const out: Claim[] = [];
  for (let i = 0; i < draft.claims.length; ) {
    const found = draft.claims[i];
    if (found) out.push(found);
    i = found ? found.last : i + 1;
  }
  return out;
}

export const isPersonal = (found: Claim | undefined): boolean =>
  found !== undefined && (found.kind === 'person' || (found.kind === 'actor' && found.type === 'person'));
export const isBody = (found: Claim | undefined): boolean =>
  found !== undefined && (found.kind === 'body' || (found.kind === 'actor' && found.type !== 'person'));

/** The words of a claim, without the proclitics of its first. */
export function nameOf({ words }: Draft, first: number, last: number, clitic: string): string {
  const raw = words.text.slice(words.tokens[first]!.start, words.tokens[last - 1]!.end).replace(/\s+/g, ' ');
  if (!clitic) return raw;
  if (words.tokens[first]!.fold.slice(clitic.length - 1).startsWith('لل') && clitic.endsWith('ل') && !/^[وف]?للواء/.test(words.tokens[first]!.fold))
    return `ال${raw.slice(clitic.length + 1)}`;
  return raw.slice(clitic.length);
}
