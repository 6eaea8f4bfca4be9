import { newsPage } from '../../tests/e2e/harness/pages.ts';
import { until } from '../lib/browser/driver.ts';
import { openBeside } from '../lib/browser/own-pages.ts';
import { startSite } from '../lib/browser/site.ts';
import { OUTLET } from '../lib/demo.ts';
import { marked } from './filled.ts';
import { inEachBrowser } from './in-each-browser.ts';
import type { Print } from './index.ts';
import { median } from './median.ts';

const QUOTES = 300;
const OPENINGS = 7;
/** Milliseconds; Firefox may take twice as long. */
const BAR = 150;
const ADDRESS = `${OUTLET}/trois-cents`;

const FIRST = 'Amadou Fatoumata Ibrahim Moussa Mariam Ousmane Salimata Hamidou Kadiatou Rokia'.split(' ');
const LAST = 'Tialoro Balléré Wandiama Tinkaré Farabako Zamblaga Kanterré Siraboula Mossikoro Tagnaba'.split(' ');
const THINGS = 'la route le pont le puits le marché l’école le dispensaire la piste le barrage le silo la radio'.split(/ (?=l[ae’])/);

/** An article with so many quotes by invented people, each another's than the one before. */
const article = (): string =>
  newsPage({
    title: 'Mali : trois cents voix sur les travaux du centre',
    paragraphs: [
      'Les habitants du centre du Mali, du Burkina Faso et du Niger ont été entendus pendant trois jours sur les travaux à venir.',
      ...Array.from({ length: QUOTES }, (_, i) => {
        const who = `${FIRST[i % 10]} ${LAST[Math.floor(i / 10) % 10]}`;
        return `« Nous attendons ${THINGS[(i * 7) % THINGS.length]} depuis ${i + 2} mois », a déclaré ${who}.`;
      }),
    ],
  });

export default async (print: Print): Promise<void> => {
  const site = await startSite();
  site.add(ADDRESS, article());
  try {
    await inEachBrowser(print, { site: site.port, language: 'fr' }, async (browser, { name, factor }) => {
      const page = await browser.newPage();
      await page.goto(ADDRESS);
      await until('paint', () => page.run(() => CSS.highlights.size > 0));
      const times: number[] = [];
      let entries = 0;
      for (let run = 0; run < OPENINGS; run++) {
        const list = await openBeside(browser, ADDRESS);
        times.push(await list.run(marked, 'griot-beside-shown'));
        entries = await list.run(() => document.querySelectorAll('.entry').length);
        await list.close();
      }
      // The first warms the browser's own caches.
      const warm = times.slice(1);
      print([{ what: `${name}: list with ${entries} entries, ms`, median: median(warm), worst: Math.max(...warm), bar: `≤ ${BAR * factor}` }]);
    });
  } finally {
    await site.close();
  }
};
