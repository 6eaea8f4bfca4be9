/** Beginnings or ends that a copy cut off leave at least this many words, so that "oui" never joins another statement. */
const CUT_WORDS = 6;

/** True where two wordings (folded words, parted by one space) are the same, or one was cut from the other: one statement, carried twice. */
export function carries(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= CUT_WORDS && ` ${long} `.includes(` ${short} `);
}
