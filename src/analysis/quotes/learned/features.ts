/**
 * Typed features: each template is a product of small whole numbers, and its weights are one stretch of a table. So a feature is
 * an index, scoring is a sum of look-ups, and nothing that a text says can become a feature.
 */
export class FeatureSpace {
  /** Number of features. */
  size = 0;
  /** [name, sizes] in the order of the table: what a weight file must agree with. */
  readonly templates: (readonly [name: string, sizes: readonly number[]])[] = [];

  /** @returns the index of a template's feature for values within its sizes. */
  template(name: string, ...sizes: number[]): (...values: number[]) => number {
    const base = this.size;
    this.size += sizes.reduce((product, size) => product * size, 1);
    this.templates.push([name, sizes]);
    return (...values) => {
      let index = 0;
      for (let i = 0; i < sizes.length; i++) index = index * sizes[i]! + Math.min(Math.max(values[i]!, 0), sizes[i]! - 1);
      return base + index;
    };
  }

  /** Tells whether weights were made for these very templates. */
  get signature(): string {
    return this.templates.map(([name, sizes]) => `${name}:${sizes.join('x')}`).join(' ');
  }
}

/** Index of the first bound that a value does not exceed; bounds.length above the last. */
export function bucket(value: number, bounds: readonly number[]): number {
  let i = 0;
  while (i < bounds.length && value > bounds[i]!) i++;
  return i;
}
