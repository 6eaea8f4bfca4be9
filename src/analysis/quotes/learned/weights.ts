/** Weights as they are kept: a sparse table of whole numbers, `scale` each; templates must be those of the code that reads them. */
export interface StoredWeights {
  readonly signature: string;
  readonly scale: number;
  /** Gaps between the features that have a weight, and the weights, in base 36 with a sign; no gap is 1: "3:-12 7". */
  readonly table: string;
}

export type Weights = Float32Array;

/** @throws RangeError where the weights were trained for other templates: `npm run train` makes them anew. */
export function unpackWeights(stored: StoredWeights, size: number, signature: string): Weights {
  if (stored.signature !== signatureHash(signature)) throw new RangeError('Stale weights: run "npm run train".');
  const weights = new Float32Array(size);
  let at = -1;
  for (const entry of stored.table.split(' ')) {
    if (!entry) continue;
    const colon = entry.indexOf(':');
    // it stops at the colon; a gap of one is left out
    at += colon < 0 ? 1 : Number.parseInt(entry, 36);
    weights[at] = Number.parseInt(colon < 0 ? entry : entry.slice(colon + 1), 36) * stored.scale;
  }
  return weights;
}

export function packWeights(weights: ArrayLike<number>, signature: string, scale: number): StoredWeights {
  const out: string[] = [];
  let last = -1;
  for (let i = 0; i < weights.length; i++) {
    const value = Math.round(weights[i]! / scale);
    if (value === 0) continue;
    const gap = i - last === 1 ? '' : `${(i - last).toString(36)}:`;
    out.push(gap + value.toString(36));
    last = i;
  }
  return { signature: signatureHash(signature), scale, table: out.join(' ') };
}

/** FNV-1a, enough to tell one list of templates from another. */
export function signatureHash(signature: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < signature.length; i++) hash = Math.imul(hash ^ signature.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

export function dot(weights: Weights, features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!;
  return sum;
}
