import type { Bundle } from '../model/bundle.ts';
import { longDate, quoted } from '../model/citation.ts';
import type { StoredArticle, StoredQuote } from '../model/stored.ts';
import { chunked } from './chunks.ts';
import type { Chunk, ExportLanguage, WriteOptions } from './format.ts';
import { uri } from './json-ld.ts';
import { LABELS } from './labels.ts';
import { type Voice, voicesOf } from './speakers.ts';
import { markLink, officeOf, quoteLink, viewOf } from './view.ts';
import { xmlText } from './xml.ts';

const CSS = `
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: #1c1a17; background: #fff; }
h1 { font-size: 1.8rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #ccc; break-after: avoid; }
.meta, figcaption, table { font: .85rem/1.4 system-ui, sans-serif; color: #55504a; }
figure { margin: 0 0 1.1rem; break-inside: avoid; } blockquote { margin: 0 0 .2rem; } figcaption { padding-inline-start: 1rem; }
.note { white-space: pre-wrap; margin: .3rem 0 0; font: 1rem/1.55 Georgia, 'Times New Roman', serif; color: #1c1a17; padding-inline-start: .6rem; border-inline-start: 2px solid #999; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid #ddd; } td.n { text-align: end; }
a { color: #1a4f8b; } mark { background: #fff1a8; color: inherit; }
@page { margin: 2cm; } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } }
`;

/** Only addresses that open a page; anything else is shown as text. */
const anchor = (label: string, url: string): string =>
  /^https?:\/\//i.test(url) ? `<a href="${xmlText(uri(url))}" rel="noreferrer noopener">${xmlText(label)}</a>` : xmlText(label);

const style = (language: ExportLanguage): 'fr' | 'en' => (language === 'en' ? 'en' : 'fr');

const noteHtml = (note: string): string => (note ? `<p class="note" dir="auto">${xmlText(note)}</p>` : '');

function figure(quote: StoredQuote, article: StoredArticle | undefined, language: ExportLanguage): string {
  const labels = LABELS[language];
  const caption = [
    xmlText(officeOf(quote, language)),
    anchor([quote.outlet, longDate(quote.date, style(language))].filter(Boolean).join(', ') || labels.source, quoteLink(quote, article)),
    article?.title ? `<cite dir="auto">${xmlText(article.title)}</cite>` : '',
    xmlText(labels[quote.kind]),
    quote.cue ? `<i>${xmlText(quote.cue.text)}</i>` : '',
    quote.certain ? '' : xmlText(labels.uncertain),
    xmlText(quote.tags.join(', ')),
  ];
  const lang = article && /^[A-Za-z-]{2,20}$/.test(article.language) ? ` lang="${article.language}"` : '';
  return `<figure><blockquote dir="auto"${lang}>${xmlText(quoted(quote.text, style(language)))}</blockquote><figcaption>${caption.filter(Boolean).join(' · ')}${noteHtml(quote.note)}</figcaption></figure>\n`;
}

/** A dossier in one HTML file without scripts or requests, for reading and for paper. Everything in it is escaped; notes are shown as typed. */
export function* writeHtml(bundle: Bundle, { language = 'fr', title = 'Griot', now = new Date().toISOString() }: WriteOptions = {}): Generator<Chunk> {
  const view = viewOf(bundle);
  const labels = LABELS[language];
  const voices = voicesOf(bundle, language);
  const words = voices.reduce((sum, voice) => sum + voice.words, 0);
  const row = (voice: Voice): string =>
    `<tr><td dir="auto">${xmlText(voice.name)}</td><td class="n">${voice.quotes.length}</td><td class="n">${words > 0 ? Math.round((100 * voice.words) / words) : 0}\u00A0%</td></tr>\n`;
  const head = `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="generator" content="Griot">
<title>${xmlText(title)}</title><style>${CSS}</style></head><body><main>
<h1 dir="auto">${xmlText(title)}</h1>
<p class="meta">${xmlText(`${labels.exported} ${longDate(now.slice(0, 10), style(language))} · ${bundle.quotes.length} ${labels.quotes}`)}</p>
`;
  const pieces: (() => string)[] = [];
  if (voices.length > 1) {
    pieces.push(
      () => `<table><thead><tr><th>${xmlText(labels.speakers)}</th><th>${xmlText(labels.quotes)}</th><th>${xmlText(labels.share)}</th></tr></thead><tbody>\n`,
    );
    for (const voice of voices) pieces.push(() => row(voice));
    pieces.push(() => '</tbody></table>\n');
  }
  for (const voice of voices) {
    pieces.push(() => `<h2 dir="auto">${xmlText(voice.name)}</h2>\n`);
    for (const quote of voice.quotes) pieces.push(() => figure(quote, view.article(quote.article), language));
  }
  if (bundle.annotations.length > 0) pieces.push(() => `<h2>${xmlText(labels.notes)}</h2>\n`);
  for (const mark of bundle.annotations) {
    pieces.push(() => {
      const article = view.article(mark.article);
      const from = anchor(article?.title || article?.outlet || labels.source, markLink(mark, article));
      return `<figure><blockquote dir="auto"><mark>${xmlText(mark.words)}</mark></blockquote><figcaption>${from}${mark.tags.length > 0 ? ` · ${xmlText(mark.tags.join(', '))}` : ''}${noteHtml(mark.note)}</figcaption></figure>\n`;
    });
  }
  yield* chunked(pieces, (piece) => piece(), { head, tail: '</main></body></html>\n' });
}
