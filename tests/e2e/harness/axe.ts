import { readFileSync } from 'node:fs';
import { ChromiumPage } from '../../../scripts/lib/browser/chromium.ts';
import type { BrowserPage } from '../../../scripts/lib/browser/driver.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Asks axe, which is at hand there; serialisable. */
const check = async (css: string | null): Promise<Violation[]> => {
  // Griot's root is closed to the page; its own world may look in.
  const dom = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } } }).chrome?.dom;
  if (dom)
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get: function get(this: HTMLElement) {
        return this instanceof HTMLElement ? dom.openOrClosedShadowRoot(this) : null;
      },
    });
  // What is still on its way to its place, or half faded in, is not what the reader sees.
  const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), new Promise((done) => setTimeout(done, 2000))]);
  const axe = (globalThis as unknown as { axe: { run(context: unknown, options: object): Promise<{ violations: Violation[] }> } }).axe;
  const context = css ? deepAll(css)[0] : document;
  const { violations } = await axe.run(context, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary = '' }) => ({ html, failureSummary })) }));
};

/** What axe finds wrong in `css` (all of the page where absent), shadow roots included, a line a violation. In Firefox only of Griot's own pages. */
export async function violations(page: BrowserPage, css?: string): Promise<string[]> {
  let found: Violation[];
  if (page instanceof ChromiumPage) {
    // Once a document: it is half a megabyte to read.
    if (!(await page.peek(() => 'axe' in globalThis))) await page.inject(AXE);
    found = await page.peek(check, css ?? null);
  } else {
    // What runs there goes with its own world: both in one.
    const both = { toString: () => `(...args) => { ${AXE}\n; return (${check})(...args); }` };
    found = await page.run(both as unknown as typeof check, css ?? null);
  }
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join(' | ')}`);
}
