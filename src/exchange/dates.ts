/** The day asked last: records of one article follow each other. */
let last = '';

/** YYYY-MM-DD of a day that exists. */
export function isDay(date: string): boolean {
  if (date !== '' && date === last) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  if (exists) last = date;
  return exists;
}

/** Begins with a year in which something can have been published, seen or kept. */
export const isYear = (date: string): boolean => /^(?:19\d\d|20\d\d|2100)(?:\D|$)/.test(date);

/** A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY. */
export const isDate = (date: string): boolean => isDay(date) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date);

/**
 * A date as spreadsheets and programs write it, as one of ours; '' where it is none. `monthFirst`: 03/01/2024 is the first of March.
 */
export function readDate(text: string, monthFirst = false): string {
  const bare = text.trim();
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ].*)?)?)?$/.exec(bare);
  const european = iso ? null : /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s.*)?$/.exec(bare);
  const parts = iso ? iso.slice(1) : european ? [european[3], ...(monthFirst ? [european[1], european[2]] : [european[2], european[1]])] : [];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isDate(date) && isYear(date) ? date : '';
}

/** Sees the dates of a column one by one, and tells whether they can only be read with the month first. */
export function monthsFirst(): { readonly see: (date: string) => void; readonly isMonthFirst: () => boolean } {
  let [dayFirst, dayAfter] = [false, false];
  return {
    see: (date) => {
      const [, first, second] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{4}/.exec(date) ?? [];
      dayFirst ||= Number(first) > 12;
      dayAfter ||= Number(second) > 12;
    },
    isMonthFirst: () => dayAfter && !dayFirst,
  };
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

/** ISO 8601 with time and zone, of a moment that exists. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1]!);
}

/** Seconds or milliseconds since 1970 as a time, '' where they are none of a file's age. */
export const seconds = (number: number): string => {
  const time = number > 1e11 ? number : number * 1000;
  return time > 0 && time < 4102444800000 ? new Date(time).toISOString() : '';
};

/** A time as programs write it, in UTC with milliseconds; '' where it is none. Without a zone it is taken for UTC. */
export function instantOf(text: string): string {
  const bare = text.trim();
  if (/^\d{9,13}$/.test(bare)) return seconds(Number(bare));
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(\.\d+)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/.exec(bare);
  if (!match) return '';
  const [, day, minutes, rest = ':00', fraction = '', zone = 'Z'] = match;
  const iso = `${day}T${minutes}${rest}${fraction}${zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
  return isInstant(iso) && isYear(iso) ? new Date(iso).toISOString() : '';
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f[ée]v|^feb/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^juin|^jun/,
  /^juil|^jul/,
  /^ao[uû]|^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^d[ée][cz]/,
];

/** When a reading device says that something was marked: “Monday, May 6, 2024 7:08:09 AM”, “lundi 6 mai 2024 07:08:09”; '' where it says otherwise. */
export function clippedAt(text: string): string {
  const match = /(?:(\p{L}{3,12})\.? (\d{1,2}),?|(\d{1,2})\.?(?:er)? (\p{L}{3,12})\.?) (\d{4})\D{1,6}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP]M)?/iu.exec(text);
  if (!match) return '';
  const [, english, its, own, french, year, hour, minute, second = '00', half] = match;
  const month = MONTHS.findIndex((name) => name.test((english ?? french ?? '').toLowerCase())) + 1;
  const hours = (Number(hour) % (half ? 12 : 24)) + (half?.toUpperCase() === 'PM' ? 12 : 0);
  const two = (value: string | number): string => String(value).padStart(2, '0');
  return month === 0 ? '' : instantOf(`${year}-${two(month)}-${two(its ?? own ?? '')}T${two(hours)}:${minute}:${second}Z`);
}
