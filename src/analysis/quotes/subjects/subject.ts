/** The words that stand as a cue's subject or source: units [first, last). */
export type Subject =
  | { readonly type: 'phrase'; readonly first: number; readonly last: number }
  | { readonly type: 'pronoun'; readonly at: number; readonly gender?: 'm' | 'f'; readonly plural: boolean; readonly thing?: boolean }
  /** The writer, the hearer or anybody: on, nous, je, we. */
  | { readonly type: 'nobody'; readonly at: number }
  /** The subject of the verb before: "a salué X et appelé à Y", "… tout en ajoutant". */
  | { readonly type: 'inherit' }
  | { readonly type: 'none' };

export const NONE: Subject = { type: 'none' };
