/** Work between two turns of the event loop, in milliseconds. */
const TURN_MS = 16;

/** A message to oneself: timers of a page that nobody sees may be slowed to one a second. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Runs work that is cut into steps; messages and other work have their turn whenever some time has passed. */
export async function inTurns<R>(steps: Generator<void, R>, { now = () => performance.now(), turn = nextTurn } = {}): Promise<R> {
  for (let since = now(); ; ) {
    const { value, done } = steps.next();
    if (done) return value;
    if (now() - since < TURN_MS) continue;
    await turn();
    since = now();
  }
}
