import type { CatalogueTable } from '../catalogue/catalogue.ts';
import type { Engine } from './core.ts';
import type { Progress } from './progress.ts';

type Method = Exclude<keyof Engine, 'onChange' | 'stop'>;
export interface ToWorker {
  readonly call: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}
export type FromWorker =
  | { readonly call: number; readonly value: unknown }
  | { readonly call: number; readonly error: string }
  | { readonly progress: Progress; readonly tables: readonly CatalogueTable[] };

type Port = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The engine behind a worker, which starts with the first call. */
export function remoteEngine(start: () => Port): Engine {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  let calls = 0;
  let listener: ((progress: Progress, tables: readonly CatalogueTable[]) => void) | null = null;
  let last: Progress | null = null;
  let worker: Port | null = null;
  const hear = (message: FromWorker) => {
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
  const port = (): Port => {
    if (worker === null) {
      worker = start();
      worker.addEventListener('message', (event) => hear((event as MessageEvent<FromWorker>).data));
    }
    return worker;
  };
  const ask = (method: Method, ...args: unknown[]): Promise<never> =>
    new Promise((resolve, reject) => {
      const call = ++calls;
      waiting.set(call, { resolve, reject });
      port().postMessage({ call, method, args } satisfies ToWorker);
    });
  return {
    list: (request) => ask('list', request),
    ids: (view, from, to) => ask('ids', view, from, to),
    actors: (from, to) => ask('actors', from, to),
    facet: (filter, facet, words) => ask('facet', filter, facet, words),
    dossier: (actor, filter) => ask('dossier', actor, filter),
    figure: (filter, request) => ask('figure', filter, request),
    texts: (words) => ask('texts', words),
    onChange(told) {
      listener = told;
      port();
      if (last) told(last, []);
    },
    stop: () => worker?.terminate(),
  };
}
