import type { PagePlace } from '../shared/messages.ts';
import { linesOf } from './frames.ts';
import type { Reading } from './reading.ts';

/** The line one reads stands about here, as a share of the window's height. */
const EYE = 0.3;

/** A number for each state of a reading, so that whoever shows it knows when to ask again. */
const stamps = new WeakMap<Reading, number>();
let made = 0;
function stampOf(reading: Reading): number {
  const known = stamps.get(reading) ?? ++made;
  stamps.set(reading, known);
  return known;
}

/** Where the reader is in an article: found by halves, since words stand one below the other. */
export function placeOf(reading: Reading, height: number): PagePlace {
  const { findings, rangesOf } = reading;
  const bottom = (at: number): number => {
    const range = rangesOf(findings[at]!.span)[0];
    return range ? (linesOf(range).at(-1)?.bottom ?? 0) : 0;
  };
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (bottom(middle) < height * EYE) from = middle + 1;
    else to = middle;
  }
  return { stamp: stampOf(reading), at: (findings[from] ?? findings.at(-1))?.span.start ?? 0 };
}
