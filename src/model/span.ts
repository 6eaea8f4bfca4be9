/** A stretch of a text: UTF-16 code units, half-open [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
