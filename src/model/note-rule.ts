/** Between two notes that were written at once, where both are kept. */
export const NOTE_RULE = '———';

/** A note without the rule at its end. */
export function withoutRule(note: string): string {
  const text = note.trimEnd();
  return text.endsWith(NOTE_RULE) ? text.slice(0, -NOTE_RULE.length).trimEnd() : note;
}
