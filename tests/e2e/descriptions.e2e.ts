import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { newsPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const CARD = '[role="dialog"]';
const OFFICE = 'le ministre malien de la Défense';
const RUSSIAN = 'le chef de la diplomatie russe';
const MAYOR = 'Korofina';

/** A page whose people are named, and described: by an office of the day, and by what the text said before. */
const PAGE = newsPage({
  title: 'Mali : des camions pour Gao',
  date: '2022-03-01',
  paragraphs: [
    `À Bamako, ${OFFICE} a reçu lundi des élus de Gao. Il leur a montré des camions. La veille, ${RUSSIAN} avait téléphoné.`,
    `Souleymane ${MAYOR}, maire de Gao, a remercié l’armée malienne. « Nous attendons », a déclaré Souleymane ${MAYOR}.`,
    'Puis le maire de Gao est reparti. Le président de la Cédéao n’était pas là.',
  ],
});

inEachBrowser('descriptions', (world) => {
  const address = `${OUTLET}/2022/descriptions`;
  const open = async () => {
    world.site.add(address, PAGE);
    const page = await world.open(address);
    await painted(page);
    return page;
  };

  it('are painted more quietly than names, and counted with them', async () => {
    const page = await open();
    const looks = await page.run<Record<string, string>>(() => {
      const own = ((window as unknown as { wrappedJSObject?: Window }).wrappedJSObject ?? window) as unknown as { CSS: typeof CSS };
      const found: Record<string, string> = {};
      own.CSS.highlights.forEach((_: unknown, name: string) => {
        const style = getComputedStyle(document.querySelector('article p')!, `::highlight(${name})`);
        found[name] = `${style.textDecorationStyle} ${style.textDecorationThickness}`;
      });
      return found;
    });
    expect(looks['griot-light-person']).toBe('solid 2px');
    expect(looks['griot-light-person-quiet']).toBe('dotted 1px');
    const { analysis } = await pageState(world.browser, address);
    const camara = analysis!.actors.find(({ id }) => id === 'sadio-camara');
    expect(camara!.mentions.map(({ kind, text }) => [kind, text])).toEqual([['nominal', OFFICE]]);
    mkdirSync('build/e2e', { recursive: true });
    writeFileSync(`build/e2e/descriptions-${world.browser.name}.png`, await page.screenshot());
  });

  it('open the same card as a name, with the office of that day and its dates', async () => {
    const page = await open();
    await page.click(...(await placeOfWords(page, OFFICE)));
    await see(page, `${CARD} h2`, 'Sadio Camara');
    const card = await see(page, CARD, words('why_office'));
    expect(card.text).toContain(OFFICE);
    expect(card.text).toMatch(/2021/);
    await see(page, CARD, words('card_counts_here', 'en', words('n_mentions_one', 'en', 1), words('n_quotes_other', 'en', 0)));
    writeFileSync(`build/e2e/descriptions-card-${world.browser.name}.png`, await page.screenshot());
  });

  it('say which words of the text tell who it is', async () => {
    const page = await open();
    await page.click(...(await placeOfWords(page, 'le maire de Gao est')));
    await see(page, `${CARD} h2`, MAYOR);
    const card = await see(page, CARD, words('why_apposition'));
    expect(card.text).toContain(`Souleymane ${MAYOR}, maire de Gao`);
    writeFileSync(`build/e2e/descriptions-text-${world.browser.name}.png`, await page.screenshot());
  });
});
