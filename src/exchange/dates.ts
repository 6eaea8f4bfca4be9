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

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/;

/** ISO 8601 with time and zone, of a moment that exists. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1]!);
}
