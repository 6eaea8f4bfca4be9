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

/** Where failures that nobody expected go: the console of Griot's own context, never the page's. */
export function report(where: string, error: unknown): void {
  console.error(`Griot, ${where}:`, error);
}
