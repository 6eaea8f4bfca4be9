import { expect, it } from 'vitest';
import { ChromiumPage } from '../../scripts/lib/browser/chromium.ts';
import { type BrowserPage, sleep, until } from '../../scripts/lib/browser/driver.ts';
import { boxesOfWords, clickOn, look, painted, placeOfWords, see } from '../../scripts/lib/browser/look.ts';
import { pageState } from '../../scripts/lib/browser/own-pages.ts';
import { OUTLET } from '../../scripts/lib/demo.ts';
import { EN, FR, TITLE } from '../pages/words.ts';
import { inEachBrowser } from './harness/each-browser.ts';
import { newsPage } from './harness/pages.ts';
import { CARD, dragOver, TOOLBAR } from './harness/reader.ts';
import { words } from './harness/words.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

inEachBrowser('what changes under the reader', (world) => {
  let count = 0;
  const newAddress = (path = '/change') => `${OUTLET}${path}-${++count}`;
  const state = (address: string) => pageState(world.browser, address);
  async function open(address: string, html: string): Promise<BrowserPage> {
    world.site.add(address, html);
    const page = await world.open(address);
    await painted(page);
    return page;
  }
  const read = async (address: string): Promise<number> => {
    const text = flat((await state(address)).article?.text ?? '');
    return FR.slice(0, 8).filter((one) => text.includes(flat(one))).length;
  };
  /** A tab behind another is not looked at: asking for its state may put it there. */
  const inFront = async (page: BrowserPage) => {
    await page.move(3, 3);
    await sleep(2500);
  };
  const p = (from: number, to: number): string =>
    FR.slice(from, to)
      .map((one) => `<p>${one}</p>`)
      .join('');
  const article = (inner: string, head = '', date = '2021-03-02'): string =>
    newsPage({ title: `${TITLE.fr} (${count})`, paragraphs: [], date, head, end: '' }).replace('</article>', `${inner}</article>`);

  const REVEALED: Record<string, [head: string, rest: string, click: string]> = {
    'display: none by a class': [
      '<style>.rest.shut{display:none}</style>',
      `<div class="rest shut">${p(4, 8)}</div>`,
      "document.querySelector('.rest').classList.remove('shut')",
    ],
    'display: none by style': ['', `<div class="rest" style="display:none">${p(4, 8)}</div>`, "document.querySelector('.rest').style.display=''"],
    'the hidden attribute': ['', `<div class="rest" hidden>${p(4, 8)}</div>`, "document.querySelector('.rest').hidden=false"],
    'a class of the body': ['<style>body:not(.long) .rest{display:none}</style>', `<div class="rest">${p(4, 8)}</div>`, "document.body.classList.add('long')"],
    'each paragraph for itself': [
      '<style>.more{display:none}</style>',
      p(4, 8).replaceAll('<p>', '<p class="more">'),
      "document.querySelectorAll('.more').forEach((e) => e.classList.remove('more'))",
    ],
    'new paragraphs': ['', '', `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(p(4, 8))})`],
  };
  it.each(Object.entries(REVEALED))('words behind “read more” are read when they are shown: %s', async (_, [head, rest, click]) => {
    const address = newAddress();
    const button = `<button id="more" onclick="${click.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">Lire la suite</button>`;
    const page = await open(address, article(`${p(0, 4)}${button}${rest}`, head));
    expect(await read(address)).toBe(4);
    await page.run(() => document.getElementById('more')!.click());
    await until('all of it', async () => {
      await inFront(page);
      return (await read(address)) === 8;
    });
  });

  const ld = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
  const T1 = 'Sindou-Tanga : le marché aux grains rouvre ses portes';
  const T2 = 'Kolo-Diéba : les cultivateurs écrivent au ministre';
  const SECOND = [
    'À Kolo-Diéba, dans le sud du Mali, les cultivateurs ont écrit une quatrième lettre au ministre. Ils attendent depuis janvier que la piste du fleuve soit refaite, et rien ne vient de la capitale.',
    '« Nous irons à pied s’il le faut », a déclaré Mariam Songré, cultivatrice et doyenne du village. « Nous avons le temps », a-t-elle ajouté devant la mairie fermée.',
    'Le sous-préfet, Adama Tiendré, a affirmé que les travaux commenceraient avant la fin du mois et que les engins étaient déjà en route depuis la ville voisine.',
    'Les charretiers, eux, ont repris le vieux chemin de la colline, plus long d’une demi-journée mais praticable en toute saison, même sous les grandes pluies du mois d’août.',
  ];
  /** Everything a single-page site can leave behind in its head. */
  const HEADS: Record<string, { head: (address: string) => string; title: boolean }> = {
    'the canonical address': { head: (a) => `<link rel="canonical" href="${a}"><meta property="og:url" content="${a}">`, title: true },
    'the title for others': { head: () => `<meta property="og:title" content="${T1}">`, title: true },
    'linked data': {
      head: (a) => ld({ '@type': 'NewsArticle', headline: T1, datePublished: '2019-03-02', author: { name: 'Awa Diabaté' }, mainEntityOfPage: a }),
      title: true,
    },
    'the tab’s title': { head: () => '', title: false },
    everything: {
      head: (a) =>
        `<link rel="canonical" href="${a}"><meta property="og:title" content="${T1}"><meta name="author" content="Awa Diabaté">${ld({ '@type': 'NewsArticle', headline: T1, datePublished: '2019-03-02', mainEntityOfPage: a })}`,
      title: false,
    },
  };
  it.each(Object.entries(HEADS))('a head left over in a single-page site is not believed: %s', async (_, { head, title }) => {
    const [first, second] = [newAddress('/afrique/mali/2021/03/02/marche'), newAddress('/afrique/mali/2021/03/02/lettre')];
    const unique = (some: readonly string[]) => [
      ...some,
      `Un témoin du nom de Ba${'la'.repeat(count)} a tout vu de sa fenêtre et l’a raconté à ses voisins dans la soirée de lundi.`,
    ];
    const html = newsPage({ title: T1, paragraphs: unique(FR.slice(0, 4)), date: '2019-03-02', head: head(first) });
    const page = await open(first, html);
    await page.click(...(await placeOfWords(page, 'Nous avons vendu à perte')));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the quote to be kept', async () => (await state(first)).kept.length === 1);
    await page.run(
      (to: string, tab: string, inner: string) => {
        history.pushState({}, '', to);
        if (tab) document.title = tab;
        document.querySelector('article')!.innerHTML = inner;
      },
      second,
      title ? T2 : '',
      `<h1>${T2}</h1>${unique(SECOND)
        .map((one) => `<p>${one}</p>`)
        .join('')}`,
    );
    const now = await until('the second article', async () => {
      const s = await state(second).catch(() => null);
      return s?.article?.text.includes('Kolo-Diéba') && s.article.text.includes('Tiendré') ? s : null;
    });
    expect(now.kept).toEqual([]);
    expect(now.article).toMatchObject({ title: T2, url: second });
    expect(now.article?.author).toBeUndefined();
    // The address says a day of its own; the head's was the other article's.
    expect(now.article?.date).toBe('2021-03-02');
    await page.back();
    await page.close();
  });

  it('what the head says late is read', async () => {
    const address = newAddress();
    const page = await open(address, article(p(0, 8)).replace(/<meta property="article:published_time"[^>]*>/, ''));
    expect((await state(address)).article?.date).toBeUndefined();
    await page.run(() => {
      document.head.insertAdjacentHTML(
        'beforeend',
        '<meta property="article:published_time" content="2021-03-02T10:00:00Z"><meta name="author" content="Awa Traoré">',
      );
    });
    await until('the day', async () => {
      await inFront(page);
      return (await state(address)).article?.date === '2021-03-02';
    });
    expect((await state(address)).article?.author).toBe('Awa Traoré');
  });

  it('machine translation is noticed, said, and never taken for the outlet', async () => {
    const address = newAddress();
    const page = await open(address, article(p(0, 8)));
    await page.click(...(await placeOfWords(page, 'Nous avons vendu à perte')));
    await clickOn(page, `${CARD} button`, words('card_keep'));
    await until('the quote to be kept', async () => (await state(address)).kept.length === 1);
    await page.press('Escape');
    const before = (await state(address)).article?.text;
    await page.run((english: readonly string[]) => {
      document.documentElement.classList.add('translated-ltr');
      document.querySelectorAll('article p').forEach((one, i) => {
        one.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${english[i]}</font></font>`;
      });
    }, EN);
    await until('the line', async () =>
      (await look(page, '[role="status"]')).some(({ text, visible }) => visible && text.includes(words('page_translated').slice(0, 30))),
    );
    await sleep(1500);
    expect(await state(address)).toMatchObject({ kept: [expect.any(String)], article: { text: before } });
    expect(await page.peek(() => [...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.keys()].length).catch(() => 0)).toBe(0);
    await page.run(
      (french: readonly string[]) => {
        document.documentElement.classList.remove('translated-ltr');
        document.querySelectorAll('article p').forEach((one, i) => {
          one.textContent = french[i]!;
        });
      },
      FR.slice(0, 8),
    );
    await painted(page);
    expect((await state(address)).kept).toHaveLength(1);
  });

  it('a page that is translated when it loads is not read, and is once its own words are back', async () => {
    const address = newAddress();
    const machine = article(
      EN.map((one) => `<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${one}</font></font></p>`).join(''),
    ).replace('<html', '<html class="translated-ltr"');
    world.site.add(address, machine);
    const page = await world.open(address);
    await until('the line', async () =>
      (await look(page, '[role="status"]')).some(({ text, visible }) => visible && text.includes(words('page_translated').slice(0, 30))),
    );
    expect(await state(address)).toMatchObject({ status: 'no-article', article: null });
    await page.run(
      (french: readonly string[]) => {
        document.documentElement.classList.remove('translated-ltr');
        document.querySelectorAll('article p').forEach((one, i) => {
          if (french[i]) one.textContent = french[i]!;
        });
      },
      FR.slice(0, EN.length),
    );
    await painted(page);
    expect((await state(address)).article?.text).toContain(FR[0]!.slice(0, 30));
  });

  it('the palette follows when the page changes its own dress', async () => {
    const address = newAddress();
    const style = '<style>.dark body{background:#111;color:#eee}</style>';
    const page = await open(address, article(p(0, 8), style));
    const names = () => page.peek(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].join(' ')).catch(() => '');
    await page.run(() => document.documentElement.classList.add('dark'));
    if (world.name === 'chromium') await until('the dark palette', async () => /dark/.test(await names()) && !/light/.test(await names()));
    await page.click(...(await placeOfWords(page, 'Nous avons vendu à perte')));
    await see(page, CARD);
    await until('a dark card', () => page.peek(() => deepAll('[data-theme]').some((one) => (one as HTMLElement).dataset.theme === 'dark')));
  });

  it('a page that zooms its root has its card beside the words', async () => {
    const address = newAddress();
    const page = await open(address, article(p(0, 8), '<style>html{zoom:1.4}</style>'));
    const what = 'Nous avons vendu à perte';
    await page.click(...(await placeOfWords(page, what)));
    const card = await see(page, CARD);
    await until('the card at its words', async () => {
      const { box } = (await look(page, CARD)).find(({ visible }) => visible) ?? card;
      const [line] = await boxesOfWords(page, [what]);
      return Math.min(Math.abs(box.y - (line!.y + line!.height)), Math.abs(box.y + box.height - line!.y)) < 40;
    });
  });

  it('where nothing can be selected a paragraph can be marked', async () => {
    const address = newAddress();
    const page = await open(address, article(p(0, 8), '<style>article{user-select:none;-webkit-user-select:none}</style>'));
    await dragOver(page, 'sans préciser combien');
    await clickOn(page, '[role="status"] button', words('page_mark_paragraph'));
    await until('the highlight', async () => (await state(address)).annotations.some((one) => flat(one.words) === flat(FR[2]!)));
  });

  it.each([
    ['AZERTY 3', '"', 'Digit3', 'blue'],
    ['AZERTY 3 with shift', '3', 'Digit3', 'blue'],
    ['Arabic figure', '٢', 'Digit2', 'green'],
    ['Arabic letter', 'ا', 'KeyH', 'yellow'],
    ['a capital', 'H', 'KeyH', 'yellow'],
  ])('keys count by place as well: %s', async (_, key, code, colour) => {
    const address = newAddress();
    const page = await open(address, article(p(0, 8)));
    if (!(page instanceof ChromiumPage)) return;
    await dragOver(page, 'Lassina Kiendré');
    await see(page, TOOLBAR);
    const modifiers = key === '3' ? 8 : 0;
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, modifiers });
    await page.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
    await until('the highlight', async () => (await state(address)).annotations.some((one) => one.colour === colour));
  });
});

inEachBrowser('the day of an article', (world) => {
  let count = 0;
  const state = (address: string) => pageState(world.browser, address);
  const WORDS = 'La frontière restera fermée jusqu’à lundi';
  async function open(date: string): Promise<{ page: BrowserPage; address: string }> {
    const address = `${OUTLET}/jour-${++count}`;
    const html = newsPage({
      title: `${TITLE.fr} (jour ${count})`,
      date,
      paragraphs: [FR[0]!, `« ${WORDS} », a déclaré le ministre malien de la Défense.`, ...FR.slice(4, 8)],
    });
    world.site.add(address, date ? html : html.replace(/<meta property="article:published_time"[^>]*>/, ''));
    const page = await world.open(address);
    await painted(page);
    return { page, address };
  }
  const speaker = async (address: string) => {
    const { analysis } = await state(address);
    const quote = analysis?.quotes.find(({ spans }) => spans.length > 0 && analysis.quotes.length > 0 && spans[0]!.end - spans[0]!.start === WORDS.length);
    return quote ? { name: quote.speaker?.name, actor: quote.speaker?.actor ?? null, certain: quote.certain } : null;
  };

  it('stands in the card, can be corrected and taken back, and says who held the office', async () => {
    const { page, address } = await open('2021-09-14');
    // How sure that is, the learnt model says; the day decides who held the office.
    expect(await speaker(address)).toMatchObject({ name: 'Sadio Camara', actor: expect.any(Number) });
    await page.click(...(await placeOfWords(page, WORDS)));
    await until('the day', async () => (await look(page, CARD)).some(({ text }) => text.includes('14 September 2021')));
    await clickOn(page, `${CARD} button`, words('card_date_correct'));
    await clickOn(page, `${CARD} button`, words('card_date_none'));
    await until('the unknown day', async () => (await look(page, CARD)).some(({ text }) => text.includes(words('card_date_unknown').slice(0, 30))));
    expect((await state(address)).article?.date).toBeUndefined();
    expect((await speaker(address))?.actor === null || (await speaker(address))?.certain === false).toBe(true);
    await clickOn(page, `${CARD} button`, words('card_undo'));
    await until('the minister again', async () => (await speaker(address))?.name === 'Sadio Camara');
    await page.reload();
    await painted(page);
    expect((await state(address)).article?.date).toBe('2021-09-14');
  });

  it('is kept when the reader gives it, and used at the next visit', async () => {
    const { page, address } = await open('');
    expect((await speaker(address))?.name).not.toBe('Sadio Camara');
    await page.click(...(await placeOfWords(page, WORDS)));
    await clickOn(page, `${CARD} button`, words('card_date_correct'));
    // The field stands in a frame of its own and hears nobody but the reader; a day that is the same in every order is typed.
    const inField = () =>
      page.peek(
        () =>
          (deepAll('iframe.field')[0] as HTMLIFrameElement | undefined)?.contentDocument?.querySelector<HTMLInputElement>('input[type="date"]')?.value ?? null,
      );
    await until('the field', async () => (await inField()) !== null);
    await sleep(300);
    await page.type('09092021');
    await until('the day', async () => (await inField()) === '2021-09-09');
    await clickOn(page, `${CARD} button`, words('card_date_use'));
    await until('the minister', async () => (await speaker(address))?.name === 'Sadio Camara');
    await page.reload();
    await painted(page);
    expect((await state(address)).article?.date).toBe('2021-09-09');
    expect(await speaker(address)).toMatchObject({ name: 'Sadio Camara' });
  });
});

inEachBrowser('one article in two tabs', (world) => {
  const state = (address: string) => pageState(world.browser, address);
  const NOTE = `${CARD} .field.long`;
  const noteIn = (page: BrowserPage) =>
    page.peek(() => (deepAll('iframe.field.long')[0] as HTMLIFrameElement | undefined)?.contentDocument?.querySelector('textarea')?.value ?? null);
  async function write(page: BrowserPage, text: string) {
    await clickOn(page, NOTE);
    await page.press('Control+KeyA');
    await page.type(text);
  }

  it('follows what the other writes, while both have its card open', async () => {
    const address = `${OUTLET}/onglets`;
    world.site.add(address, newsPage({ title: `${TITLE.fr} (onglets)`, paragraphs: FR.slice(0, 8) }));
    const one = await world.open(address);
    await painted(one);
    await dragOver(one, 'Lassina Kiendré');
    await see(one, TOOLBAR);
    await one.press('KeyH');
    await until('the highlight', async () => (await state(address)).annotations.length === 1);
    const two = await world.open(address);
    await painted(two);
    await two.click(...(await placeOfWords(two, 'Lassina Kiendré')));
    await write(two, 'brouillon du second');
    await one.press('Escape');
    await sleep(600);
    await one.click(...(await placeOfWords(one, 'Lassina Kiendré')));
    await sleep(600);
    // Whoever rests while writing has the note saved: the first tab shows it before it writes.
    await until('what the second tab wrote', async () => (await noteIn(one)) === 'brouillon du second');
    await write(one, 'note du premier');
    await clickOn(one, `${CARD} button`, words('card_note_save')).catch(() => undefined);
    await until('the newer note', async () => (await state(address)).annotations[0]?.note === 'note du premier');
    await two.move(5, 5);
    await until('the newer note in the second tab', async () => (await noteIn(two)) === 'note du premier');
  });
});
