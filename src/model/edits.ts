/** Edits between two strings, to the letter; a full table. `freeEnd`: the rest of `b` costs nothing. */
export function edits(a: string, b: string, freeEnd = false): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, i) => i);
  let next = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const swapped = row[j - 1]! + (unit === b.charCodeAt(j - 1) ? 0 : 1);
      const added = (row[j]! < next[j - 1]! ? row[j]! : next[j - 1]!) + 1;
      next[j] = swapped < added ? swapped : added;
    }
    [row, next] = [next, row];
  }
  return freeEnd ? Math.min(...row) : row[b.length]!;
}
