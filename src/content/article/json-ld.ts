import { withoutEnd } from '../../model/linear-text.ts';
import { likeness } from './headline.ts';

/** What a page's JSON-LD says of its article; strings as the page gives them. */
export interface LinkedArticle {
  readonly title?: string;
  readonly author?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly created?: string;
  readonly changed?: string;
  readonly url?: string;
  readonly language?: string;
  readonly description?: string;
}

type Thing = { readonly [key: string]: unknown };

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A script beyond this holds more than metadata and is not worth its parsing time. */
const SCRIPT_MAX = 500_000;
const THINGS_MAX = 400;

const ARTICLE_TYPES = /^(Advertiser|Analysis|AskPublic|Background|Opinion|Reportage|Review)?(News)?Article$|^(LiveBlog|Blog)Posting$|^Report$/;

/** Without what content systems put around a script for browsers of old. Steps from both ends: one expression for all would try again at every space. */
function withoutComment(source: string): string {
  let bare = source.trim().replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '');
  const end = (...signs: readonly string[]): boolean => {
    let left = bare;
    for (const sign of signs) {
      if (!left.endsWith(sign)) return false;
      left = left.slice(0, -sign.length).trimEnd();
    }
    bare = left;
    return true;
  };
  end(';');
  void (end('-->') || end('*/', ']]>', '/*') || end(']]>', '//') || end(']]>'));
  end(';');
  return bare;
}

/** Line breaks and tabs inside strings, comments around the whole, a comma too many: what content systems get wrong. */
function parse(source: string): unknown {
  const bare = withoutComment(source);
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is invalid here
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

/** All things in the page's JSON-LD, also those in @graph and lists. Invalid scripts are passed over. */
export function linkedData(root: Element, counts: (script: Element) => boolean = () => true): readonly Thing[] {
  const things: Thing[] = [];
  const take = (value: unknown, depth: number): void => {
    if (things.length >= THINGS_MAX || depth > 4) return;
    if (Array.isArray(value)) for (const item of value) take(item, depth + 1);
    else if (isThing(value)) {
      things.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) take(value[key], depth + 1);
    }
  };
  for (const script of root.querySelectorAll('script[type]')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '') || !counts(script)) continue;
    const source = script.textContent ?? '';
    if (source.length <= SCRIPT_MAX) take(parse(source), 0);
  }
  return things;
}

function entities(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+));/gi, (_, decimal: string | undefined, hex: string | undefined) => {
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&(quot|amp|apos|lt|gt|nbsp|laquo|raquo|rsquo|eacute|egrave);/g, (all, name: string) => {
      const known: Record<string, string> = {
        quot: '"',
        amp: '&',
        apos: "'",
        lt: '<',
        gt: '>',
        nbsp: '\u00a0',
        laquo: '«',
        raquo: '»',
        rsquo: '’',
        eacute: 'é',
        egrave: 'è',
      };
      return known[name] ?? all;
    });
}

/** A string out of the shapes schema.org allows: a string, a language-tagged value, a thing with a name, a list of them. */
function words(value: unknown, depth = 0): string | undefined {
  if (depth > 4) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return entities(value).replace(/\s+/g, ' ').trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .map((item) => words(item, depth + 1))
        .filter(Boolean)
        .join(', ') || undefined
    );
  if (isThing(value)) return words(value['@value'] ?? value.name, depth + 1);
  return undefined;
}

const address = (value: unknown): string | undefined => (isThing(value) ? (typeof value['@id'] === 'string' ? value['@id'] : words(value.url)) : words(value));

const types = (thing: Thing): readonly string[] => {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^https?:\/\/schema\.org\//, ''));
};

const pathOf = (url: string | undefined): string | undefined => {
  try {
    return url ? withoutEnd(decodeURI(new URL(url).pathname), (one) => one === '/') : undefined;
  } catch {
    return undefined;
  }
};

/** Its headline shares this much with what the page shows as its title. */
const TITLE_LIKE = 0.6;
/** Below this, with another address, it is another article's. */
const TITLE_UNLIKE = 0.3;

/**
 * The article the page is about: the one with the page's own address, else the one whose headline the page shows. A page may list
 * other articles beside it or instead; one alone is believed unless both its address and its headline say otherwise.
 */
export function linkedArticle(things: readonly Thing[], url: string | undefined, shown: readonly string[] = []): LinkedArticle | null {
  const articles = things.filter((thing) => types(thing).some((type) => ARTICLE_TYPES.test(type)));
  const own = pathOf(url);
  const pathsOf = (thing: Thing): (string | undefined)[] => [pathOf(address(thing.mainEntityOfPage)), pathOf(address(thing.url)), pathOf(words(thing['@id']))];
  const likenessOf = (thing: Thing): number => {
    const headline = words(thing.headline ?? thing.name);
    return headline && shown.length ? Math.max(...shown.map((one) => likeness(one, headline))) : -1;
  };
  const best = (some: readonly Thing[]): Thing | undefined => [...some].sort((a, b) => likenessOf(b) - likenessOf(a))[0];
  let article = own ? best(articles.filter((thing) => pathsOf(thing).includes(own))) : undefined;
  // An address taken over from the page before, with a headline that nothing on the page says, is no witness.
  if (!article) {
    const alike = best(articles.filter((thing) => likenessOf(thing) >= TITLE_LIKE));
    const alone = articles.length === 1 ? articles[0] : undefined;
    const other = alone && likenessOf(alone) >= 0 && likenessOf(alone) < TITLE_UNLIKE && pathsOf(alone).some((path) => path !== undefined && path !== own);
    article = alike ?? (other ? undefined : alone);
  }
  if (!article) return null;
  const byId = (value: unknown): unknown => {
    const item = Array.isArray(value) ? value[0] : value;
    if (!isThing(item) || item.name !== undefined || typeof item['@id'] !== 'string') return value;
    return things.find((thing) => thing['@id'] === item['@id'] && thing.name !== undefined) ?? value;
  };
  const author = Array.isArray(article.author) ? article.author.map(byId) : byId(article.author);
  const found: { [K in keyof LinkedArticle]: string | undefined } = {
    title: words(article.headline ?? article.name),
    author: words(author),
    outlet: words(byId(article.publisher)),
    date: words(article.datePublished),
    created: words(article.dateCreated),
    changed: words(article.dateModified),
    url: address(article.mainEntityOfPage) ?? address(article.url),
    language: words(article.inLanguage),
    description: words(article.description),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What the page's own entry, which is no article, says of the day it was published; undefined where it says none. */
export function pageDate(things: readonly Thing[]): string | undefined {
  const page = things.find((thing) => types(thing).some((type) => /^(?:Web|Item|FAQ|About)Page$/.test(type)));
  return page && words(page.datePublished);
}

/** The name of the site or of who runs it. */
export function siteName(things: readonly Thing[]): string | undefined {
  const named = (wanted: RegExp): string | undefined => {
    const thing = things.find((one) => types(one).some((type) => wanted.test(type)) && one.name !== undefined);
    return thing && words(thing.name);
  };
  return named(/^WebSite$/) ?? named(/^(?:NewsMedia)?Organization$/);
}
