import { GriotError } from '../../shared/errors.ts';
import { type Alive, awaitEnd } from '../life.ts';
import type { LotsOptions } from '../lots.ts';
import type { Jobs } from './jobs.ts';

export type ToWorker = { readonly call: number; readonly job: keyof Jobs; readonly ask: unknown } | { readonly cancel: number };
export type FromWorker =
  | Alive
  | { readonly call: number; readonly progress: number }
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string; readonly key?: string; readonly values?: readonly string[] };

type Port = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** How often the worker is asked to stop once that is wanted, in milliseconds. */
const LOOK = 50;

/**
 * The jobs in a worker of their own, so that the page never waits. The worker starts with the first job and goes, with all its memory, once
 * nothing waits for another one. Where the browser ends it in mid-work the reader is told: each job is one transaction, so nothing is half done.
 */
export function remoteJobs(start: () => Port, whenGone: typeof awaitEnd = awaitEnd): Jobs & { letGo(): void } {
  let worker: Port | null = null;
  let calls = 0;
  const waiting = new Map<number, { hear: (message: Exclude<FromWorker, Alive>) => void; fail: (error: Error) => void }>();

  function port(): Port {
    if (worker !== null) return worker;
    const made = start();
    worker = made;
    made.addEventListener('message', (event) => {
      const message = (event as MessageEvent<FromWorker>).data;
      if ('alive' in message)
        return whenGone(message, () => {
          if (worker !== made) return;
          worker = null;
          for (const { fail } of waiting.values()) fail(new GriotError('library_work_ended'));
        });
      waiting.get(message.call)?.hear(message);
    });
    // It could not be loaded, or broke beyond what it could tell.
    made.addEventListener('error', (event) => {
      for (const { fail } of waiting.values()) fail(new Error((event as ErrorEvent).message || 'the worker failed'));
    });
    return made;
  }

  function letGo(): void {
    if (waiting.size > 0) return;
    worker?.terminate();
    worker = null;
  }

  const run =
    (job: keyof Jobs) =>
    (ask: unknown, { progress, cancelled }: LotsOptions): Promise<never> => {
      const call = ++calls;
      const to = port();
      const look = setInterval(() => {
        if (cancelled()) to.postMessage({ cancel: call } satisfies ToWorker);
      }, LOOK);
      return new Promise<never>((resolve, reject) => {
        const done = () => {
          clearInterval(look);
          waiting.delete(call);
          // A preview holds what `restore` is going to write.
          if (job !== 'preview') letGo();
        };
        waiting.set(call, {
          hear(message) {
            if ('progress' in message) return progress(message.progress);
            done();
            if ('value' in message) resolve(message.value as never);
            else reject(message.key === undefined ? new Error(message.error) : new GriotError(message.key, ...(message.values ?? [])));
          },
          fail(error) {
            done();
            reject(error);
          },
        });
        to.postMessage({ call, job, ask } satisfies ToWorker);
      });
    };

  return {
    exportFile: run('exportFile'),
    preview: run('preview'),
    restore: run('restore'),
    forgetSite: run('forgetSite'),
    forgetAll: run('forgetAll'),
    letGo,
  };
}
