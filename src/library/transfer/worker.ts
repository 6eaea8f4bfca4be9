import { GriotError } from '../../shared/errors.ts';
import { openDatabase } from '../../storage/database.ts';
import { storeError } from '../../storage/errors.ts';
import { tellLife } from '../life.ts';
import type { LotsOptions } from '../lots.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { FromWorker, ToWorker } from './remote.ts';

// Wiring only: reading, writing and comparing the whole library, in a thread of its own.
const send = (message: FromWorker) => postMessage(message);
tellLife(send);
const cancelled = new Set<number>();
/** Progress is told at most this often, in milliseconds. */
const TOLD = 60;

// Quicker than a timer, which the browser slows down when it is set again and again.
const channel = new MessageChannel();
let resume: (() => void) | null = null;
channel.port1.onmessage = () => resume?.();
const pause = () =>
  new Promise<void>((resolve) => {
    resume = resolve;
    channel.port2.postMessage(0);
  });

const jobs = createJobs(openDatabase(), pause);

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) {
    cancelled.add(data.cancel);
    return;
  }
  const { call, job, ask } = data;
  let last = 0;
  const options: LotsOptions = {
    progress: (progress) => {
      const now = performance.now();
      if (now - last < TOLD) return;
      last = now;
      send({ call, progress });
    },
    cancelled: () => cancelled.has(call),
  };
  try {
    const value = await (jobs[job] as (ask: unknown, options: LotsOptions) => Promise<Awaited<ReturnType<Jobs[keyof Jobs]>>>)(ask, options);
    send({ call, value });
  } catch (failure) {
    const error = storeError(failure);
    send({ call, error: String(error), ...(error instanceof GriotError && { key: error.key, values: error.values }) });
  }
});
