import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserPage, until } from '../lib/browser/driver.ts';
import { inFilledLibrary, marked } from './filled.ts';
import type { Print, Row } from './index.ts';
import { extensionMemory, processorTime } from './processes.ts';

/** Seconds. */
const BAR: Readonly<Record<string, number>> = { csv: 3, qdpx: 10, backup: 20, restore: 20 };
/** The page must answer at once meanwhile, in milliseconds. */
const STALL = 100;
const FORMATS = ['csv', 'jsonl', 'json-ld', 'markdown-zip', 'qdpx', 'webanno', 'html', 'backup'] as const;

interface Timed {
  readonly ms: number;
  /** Longest time in which the page did nothing else, in ms. */
  readonly stall: number;
  readonly said: string;
}

/**
 * Runs in the page: sends a form, or clicks, and waits until the page says what became of it (or, with `sheet`, until a sheet with a
 * table is open). Meanwhile a message to oneself every few milliseconds tells how long the page is deaf.
 */
const perform = (css: string, sheet: boolean) =>
  new Promise<Timed>((resolve) => {
    document.querySelector<HTMLElement>('.status .told:not(:has(progress)) button:last-of-type')?.click();
    let start = performance.now();
    let last = start;
    let stall = 0;
    const look = () => {
      const now = performance.now();
      stall = Math.max(stall, now - last);
      last = now;
      const told = document.querySelector<HTMLElement>('.status .told:not(:has(progress))');
      const done = sheet ? document.querySelector('dialog table') !== null || told !== null : told !== null;
      if (done) resolve({ ms: now - start, stall, said: told?.innerText.replace(/\s+/g, ' ') ?? '' });
      else setTimeout(look, 4);
    };
    // The click itself is part of it; what is still shown of the last one is not.
    setTimeout(() => {
      start = performance.now();
      last = start;
      const target = document.querySelector<HTMLElement>(css)!;
      if (target instanceof HTMLFormElement) target.requestSubmit();
      // A file is chosen from outside.
      else if (!(target instanceof HTMLInputElement)) target.click();
      setTimeout(look);
    }, 50);
  });

const click = (css: string, index: number) => [...document.querySelectorAll<HTMLElement>(css)].at(index)!.click();

/** The files of a folder that are whole. */
const whole = (folder: string): string[] => readdirSync(folder).filter((name) => !/\.(crdownload|part|tmp)$/.test(name) && !name.startsWith('.'));

interface Cost {
  readonly memory: number | null;
  /** Processor seconds of the pages and their workers, and of the browser around them; on a quiet machine with two cores the time is about the larger. */
  readonly pages: number;
  readonly rest: number;
}

async function measured<T>(run: () => Promise<T>): Promise<Cost & { result: T }> {
  let memory = extensionMemory();
  const before = processorTime();
  const timer = setInterval(() => {
    memory = Math.max(memory ?? 0, extensionMemory() ?? 0) || null;
  }, 200);
  try {
    const result = await run();
    const after = processorTime();
    return { result, memory, pages: (after?.pages ?? 0) - (before?.pages ?? 0), rest: (after?.rest ?? 0) - (before?.rest ?? 0) };
  } finally {
    clearInterval(timer);
  }
}

async function measure(browser: Browser, print: Print, factor: number, downloads: string): Promise<void> {
  const open = async (): Promise<BrowserPage> => {
    const page = await browser.newPage();
    await page.goto(`${browser.origin}src/library/index.html#data`);
    await page.run(marked, 'griot-whole');
    await until('the page of data', () => page.run(() => document.querySelector('#data-backup') !== null));
    return page;
  };
  let page = await open();
  const rows: Row[] = [];
  const row = (what: string, { ms, stall }: Timed, { memory, pages, rest }: Cost, bytes = 0) => {
    const bar = BAR[what.split(' ')[0]!];
    rows.push({
      what,
      s: ms / 1000,
      'bar, s': bar === undefined ? '' : `≤ ${bar * factor}`,
      'pages’ processor, s': pages,
      'browser’s, s': rest,
      'stall, ms': stall,
      bar: `≤ ${STALL}`,
      'peak, MB': memory === null ? '' : Math.round(memory),
      'file, MB': bytes === 0 ? '' : Math.round(bytes / 1e5) / 10,
    });
  };
  /** The file that came since the folder was last empty, under a name of its own. */
  const taken = async (name: string): Promise<string> => {
    const file = await until(`${name} in the downloads`, async () => {
      const [found] = whole(downloads).filter((one) => !one.startsWith('kept-'));
      return found && statSync(join(downloads, found)).size > 0 ? found : null;
    });
    const kept = join(downloads, `kept-${name}`);
    renameSync(join(downloads, file), kept);
    return kept;
  };
  async function exported(format: string, name = format): Promise<string> {
    await page.run(click, '[aria-labelledby=data-backup] .button', -1);
    await until('the formats', () => page.run((css: string) => document.querySelector(css) !== null, `dialog input[value="${format}"]`));
    await page.run(click, `dialog input[value="${format}"]`, 0);
    const cost = await measured(() => page.run(perform, 'dialog form', false));
    const file = await taken(name);
    row(name, cost.result, cost, statSync(file).size);
    return file;
  }
  async function restored(file: string, mode: 'merge' | 'replace', name: string): Promise<void> {
    // The file is chosen from outside: the watch starts first.
    const preview = measured(() => page.run(perform, 'input[type=file]', true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.choose('input[type=file]', file);
    const looked = await preview;
    if (looked.result.said !== '') throw new Error(looked.result.said);
    row('  reading and comparing', looked.result, looked);
    await page.run(click, 'dialog input[name=mode]', mode === 'merge' ? 0 : 1);
    const written = await measured(() => page.run(perform, 'dialog form', false));
    row('  writing', written.result, written);
    const both = {
      ms: looked.result.ms + written.result.ms,
      stall: Math.max(looked.result.stall, written.result.stall),
      said: written.result.said,
    };
    row(`restore ${name}`, both, {
      memory: Math.max(looked.memory ?? 0, written.memory ?? 0) || null,
      pages: looked.pages + written.pages,
      rest: looked.rest + written.rest,
    });
    if (!/\d/.test(written.result.said)) throw new Error(written.result.said);
  }
  async function forgotten(site: boolean): Promise<void> {
    if (site) {
      await page.run(() => {
        const select = document.querySelector<HTMLSelectElement>('.forget-site select')!;
        select.value = select.options[1]!.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    } else {
      await page.run(click, '[aria-labelledby=data-forget] .button.danger', -1);
      await until('the question', () => page.run(() => document.querySelector('dialog input') !== null));
      await page.run(() => {
        const input = document.querySelector<HTMLInputElement>('dialog input')!;
        input.value = document.querySelector('dialog label')!.textContent!.split(':').at(-1)!.trim();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    }
    await until('the button', () =>
      page.run((css: string) => document.querySelector<HTMLButtonElement>(css)?.disabled === false, `${site ? '.forget-site' : 'dialog'} .button.danger`),
    );
    const cost = await measured(() => page.run(perform, site ? '.forget-site' : 'dialog form', false));
    row(site ? 'forget a site' : 'forget all', cost.result, cost);
  }

  for (const format of FORMATS.slice(0, -1)) await exported(format);
  const first = await exported('backup');
  await restored(first, 'merge', 'the same, merge');
  await forgotten(true);
  await restored(first, 'merge', 'what a site had, merge');
  await forgotten(false);
  // A library that was just emptied is opened again, as by a reader on a new machine.
  await page.close();
  page = await open();
  await restored(first, 'replace', 'into an empty library');
  await restored(first, 'replace', 'the same, replace');
  const second = await exported('backup', 'backup again');
  const identical = readFileSync(first).equals(readFileSync(second));
  print(rows);
  print(`  backup → restore → backup: ${identical ? 'identical byte for byte' : 'NOT IDENTICAL'}`);
  await page.close();
}

/** All ways out of the library and back in, full, as a reader takes them, in real browsers with the built extension. */
export default async function giving(print: Print): Promise<void> {
  const downloads = mkdtempSync(join(tmpdir(), 'griot-giving-'));
  try {
    await inFilledLibrary(print, { downloads }, async (browser, factor) => {
      for (const name of readdirSync(downloads)) rmSync(join(downloads, name), { recursive: true });
      await measure(browser, print, factor, downloads);
    });
  } finally {
    rmSync(downloads, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
