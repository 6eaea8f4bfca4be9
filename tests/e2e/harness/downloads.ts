import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium, type ChromiumPage } from '../../../scripts/lib/browser/chromium.ts';
import type { Browser, BrowserPage } from '../../../scripts/lib/browser/driver.ts';
import { until } from '../../../scripts/lib/browser/driver.ts';
import type { Firefox } from '../../../scripts/lib/browser/firefox.ts';

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file that the browser saves because of what `act` does, read back from its folder. */
export async function savedBy(browser: Browser, page: BrowserPage, act: () => Promise<unknown>): Promise<Saved> {
  if (browser instanceof Chromium) {
    const [download] = await Promise.all([(page as ChromiumPage).page.waitForEvent('download', { timeout: 60_000 }), act()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'griot-saved-'));
  try {
    await (browser as Firefox).saveInto(folder);
    await act();
    const name = await until('a file', async () => {
      const names = readdirSync(folder);
      return names.some((one) => one.endsWith('.part')) ? null : names.find((one) => readFileSync(join(folder, one)).length > 0);
    });
    return { name, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files, in the order of their names, that the browser saves because of one act. */
export async function savedFiles(browser: Browser, page: BrowserPage, count: number, act: () => Promise<unknown>): Promise<Saved[]> {
  const byName = (files: Saved[]) => files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (browser instanceof Chromium) {
    const found: Promise<Saved>[] = [];
    (page as ChromiumPage).page.on('download', (download) => {
      found.push(download.path().then((path) => ({ name: download.suggestedFilename(), bytes: readFileSync(path) })));
    });
    await act();
    await until(`${count} files`, async () => found.length >= count);
    return byName(await Promise.all(found));
  }
  const folder = mkdtempSync(join(tmpdir(), 'griot-saved-'));
  try {
    await (browser as Firefox).saveInto(folder);
    await act();
    const names = await until(`${count} files`, async () => {
      const all = readdirSync(folder);
      return all.length >= count && !all.some((one) => one.endsWith('.part')) && all.every((one) => readFileSync(join(folder, one)).length > 0) ? all : null;
    });
    return byName(names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
