/** Quotation marks of languages; those that are not here write as in English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  ar: ['«', '»'],
  es: ['«', '»'],
  pt: ['«', '»'],
  it: ['«', '»'],
  ru: ['«', '»'],
  de: ['„', '“'],
};

/** The marks around somebody's own words in a language: « », “ ”. */
export const marksOf = (language: string): readonly [open: string, close: string] => MARKS[language.slice(0, 2).toLowerCase()] ?? ['“', '”'];

/** Words as they are shown: own words between the marks of the text's language, what is retold or has its own marks without. */
export const inMarks = (words: string, kind: 'direct' | 'indirect' | 'mixed', language: string): string =>
  kind === 'direct' ? marksOf(language).join(words) : words;
