import { openDatabase } from '../../storage/database.ts';
import { tellLife } from '../life.ts';
import { createEngine } from './core.ts';
import type { FromWorker, ToWorker } from './remote.ts';

// Wiring only: the engine, in a thread of its own, so that a large library never makes the page wait.
const send = (message: FromWorker) => postMessage(message);
tellLife(send);
const language = self.name || 'fr';
const engine = createEngine(openDatabase(), { language });
engine.onChange((progress, tables) => send({ progress, tables }));

addEventListener('message', async ({ data: { call, method, args } }: MessageEvent<ToWorker>) => {
  try {
    const value = await (engine[method] as (...a: unknown[]) => Promise<unknown>)(...args);
    send({ call, value });
  } catch (error) {
    send({ call, error: String(error) });
  }
});
