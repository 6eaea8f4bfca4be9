/** What a reader does: look for something, point at it, click it. Works on any page, in shadow roots too. */
import { type Box, type BrowserPage, type Seen, until } from './driver.ts';

/** Elements that fit `css` and contain `text`, visible or not, in document order. */
export const look = (page: BrowserPage, css: string, text = ''): Promise<Seen[]> =>
  page.peek(
    (css: string, text: string) => {
      const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
      return deepAll(css)
        .map((e) => {
          const r = e.getBoundingClientRect();
          const style = getComputedStyle(e);
          return {
            text: flat(e.innerText ?? e.textContent ?? ''),
            label: e.getAttribute('aria-label') ?? '',
            box: { x: r.x, y: r.y, width: r.width, height: r.height },
            visible: r.width > 0 && r.height > 0 && style.visibility !== 'hidden' && style.opacity !== '0',
          };
        })
        .filter((seen) => `${seen.text} ${seen.label}`.includes(flat(text)));
    },
    css,
    text,
  );

/** Waits until an element that fits is visible. */
export const see = (page: BrowserPage, css: string, text = '', patience?: number): Promise<Seen> =>
  until(`${css}${text && ` with “${text}”`} to be seen`, async () => (await look(page, css, text)).find((s) => s.visible), patience);

/** Waits until no element that fits is visible. */
export const gone = (page: BrowserPage, css: string, text = ''): Promise<unknown> =>
  until(`${css}${text && ` with “${text}”`} to be gone`, async () => !(await look(page, css, text)).some((s) => s.visible));

const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

/** Scrolls an element into view, waits until it stands still, and clicks its middle, as a mouse does. */
export async function clickOn(page: BrowserPage, css: string, text = ''): Promise<void> {
  const box = await until(`${css}${text && ` with “${text}”`} to be seen and to stand still`, () =>
    page.peek<Box | null>(
      async (css: string, text: string) => {
        const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
        const fits = (e: HTMLElement) =>
          `${flat(e.innerText ?? e.textContent ?? '')} ${e.getAttribute('aria-label') ?? ''}`.includes(flat(text)) &&
          e.getClientRects().length > 0 &&
          getComputedStyle(e).visibility !== 'hidden';
        const look = () => {
          const element = deepAll(css).find(fits);
          if (!element) return null;
          element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return y + height / 2 > 0 && y + height / 2 < innerHeight && x + width / 2 < innerWidth ? { x, y, width, height } : null;
        };
        // A tab behind another one has no frames.
        const frame = () =>
          new Promise((done) => {
            setTimeout(done, 60);
            requestAnimationFrame(done);
          });
        // What comes late pushes other things away, and cards settle beside their words.
        let last = JSON.stringify(look());
        for (let still = 0; still < 3; still++) {
          await frame();
          const now = JSON.stringify(look());
          if (now !== last) still = -1;
          last = now;
          if (now === 'null') return null;
        }
        return JSON.parse(last);
      },
      css,
      text,
    ),
  );
  await page.click(...middle(box));
}

/**
 * Where words of the page's text stand: a box for each line they run over, every time they occur. Runs of white space count as one
 * space, as one reads them. With `scroll` the first place is brought to the middle of the window.
 */
export const boxesOfWords = (page: BrowserPage, words: readonly string[], scroll = true): Promise<Box[]> =>
  page.run(
    (words: string[], scroll: boolean) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = '';
      const places: { node: Text; offset: number }[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement?.closest('script,style,noscript')) continue;
        for (let i = 0; i < node.data.length; i++) {
          const blank = /[ \t\n\r\f]/.test(node.data[i]!);
          if (blank && (text.endsWith(' ') || text === '')) continue;
          text += blank ? ' ' : node.data[i];
          places.push({ node, offset: i });
        }
      }
      const ranges = words.flatMap((one) => {
        const found: Range[] = [];
        for (let at = text.indexOf(one); at >= 0; at = text.indexOf(one, at + 1)) {
          const [first, last] = [places[at]!, places[at + one.length - 1]!];
          const range = document.createRange();
          range.setStart(first.node, first.offset);
          range.setEnd(last.node, last.offset + 1);
          found.push(range);
        }
        if (!found.length) throw new Error(`not on the page: ${one}`);
        return found;
      });
      if (scroll) window.scrollBy({ top: ranges[0]!.getBoundingClientRect().top - window.innerHeight / 2, behavior: 'instant' });
      return ranges.flatMap((range) => [...range.getClientRects()].map((r) => ({ x: r.x, y: r.y, width: r.width, height: r.height })));
    },
    words,
    scroll,
  );

/** The middle of the first line of words, in view. */
export async function placeOfWords(page: BrowserPage, words: string): Promise<readonly [number, number]> {
  const boxes = await boxesOfWords(page, [words]);
  return middle(boxes.find((b) => b.width > 0) ?? boxes[0]!);
}

/** Waits, in view, until Griot has painted. A tab that is hidden meanwhile is slowed down by the browser. */
export const painted = (page: BrowserPage): Promise<unknown> => until('Griot to paint', () => page.run(() => CSS.highlights.size > 0));
