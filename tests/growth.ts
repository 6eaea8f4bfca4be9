/** How the time of some work grows, on a machine that also does other things. */

/** A measure that says too much is made again: a busy machine or a sweep of memory makes single runs long, never short. */
const ROUNDS = 12;
/** Below this a run says nothing, in milliseconds. */
const LEAST = 8;

type Took = readonly [clock: number, processor: number];

/** By the clock, which other programs make run on, and by the processor, whose time the engine's own helpers share: what is slow is so by both. */
function time(work: () => unknown): Took {
  const [clock, start] = [performance.now(), process.cpuUsage()];
  work();
  return [performance.now() - clock, process.cpuUsage(start).user / 1000];
}

const best = (a: Took, b: Took): Took => [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
const ratio = (most: number, little: number, least: number): number => Math.max(most, least) / Math.max(little, least);

/**
 * How many times as long the larger work takes: of runs of both in turn, the shortest of each. Measured until it is below `bar`, or
 * often enough to believe that it is not.
 */
export function growth(small: () => unknown, large: () => unknown, bar: number, least = LEAST): number {
  time(small);
  let [little, most]: [Took, Took] = [time(small), time(large)];
  for (let round = 0; ; round++) {
    const now = Math.min(ratio(most[0], little[0], least), ratio(most[1], little[1], least));
    if (now < bar || round === ROUNDS) return now;
    little = best(little, time(small));
    most = best(most, time(large));
  }
}
