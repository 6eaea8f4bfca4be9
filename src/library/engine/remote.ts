import { GriotError } from '../../shared/errors.ts';
import type { CatalogueTable } from '../catalogue/catalogue.ts';
import { type Alive, awaitEnd } from '../life.ts';
import type { Engine } from './core.ts';
import type { Progress } from './progress.ts';

type Method = Exclude<keyof Engine, 'onChange' | 'stop'>;
export interface ToWorker {
  readonly call: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}
export type FromWorker =
  | Alive
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string }
  | { readonly progress: Progress; readonly tables: readonly CatalogueTable[] };

type Port = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** A worker that was ended so often is not started again: something is amiss that another start does not mend. */
const MOST_STARTS = 4;

/** The engine behind a worker, which starts with the first call. Where the browser ends it, another one is asked: it only reads. */
export function remoteEngine(start: () => Port, whenGone: typeof awaitEnd = awaitEnd): Engine {
  const waiting = new Map<number, { message: ToWorker; resolve: (value: never) => void; reject: (error: Error) => void }>();
  let calls = 0;
  let starts = 0;
  let listener: ((progress: Progress, tables: readonly CatalogueTable[]) => void) | null = null;
  let last: Progress | null = null;
  let worker: Port | null = null;
  const hear = (message: Exclude<FromWorker, Alive>) => {
    if ('progress' in message) {
      last = message.progress;
      listener?.(message.progress, message.tables);
      return;
    }
    const { resolve, reject } = waiting.get(message.call) ?? {};
    waiting.delete(message.call);
    if ('error' in message) reject?.(new Error(message.error));
    else resolve?.(message.value as never);
  };
  const ended = () => {
    worker = null;
    if (starts < MOST_STARTS) {
      const again = port();
      for (const { message } of waiting.values()) again.postMessage(message);
      return;
    }
    for (const { reject } of waiting.values()) reject(new GriotError('library_list_ended'));
    waiting.clear();
  };
  const port = (): Port => {
    if (worker !== null) return worker;
    const made = start();
    worker = made;
    starts++;
    made.addEventListener('message', (event) => {
      const message = (event as MessageEvent<FromWorker>).data;
      if (!('alive' in message)) hear(message);
      else whenGone(message, () => worker === made && ended());
    });
    return made;
  };
  const ask = (method: Method, ...args: unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      const call = ++calls;
      const message: ToWorker = { call, method, args };
      waiting.set(call, { message, resolve, reject });
      port().postMessage(message);
    });
  return {
    list: (request) => ask('list', request),
    ids: (view, from, to) => ask('ids', view, from, to),
    actors: (from, to) => ask('actors', from, to),
    counts: () => ask('counts'),
    facet: (filter, facet, words) => ask('facet', filter, facet, words),
    dossier: (actor, filter) => ask('dossier', actor, filter),
    figure: (filter, request) => ask('figure', filter, request),
    texts: (words) => ask('texts', words),
    onChange(told) {
      listener = told;
      port();
      if (last) told(last, []);
    },
    stop() {
      worker?.terminate();
      worker = null;
    },
  };
}
