import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** Pages that were written for trials of this kind of tool; every name and word in them is invented. */
const FOLDER = join(import.meta.dirname, 'faults');

export interface Fault {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly now: string;
  readonly date: string;
  readonly author: string | null;
  readonly outlet: string;
  /** The paragraphs that a reader sees when the page has loaded. */
  readonly body: readonly string[];
}

const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is true of them beyond the rule: the day is 19 November 2024, nobody signs, all eight paragraphs are the article's. */
const TRUE: Record<string, Partial<Fault>> = {
  'date-browser-header-clock': { date: '2021-09-14', body: [] },
  'date-browser-teaser-time': { date: '2021-09-14', body: [] },
  'date-address-carries-the-date-only': { url: 'http://lefaso.net/2024/11/19/marche' },
  'spa-4-JSON-LD-only': { date: '2019-03-02', author: 'Awa Diabaté' },
  'theme-toggle': { body: [] },
  'spa-6-all-alike-addresses': { date: '2019-03-02' },
};
/** Pages without a day in their head, which say it in their address alone. */
const ADDRESSED = /^spa-[12357]|^spa-stale/;

/** The eight paragraphs all these pages tell. */
export function told(): string[] {
  const { document } = new JSDOM(readFileSync(join(FOLDER, 'body-plain.html'), 'utf8')).window;
  return [...document.querySelectorAll('article p')].map(text);
}

export function faults(): Fault[] {
  const all = told();
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const id = name.replace(/\.html$/, '');
      const html = readFileSync(join(FOLDER, name), 'utf8');
      const words = text(new JSDOM(html).window.document.body);
      return {
        id,
        html,
        url: `http://lefaso.net/${ADDRESSED.test(id) ? '2024/11/19/' : ''}marche`,
        now: '2024-12-01T12:00:00Z',
        date: '2024-11-19',
        author: null,
        outlet: 'Lefaso.net',
        // What a click brings is not there yet.
        body: all.filter((one, i) => words.includes(one) && !(i > 3 && /^reveal-(?:appended|hidden)/.test(id))),
        ...TRUE[id],
      };
    });
}

/** Pages whose first paragraphs mark speech by their tags, by name. */
export const speaking = (): [string, string][] =>
  readdirSync(join(FOLDER, 'html')).map((name) => [name.replace(/\.html$/, ''), readFileSync(join(FOLDER, 'html', name), 'utf8')]);
