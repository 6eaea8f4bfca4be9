/**
 * What must not get worse, in one place; `npm test` holds all of it. Times are no limits: machines differ. What holds on any machine is size,
 * and how time grows.
 */
export const LIMITS = {
  /** Bytes, gzipped: a slow line and a small laptop must not feel Griot. The background's holds the three languages, see decision 0041. */
  bytes: { content: 50_000, cards: 40_000, background: 600_000 },
  /** How many times as long twice the work may take; what is quadratic takes four times. */
  growth: { analysis: 2.6, anchoring: 2.6, exchange: 2.6, regexes: 3 },
};
