import * as SAID from '../lang/any-quotes.ts';
import type { Grammar } from '../lang/grammar.ts';
import type { Unit } from './1-matrix.ts';

/** "le premier match", "son premier contrat": before a noun an ordinal counts it, and is nobody; "le premier à parler" is somebody. */
export function countsNoun(units: readonly Unit[], at: number, last: number, grammar: Grammar): boolean {
  const next = at + 1 < last ? units[at + 1]! : null;
  if (next?.type !== 'word' || next.capital || !SAID.ORDINAL.has(units[at]!.fold)) return false;
  return (
    !grammar.complement.has(next.fold) && !grammar.prepositions.has(next.fold) && !grammar.coordinators.has(next.fold) && !grammar.relatives.has(next.fold)
  );
}
