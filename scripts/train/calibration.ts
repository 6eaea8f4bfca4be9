/** Something that was judged with a probability, and whether it was right. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

const STEPS = 30;
/** How much is held to the probabilities as they are: one observation's worth. */
const RIDGE = 1;
const EDGE = 1e-6;

const logit = (p: number): number => Math.log(Math.max(EDGE, p) / Math.max(EDGE, 1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A line through log odds (Platt) that makes probabilities say how many are right; a count of so few outcomes jumps where it is cut. */
export function calibrate(outcomes: readonly Judged[]): (probability: number) => number {
  let shift = 0;
  let slope = 1;
  for (let step = 0; step < STEPS; step++) {
    let g0 = RIDGE * shift;
    let g1 = RIDGE * (slope - 1);
    let h00 = RIDGE;
    let h01 = 0;
    let h11 = RIDGE;
    for (const { probability, right } of outcomes) {
      const x = logit(probability);
      const p = sigmoid(shift + slope * x);
      const error = p - (right ? 1 : 0);
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    shift -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return (probability) => sigmoid(shift + slope * logit(probability));
}

/** The least probability from which on, all together, so large a share is expected to be right; 1 where there is none. */
export function cutFor(outcomes: readonly Judged[], aim: number): number {
  const told = calibrate(outcomes);
  const sorted = [...outcomes].sort((a, b) => b.probability - a.probability);
  let sum = 0;
  let cut = 1;
  sorted.forEach(({ probability }, i) => {
    sum += told(probability);
    if (sum / (i + 1) >= aim && sorted[i + 1]?.probability !== probability) cut = probability;
  });
  return cut;
}
