import type { Bundle } from '../model/bundle.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { guid } from './guid.ts';
import { collectionOf } from './json-ld.ts';
import { offsetMap } from './offset-map.ts';
import { gatherSources, type Source } from './sources.ts';
import { xmlSafe, xmlText } from './xml.ts';
import { type ZipEntry, zipped } from './zip.ts';

/** Share of the work that the texts are; the rest is the annotations. */
const TEXTS_SHARE = 0.3;

const pathOf = ({ article, version }: Source): string => `texts/${guid(`source ${article.id} ${version}`)}.html`;

/** A page whose <main> holds the article's text character by character: a paragraph a <p>, our line ends between them. */
function pageOf({ article, text }: Source): string {
  const lines = xmlSafe(text).replace(/\r\n?/g, '\n').split(/(\n+)/);
  const body = lines.map((line, index) => (index % 2 === 1 || line === '' ? line : `<p dir="auto">${xmlText(line)}</p>`)).join('');
  const lang = /^[A-Za-z-]{2,20}$/.test(article.language) ? ` lang="${article.language}"` : '';
  return `<!doctype html>\n<html${lang}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${xmlText(article.title || '–')}</title></head><body><main>${body}</main></body></html>\n`;
}

/**
 * W3C Web Annotations with the texts they are about, for annotators that go by positions: these count code points of the text of <main> in the
 * page beside them. Where the text was taken from stands in `via`.
 */
export function* writeJsonLdZip(bundle: Bundle, options: WriteOptions = {}): Generator<Chunk> {
  const { now = new Date().toISOString() } = options;
  const sources = yield* gatherSources(bundle);
  const total = Math.max(1, sources.length);
  yield* zipped(
    (function* (): Generator<ZipEntry> {
      for (const [index, source] of sources.entries()) yield { name: pathOf(source), pieces: [pageOf(source)], done: (TEXTS_SHARE * (index + 1)) / total };
      const along = (source: Source) => ({ path: pathOf(source), at: offsetMap(source.text, { lf: true }) });
      yield { name: 'annotations.jsonld', pieces: dataOf(collectionOf(sources, bundle, options, along)), done: 1 };
    })(),
    now,
  );
}

function* dataOf(chunks: Iterable<Chunk>): Generator<string | Uint8Array> {
  for (const { data } of chunks) yield data;
}
