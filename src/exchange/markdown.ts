import type { Bundle } from '../model/bundle.ts';
import { longDate, quoted } from '../model/citation.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import { wellFormed } from '../model/well-formed.ts';
import { chunked } from './chunks.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { Chunk, ExportLanguage, WriteOptions } from './format.ts';
import { LABELS } from './labels.ts';
import { addressOf, escapeMarkdown, obsidianTag } from './markdown-text.ts';
import { opens, safeMarkdown } from './safe-markdown.ts';
import { voicesOf } from './speakers.ts';
import { byArticle, markLink, officeOf, quoteLink, viewOf } from './view.ts';
import { writeTemplate } from './write-template.ts';
import { type ZipEntry, zipped } from './zip.ts';

const link = (label: string, url: string): string => (!opens(url) ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](<${addressOf(url)}>)`);

/** The reader's own Markdown as a block of a list or quote. */
const noteLines = (note: string, prefix: string): string =>
  safeMarkdown(wellFormed(note))
    .split(/\r\n?|\n/)
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');

/**
 * A string that every YAML reader takes: JSON's, without what YAML calls unprintable, and without what would be a tag or a link to a program that shows
 * front matter as Markdown.
 */
const yaml = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff<]|(?<=\])\(/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const yamlList = (list: readonly string[]): string => `[${list.map(yaml).join(', ')}]`;

const style = (language: ExportLanguage): 'fr' | 'en' => (language === 'en' ? 'en' : 'fr');

function quoteBlock(quote: StoredQuote, article: StoredArticle | undefined, language: ExportLanguage, source: boolean): string {
  const labels = LABELS[language];
  const about = [
    source ? link([quote.outlet, longDate(quote.date, style(language))].filter(Boolean).join(', ') || labels.source, quoteLink(quote, article)) : '',
    officeOf(quote, language) && escapeMarkdown(officeOf(quote, language)),
    labels[quote.kind],
    quote.cue ? `*${escapeMarkdown(quote.cue.text)}*` : '',
    quote.certain ? '' : labels.uncertain,
    source ? '' : link(labels.source, quoteLink(quote, article)),
  ].filter(Boolean);
  const tags = quote.tags.length > 0 ? `\n> ${labels.tags} : ${quote.tags.map(escapeMarkdown).join(', ')}` : '';
  const note = quote.note ? `\n>\n${noteLines(quote.note, '> ')}` : '';
  return `> ${escapeMarkdown(quoted(quote.text, style(language)))}\n>\n> — ${about.join(' · ')}${tags}${note}\n\n`;
}

function markBlock(mark: StoredAnnotation, article: StoredArticle | undefined, language: ExportLanguage): string {
  const labels = LABELS[language];
  const where = link(article?.title || labels.source, markLink(mark, article));
  const tags = mark.tags.length > 0 ? ` · ${mark.tags.map(escapeMarkdown).join(', ')}` : '';
  const note = mark.note ? `\n>\n${noteLines(mark.note, '> ')}` : '';
  return `> ==${escapeMarkdown(mark.words)}==\n>\n> — ${where}${tags}${note}\n\n`;
}

const day = (now: string): string => now.slice(0, 10);

/** One Markdown file: front matter, a heading a speaker, a block quote a quote with its link; own highlights and notes at the end. */
export function* writeMarkdown(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  const { language = 'fr', title = 'Griot', now = new Date().toISOString(), template } = options;
  if (template !== undefined) return yield* writeTemplate(bundle, template, options);
  const view = viewOf(bundle);
  const labels = LABELS[language];
  const head = `---\ntitle: ${yaml(title)}\ndate: ${day(now)}\n${labels.quotes}: ${bundle.quotes.length}\n---\n\n# ${escapeMarkdown(title)}\n\n`;
  const pieces: (() => string)[] = [];
  for (const voice of voicesOf(bundle, language)) {
    pieces.push(() => `## ${escapeMarkdown(voice.name)}\n\n`);
    for (const quote of voice.quotes) pieces.push(() => quoteBlock(quote, view.article(quote.article), language, true));
  }
  if (bundle.annotations.length > 0) pieces.push(() => `## ${labels.notes}\n\n`);
  for (const mark of bundle.annotations) pieces.push(() => markBlock(mark, view.article(mark.article), language));
  yield* chunked(pieces, (piece) => piece(), { head });
}

/** A zip of notes for Obsidian and the like: a note an article, with front matter; speakers as links, so that the graph shows who speaks where. */
export function* writeMarkdownZip(bundle: Bundle, { language = 'fr', now = new Date().toISOString() }: WriteOptions = {}): Generator<Chunk> {
  const labels = LABELS[language];
  const quotes = byArticle(bundle.quotes);
  const marks = byArticle(bundle.annotations);
  const unique = uniqueNames();
  const total = Math.max(1, bundle.articles.length);

  const noteOf = (article: StoredArticle): string => {
    const mine = quotes.get(article.id) ?? [];
    const own = marks.get(article.id) ?? [];
    const voices = voicesOf({ quotes: mine }, language);
    const named = [...new Set(voices.filter((voice) => voice.quotes[0]!.speakerName !== '').map((voice) => fileName(voice.name)))];
    const tags = [...new Set([...article.tags, ...mine.flatMap((quote) => quote.tags), ...own.flatMap((mark) => mark.tags)])];
    let text = `---\ntitle: ${yaml(article.title)}\noutlet: ${yaml(article.outlet)}\n`;
    if (article.author) text += `author: ${yaml(article.author)}\n`;
    if (article.date) text += `date: ${yaml(article.date)}\n`;
    text += `url: ${yaml(opens(article.url) ? article.url : '')}\nlanguage: ${yaml(article.language)}\nspeakers: ${yamlList(named.map((name) => `[[${name}]]`))}\ntags: ${yamlList(tags.map(obsidianTag))}\n---\n\n`;
    text += `# ${escapeMarkdown(article.title)}\n\n${link(article.outlet || article.host || labels.source, article.url)}\n\n`;
    for (const voice of voices) {
      text += `## ${escapeMarkdown(voice.name)}\n\n`;
      for (const quote of voice.quotes) text += quoteBlock(quote, article, language, false);
    }
    if (own.length > 0) text += `## ${labels.notes}\n\n`;
    for (const mark of own) text += markBlock(mark, article, language);
    return text;
  };

  yield* zipped(
    (function* (): Generator<ZipEntry> {
      for (const [index, article] of bundle.articles.entries()) {
        const name = unique(fileName(`${article.date ?? ''} ${article.outlet} – ${article.title}`));
        yield { name: `${name}.md`, pieces: [noteOf(article)], done: (index + 1) / total };
      }
    })(),
    now,
  );
}
