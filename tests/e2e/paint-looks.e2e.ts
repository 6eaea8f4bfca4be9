import { expect, it } from 'vitest';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, until } from '../../scripts/lib/browser/driver.ts';
import { painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { type Colour, contrast, over, parseColour } from '../../src/ui/colour.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';

/** Pages as outlets have them: ground, ink, and the palette that fits. */
const GROUNDS = [
  { name: 'white', css: 'body{background:#fff;color:#111}', palette: 'light' },
  { name: 'salmon paper', css: 'body{background:#fff1e5;color:#33302e}', palette: 'light' },
  { name: 'night', css: 'html{background:#10141c}body{color:#e8e8e8}', palette: 'dark' },
  { name: 'a dark box on a light page', css: 'body{background:#fff}main{background:#1d2733;color:#eee}', palette: 'dark' },
  { name: 'strong yellow', css: 'body{background:#b0a000;color:#000}', palette: 'bright' },
  { name: 'mid-blue', css: 'body{background:#3a6ea5;color:#fff}', palette: 'dim' },
  { name: 'a veil over black', css: 'body{background:#000;color:#ddd}article{background:rgba(255,255,255,.08)}', palette: 'dark' },
] as const;

interface Looks {
  readonly names: string[];
  readonly styles: { name: string; colour: string; back: string; line: string; style: string }[];
  readonly grounds: string[];
  readonly ink: string;
}

/** What the page's own style sheets make of the paint, and the colours behind an article's paragraph, the innermost first. */
const looksOf = (page: BrowserPage) =>
  page.run<Looks>(() => {
    const own = ((window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as unknown as { CSS: typeof CSS };
    const names: string[] = [];
    own.CSS.highlights.forEach((_: unknown, name: string) => {
      names.push(name);
    });
    const p = document.querySelector('article p')!;
    const grounds: string[] = [];
    for (let up: Element | null = p; up; up = up.parentElement) grounds.push(getComputedStyle(up).backgroundColor);
    const styles = names.map((name) => {
      const style = getComputedStyle(p, `::highlight(${name})`);
      return {
        name,
        colour: style.color,
        back: style.backgroundColor,
        line: style.textDecorationColor,
        style: `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textUnderlineOffset}`,
      };
    });
    return { names, styles, grounds, ink: getComputedStyle(p).color };
  });

const colour = (css: string): Colour => {
  const parsed = parseColour(css);
  if (!parsed) throw new Error(css);
  return parsed;
};

inEachBrowser('paint on any ground', (world) => {
  it.each(GROUNDS)('lines and tints can be seen on $name', async ({ name, css, palette }) => {
    const address = `${OUTLET}/looks/${name.replaceAll(' ', '-')}`;
    world.site.add(address, marketPage({ head: `<style>${css}</style>` }));
    const page = await world.open(address);
    await painted(page);
    const { names, styles, grounds, ink } = await looksOf(page);
    expect(new Set(names.map((one) => one.split('-')[1]))).toEqual(new Set([palette]));
    const ground = grounds.map(colour).reduceRight((back, layer) => over(layer, back), colour('#fff'));
    for (const style of styles) {
      if (style.style.startsWith('underline')) expect(contrast(over(colour(style.line), ground), ground), style.name).toBeGreaterThanOrEqual(3);
      const back = over(colour(style.back), ground);
      const text = colour(style.back).a > 0 && /firm/.test(style.name) ? style.colour : ink;
      expect(contrast(colour(text), back), style.name).toBeGreaterThanOrEqual(4.5);
    }
    // Without colour too: each layer its own line, or none.
    const lines = styles.filter(({ name }) => !/strong/.test(name)).map(({ style }) => style);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('a card fits a window at 200 % and a phone, and moves only where motion is wanted', async () => {
    world.site.add(`${OUTLET}/looks/small`, marketPage());
    const page = await world.open(`${OUTLET}/looks/small`);
    for (const [width, height] of [
      [640, 450],
      [390, 780],
    ] as const) {
      await page.resize(width, height);
      await painted(page);
      await page.click(...(await placeOfWords(page, MARKET.first)));
      await see(page, '[role="dialog"]');
      await until('the card to fit', async () => {
        const { box } = await see(page, '[role="dialog"]');
        // Firefox makes no window as narrow as a phone: what it has become counts.
        const [w, h] = await page.run<[number, number]>(() => [innerWidth, innerHeight]);
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= w && box.y + box.height <= h;
      });
      expect(await page.peek(() => deepAll('[role="dialog"]').every((card) => card.scrollWidth <= card.clientWidth))).toBe(true);
      await page.press('Escape');
    }
    if (world.name !== 'chromium') return;
    await (page as ChromiumPage).page.emulateMedia({ reducedMotion: 'reduce' });
    await page.click(...(await placeOfWords(page, MARKET.second)));
    await see(page, '[role="dialog"]');
    const moving = await page.peek(
      () =>
        deepAll('.griot *').filter((e) => {
          const { transitionDuration, animationDuration } = getComputedStyle(e);
          return `${transitionDuration},${animationDuration}`.split(',').some((one) => Number.parseFloat(one) > 0.001);
        }).length,
    );
    expect(moving).toBe(0);
  });
});

/** Pages that only say that they know the dark, by their meta, and leave the ground to the browser. */
for (const dark of [false, true])
  inEachBrowser(
    `paint on the browser's own ${dark ? 'dark' : 'light'} canvas`,
    (world) => {
      it.each([
        { says: 'light dark', fits: dark ? 'dark' : 'light' },
        { says: 'dark', fits: 'dark' },
        { says: 'light', fits: 'light' },
      ])('lines can be seen where the meta says $says', async ({ says, fits }) => {
        const address = `${OUTLET}/canvas/${dark}-${says.replace(' ', '-')}`;
        world.site.add(address, marketPage({ head: `<meta name="color-scheme" content="${says}">` }));
        const page = await world.open(address);
        await painted(page);
        const { names, styles, ink } = await looksOf(page);
        expect(new Set(names.map((one) => one.split('-')[1]))).toEqual(new Set([fits]));
        // The canvas itself: a system colour, as the page's scheme resolves it.
        const canvas = colour(
          await page.run(() => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = 'Canvas';
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }),
        );
        for (const style of styles) {
          if (style.style.startsWith('underline')) expect(contrast(over(colour(style.line), canvas), canvas), style.name).toBeGreaterThanOrEqual(3);
          const back = over(colour(style.back), canvas);
          expect(contrast(colour(colour(style.back).a > 0 && /firm/.test(style.name) ? style.colour : ink), back), style.name).toBeGreaterThanOrEqual(4.5);
        }
        await page.click(...(await placeOfWords(page, MARKET.first)));
        await see(page, '[role="dialog"]');
        expect(await page.peek(() => deepAll('[data-theme]').map((one) => (one as HTMLElement).dataset.theme))).toEqual([fits]);
      });
    },
    { dark },
  );
