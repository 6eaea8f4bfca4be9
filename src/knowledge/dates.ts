/** First and last day that a date of reduced precision can mean: 2021-05 → 2021-05-01, 2021-05-31. ISO strings compare as they are. */
export const earliest = (date: string): string => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
export const latest = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** A term with no known end counts as certain only this long after it was last checked. */
const TRUSTED_MONTHS = 6;

/** Is the day inside [start, end)? 'maybe' where a bound is missing or of reduced precision. */
export function within(day: string, start: string | undefined, end: string | undefined, checkedOn: string | undefined): 'yes' | 'maybe' | 'no' {
  if (start !== undefined && day < earliest(start)) return 'no';
  if (end !== undefined && day >= (end.length === 10 ? end : `${latest(end)}~`)) return 'no';
  const started = start !== undefined && day >= latest(start);
  const goesOn = end === undefined ? checkedOn === undefined || day <= addMonths(checkedOn, TRUSTED_MONTHS) : day < earliest(end);
  return started && goesOn ? 'yes' : 'maybe';
}

export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const total = year * 12 + month - 1 + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}${date.length === 10 ? date.slice(7) : ''}`;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, '0');

/** The first and the last day a date can mean ("2012-03" is 2012-03-01 to 2012-03-31); nothing where there is no such date. */
export function daysOf(date: string): { readonly first: string; readonly last: string } | undefined {
  const match = SHAPE.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: `${match[1]}-01-01`, last: `${match[1]}-12-31` };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { first: `${date}-01`, last: `${date}-${two(daysIn(year, month))}` };
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month) ? { first: date, last: date } : undefined;
}
