import { PNG } from 'pngjs';
import type { Box } from '../../../scripts/lib/browser/driver.ts';

/** Differences of colour below this are rounding, not paint. */
const TOLERANCE = 6;

/** Whether a pixel differs, by index; two screenshots of the same size. */
function differs(a: PNG, b: PNG, index: number): boolean {
  for (let channel = 0; channel < 3; channel++) if (Math.abs(a.data[index * 4 + channel]! - b.data[index * 4 + channel]!) > TOLERANCE) return true;
  return false;
}

export interface Difference {
  /** Pixels that differ inside the boxes. */
  readonly inside: number;
  /** Pixels that differ elsewhere. */
  readonly outside: number;
  /** Pixels of the boxes. */
  readonly area: number;
  /** Those elsewhere, as 'x,y' in CSS pixels from the window's top left. */
  readonly strays: ReadonlySet<string>;
}

/** Compares two PNG screenshots; boxes are in CSS pixels at scale 1, widened by `margin`. */
export function compare(before: Buffer, after: Buffer, boxes: readonly Box[], margin = 4): Difference {
  const a = PNG.sync.read(before);
  const b = PNG.sync.read(after);
  if (a.width !== b.width || a.height !== b.height) throw new Error(`sizes differ: ${a.width}×${a.height}, ${b.width}×${b.height}`);
  const marked = new Uint8Array(a.width * a.height);
  for (const box of boxes)
    for (let y = Math.max(0, Math.floor(box.y) - margin); y < Math.min(a.height, box.y + box.height + margin); y++)
      for (let x = Math.max(0, Math.floor(box.x) - margin); x < Math.min(a.width, box.x + box.width + margin); x++) marked[y * a.width + x] = 1;
  let inside = 0;
  let outside = 0;
  let area = 0;
  const strays = new Set<string>();
  for (let index = 0; index < marked.length; index++) {
    if (marked[index]) area++;
    if (!differs(a, b, index)) continue;
    if (marked[index]) inside++;
    else {
      outside++;
      strays.add(`${index % a.width},${Math.floor(index / a.width)}`);
    }
  }
  return { inside, outside, area, strays };
}

/**
 * The same as often as it takes to tell paint from the engine's own chance (a scaled picture drawn anew, a caret): what differs elsewhere
 * counts where it differs in all of three looks.
 */
export async function steady(look: () => Promise<Difference>): Promise<Difference> {
  let seen = await look();
  for (let again = 0; seen.outside > 0 && again < 2; again++) {
    const next = await look();
    const strays = new Set([...seen.strays].filter((at) => next.strays.has(at)));
    seen = { ...next, strays, outside: strays.size };
  }
  return seen;
}
