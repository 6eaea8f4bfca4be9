/** One choice: each option's features, and which options are right. Several may be: then their sum is made likely. */
export interface Example {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Of the squared weights, an example. */
  readonly l2: number;
  /** The weights are the mean of those after each of so many last epochs: what the order of examples did evens out. */
  readonly averaged: number;
}

/** A generator that gives the same numbers everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i]!;
    order[i] = order[j]!;
    order[j] = held;
  }
  return order;
}

/** Log-linear weights that make the right options of each example likely together (AdaGrad, latent where several are right). */
export function trainLogLinear(examples: readonly Example[], size: number, { epochs, rate, l2, averaged }: Settings, seed = 7): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  const sums = new Float64Array(size);
  const random = seeded(seed);
  const usable = examples.filter(({ right }) => right.some(Boolean) && right.some((value) => !value));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(usable.length, random)) {
      const { options, right } = usable[index]!;
      const scores = options.map((features) => {
        let sum = 0;
        for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!;
        return sum;
      });
      let most = -Infinity;
      for (const score of scores) if (score > most) most = score;
      let all = 0;
      let good = 0;
      for (let o = 0; o < scores.length; o++) {
        scores[o] = Math.exp(scores[o]! - most);
        all += scores[o]!;
        if (right[o]) good += scores[o]!;
      }
      const touched: number[] = [];
      for (let o = 0; o < scores.length; o++) {
        const g = scores[o]! / all - (right[o] ? scores[o]! / (good || 1e-300) : 0);
        if (Math.abs(g) < 1e-7) continue;
        const features = options[o]!;
        for (let i = 0; i < features.length; i++) {
          const f = features[i]!;
          if (gradient[f] === 0) touched.push(f);
          gradient[f]! += g;
        }
      }
      for (const f of touched) {
        const g = gradient[f]! + l2 * weights[f]!;
        gradient[f] = 0;
        squares[f]! += g * g;
        weights[f]! -= (rate * g) / Math.sqrt(squares[f]!);
      }
    }
    if (epoch >= epochs - averaged) for (let i = 0; i < size; i++) sums[i]! += weights[i]! / averaged;
  }
  return sums;
}
