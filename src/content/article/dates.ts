/** Written dates in French, English and Arabic (Mashreq, Maghreb and Levant), for pages that say their date only in words. */
const MONTHS: Record<string, number> = {};
[
  'janvier|janv|january|jan|يناير|جانفي|كانون الثاني|جانفييه',
  'février|fevrier|févr|fevr|fév|fev|february|feb|فبراير|فيفري|شباط',
  'mars|march|mar|مارس|آذار|اذار|أذار',
  'avril|avr|april|apr|أبريل|ابريل|إبريل|أفريل|افريل|نيسان',
  'mai|may|مايو|ماي|أيار|ايار',
  'juin|june|jun|يونيو|يونية|جوان|حزيران',
  'juillet|juil|july|jul|يوليو|يوليوز|يولية|جويلية|تموز',
  'août|aout|august|aug|أغسطس|اغسطس|أوت|اوت|غشت|آب|اب',
  'septembre|sept|september|sep|سبتمبر|شتنبر|شتمبر|أيلول|ايلول',
  'octobre|oct|october|أكتوبر|اكتوبر|تشرين الأول|تشرين الاول|تشرين أول',
  'novembre|nov|november|نوفمبر|نونبر|نوفنبر|تشرين الثاني|تشرين ثاني',
  'décembre|decembre|déc|dec|december|ديسمبر|دجنبر|دجمبر|دسمبر|كانون الأول|كانون الاول|كانون أول',
].forEach((names, index) => {
  for (const name of names.split('|')) MONTHS[name] = index + 1;
});
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/ /g, '\\s');

/** What may not touch a date. */
const NO = '(?<![\\p{L}\\p{N}/.-])';
const END = '(?![\\p{L}\\p{N}])';
/** "آب/أغسطس": the month in two namings. */
const named = (group: string) => `(?<${group}>${MONTH})\\.?(?:\\s?/\\s?(?:${MONTH}))?`;
/** Exported for the test of all regular expressions. */
export const DATES = new RegExp(
  [
    `${NO}(?<d1>\\d{1,2})(?:er|st|nd|rd|th|º|°)?\\.?(?:\\s+(?:of\\s+|de\\s+)?|-|\\s?/\\s?)${named('m1')},?(?:\\s+(?:de\\s+)?|-|\\s?/\\s?)(?<y1>\\d{4})${END}`,
    `${NO}${named('m2')}\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})${END}`,
    `${NO}(?<y3>\\d{4})(?<s3>[-/.])(?<m3>\\d{1,2})\\k<s3>(?<d3>\\d{1,2})(?:(?=T\\d)|${END}(?![-/.]\\d))`,
    `${NO}(?<a4>\\d{1,2})\\s?(?<s4>[/.-])\\s?(?<b4>\\d{1,2})\\s?\\k<s4>\\s?(?<y4>\\d{4})${END}(?![/.-]\\d)`,
  ].join('|'),
  'giu',
);

/** Arabic and Persian digits are digits; marks of direction are none of our business. */
export const plainDigits = (text: string): string =>
  /[\u0660-\u0669\u06f0-\u06f9\u200e\u200f\u061c]/.test(text)
    ? text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String.fromCharCode(48 + (digit.charCodeAt(0) & 15))).replace(/[\u200e\u200f\u061c]/g, '')
    : text;

/** A real day; content systems fill in these where they know none. */
const NO_DAYS = new Set(['1970-01-01', '1969-12-31', '1980-01-01', '1999-11-30', '1999-12-31']);
const FIRST_YEAR = '1944';

function day(year: string, month: number | undefined, date: string): string | undefined {
  if (!month) return undefined;
  const value = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value) || NO_DAYS.has(value) || year < FIRST_YEAR) return undefined;
  return value;
}

export interface WrittenDate {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * All dates written in a text: "26 septembre 2021", "September 26, 2021", "26/09/2021", "٢٦ سبتمبر ٢٠٢١". Of figures the day comes
 * first, as most of the world writes; in English, where both are in use, 05/06/2021 is no date.
 */
export function writtenDates(text: string, language?: string): WrittenDate[] {
  const value = plainDigits(text);
  if (!/\d{4}/.test(value)) return [];
  const found: WrittenDate[] = [];
  const month = (name = ''): number | undefined => MONTHS[name.toLowerCase().replace(/\s/g, ' ')];
  for (const match of value.matchAll(DATES)) {
    const g = match.groups!;
    let result: string | undefined;
    if (g.y1) result = day(g.y1, month(g.m1), g.d1!);
    else if (g.y2) result = day(g.y2, month(g.m2), g.d2!);
    else if (g.y3) result = day(g.y3, Number(g.m3), g.d3!);
    else if (g.y4) {
      const [first, second] = [Number(g.a4), Number(g.b4)];
      if (second > 12) result = day(g.y4, first, g.b4!);
      else if (first > 12 || first === second || language !== 'en') result = day(g.y4, second, g.a4!);
    }
    if (result) found.push({ day: result, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A day that a machine is meant to read: ISO, "19/11/2024", "Tue, 19 Nov 2024 …", seconds or milliseconds since 1970. As the outlet wrote it, in its own time zone. */
export function dayOf(value: string | undefined, language?: string): string | undefined {
  if (!value) return undefined;
  const text = plainDigits(value).trim();
  const packed = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (packed) return day(packed[1]!, Number(packed[2]), packed[3]!);
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return writtenDates(new Date(Number(text.padEnd(13, '0'))).toISOString())[0]?.day;
  // "5/11/2024 8:00 AM" is written by systems that put the month first.
  const dates = [...new Set(writtenDates(text, /\d\s?[ap]\.?m\b/i.test(text) ? 'en' : language).map((one) => one.day))];
  return dates.length === 1 ? dates[0] : undefined;
}

/** The day of an address, /2024/11/19/… or …-2024-11-19 or …-20241119; undefined where it holds none. */
export function dayInAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  let path = address.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray % stands as it is.
  }
  const found = new Set<string>();
  for (const [, y, , m, d] of path.matchAll(/(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?![\d])/g)) {
    const one = day(y!, Number(m), d!);
    if (one) found.add(one);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
