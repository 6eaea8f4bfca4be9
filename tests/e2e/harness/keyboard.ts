import type { BrowserPage } from '../../../scripts/lib/browser/driver.ts';
import { see } from '../../../scripts/lib/browser/look.ts';

/** Stops of the Tab key on the longest of our pages. */
const MOST_STOPS = 120;

/** Whether the focus is on an element that fits `css` and contains `text`; popovers and dialogs too, shadow roots not. */
export const isOn = (page: BrowserPage, css: string, text = ''): Promise<boolean> =>
  page.run(
    (css: string, text: string) => {
      const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
      const e = document.activeElement as HTMLElement | null;
      if (!e?.matches(css)) return false;
      const label = (e as HTMLInputElement).labels?.[0]?.innerText ?? '';
      return flat(`${e.innerText} ${e.getAttribute('aria-label') ?? ''} ${label}`).includes(flat(text));
    },
    css,
    text,
  );

/** Whether the first element that fits stands before what has the focus. */
const isBefore = (page: BrowserPage, css: string, text: string): Promise<boolean> =>
  page.run(
    (css: string, text: string) => {
      const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
      const wanted = [...document.querySelectorAll<HTMLElement>(css)].find((e) =>
        flat(`${e.innerText} ${e.getAttribute('aria-label') ?? ''} ${(e as HTMLInputElement).labels?.[0]?.innerText ?? ''}`).includes(flat(text)),
      );
      const focused = document.activeElement;
      return !!wanted && !!focused && focused !== document.body && !!(wanted.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
    },
    css,
    text,
  );

/**
 * Goes to an element with the Tab key alone, backwards where it stands before, as somebody without a mouse does; fails where Tab never
 * comes there. Never round through the browser's own buttons: a Firefox without a window does not find back.
 */
export async function tabTo(page: BrowserPage, css: string, text = ''): Promise<void> {
  await see(page, css);
  const key = (await isBefore(page, css, text)) ? 'Shift+Tab' : 'Tab';
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await isOn(page, css, text)) return;
    await page.press(key);
  }
  throw new Error(`the Tab key does not come to ${css}${text && ` with “${text}”`}`);
}

/** Goes there by Tab and presses a key on it; Enter where none is said. */
export async function pressOn(page: BrowserPage, css: string, text = '', key = 'Enter'): Promise<void> {
  await tabTo(page, css, text);
  await page.press(key);
}
