/** A failure that was expected; `key` is an i18n key of a sentence that says what happened and how to mend it. */
export class GriotError extends Error {
  readonly key: string;
  readonly values: readonly string[];
  constructor(key: string, ...values: string[]) {
    super(`${key}${values.length ? `: ${values.join(', ')}` : ''}`);
    this.name = 'GriotError';
    this.key = key;
    this.values = values;
  }
}

/** Name of an error where whoever was asked is not there, or went away before answering. */
export const NO_ANSWER = 'NoAnswer';

/** Where failures that nobody expected go: the console of Griot's own context, never the page's. A page that was left meanwhile is none. */
export function report(where: string, error: unknown): void {
  if (error instanceof Error && error.name === NO_ANSWER) return;
  console.error(`Griot, ${where}:`, error);
}
