import { nextTurn } from '../shared/next-turn.ts';

/** Work between two turns of the event loop, in milliseconds. */
const TURN_MS = 16;

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
