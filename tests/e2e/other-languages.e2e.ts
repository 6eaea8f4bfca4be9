import { expect, it } from 'vitest';
import { painted, see } from '../../scripts/lib/browser/look.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { newsPage } from './harness/pages.ts';
import { words } from './harness/words.ts';

const ADDRESS = `${OUTLET}/andere-sprache`;
const SAID = 'Wir haben seit drei Tagen nichts mehr gehört';

inEachBrowser('an article in a language that is not read', (world) => {
  it('has its quotes by their marks, and the popup says in one line that nobody is named', async () => {
    world.site.add(
      ADDRESS,
      newsPage({
        title: 'Mali: Der Markt von Dianbara öffnet wieder',
        language: 'de',
        paragraphs: [
          'Der Markt von Dianbara im Zentrum von Mali öffnet am Donnerstag wieder. Die Arbeiter kamen aus Bamako, aus Mopti, aus Gao und aus dem benachbarten Burkina Faso, um die Dächer, die Wege und die Brunnen zu erneuern.',
          `„${SAID}“, sagte eine Händlerin in Bamako, die mit dem Bus aus Niamey im Niger gekommen war und auf ihre Waren wartete.`,
          'In Mali und in Burkina Faso sind viele Straßen gesperrt, und die Händler in Bamako warten auf Fisch, Hirse und Zwiebeln aus dem Norden.',
        ],
      }),
    );
    await painted(await world.open(ADDRESS));
    const popup = await world.popupOver(ADDRESS);
    await see(popup, 'section', words('popup_marks_only'));
    await see(popup, '.voice', words('popup_unknown_speaker'));
    expect(await popup.run(() => document.querySelectorAll('.voice').length)).toBe(1);
  });
});
