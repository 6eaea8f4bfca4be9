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
