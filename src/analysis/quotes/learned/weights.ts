/** Weights as they are kept: whole numbers of steps, `scale` each; templates must be those of the code that reads them. */
export interface StoredWeights {
  readonly signature: string;
  readonly scale: number;
  /** A sign of SIGNS for each weight, the first ones for so many features in a row that have none; one of FAR on for what is beyond MOST_STEPS. */
  readonly table: string;
}

/** Signs that JSON keeps as they are. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** So many features without a weight have one sign at most. */
const MOST_NONE = 14;
/** Steps that have a sign of SIGNS; few weights are further from nought. */
const MOST_STEPS = (SIGNS.length - MOST_NONE) / 2;
/** The sign of nought, were it one of those that are further. */
const FAR = 0x3000;

export type Weights = Float32Array;

/** @throws RangeError where the weights were trained for other templates: `npm run train` makes them anew. */
export function unpackWeights(stored: StoredWeights, size: number, signature: string): Weights {
  if (stored.signature !== signatureHash(signature)) throw new RangeError('Stale weights: run "npm run train".');
  const weights = new Float32Array(size);
  let at = 0;
  for (const sign of stored.table) {
    const place = SIGNS.indexOf(sign);
    if (place >= 0 && place < MOST_NONE) at += place + 1;
    else weights[at++] = (place < 0 ? sign.charCodeAt(0) - FAR : stepsOf(place - MOST_NONE)) * stored.scale;
  }
  return weights;
}

export function packWeights(weights: ArrayLike<number>, signature: string, scale: number): StoredWeights {
  let table = '';
  let none = 0;
  for (let i = 0; i < weights.length; i++) {
    const steps = Math.round(weights[i]! / scale);
    if (steps === 0) {
      none++;
      continue;
    }
    for (; none > 0; none -= MOST_NONE) table += SIGNS[Math.min(none, MOST_NONE) - 1];
    none = 0;
    table += Math.abs(steps) > MOST_STEPS ? String.fromCharCode(FAR + steps) : SIGNS[MOST_NONE + steps + MOST_STEPS - (steps > 0 ? 1 : 0)];
  }
  return { signature: signatureHash(signature), scale, table };
}

/** -MOST_STEPS to MOST_STEPS, without nought. */
const stepsOf = (place: number): number => (place < MOST_STEPS ? place - MOST_STEPS : place - MOST_STEPS + 1);

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
