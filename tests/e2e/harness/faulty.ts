import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserPage } from '../../../scripts/lib/browser/driver.ts';

/** What goes wrong in the background of a build that is made so: the disk is full, the clock is off by so many milliseconds. */
export interface Fault {
  readonly full?: boolean;
  readonly clock?: number;
}

const PROLOGUE = `
const state = { full: false, clock: 0 };
for (const name of ['put', 'add']) {
  const real = IDBObjectStore.prototype[name];
  IDBObjectStore.prototype[name] = function (...given) {
    if (state.full) throw new DOMException('the disk is full', 'QuotaExceededError');
    return real.apply(this, given);
  };
}
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
(globalThis.browser ?? globalThis.chrome).runtime.onMessage.addListener((message, sender, answer) => {
  if (!message || !message.fault) return;
  Object.assign(state, message.fault);
  answer(true);
});
`;

/** A copy of a build whose background obeys `goWrong`. */
export function faulty(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'griot-faulty-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const loader = join(copy, manifest.background.service_worker ?? manifest.background.scripts[0]);
  writeFileSync(join(copy, 'faults.js'), PROLOGUE);
  writeFileSync(loader, `import './faults.js';\n${readFileSync(loader, 'utf8')}`);
  return copy;
}

/** Has something go wrong from now on, or no more; a background that is stopped forgets it. */
export const goWrong = (own: BrowserPage, fault: Fault): Promise<unknown> => own.peek((fault: Fault) => api.runtime.sendMessage({ fault }), fault);
