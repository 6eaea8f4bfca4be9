import { Chromium } from '../lib/browser/chromium.ts';
import type { Browser, BrowserPage } from '../lib/browser/driver.ts';
import { inFilledLibrary, marked } from './filled.ts';
import type { Print, Row } from './index.ts';
import { median } from './median.ts';
import { extensionMemory } from './processes.ts';

const OPENINGS = 7;
/** Searches that are named, the slowest first: a worst case of unknown words cannot be mended. */
const SLOWEST = 6;
const BAR = { popup: 150, first: 400, typing: 60, typingWorst: 150, filter: 100, memory: 300 };

/** Typed letter by letter: common words and rare ones, several words, a phrase, accents, capitals, nothing found. */
const TYPED = ['cessez-le-feu', 'École', 'tombouctou mil', '"dialogue national"', 'ministre affaires', 'a', 'zzz', 'la saison des pluies'];
const FILTERS = [
  'kind=direct',
  'kind=direct&nature=person',
  'stance=denies&stance=warns',
  'outlet=dune-info.example',
  'from=2022-01-01&to=2023-12-31',
  'tag=%C3%A9cole',
  'certain=yes&status=kept&country=ML',
  'once=1',
  'kind=direct&sort=name',
  '',
];

const worst = (values: readonly number[]): number => Math.max(...values);

/** Runs in the page: presses the key of a letter, as far as the search box can tell, and waits for the list's next frame. */
const typeAndWait = (value: string) =>
  new Promise<number>((resolve) => {
    const box = document.querySelector<HTMLInputElement>('.search input')!;
    const start = performance.now();
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const look = () => {
      const list = document.querySelector('.list');
      const there = list === null ? document.querySelector('.empty') !== null : list.getAttribute('aria-busy') !== 'true';
      const rows = [...document.querySelectorAll('.row-body')];
      if (there && rows.every((row) => row.textContent !== '…')) {
        const channel = new MessageChannel();
        requestAnimationFrame(() => {
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(0);
        });
      } else setTimeout(look);
    };
    setTimeout(look);
  });

const goAndWait = (hash: string) =>
  new Promise<number>((resolve) => {
    const start = performance.now();
    location.hash = hash;
    const look = () => {
      const list = document.querySelector('.list');
      const there = list === null ? document.querySelector('.empty') !== null : list.getAttribute('aria-busy') !== 'true';
      if (there && [...document.querySelectorAll('.row-body')].every((row) => row.textContent !== '…')) {
        const channel = new MessageChannel();
        requestAnimationFrame(() => {
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(0);
        });
      } else setTimeout(look);
    };
    addEventListener('hashchange', () => setTimeout(look), { once: true });
  });

async function opening(browser: Browser, address: string, mark: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    const page = await browser.newPage();
    await page.goto(address);
    times.push(await page.run(marked, mark));
    await page.close();
  }
  // The first warms the browser's own caches.
  return times.slice(1);
}

/** Megabytes of JavaScript in the page and its workers after a collection, and of the page's whole process where Linux tells. */
async function memory(browser: Chromium, page: BrowserPage): Promise<Row[]> {
  const session = await browser.context.newCDPSession((page as unknown as { page: Parameters<typeof browser.context.newCDPSession>[0] }).page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const rows: Row[] = [{ memory: 'JavaScript of the page, MB', is: usedSize / 1e6 }];
  const sizes = await page.run(() => (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0);
  rows.push({ memory: 'JavaScript as the page tells, MB', is: sizes / 1e6 });
  const own = extensionMemory();
  if (own !== null) rows.push({ memory: 'process of Griot’s pages and worker, own memory, MB', is: own, bar: BAR.memory });
  return rows;
}

async function measure(browser: Browser, print: Print, factor: number): Promise<void> {
  const library = `${browser.origin}src/library/index.html`;
  const popup = await opening(browser, `${browser.origin}src/popup/index.html`, 'griot-popup-shown');
  const first = await opening(browser, library, 'griot-first-screen');
  const page = await browser.newPage();
  await page.goto(library);
  const full = await page.run(marked, 'griot-whole');
  const typing: number[] = [];
  const typed: { readonly text: string; readonly ms: number }[] = [];
  for (const text of TYPED) {
    for (let length = 1; length <= text.length; length++) {
      const ms = await page.run(typeAndWait, text.slice(0, length));
      typing.push(ms);
      typed.push({ text: text.slice(0, length), ms });
    }
    await page.run(typeAndWait, '');
  }
  const filters: number[] = [];
  for (const filter of FILTERS) filters.push(await page.run(goAndWait, `#quotes?${filter}`));
  print([
    { what: 'popup opens, ms', median: median(popup), worst: worst(popup), bar: `≤ ${BAR.popup * factor}` },
    { what: 'library’s first screen, ms', median: median(first), worst: worst(first), bar: `≤ ${BAR.first * factor}` },
    { what: 'library read whole, ms', median: full, worst: full, bar: '' },
    {
      what: `search as you type (${typing.length} keys), ms`,
      median: median(typing),
      worst: worst(typing),
      bar: `≤ ${BAR.typing * factor}, ≤ ${BAR.typingWorst * factor}`,
    },
    { what: `filter change (${filters.length}), ms`, median: median(filters), worst: worst(filters), bar: `≤ ${BAR.filter * factor}` },
  ]);
  const slowest = typed.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  print(`  slowest searches: ${slowest.map(({ text, ms }) => `${text} ${Math.round(ms)} ms`).join(', ')}`);
  if (browser instanceof Chromium) print(await memory(browser, page));
  await page.close();
}

/** Popup and library, full, in real browsers with the built extension. */
export default (print: Print): Promise<void> => inFilledLibrary(print, {}, (browser, factor) => measure(browser, print, factor));
