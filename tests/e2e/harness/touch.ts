import type { ChromiumPage } from '../../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, until } from '../../../scripts/lib/browser/driver.ts';
import { see } from '../../../scripts/lib/browser/look.ts';

/** What a finger hits without care, in CSS pixels. */
const FINGER = 44;

/** Makes a page a phone's: narrow, with fingers and nothing else. `mobile` false: never zoomed out, for pages saved without their styles, which are wider. */
export async function phone(page: BrowserPage, width = 360, mobile = true): Promise<void> {
  const { cdp } = page as ChromiumPage;
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height: 740, deviceScaleFactor: 1, mobile, screenWidth: width, screenHeight: 740 });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'pointer', value: 'coarse' },
      { name: 'hover', value: 'none' },
    ],
  });
}
export const touch = async (page: BrowserPage, x: number, y: number, hold = 0): Promise<void> => {
  const { cdp } = page as ChromiumPage;
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  if (hold) await new Promise((resolve) => setTimeout(resolve, hold));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
/** Touches what is called so, in the middle. */
export async function tap(page: BrowserPage, css: string, text = ''): Promise<void> {
  await page.peek(
    (css: string, text: string) =>
      deepAll(css)
        .find((e) => (e.innerText || e.getAttribute('aria-label') || '').includes(text) && e.getClientRects().length)
        ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    css,
    text,
  );
  // Where it stands once nothing moves any more.
  let box = (await see(page, css, text)).box;
  await until(`${text || css} to stand still`, async () => {
    const before = box;
    await new Promise((resolve) => setTimeout(resolve, 60));
    box = (await see(page, css, text)).box;
    return before.x === box.x && before.y === box.y;
  });
  await touch(page, box.x + box.width / 2, box.y + box.height / 2);
}
/** What can be touched and is smaller than a finger; links within sentences may be. */
export const small = async (page: BrowserPage, css: string): Promise<string[]> => {
  // Chromium forgets it where another tab was in front meanwhile.
  await (page as ChromiumPage).cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return page.peek(
    (css: string, finger: number) => {
      const parts = 'button, a[href], summary, select, input, textarea, [role="button"], [role="menuitem"]';
      return deepAll(css)
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>(parts)])
        .filter((e) => e.getClientRects().length && getComputedStyle(e).visibility === 'visible' && !(e as HTMLButtonElement).disabled)
        .flatMap((e) => {
          const words = (e.innerText || e.getAttribute('aria-label') || (e as HTMLInputElement).name).slice(0, 30);
          // A box within its label is touched by the label.
          const target = e.matches('input[type="checkbox"], input[type="radio"]') ? (e.closest('label, .row-check') ?? e) : e;
          if (e.matches('a[href], span[role="button"]') && getComputedStyle(e).display === 'inline') return [];
          const { width, height } = target.getBoundingClientRect();
          return height < finger - 0.5 || width < finger - 0.5 ? [`${e.tagName.toLowerCase()} “${words}” ${Math.round(width)} × ${Math.round(height)}`] : [];
        });
    },
    css,
    FINGER,
  );
};
export const wide = (page: BrowserPage): Promise<number> => page.run(() => document.documentElement.scrollWidth);
