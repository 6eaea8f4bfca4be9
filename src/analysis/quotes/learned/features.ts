/**
 * Typed features: each template is a product of small whole numbers, and its weights are one stretch of a table. So a feature is
 * an index, scoring is a sum of look-ups, and nothing that a text says can become a feature.
 */
export class FeatureSpace {
  /** Number of features. */
  size = 0;
  /** [name, sizes] in the order of the table: what a weight file must agree with. */
  readonly templates: (readonly [name: string, sizes: readonly number[]])[] = [];

  /** @returns the index of a template's feature for one to four values within its sizes; it is asked some thousand times an article. */
  template(name: string, ...sizes: number[]): (a: number, b?: number, c?: number, d?: number) => number {
    const base = this.size;
    this.size += sizes.reduce((product, size) => product * size, 1);
    this.templates.push([name, sizes]);
    const [first = 1, second = 1, third = 1, fourth = 1] = sizes;
    // one shape for each number of values: what is not there is not multiplied
    if (sizes.length === 1) return (a) => base + within(a, first);
    if (sizes.length === 2) return (a, b = 0) => base + within(a, first) * second + within(b, second);
    if (sizes.length === 3) return (a, b = 0, c = 0) => base + (within(a, first) * second + within(b, second)) * third + within(c, third);
    return (a, b = 0, c = 0, d = 0) => base + ((within(a, first) * second + within(b, second)) * third + within(c, third)) * fourth + within(d, fourth);
  }

  /** Tells whether weights were made for these very templates. */
  get signature(): string {
    return this.templates.map(([name, sizes]) => `${name}:${sizes.join('x')}`).join(' ');
  }
}

const within = (value: number, size: number): number => (value < 0 ? 0 : value < size ? value : size - 1);

/** Index of the first bound that a value does not exceed; bounds.length above the last. */
export function bucket(value: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && value > bounds[i]!) i++;
  return i;
}
