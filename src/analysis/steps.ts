/** Runs work that is cut into steps to its end, at once. */
export function finish<R>(steps: Generator<void, R>): R {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
