// What regular expressions do in time that grows with the square of a text, when the text is somebody's who wants that: done in one pass.

/** Without the characters at the end of which `drop` is true. /x+$/ begins anew at every x. */
export function withoutEnd(text: string, drop: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && drop(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A pair of signs, the second of which may be one of several. */
export type Pair = readonly [open: string, ...closes: string[]];

/** Stretches from an opening sign to the next closing one of its own, both included. /«[^»]*»/ looks to the end of the text from every « that is left open. */
export function enclosed(text: string, pairs: readonly Pair[]): string[] {
  const found: string[] = [];
  /** Where a sign stands next, as asked last; the text's length where it stands no more. */
  const known = new Map<string, number>();
  const next = (sign: string, from: number): number => {
    const before = known.get(sign) ?? -1;
    if (before >= from) return before;
    const at = text.indexOf(sign, from);
    known.set(sign, at < 0 ? text.length : at);
    return known.get(sign)!;
  };
  for (let at = 0; at < text.length; ) {
    let open = text.length;
    let pair: Pair | undefined;
    for (const one of pairs) {
      const place = next(one[0], at);
      if (place < open) [open, pair] = [place, one];
    }
    if (!pair) break;
    const [sign, ...closes] = pair;
    let end = text.length;
    let close = '';
    for (const one of closes) {
      const place = next(one, open + sign.length);
      if (place < end) [end, close] = [place, one];
    }
    if (close === '') at = open + sign.length;
    else {
      found.push(text.slice(open, end + close.length));
      at = end + close.length;
    }
  }
  return found;
}
