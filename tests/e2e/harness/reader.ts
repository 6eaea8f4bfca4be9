import { type BrowserPage, until } from '../../../scripts/lib/browser/driver.ts';
import { boxesOfWords } from '../../../scripts/lib/browser/look.ts';

export const CARD = '[role="dialog"]';
export const TOOLBAR = '[role="toolbar"]';

/** Stops of the Tab key in the longest of our cards. */
const MOST_STOPS = 60;

/** Selects words as a reader who drags over them. */
export async function dragOver(page: BrowserPage, what: string): Promise<void> {
  const boxes = await boxesOfWords(page, [what]);
  const [first, last] = [boxes[0]!, boxes.at(-1)!];
  await page.drag({ x: first.x + 1, y: first.y + first.height / 2 }, { x: last.x + last.width - 1, y: last.y + last.height / 2 });
}

/** Name and words of the element that has the keyboard, in whatever shadow root it is; '' where none has. */
export const focused = (page: BrowserPage): Promise<string> =>
  page.peek(() => {
    const inside = deepAll('button, a[href], input, textarea, iframe').find(
      (e) => (e.getRootNode() as Document | ShadowRoot).activeElement === e && e.getClientRects().length,
    );
    if (!inside) return '';
    const label = (inside as HTMLInputElement).labels?.[0]?.innerText ?? '';
    return `${inside.getAttribute('aria-label') ?? inside.title} ${inside.innerText ?? ''} ${label}`.replace(/\s+/g, ' ').trim();
  });

/** Waits until what is called so has the keyboard, without a key: a panel that opens takes it. */
export const holds = (page: BrowserPage, name: string): Promise<unknown> =>
  until(`“${name}” to have the keyboard`, async () => (await focused(page)).includes(name.replace(/\s+/g, ' ').trim()));

/** Goes by Tab alone to what is called so in a card or toolbar that has the keyboard; fails where Tab never comes there. */
export async function tabTo(page: BrowserPage, name: string): Promise<void> {
  const wanted = name.replace(/\s+/g, ' ').trim();
  const met: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const now = await focused(page);
    if (now.includes(wanted)) return;
    met.push(now);
    await page.press('Tab');
  }
  throw new Error(`the Tab key does not come to “${wanted}”, but to: ${[...new Set(met)].join(' | ')}`);
}

/** Goes there by Tab and presses Enter. */
export async function pressOn(page: BrowserPage, name: string): Promise<void> {
  await tabTo(page, name);
  await page.press('Enter');
}

/** Opens, by keyboard alone, the card of the first of all painted words that `fits` says is meant. */
export async function openByKeyboard(page: BrowserPage, what: string): Promise<void> {
  const said = () =>
    page.peek(() =>
      deepAll('[aria-live]')
        .map((e) => e.innerText)
        .join(' '),
    );
  for (let step = 0; step < 30; step++) {
    const before = await said();
    await page.press('Alt+Shift+ArrowRight');
    const now = await until('the next of what is painted', async () => ((await said()) !== before ? await said() : null));
    if (!now.includes(what)) continue;
    await page.press('Enter');
    return;
  }
  throw new Error(`stepping does not come to “${what}”`);
}
