import type { Bundle } from '../model/bundle.ts';
import { campOfStored } from '../model/camp.ts';
import { longDate, quoted } from '../model/citation.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../model/stored.ts';
import { chunked } from './chunks.ts';
import type { Chunk, ExportLanguage, WriteOptions } from './format.ts';
import { LABELS } from './labels.ts';
import { addressOf, escapeMarkdown, obsidianTag } from './markdown-text.ts';
import { safeMarkdown } from './safe-markdown.ts';
import { type List, type Node, readTemplate } from './template.ts';
import { byArticle, markLink, officeOf, quoteLink, viewOf } from './view.ts';

/** Values of one scope, as Markdown; what a scope does not have is asked of the one around it. */
type Values = Readonly<Record<string, string>>;
type Lists = { readonly [L in List]?: readonly Item[] };
interface Item {
  readonly values: () => Values;
  readonly lists: Lists;
}

/** The bundle by a reader's own template, which has no flaws. */
export function* writeTemplate(
  bundle: Bundle,
  source: string,
  { language = 'fr', title = 'Griot', now = new Date().toISOString() }: WriteOptions = {},
): Generator<Chunk> {
  const { nodes } = readTemplate(source);
  const style = language === 'en' ? 'en' : 'fr';
  const view = viewOf(bundle);
  const text = escapeMarkdown;
  const list = (names: readonly string[]) => names.map(text).join(', ');
  const hash = (names: readonly string[]) => names.map((name) => `#${obsidianTag(name)}`).join(' ');
  const names = (ids: readonly string[]) => list(view.collectionNames(ids));
  const dated = (date: string): Values => ({ date: text(date), day: text(longDate(date, style)) });

  const aboutArticle = (article: StoredArticle | undefined): Values => ({
    title: text(article?.title ?? ''),
    author: text(article?.author ?? ''),
    url: addressOf(article?.url ?? ''),
    language: text(article?.language ?? ''),
  });
  const ofQuote = (quote: StoredQuote, n: number): Values => {
    const article = view.article(quote.article);
    return {
      ...aboutArticle(article),
      ...dated(quote.date),
      n: String(n),
      words: text(quote.text),
      quoted: text(quoted(quote.text, style)),
      speaker: text(quote.speakerName),
      office: text(officeOf(quote, language)),
      country: text(quote.speakerCountry ?? ''),
      camp: campOfStored(quote),
      kind: LABELS[language][quote.kind],
      verb: text(quote.cue?.text ?? ''),
      uncertain: quote.certain ? '' : LABELS[language].uncertain,
      outlet: text(quote.outlet),
      link: addressOf(quoteLink(quote, article)),
      tags: list(quote.tags),
      hashtags: hash(quote.tags),
      collections: names(quote.collections),
      note: safeMarkdown(quote.note),
    };
  };
  const ofNote = (mark: StoredAnnotation, n: number): Values => {
    const article = view.article(mark.article);
    return {
      ...aboutArticle(article),
      ...dated(article?.date ?? ''),
      n: String(n),
      words: text(mark.words),
      note: safeMarkdown(mark.note),
      colour: mark.colour,
      speaker: text(mark.speaker?.name ?? ''),
      outlet: text(article?.outlet ?? ''),
      link: addressOf(markLink(mark, article)),
      tags: list(mark.tags),
      hashtags: hash(mark.tags),
      collections: names(mark.collections),
      created: text(mark.created.slice(0, 10)),
    };
  };
  const ofArticle = (article: StoredArticle, quotes: readonly StoredQuote[], n: number): Values => ({
    ...aboutArticle(article),
    ...dated(article.date ?? ''),
    n: String(n),
    outlet: text(article.outlet),
    tags: list(article.tags),
    hashtags: hash(article.tags),
    collections: names(article.collections),
    speakers: list([...new Set(quotes.map(({ speakerName }) => speakerName).filter(Boolean))]),
  });
  const quoteItems = (quotes: readonly StoredQuote[]): Item[] => quotes.map((quote, i) => ({ values: () => ofQuote(quote, i + 1), lists: {} }));
  const noteItems = (marks: readonly StoredAnnotation[]): Item[] => marks.map((mark, i) => ({ values: () => ofNote(mark, i + 1), lists: {} }));
  const quotesOf = byArticle(bundle.quotes);
  const marksOf = byArticle(bundle.annotations);
  const lists: Lists = {
    quotes: quoteItems(bundle.quotes),
    notes: noteItems(bundle.annotations),
    articles: bundle.articles.map((article, i) => {
      const mine = quotesOf.get(article.id) ?? [];
      return { values: () => ofArticle(article, mine, i + 1), lists: { quotes: quoteItems(mine), notes: noteItems(marksOf.get(article.id) ?? []) } };
    }),
  };
  const page: Values = {
    title: text(title),
    today: text(now.slice(0, 10)),
    quotes_count: String(bundle.quotes.length),
    notes_count: String(bundle.annotations.length),
    articles_count: String(bundle.articles.length),
  };

  const written = (some: readonly Node[], scopes: readonly Values[], here: Lists): string => some.map((node) => one(node, scopes, here)).join('');
  const value = (name: string, scopes: readonly Values[]): string => scopes.find((scope) => Object.hasOwn(scope, name))?.[name] ?? '';
  const one = (node: Node, scopes: readonly Values[], here: Lists): string => {
    if (node.is === 'text') return node.text;
    if (node.is === 'field') return value(node.name, scopes);
    if (node.is === 'where') return (value(node.name, scopes) !== '') === node.there ? written(node.nodes, scopes, here) : '';
    return (here[node.list] ?? []).map((item) => written(node.nodes, [item.values(), ...scopes], item.lists)).join('');
  };
  // A piece an item, so that a long file is written while the page goes on.
  const pieces: (() => string)[] = [];
  const outer = (some: readonly Node[]) => {
    for (const node of some) {
      if (node.is === 'list') for (const item of lists[node.list] ?? []) pieces.push(() => written(node.nodes, [item.values(), page], item.lists));
      else if (node.is === 'where' && (value(node.name, [page]) !== '') === node.there) outer(node.nodes);
      else if (node.is !== 'where') pieces.push(() => one(node, [page], lists));
    }
  };
  outer(nodes);
  yield* chunked(pieces, (piece) => piece(), { head: '' });
}

/** Where one may begin: what the plain Markdown export looks like, in short. */
export const EXAMPLE: Readonly<Record<ExportLanguage, string>> = {
  fr: '# {{title}}\n\n{{today}} — {{quotes_count}} citations\n\n{{#articles}}\n## {{title}}\n\n{{outlet}}, {{day}} — <{{url}}>\n\n{{#quotes}}\n> {{quoted}}\n>\n> — {{speaker}}{{#office}}, {{office}}{{/office}} ([{{verb}}](<{{link}}>)) {{hashtags}}\n\n{{#note}}\n{{note}}\n\n{{/note}}\n{{/quotes}}\n{{/articles}}\n',
  en: '# {{title}}\n\n{{today}} — {{quotes_count}} quotes\n\n{{#articles}}\n## {{title}}\n\n{{outlet}}, {{day}} — <{{url}}>\n\n{{#quotes}}\n> {{quoted}}\n>\n> — {{speaker}}{{#office}}, {{office}}{{/office}} ([{{verb}}](<{{link}}>)) {{hashtags}}\n\n{{#note}}\n{{note}}\n\n{{/note}}\n{{/quotes}}\n{{/articles}}\n',
  ar: '# {{title}}\n\n{{today}} — {{quotes_count}}\n\n{{#articles}}\n## {{title}}\n\n{{outlet}}، {{day}} — <{{url}}>\n\n{{#quotes}}\n> {{quoted}}\n>\n> — {{speaker}}{{#office}}، {{office}}{{/office}} ([{{verb}}](<{{link}}>)) {{hashtags}}\n\n{{#note}}\n{{note}}\n\n{{/note}}\n{{/quotes}}\n{{/articles}}\n',
};
