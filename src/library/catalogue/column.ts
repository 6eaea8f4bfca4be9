/** A column of numbers that grows by doubling. */
export class Column<T extends Uint32Array | Float64Array> {
  data: T;
  constructor(private readonly make: (size: number) => T) {
    this.data = make(1024);
  }
  set(row: number, value: number): void {
    if (row >= this.data.length) {
      const wider = this.make(Math.max(row + 1, this.data.length * 2));
      wider.set(this.data);
      this.data = wider;
    }
    this.data[row] = value;
  }
  at(row: number): number {
    return this.data[row]!;
  }
}

export const uint32 = (): Column<Uint32Array> => new Column((size) => new Uint32Array(size));
export const float64 = (): Column<Float64Array> => new Column((size) => new Float64Array(size));
