/** How the words of a language come apart into tokens. */
export interface WordParts {
  /** A word that elides before a vowel; its mark stays with it: l’ | armée. */
  readonly elision?: RegExp;
  /** No elisions, and words that keep theirs. */
  readonly whole?: RegExp;
  /** What is written behind a verb with a hyphen: -t-il. */
  readonly clitic?: RegExp;
  /** The ending of whose: ’s. */
  readonly possessive?: RegExp;
}
