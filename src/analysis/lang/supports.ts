/** Verb groups that only lead to an infinitive of speech. What they are matched with is their words as `written`, each with a blank behind it. */
export interface Supports {
  /** Each with parts of words of which it has one: none is made into a pattern, which takes long, where no text may have it. */
  readonly groups: readonly { readonly parts: readonly string[]; readonly pattern: () => RegExp }[];
  /** A word of a group: a participle is told apart, "osé" is no "ose". */
  readonly written: (lower: string, fold: string) => string;
  /** Such groups lead to these infinitives alone; folded. */
  readonly only: readonly (readonly [group: RegExp, infinitives: ReadonlySet<string>])[];
  /** Does it say that nothing was said: "n’a pas voulu préciser"? */
  readonly denied: (group: string) => boolean;
  readonly plural: (group: string) => boolean;
}
