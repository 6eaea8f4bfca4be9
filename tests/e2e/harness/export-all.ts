import { expect } from 'vitest';
import type { Browser, BrowserPage } from '../../../scripts/lib/browser/driver.ts';
import { see } from '../../../scripts/lib/browser/look.ts';
import { FORMATS } from '../../../src/exchange/index.ts';
import { savedBy } from './downloads.ts';
import { pressOn } from './keyboard.ts';
import { READ } from './read-export.ts';
import { words } from './words.ts';

/** Chromium without a window asks nobody whether a page may save more than ten files. */
const FILES_OF_A_PAGE = 7;

/** Everything in every format but the backup, from the library's data page by keyboard; `check` gets what each file says. */
export async function exportAll(browser: Browser, open: () => Promise<BrowserPage>, check: (format: string, said: string) => void): Promise<void> {
  let page = await open();
  for (const [i, { id, extension }] of FORMATS.entries()) {
    if (id === 'backup') continue;
    if (i > 0 && i % FILES_OF_A_PAGE === 0) page = await open();
    await pressOn(page, 'button', words('library_export_all_do'));
    await see(page, 'dialog', words('library_export_everything'));
    await pressOn(page, `dialog input[value="${id}"]`, '', 'Space');
    const { name, bytes } = await savedBy(browser, page, () => page.press('Enter'));
    expect(name.endsWith(`.${extension}`)).toBe(true);
    check(id, READ[id](bytes));
  }
}
