/** Beginnings or ends that a copy cut off leave at least this many words, so that "oui" never joins another statement. */
const CUT_WORDS = 6;

/** True where two wordings (folded words, parted by one space) are the same, or one was cut from the other: one statement, carried twice. */
export function carries(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= CUT_WORDS && ` ${long} `.includes(` ${short} `);
}

/** Fewer words may well be said twice in one article. */
const SAID_TWICE = 3;

/**
 * For each of one speaker's wordings in one article (folded words, in the order of the text) the place of the one that it only repeats: what a headline
 * takes out of a statement, or has in full. The fullest stands for them, of equal ones the last, which has its sentence around it; -1 for those that stand.
 */
export function repeats(wordings: readonly string[]): number[] {
  const long = wordings.map((words) => words.split(' ').length >= SAID_TWICE);
  return wordings.map((words, i) => {
    let fullest = i;
    wordings.forEach((other, j) => {
      const best = wordings[fullest]!;
      if (long[i] && long[j] && (other.length > best.length || (other === best && j > fullest)) && carries(words, other)) fullest = j;
    });
    return fullest === i ? -1 : fullest;
  });
}
