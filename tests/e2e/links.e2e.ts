import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { boxesOfWords } from '../../scripts/lib/browser/look.ts';
import { ELSEWHERE } from '../../scripts/lib/demo.ts';
import { deepLink, passageIn } from '../../src/model/text-fragment.ts';
import { inEachBrowser } from './harness/each-browser.ts';

/** Paragraphs as HTML, a screen apart; all of it invented. */
const PARAGRAPHS = [
  'Dianbara : le marché rouvre jeudi',
  'Le maire a dit «\u00a0nous resterons tous ici\u00a0», puis il est parti.',
  'Elle a affirmé qu’il viendrait demain.',
  'L’armée tient le pont, dit-on, depuis l’aube.',
  'Une rép\u00adublique <b>une et</b> <a href="#x">indivisible</a>, a-t-il lancé\u202f!',
  'Un premier vers<br>et un second vers.',
  'قال الوزير إن الجيش سيعود والسلام قريب جدا.',
  'Le prix est de 1\u202f200 francs &amp; quelques sous, peut-être.',
  'Question\u202f: viendrez-vous\u202f?',
  'Non.',
  'Autre question\u202f: partirez-vous\u202f?',
  'Non.',
  'Le président parle à Bandia. Hier soir le Président parle encore, et le président parle toujours.',
  'Avant, nous avons dit à tous que rien ne presse. Et voici que nous avons dit à tous que la paix viendra un jour, quand les pluies auront cessé.',
  'Puis vint la fin : « Nous partons.',
  'Nous ne reviendrons pas.',
  'Adieu. »',
  '“We will stay,” she said; they’d heard the mayor’s “No” before 🙂 and after.',
];
const TEXT = PARAGRAPHS.map((html) =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00ad', ''),
).join('\n');
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Liens</title>
<style>body{margin:0;font:17px/1.4 serif;width:700px}p{margin:0 0 1000px}::target-text{background:#f0f;color:#000}</style>
<body><nav>Non. Oui. Nous partons ? Le marché</nav>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('\n')}</body></html>`;

/** Words, which of the same ones, and the paragraphs they stand in. */
const CASES: readonly { readonly words: string; readonly nth?: number; readonly on: readonly number[] }[] = [
  { words: 'nous resterons tous ici', on: [1] },
  { words: '«\u00a0nous resterons tous ici\u00a0»', on: [1] },
  { words: 'il viendrait demain', on: [2] },
  { words: 'armée tient le pont, dit-on', on: [3] },
  { words: 'république une et indivisible, a-t-il lancé\u202f!', on: [4] },
  { words: 'premier vers\net un second', on: [5] },
  { words: 'السلام قريب', on: [6] },
  { words: 'إن الجيش سيعود', on: [6] },
  { words: '1\u202f200 francs & quelques sous, peut-être', on: [7] },
  { words: 'Non.', on: [9] },
  { words: 'Non.', nth: 1, on: [11] },
  { words: 'le président parle', on: [12] },
  { words: 'nous avons dit à tous que la paix viendra un jour, quand les pluies auront cessé', on: [13] },
  { words: 'nous avons dit à tous', nth: 1, on: [13] },
  { words: 'Nous partons.\nNous ne reviendrons pas.\nAdieu.', on: [14, 15, 16] },
  { words: 'Adieu', on: [16] },
  { words: 'We will stay', on: [17] },
  { words: 'they’d heard the mayor’s “No” before 🙂', on: [17] },
  { words: 'No', nth: 4, on: [17] },
];

/** The paragraphs in view where the browser marked words, with the marked stretch of the first line: x of its ends. */
const marked = async (page: BrowserPage) => {
  const png = PNG.sync.read(await page.screenshot());
  const boxes = await page.run<{ top: number; bottom: number }[]>(() =>
    [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  const on = boxes.flatMap(({ top, bottom }, i) => {
    let found = false;
    for (let y = Math.max(0, Math.ceil(top)); y < Math.min(png.height, bottom); y++)
      for (let x = 0; x < png.width; x++) {
        const at = (y * png.width + x) * 4;
        if (png.data[at] !== 255 || png.data[at + 1] !== 0 || png.data[at + 2] !== 255) continue;
        found = true;
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
      }
    return found ? [i] : [];
  });
  return on.length ? { on, left, right } : null;
};

inEachBrowser('links to words', (world) => {
  it.each(CASES)('“$words” ($nth)', async ({ words, nth = 0, on }) => {
    let start = -1;
    for (let i = 0; i <= nth; i++) start = TEXT.indexOf(words, start + 1);
    expect(start).toBeGreaterThanOrEqual(0);
    world.site.add(`${ELSEWHERE}/links`, PAGE);
    const link = deepLink(`${ELSEWHERE}/links`, passageIn(TEXT, { start, end: start + words.length }));
    const page = await world.open(link);
    const found = await until(`a mark at ${decodeURIComponent(link)}`, () => marked(page), 5_000);
    expect(found.on.every((at) => on.includes(at))).toBe(true);
    expect(found.on[0]).toBe(on[0]);
    // In one line of one paragraph: these words and no more.
    if (on.length > 1 || words.includes('\n')) return;
    const boxes = (
      await boxesOfWords(page, [PARAGRAPHS[on[0]!]!.includes('\u00ad') ? 'ublique une et indivisible, a-t-il lancé\u202f!' : words], false)
    ).filter((box) => box.width > 0 && box.y > 0 && box.y < 900);
    if (new Set(boxes.map((box) => Math.round(box.y))).size > 1 || boxes.length > 1) return;
    expect(Math.abs(boxes[0]!.x + boxes[0]!.width - found.right)).toBeLessThan(6);
    if (!words.startsWith('rép')) expect(Math.abs(boxes[0]!.x - found.left)).toBeLessThan(6);
  });
});
