/** Deep equality of plain JSON, whatever the order of keys; an undefined key is an absent one. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((part, index) => equal(part, b[index]));
  if (Array.isArray(b)) return false;
  let more = 0;
  for (const key in a) {
    const value = (a as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (!equal(value, (b as Record<string, unknown>)[key])) return false;
    more++;
  }
  for (const key in b) if ((b as Record<string, unknown>)[key] !== undefined) more--;
  return more === 0;
}
