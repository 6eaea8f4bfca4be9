/**
 * For many offsets into one text: UTF-16 → Unicode code points, one scan a text and a binary search an offset.
 * With `lf`, positions are those of the text after `\r\n` became `\n`. An offset inside a pair counts the pair.
 * (src/model/code-points.ts does single offsets.)
 */
export function offsetMap(text: string, { lf = false }: { lf?: boolean } = {}): (offset: number) => number {
  // Code units that do not count: the second half of a pair; the CR before an LF.
  const silent: number[] = [];
  const pattern = lf ? /[\u{10000}-\u{10FFFF}]|\r\n/gu : /[\u{10000}-\u{10FFFF}]/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) silent.push(match[0] === '\r\n' ? match.index : match.index + 1);
  return (offset) => {
    const cut = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = silent.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (silent[middle]! < cut) low = middle + 1;
      else high = middle;
    }
    return cut - low;
  };
}
