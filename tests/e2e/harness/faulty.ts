import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserPage } from '../../../scripts/lib/browser/driver.ts';

/** What goes wrong in the background of a build that is made so. */
export interface Fault {
  /** The disk is full. */
  readonly full?: boolean;
  /** The clock is off by so many milliseconds. */
  readonly clock?: number;
  /** Each write, and each read of many, has to wait for so many others. */
  readonly slow?: number;
  /** Work with the store does not come to its end, however long it is waited for: all of it, or what only reads. */
  readonly held?: boolean | 'reading';
  /** The browser has just started, as far as the background can tell. */
  readonly startup?: boolean;
}

/** A store that is slow, and counts its work; the same in the background and in the library's workers. Whoever waits for it goes on hearing others. */
const SLOW = `
const state = { full: false, clock: 0, slow: 0, held: false };
let work = 0;
const { get } = IDBObjectStore.prototype;
const { commit } = IDBTransaction.prototype;
const held = new WeakSet();
IDBTransaction.prototype.commit = function () {
  if (!held.has(this)) commit.call(this);
};
// A transaction ends when nothing is asked of it any more.
const hold = (store) => {
  if (state.held) get.call(store, 'nothing').addEventListener('success', () => hold(store));
};
for (const name of ['put', 'add', 'delete', 'getAll', 'openCursor']) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...given) {
    if (state.full && (name === 'put' || name === 'add')) throw new DOMException('the disk is full', 'QuotaExceededError');
    // What is asked before has to be answered before.
    for (let i = 0; i < state.slow; i++) get.call(this, 'nothing');
    if (state.held && !held.has(this.transaction) && (state.held !== 'reading' || this.transaction.mode === 'readonly')) {
      held.add(this.transaction);
      hold(this);
    }
    const request = real.apply(this, given);
    request.addEventListener('success', () => work++);
    return request;
  };
}
`;

const PROLOGUE = `${SLOW}
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + state.clock);
    else super(...given);
  }
  static now() {
    return Real.now() + state.clock;
  }
};
const { runtime } = globalThis.browser ?? globalThis.chrome;
const starts = [];
const add = runtime.onStartup.addListener.bind(runtime.onStartup);
runtime.onStartup.addListener = (start) => {
  starts.push(start);
  add(start);
};
runtime.onMessage.addListener((message, sender, answer) => {
  if (!message || !message.fault) return;
  Object.assign(state, message.fault);
  if (message.fault.startup) for (const start of starts) start();
  answer(work);
});
`;

/** The library's workers hear of it by a channel: the one of long work has no name, that of the list has the language's. */
const WORKER = `${SLOW}
new BroadcastChannel('griot-faults').onmessage = ({ data }) => {
  Object.assign(state, data);
  if (data.end === (self.name === '' ? 'work' : 'list')) self.close();
};
`;

/** A copy of a build whose background obeys `goWrong`, and its library's workers `goWrongInLibrary`. */
export function faulty(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'griot-faulty-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const loader = join(copy, manifest.background.service_worker ?? manifest.background.scripts[0]);
  writeFileSync(join(copy, 'faults.js'), PROLOGUE);
  writeFileSync(loader, `import './faults.js';\n${readFileSync(loader, 'utf8')}`);
  const assets = join(copy, 'assets');
  for (const name of readdirSync(assets)) {
    if (!/^worker-.*\.js$/.test(name)) continue;
    const file = join(assets, name);
    writeFileSync(file, `{${WORKER}}\n${readFileSync(file, 'utf8')}`);
  }
  return copy;
}

/** Has something go wrong from now on, or no more; a background that is stopped forgets it. Answers how much of its work with the store was done so far. */
export const goWrong = (own: BrowserPage, fault: Fault): Promise<number> => own.peek<number>((fault: Fault) => api.runtime.sendMessage({ fault }), fault);

/** The same in the library's workers that run now; \`end\` ends one, as the browser may. */
export const goWrongInLibrary = (own: BrowserPage, fault: { readonly slow?: number; readonly held?: boolean; readonly end?: 'work' | 'list' }): Promise<void> =>
  own.run((fault: object) => {
    const channel = new BroadcastChannel('griot-faults');
    channel.postMessage(fault);
    channel.close();
  }, fault);
