import { interfaceLanguage, t } from '../shared/i18n.ts';

/** A share of 0..1 as the interface's language writes it; "<1 %" rather than 0 for what is there. */
export function percent(share: number, language = interfaceLanguage()): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return share > 0 && share < 0.005 ? `<${format.format(0.01)}` : format.format(share);
}

export const number = (value: number, language = interfaceLanguage()): string => new Intl.NumberFormat(language).format(value);

/** Names one after the other, with the language's own comma. */
export const listed = (names: readonly string[], language = interfaceLanguage()): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);

/** Which form of a counted noun to use, as a key's ending: Arabic tells 1, 2 to 10 and more; French and English 1 and more. */
export function plural(value: number, language = interfaceLanguage()): 'one' | 'few' | 'other' {
  const form = new Intl.PluralRules(language).select(value);
  if (form === 'one') return 'one';
  return form === 'two' || form === 'few' ? 'few' : 'other';
}

/** How dates are written: English as the region reads it, the day first. */
export const dateLocale = (language = interfaceLanguage()): string => (language === 'en' ? 'en-GB' : language);

/** A day (YYYY, YYYY-MM or YYYY-MM-DD) in full; as given where it is none, '' for undefined. */
export function longDay(date: string | undefined, language = interfaceLanguage()): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '');
  if (!parts) return date ?? '';
  const [, year, month, day] = parts;
  const words = new Intl.DateTimeFormat(dateLocale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return firstOf(words, language);
}

/** French counts the days of a month, but for the first, which it orders. */
export const firstOf = (date: string, language: string): string => (language === 'fr' ? date.replace(/^1(?=\s)/, '1er') : date);

/** A point in time as date and hour, in the reader's time zone. */
export const moment = (instant: string, language = interfaceLanguage()): string => {
  const parsed = new Date(instant);
  return Number.isNaN(parsed.getTime()) ? instant : new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(parsed);
};

/** Puts the page into the interface's language and direction. Called once by each of Griot's pages. */
export function localise(title: string, page: Document = document): void {
  page.documentElement.lang = interfaceLanguage();
  page.documentElement.dir = interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
  page.title = title;
}

/** "1 quote", "5 quotes": a number with its noun, as people write it. */
export const counted = (what: 'statements' | 'quotes' | 'mentions' | 'articles' | 'outlets' | 'words' | 'notes' | 'versions', value: number): string =>
  t(`n_${what}_${plural(value)}`, number(value));
