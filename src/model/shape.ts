// What values must be, said once: whether one is so, and what the nearest is that is. Small, since it runs beside the analysis.

export interface Shape {
  ok(value: unknown): boolean;
  /** The nearest value that is so: what can be read stays. */
  mend(value: unknown): unknown;
}

export const text = (otherwise = ''): Shape => ({
  ok: (value) => typeof value === 'string',
  mend: (value) => (typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : otherwise),
});

export const flag = (otherwise: boolean): Shape => ({
  ok: (value) => typeof value === 'boolean',
  mend: (value) => (typeof value === 'boolean' ? value : otherwise),
});

export const number = (least = 0, most = 1e9): Shape => ({
  ok: (value) => typeof value === 'number' && value >= least && value <= most,
  mend: (value) => (typeof value === 'number' && value >= least && value <= most ? value : least),
});

export const oneOf = (...values: readonly (string | null)[]): Shape => ({
  ok: (value) => values.includes(value as string),
  mend: (value) => (values.includes(value as string) ? value : values[0]),
});

export const list = (of: Shape, most = Number.POSITIVE_INFINITY): Shape => ({
  ok: (value) => Array.isArray(value) && value.length <= most && value.every(of.ok),
  mend: (value) => (Array.isArray(value) ? value.filter(of.ok).slice(0, most) : []),
});

export const maybe = (of: Shape): Shape => ({
  ok: (value) => value === undefined || of.ok(value),
  mend: (value) => (value === undefined || of.ok(value) ? value : undefined),
});

export const orNull = (of: Shape): Shape => ({
  ok: (value) => value === null || of.ok(value),
  mend: (value) => (value === null || of.ok(value) ? value : null),
});

/** Anything; mended, this value. */
export const usually = (value: unknown): Shape => ({ ok: () => true, mend: () => value });

export const anything: Shape = { ok: () => true, mend: (value) => value };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export interface ObjectShape extends Shape {
  /** The first field that is not as it must be; '' where the value is no object at all. */
  flaw(value: unknown): string | null;
  /** Whether nothing is wrong but that fields are missing. */
  lacksOnly(value: unknown): boolean;
}

/** Other fields stand as they are: a later Griot may have written them. */
export function object(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const entries = Object.entries(fields);
  const ok = (value: unknown): boolean => {
    if (!isObject(value)) return false;
    for (const [name, shape] of entries) if (!shape.ok(value[name])) return false;
    return true;
  };
  return {
    ok,
    lacksOnly: (value) => isObject(value) && entries.every(([name, shape]) => value[name] === undefined || shape.ok(value[name])),
    mend(value) {
      if (ok(value)) return value;
      const mended: Record<string, unknown> = isObject(value) ? { ...value } : {};
      for (const [name, shape] of entries) {
        mended[name] = shape.mend(mended[name]);
        if (mended[name] === undefined) delete mended[name];
      }
      return mended;
    },
    flaw: (value) => (isObject(value) ? (entries.find(([name, shape]) => !shape.ok(value[name]))?.[0] ?? null) : ''),
  };
}
