import { expect, it } from 'vitest';
import type { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { until } from '../../scripts/lib/browser/driver.ts';
import { painted } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { MARKET, marketPage } from './harness/pages.ts';

/** Single-page navigations before and after the first measure: what is loaded once is loaded in the first ones. */
const WARM = 10;
const MORE = 40;
/** What the browser itself leaves behind for each history entry is no leak of ours; an article with its map and ranges is a hundred times that. */
const KILOBYTES_A_PAGE = 20;

/** An article in the page, in an open shadow root and in a frame of the same site, below a screen's height each. */
const long = () =>
  marketPage({
    end: `<div id="host"></div><iframe src="${OUTLET}/long-frame" width="640" height="900"></iframe><div style="height:20000px"></div>
<script>
  const root = document.getElementById('host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>' + [...document.querySelectorAll('article p')].map((p) => p.textContent).join('</p><p>') + '</p>';
</script>`,
  });

inEachBrowser(
  'long sessions',
  (world) => {
    it(`memory does not grow over ${MORE} single-page navigations`, async () => {
      world.site.add(`${OUTLET}/spa`, marketPage());
      const page = (await world.open(`${OUTLET}/spa`)) as ChromiumPage;
      await painted(page);
      /** Another article under another address, painted before the next. */
      const turn = async (number: number) => {
        await page.run(
          (number: number, first: string) => {
            history.replaceState(null, '', `/spa/${number}`);
            document.title = `Marché, page ${number}`;
            const article = document.querySelector('article')!;
            const fresh = article.cloneNode(true) as HTMLElement;
            fresh.querySelector('h1')!.textContent = `Mali : le marché de Dianbara, jour ${number}`;
            for (const p of fresh.querySelectorAll('p')) p.textContent = p.textContent!.replace(first, `${first} (${number})`);
            article.replaceWith(fresh);
          },
          number,
          MARKET.neutral,
        );
        // Ranges in what was taken away have collapsed.
        await until('the new article to be painted', () =>
          page.run(() =>
            [...CSS.highlights.values()].some((highlight) => [...highlight].some((range) => !range.collapsed && range.startContainer.isConnected)),
          ),
        );
      };
      const heap = async (): Promise<{ bytes: number; nodes: number }> => {
        await page.cdp.send('HeapProfiler.enable');
        await page.cdp.send('HeapProfiler.collectGarbage');
        await page.cdp.send('HeapProfiler.collectGarbage');
        const { usedSize } = await page.cdp.send('Runtime.getHeapUsage');
        const { nodes } = await page.cdp.send('Memory.getDOMCounters');
        return { bytes: usedSize, nodes };
      };
      for (let i = 0; i < WARM; i++) await turn(i);
      const before = await heap();
      for (let i = WARM; i < WARM + MORE; i++) await turn(i);
      const after = await heap();
      expect((after.bytes - before.bytes) / MORE).toBeLessThan(KILOBYTES_A_PAGE * 1000);
      // An article kept alive would be some forty nodes each time.
      expect((after.nodes - before.nodes) / MORE).toBeLessThan(4);
    }, 180_000);

    it('scrolling and pointing over shadow roots and frames throws nothing', async () => {
      world.site.add(`${OUTLET}/long-frame`, marketPage({ title: 'Un cadre' }));
      world.site.add(`${OUTLET}/long`, long());
      const page = (await world.open(`${OUTLET}/long`)) as ChromiumPage;
      // The welcome page may have come before it, and what is behind is slowed down.
      await page.page.bringToFront();
      await painted(page);
      for (let step = 0; step < 30; step++) {
        await page.run((y: number) => window.scrollTo({ top: y, behavior: 'instant' }), (step % 15) * 260);
        await page.move(80 + ((step * 97) % 600), 40 + ((step * 61) % 700));
      }
      // A frame and a root that go away under the pointer.
      await page.run(() => {
        document.querySelector('iframe')?.remove();
        document.getElementById('host')?.remove();
      });
      for (let step = 0; step < 6; step++) {
        await page.run((y: number) => window.scrollTo({ top: y, behavior: 'instant' }), step * 200);
        await page.move(200 + step, 300);
      }
      expect(await world.browser.consoleLines()).toEqual([]);
    });
  },
  { only: 'chromium' },
);
