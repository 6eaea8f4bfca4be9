/** How the newsrooms of a language set their quotation marks. */
export interface MarkHabits {
  /** Guillemets and curly marks may point either way: »Wir gehen«, and where letters are written onto the mark. */
  readonly inward?: boolean;
  /** Every paragraph of a long quote begins with a mark anew, so one that does not has lost its closing mark. */
  readonly reopens?: boolean;
}

const HABITS: Readonly<Record<string, MarkHabits>> = { en: { reopens: true }, ar: { inward: true, reopens: true }, fr: {} };

/** Of a language without a folder nothing is known: either way. */
export const markHabits = (language: string): MarkHabits => HABITS[language] ?? { inward: true };
