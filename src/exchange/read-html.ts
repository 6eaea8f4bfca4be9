import { isInstant, seconds } from './dates.ts';
import { Collector, isAddress } from './imported.ts';
import { type ProblemKey, problem } from './problem.ts';
import { namesInOrder, textOfHtml, withoutPage } from './programs.ts';
import type { Reading } from './read-backup.ts';

// Web pages that programs export: lists of bookmarks (Netscape's form, Pocket, Instapaper), and Kindle's notebook. Any other page is none of these.

const attribute = (tag: string, name: string): string => textOfHtml(new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, 'i').exec(tag)?.[1] ?? '');

/** Who wrote such a page, as far as it tells; '' for any other page. */
function programOf(text: string): string {
  const head = text.slice(0, 4000);
  if (/<title>\s*Pocket Export/i.test(head)) return 'Pocket';
  if (/<title>\s*Instapaper/i.test(head)) return 'Instapaper';
  if (/<!doctype netscape-bookmark-file/i.test(head)) return /raindrop/i.test(head) ? 'Raindrop.io' : /diigo/i.test(head) ? 'Diigo' : 'Netscape';
  return /class=["']bookTitle["']/.test(head) && /class=["']note(?:Heading|Text)["']/.test(text) ? 'Kindle' : '';
}

/** Headings that folders are, and what lists of saved pages call no folder. */
const ROOT = /^(?:bookmarks|favoris|unread|archive|liked|read archive|unsorted|raindrop\.io)$/i;

function bookmarks(text: string, collector: Collector): number {
  let folder = '';
  let pages = 0;
  for (const [, heading, tag = '', label = '', after = ''] of text.matchAll(
    /<h[13]\b[^<>]*>([^<]*)<\/h[13]>|<a\b([^<>]*)>((?:[^<]|<(?!\/?a\b))*)<\/a>(?:\s*(?:<\/dt>\s*)?<dd>([^<]*))?/gi,
  )) {
    if (heading !== undefined) {
      const name = textOfHtml(heading);
      folder = ROOT.test(name) ? '' : name;
      continue;
    }
    const url = attribute(tag, 'href');
    if (!isAddress(url)) continue;
    const article = collector.article({
      url,
      title: textOfHtml(label),
      tags: attribute(tag, 'tags').split(/[,|]/),
      collections: folder === '' ? [] : [folder],
    });
    const made = seconds(Number(attribute(tag, 'add_date') || attribute(tag, 'time_added')) || 0);
    const note = textOfHtml(after);
    if (note) collector.mark(article, { words: article.title, note, ...(isInstant(made) && { created: made }) });
    else pages++;
  }
  return pages;
}

const NOTE = /^(?:note|notiz|nota|remarque)\b/i;

/** Kindle's notebook: a heading of kind, colour and place, then the words; a note follows what it is about. */
function notebook(text: string, collector: Collector): void {
  const box = (name: string): string => textOfHtml(new RegExp(`<div class=["']${name}["'][^<>]*>((?:[^<]|<(?!/?div\\b))*)</div>`, 'i').exec(text)?.[1] ?? '');
  const article = collector.article({ url: '', title: box('bookTitle'), author: box('authors').split(/;\s*/).map(namesInOrder).join(', ') });
  let before = '';
  for (const [, heading = '', body = ''] of text.matchAll(
    /<(?:div|h3) class=["']noteHeading["'][^<>]*>((?:[^<]|<(?!\/?(?:div|h3)\b))*)<\/(?:div|h3)>\s*<div class=["']noteText["'][^<>]*>((?:[^<]|<(?!\/?(?:div|h3)\b))*)<\/(?:div|h3)>/gi,
  )) {
    const words = textOfHtml(body);
    if (words === '') continue;
    if (NOTE.test(textOfHtml(heading))) collector.mark(article, { words: before || article.title, note: words });
    else {
      collector.mark(article, { words, colour: /highlight_(\w+)/.exec(heading)?.[1] ?? '' });
      before = words;
    }
  }
}

/** Programs whose XML holds what Griot could keep, in another form. */
const XML: readonly (readonly [RegExp, string])[] = [
  [/xmlns:z="http:\/\/www\.zotero\.org|<rdf:RDF/, 'Zotero RDF'],
  [/<xml>\s*<records>|<records>\s*<record>/, 'EndNote XML'],
  [/<CodeBook\b[^<>]*REFI|urn:QDA-XML:codebook/, 'REFI-QDA (.qdc)'],
  [/<modsCollection|<mods\b/, 'MODS'],
  [/<opml\b/, 'OPML'],
];

/** Reads such a page, or says why it is none. */
export function readHtml(text: string, now: string): Reading {
  const collector = new Collector(now);
  const program = programOf(text);
  const refuse = (key: ProblemKey, values: readonly string[] = []): Reading => ({
    from: 'foreign',
    bundle: collector.bundle,
    problems: [problem(key, values)],
    sound: false,
  });
  if (program === '') {
    const named = XML.find(([form]) => form.test(text.slice(0, 4000)))?.[1];
    return named ? refuse('import_is_other', [named]) : refuse('import_is_web_page');
  }
  const isWhole = /<\/(?:html|dl|ul|ol|body)>(?:\s*<\/?p>)*\s*$/i.test(text);
  const pages = program === 'Kindle' ? 0 : bookmarks(text, collector);
  if (program === 'Kindle') notebook(text, collector);
  if (collector.bundle.articles.length === 0) return refuse(isWhole ? 'import_nothing_in' : 'import_truncated', isWhole ? [program] : []);
  const problems = isWhole ? [] : [problem('import_truncated')];
  const remarks = [problem('import_from', [program]), ...(pages > 0 ? [problem('import_bookmarks', [pages])] : []), ...withoutPage(collector)];
  const told = { fields: new Set(['note', 'tags'] as const), now };
  return { from: 'foreign', bundle: collector.bundle, problems, sound: isWhole, remarks, told };
}
