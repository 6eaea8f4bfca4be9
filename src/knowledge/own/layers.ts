import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnFact, OwnLayer } from '../../model/own-knowledge.ts';
import type { Correction } from '../../model/stored.ts';
import { withOwn } from './with-own.ts';

/** The reader's facts that count: of the rows with one key the last. */
export function ownFacts(corrections: readonly Correction[]): Map<string, Extract<Correction, { type: 'fact' }>> {
  const last = new Map<string, Extract<Correction, { type: 'fact' }>>();
  for (const correction of corrections) if (correction.type === 'fact') last.set(correction.key, correction);
  for (const [key, { fact }] of last) if (fact === null) last.delete(key);
  return last;
}

/** Lowest first: files in the order in which they were imported, then what the reader wrote. */
export function layersOf(corrections: readonly Correction[]): OwnLayer[] {
  const layers: OwnLayer[] = corrections.flatMap((correction) =>
    correction.type === 'pack' ? [{ origin: 'imported' as const, facts: correction.facts }] : [],
  );
  const mine: OwnFact[] = [...ownFacts(corrections).values()].map(({ fact }) => fact!);
  if (mine.length > 0) layers.push({ origin: 'mine', facts: mine });
  return layers;
}

/** Remembers the last answer: a page is read with the same corrections again and again. */
export function knowledgeWith(): (base: Knowledge, corrections: readonly Correction[]) => Knowledge {
  let last: { readonly base: Knowledge; readonly of: string; readonly made: Knowledge } | undefined;
  return (base, corrections) => {
    const of = corrections
      .filter(({ type }) => type === 'fact' || type === 'pack')
      .map(({ id }) => id)
      .join();
    if (!of) return base;
    if (last?.base !== base || last.of !== of) last = { base, of, made: withOwn(base, layersOf(corrections)) };
    return last.made;
  };
}
