// A worker that the browser may end at any moment: what it had not written to the end is not written at all.
import 'fake-indexeddb/auto';
import { analyse } from '../../src/analysis/index.ts';
import { makeHandlers } from '../../src/background/handlers.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import type { BackgroundApi, PageState } from '../../src/shared/messages.ts';
import type { Handlers, Sender } from '../../src/shared/rpc.ts';
import { GriotDatabase } from '../../src/storage/database.ts';

const TAB: Sender = { tabId: 1, frameId: 0, ownPage: false, url: 'https://journal.example/une' };

/** Transactions under way in all stores of this process. */
const underWay = new Set<IDBTransaction>();
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
  const made = transaction.apply(this, args);
  underWay.add(made);
  for (const end of ['complete', 'abort', 'error']) made.addEventListener(end, () => underWay.delete(made));
  return made;
};

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Each operation as one function, whatever it answers. */
type Asked = <K extends keyof BackgroundApi>(name: K, request: Parameters<BackgroundApi[K]>[0]) => Promise<Awaited<ReturnType<BackgroundApi[K]>>>;

export class Worker {
  #db: GriotDatabase;
  #handlers: Handlers<BackgroundApi, Sender>;
  /** What the page shows, as its content script would answer. */
  page: PageState | null = null;

  constructor(readonly name: string) {
    this.#db = new GriotDatabase(name);
    this.#handlers = this.#start();
  }

  #start(): Handlers<BackgroundApi, Sender> {
    const nothing = async (): Promise<void> => undefined;
    return makeHandlers({
      db: this.#db,
      analyse,
      knowledge: loadKnowledge,
      outside: {
        setBadge: nothing,
        refreshTabs: nothing,
        tellTabs: nothing,
        openLibrary: nothing,
        pageState: async () => this.page!,
        settingsChanged: nothing,
        backUpIfDue: () => undefined,
        loadCards: nothing,
        rehearse: nothing,
        loadWords: nothing,
        workOff: () => undefined,
      },
    });
  }

  get db(): GriotDatabase {
    return this.#db;
  }

  ask: Asked = async (name, request) => (await (this.#handlers[name] as (request: unknown, sender: Sender) => unknown)(request, TAB)) as never;

  /** Ends the worker after so many turns of the event loop, and starts it anew; true where the operation had been confirmed by then. */
  async killed(turns: number, work: () => Promise<unknown>): Promise<boolean> {
    let confirmed = false;
    const running = work().then(
      () => {
        confirmed = true;
      },
      () => undefined,
    );
    for (let turn = 0; turn < turns && !confirmed; turn++) await tick();
    const was = confirmed;
    for (const one of underWay) {
      try {
        one.abort();
      } catch {
        // It has just ended.
      }
    }
    underWay.clear();
    this.#db.close();
    this.#db = new GriotDatabase(this.name);
    this.#handlers = this.#start();
    // What the dead worker still did after its end must not be taken for its work.
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 20))]);
    return was;
  }

  async end(): Promise<void> {
    await this.#db.delete();
  }
}
