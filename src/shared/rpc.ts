import type { Runtime } from 'webextension-polyfill';
import { GriotError, NO_ANSWER } from './errors.ts';
import type { BackgroundApi, ContentApi } from './messages.ts';
import { runtime } from './runtime.ts';

/* biome-ignore lint/suspicious/noExplicitAny: the shape of any function of a contract */
type Contract<T> = { [K in keyof T]: (request: any) => unknown };
type Call<T, K extends keyof T> = T[K] extends (request: infer Q) => infer R ? (request: Q) => Promise<Awaited<R>> : never;
export type Caller<T> = { [K in keyof T]: Call<T, K> };
export type Handlers<T, Sender> = {
  [K in keyof T]: T[K] extends (request: infer Q) => infer R ? (request: Q, sender: Sender) => Promise<R> | R : never;
};
export interface Sender {
  readonly tabId?: number;
  readonly frameId?: number;
  /** True for the extension's own pages: only they may do what is privileged. */
  readonly ownPage: boolean;
  readonly url?: string;
  /** The tab is in a private window. */
  readonly hidden?: boolean;
}

interface Envelope {
  readonly griot: 'background' | 'content';
  readonly call: string;
  readonly request: unknown;
}
type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: RemoteFailure };

interface RemoteFailure {
  readonly name: string;
  readonly message: string;
  /** Of a GriotError: the i18n key of a sentence for the reader, and its values. */
  readonly key?: string;
  readonly values?: readonly string[];
}

/** An error that crossed from the other side; `name` is the original's. */
export class RemoteError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

function open(reply: Reply | undefined, call: string): unknown {
  // No reply: nobody listened (stale content script, page without one).
  if (reply === undefined || reply === null) throw new RemoteError(NO_ANSWER, `no answer to ${call}`);
  if (reply.ok) return reply.value;
  const { name, message, key, values = [] } = reply.error;
  throw key === undefined ? new RemoteError(name, message) : new GriotError(key, ...values);
}

/** How browsers say that nobody is there, or that whoever listened was closed before answering. */
const GONE = /message (?:channel|port) closed|Receiving end does not exist|Could not establish connection/;

const caller = <T extends Contract<T>>(send: (envelope: Envelope) => Promise<unknown>, griot: Envelope['griot']): Caller<T> =>
  new Proxy({} as Caller<T>, {
    get: (_, call: string) => async (request: unknown) => {
      const reply = await send({ griot, call, request }).catch((error: unknown) => {
        throw error instanceof Error && GONE.test(error.message) ? new RemoteError(NO_ANSWER, error.message) : error;
      });
      return open(reply as Reply | undefined, call);
    },
  });

/** Calls the background worker; wakes it where it was stopped. */
export const background: Caller<BackgroundApi> = caller<BackgroundApi>((e) => runtime().runtime.sendMessage(e), 'background');

/** Calls the content script of a tab's top frame. Throws RemoteError 'NoAnswer' where there is none or it went away; GriotErrors arrive as such. */
export const contentOf = (tabId: number): Caller<ContentApi> => caller<ContentApi>((e) => runtime().tabs.sendMessage(tabId, e, { frameId: 0 }), 'content');

/**
 * Answers the calls of one contract. All handlers are given at once, so a missing one does not compile.
 * Foreign messages get `undefined`, at once, so that other listeners may answer.
 */
export function serve<T>(griot: Envelope['griot'], handlers: Handlers<T, Sender>): void {
  const { runtime: api } = runtime();
  const own = api.getURL('');
  api.onMessage.addListener(((message: unknown, from: Runtime.MessageSender, answer: (reply: Reply) => void): true | undefined => {
    const envelope = message as Partial<Envelope> | null;
    if (from.id !== api.id || envelope?.griot !== griot || typeof envelope.call !== 'string') return undefined;
    if (!Object.hasOwn(handlers as object, envelope.call)) return undefined;
    const handler = handlers[envelope.call as keyof T] as (request: unknown, sender: Sender) => unknown;
    const sender: Sender = {
      ...(from.tab?.id === undefined ? {} : { tabId: from.tab.id }),
      ...(from.frameId === undefined ? {} : { frameId: from.frameId }),
      ...(from.url === undefined ? {} : { url: from.url }),
      ownPage: from.url?.startsWith(own) ?? false,
      ...(from.tab?.incognito ? { hidden: true } : {}),
    };
    // Only the background and Griot's own pages ask a page anything.
    if (griot === 'content' && !sender.ownPage) return undefined;
    // `answer` and not a promise: Chromium before 148 knows only this way, and every browser knows it.
    (async (): Promise<Reply> => {
      try {
        return { ok: true, value: await handler(envelope.request, sender) };
      } catch (error) {
        const { name, message: text } = error instanceof Error ? error : { name: 'Error', message: String(error) };
        const said = error instanceof GriotError ? { key: error.key, values: error.values } : {};
        return { ok: false, error: { name, message: text, ...said } };
      }
    })().then(answer, () => undefined);
    return true;
  }) as Runtime.OnMessageListenerCallback);
}
