/** The same value with keys in code-unit order at every depth, without undefined ones; arrays keep their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part = (value as Record<string, unknown>)[key];
    if (part !== undefined) result[key] = sorted(part);
  }
  return result;
}

/** JSON on one line that is the same for the same data, whatever the order in which it was put together. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
