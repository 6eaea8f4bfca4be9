import { cpus, loadavg } from 'node:os';
import { Chromium } from '../lib/browser/chromium.ts';
import { sleep, until } from '../lib/browser/driver.ts';
import { startSite } from '../lib/browser/site.ts';
import { build } from '../lib/build.mjs';
import { DEMO, serveDemo } from '../lib/demo.ts';
import type { Print } from './index.ts';
import { median } from './median.ts';

const RUNS = 15;
/** Runs with a worker that was stopped before. */
const COLD = 9;
const BAR = { painted: 150, task: 50, started: 250 };
const TARGET = 'build/bench-chrome';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; a busy machine stretches dur, not this. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/**
 * Run in the page before anything else: it tells when a first highlight is in its registry and the next frame drawn, asked every
 * frame. Nothing of Griot is changed to be measured.
 */
const WATCH = `
  addEventListener('load', () => (window.loaded = performance.now()));
  (function look() {
    if (CSS.highlights.size) requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now())));
    else requestAnimationFrame(look);
  })();`;

/** Tasks of the main thread, in ms, in which code of the content script ran (the worker has a thread of its own). */
function ownTasks(events: readonly Event[], origin: string): { wall: number; cpu: number }[] {
  const own = events.filter((e) => e.ph === 'X' && e.args?.data?.url?.startsWith(origin));
  const tasks = events.filter((e) => e.ph === 'X' && /RunTask$/.test(e.name) && (e.dur ?? 0) > 0);
  return tasks
    .filter((task) => own.some((e) => e.pid === task.pid && e.tid === task.tid && e.ts >= task.ts && e.ts < task.ts + task.dur!))
    .map((task) => ({ wall: task.dur! / 1000, cpu: (task.tdur ?? task.dur!) / 1000 }));
}

/** What a bare highlight, set when the page has loaded, takes to be drawn on this machine as busy as it is. */
const BARE = `
  addEventListener('load', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p'));
    CSS.highlights.set('bare', new Highlight(range));
  });`;

const paintedAfterLoad = (page: Awaited<ReturnType<Chromium['newPage']>>): Promise<number> =>
  until('paint', () =>
    page.run(() => {
      const w = window as unknown as { painted?: number; loaded?: number };
      return w.painted && w.loaded ? Math.max(0.1, w.painted - w.loaded) : 0;
    }),
  );

/** The demo page loaded once: from its load event to painted, and the tasks of its thread in which code of the content script ran. */
export async function demoLoad(browser: Chromium): Promise<{ took: number; own: { wall: number; cpu: number }[] }> {
  const page = await browser.newPage();
  const cdp = await browser.context.newCDPSession(page.page);
  const events: Event[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as Event[])));
  const ended = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await page.page.addInitScript({ content: WATCH });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await page.goto(DEMO.french);
  const took = await paintedAfterLoad(page);
  await sleep(300);
  await cdp.send('Tracing.end');
  await ended;
  await page.close();
  return { took, own: ownTasks(events, `${browser.origin}src/content/`) };
}

/** Shorter tasks of the worker, ms, are its bookkeeping. */
const LONG_TASK = 4;

/**
 * Pages whose worker must start first: from its start (its clock's origin) to the first analysis being painted, which is a little later than made;
 * and the processor time that its thread took until then, which a busy machine does not stretch.
 */
async function startsOf(browser: Chromium): Promise<{ wall: number; cpu: number; answered: number }[]> {
  const took: { wall: number; cpu: number; answered: number }[] = [];
  for (let run = 0; run < COLD; run++) {
    await browser.stopBackground();
    const session = await browser.context.browser()!.newBrowserCDPSession();
    const events: Event[] = [];
    session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as Event[])));
    const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
    const page = await browser.newPage();
    await page.page.addInitScript({ content: WATCH });
    await page.goto(DEMO.french);
    const painted = await until('paint', () =>
      page.run(() => {
        const { painted } = window as unknown as { painted?: number };
        return painted ? performance.timeOrigin + painted : 0;
      }),
    );
    await session.send('Tracing.end');
    await ended;
    await session.detach();
    const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'ServiceWorker thread');
    const tasks = events
      .filter((e) => e.ph === 'X' && /RunTask$/.test(e.name) && threads.some(({ pid, tid }) => e.pid === pid && e.tid === tid))
      .sort((a, b) => a.ts - b.ts);
    const cpu = tasks.reduce((sum, e) => sum + (e.tdur ?? 0) / 1000, 0);
    const longTasks = tasks.filter((e) => (e.dur ?? 0) / 1000 >= LONG_TASK);
    const answered = longTasks.length ? (longTasks.at(-1)!.ts + (longTasks.at(-1)!.dur ?? 0) - tasks[0]!.ts) / 1000 : 0;
    const worker = browser.context.serviceWorkers().findLast((one) => one.url().startsWith(browser.origin));
    const started = await worker?.evaluate(() => performance.timeOrigin);
    if (started !== undefined && started < painted) took.push({ wall: painted - started, cpu, answered });
    await page.close();
  }
  return took;
}

/** From the page's load event to the first highlight registered and its frame drawn, and our own tasks, in a real browser. */
export default async function load(print: Print): Promise<void> {
  const { ok, output } = build('chrome', TARGET);
  if (!ok) throw new Error(output);
  const site = await startSite();
  serveDemo(site);
  const browser = await Chromium.launch({ extension: TARGET, site: site.port });
  try {
    const painted: number[] = [];
    const bare: number[] = [];
    const tasks: { wall: number; cpu: number }[] = [];
    for (let run = -1; run < RUNS; run++) {
      const { took, own } = await demoLoad(browser);
      // The first run warms the worker and the disk.
      if (run >= 0) {
        painted.push(took);
        tasks.push({ wall: Math.max(0, ...own.map((t) => t.wall)), cpu: Math.max(0, ...own.map((t) => t.cpu)) });
      }
      const other = await browser.newPage();
      await other.page.addInitScript({ content: WATCH + BARE });
      await other.goto(DEMO.plain);
      if (run >= 0) bare.push(await paintedAfterLoad(other));
      await other.close();
    }
    const starts = await startsOf(browser);
    print([
      { what: 'load to painted, median ms', value: median(painted), bar: BAR.painted },
      { what: 'load to painted, worst ms', value: Math.max(...painted), bar: '' },
      { what: 'a bare highlight on the page beside it, median ms', value: median(bare), bar: '' },
      { what: 'load of the machine a core (above 1 all waits)', value: loadavg()[0]! / cpus().length, bar: '' },
      { what: `worker start to first analysis shown, median ms of ${starts.length}`, value: median(starts.map(({ wall }) => wall)), bar: BAR.started },
      { what: '… from its first task to the end of the last long one, ms', value: median(starts.map(({ answered }) => answered)), bar: BAR.started },
      { what: '… in processor time of the worker, ms', value: median(starts.map(({ cpu }) => cpu)), bar: BAR.started },
      { what: 'own longest task of a page, median ms', value: median(tasks.map((t) => t.wall)), bar: BAR.task },
      { what: 'own longest task of all pages, ms', value: Math.max(...tasks.map((t) => t.wall)), bar: BAR.task },
      { what: '… in processor time, ms', value: Math.max(...tasks.map((t) => t.cpu)), bar: BAR.task },
    ]);
  } finally {
    await browser.close();
    await site.close();
  }
}
