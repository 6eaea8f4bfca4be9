/** Dates of reduced precision: YYYY, YYYY-MM or YYYY-MM-DD. */

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
