import { fold } from './fold.ts';

/** What is searched for: every `needle` must stand in a row, no `none` may. Needles start with a space, so that words match from their beginning. */
export interface Terms {
  readonly needles: readonly string[];
  readonly none: readonly string[];
}

/**
 * Reads what was typed: words match as prefixes, in any order; "words in quotes" or « words » match together, whole;
 * -word takes away. Longest needle first, as it is the rarest.
 */
export function termsOf(typed: string): Terms {
  const needles = new Set<string>();
  const none = new Set<string>();
  for (const [, minus, straight, curly, guillemets, word] of typed.matchAll(/(-(?=["“«\p{L}\p{N}]))?(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|([^\s"“”«»]+))/gu)) {
    const phrase = straight ?? curly ?? guillemets;
    const into = minus ? none : needles;
    if (phrase !== undefined) {
      const folded = fold(phrase);
      if (folded !== '') into.add(folded);
    } else {
      // "l’armée" and "porte-parole" are several words, which stand together.
      const folded = fold(word ?? '').trimEnd();
      if (folded !== '') into.add(folded);
    }
  }
  return { needles: [...needles].sort((a, b) => b.length - a.length), none: [...none] };
}
