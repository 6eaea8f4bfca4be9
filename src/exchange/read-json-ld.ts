import type { QuoteKind, Stance } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';
import type { StoredQuote } from '../model/stored.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../model/stored.ts';
import { Collector, isAddress, isObject, type Json, listOf, selectorsFor, textOf } from './imported.ts';
import { Problems, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { dangerIn } from './schemas.ts';

const KINDS: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed']);

/** The annotations of a collection, a page, a list or one annotation. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(itemsOf);
  if (!isObject(data)) return [data];
  if (Array.isArray(data.items)) return data.items;
  if (data.first !== undefined) return itemsOf(data.first);
  return listOf(data.type).includes('AnnotationCollection') ? [] : [data];
}

interface Place {
  readonly source: Json | string;
  readonly url: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

function placeOf(target: unknown): Place | null {
  if (!isObject(target)) return null;
  const source = (target.source ?? target.id) as Json | string;
  const url = isObject(source) ? source.id : source;
  if (!isAddress(url)) return null;
  const selectors = listOf(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = textOf(quote?.exact);
  if (exact === undefined) return null;
  // Positions count code points of a text that is not here: a hint only, which anchoring checks against the words.
  const [start, end] = [position?.start, position?.end].map((at) => (Number.isInteger(at) && (at as number) >= 0 ? (at as number) : 0)) as [number, number];
  return { source, url, exact, prefix: textOf(quote?.prefix) ?? '', suffix: textOf(quote?.suffix) ?? '', start, end: end > start ? end : start + exact.length };
}

/** Reads W3C Web Annotations: ours come back as quotes and own highlights, those of others as highlights. Actor annotations are left out: they are found anew. */
export function readJsonLd(data: unknown, now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const { bundle } = collector;
  const seen = new Set<string>();
  for (const [index, item] of itemsOf(data).entries()) {
    const place = { line: index + 1 };
    const danger = dangerIn(item);
    if (!isObject(item) || danger !== null) {
      problems.add(problem('import_bad_field', [index + 1, 'annotation', danger ?? '', 'Object'], { ...place, field: danger ?? '' }));
      continue;
    }
    const record = textOf(item.id) ?? `annotation ${index + 1}`;
    const motivation = String(listOf(item.motivation)[0] ?? '');
    if (motivation === 'identifying') continue;
    const places = listOf(item.target).map(placeOf);
    if (places.length === 0 || places.some((found) => found === null)) {
      const address = listOf(item.target).some(
        (target) => isObject(target) && isAddress(isObject(target.source) ? target.source.id : (target.source ?? target.id)),
      );
      problems.add(problem(address ? 'import_no_words' : 'import_no_address', [index + 1], { ...place, record, field: 'target' }));
      continue;
    }
    const [first] = places as Place[];
    const { source } = first!;
    const told = isObject(source) ? source : {};
    const article = collector.article({
      url: first!.url,
      title: textOf(told['dcterms:title']) ?? '',
      author: textOf(told['dcterms:creator']) ?? '',
      outlet: textOf(told['dcterms:publisher']) ?? '',
      date: textOf(told['dcterms:date']) ?? '',
      language: textOf(told.language) ?? '',
    });
    const bodies = [...listOf(item.body), ...(textOf(item.bodyValue) ? [{ value: item.bodyValue, purpose: 'commenting' }] : [])].filter(isObject);
    const said = (purpose: string, fallback = false): string[] =>
      bodies.filter((body) => body.purpose === purpose || (fallback && body.purpose === undefined)).flatMap((body) => textOf(body.value) ?? []);
    const classes = said('classifying');
    const kind = classes.find((value) => KINDS.has(value)) as QuoteKind | undefined;
    const stance = classes.find((value) => /^stance:[a-z-]{1,40}$/.test(value))?.slice('stance:'.length);
    const colour = HIGHLIGHT_COLOURS.find((value) => classes.includes(`colour:${value}`)) as HighlightColour | undefined;
    const [speaker] = said('identifying');
    const tags = collector.tags(motivation === 'tagging' ? [...said('tagging'), ...said('', true)] : said('tagging'));
    const note = said('commenting', motivation !== 'tagging' && kind === undefined).join('\n\n');
    const created = collector.time(item.created);
    const updated = collector.time(item.modified ?? item.created);
    const words = (places as Place[]).map(({ exact }) => exact).join(' […] ');
    const selectors = selectorsFor(first!.exact, first!.prefix, first!.suffix, first!.start, first!.end);

    if (motivation === 'highlighting' && kind !== undefined) {
      const quote = fingerprint(`${first!.url} ${words} ${first!.start}`);
      const id = `${article.id}:${quote}`;
      if (seen.has(id)) continue;
      seen.add(id);
      const imported: StoredQuote = {
        id,
        article: article.id,
        quote,
        kind,
        text: words,
        spans: (places as Place[]).map(({ start, end }) => ({ start, end })),
        selectors,
        cue: null,
        stance: (stance ?? 'none') as Stance | 'none',
        speaker: null,
        speakerName: speaker ?? '',
        speakerKind: speaker ? 'unnamed' : 'unknown',
        certain: speaker !== undefined,
        confidence: speaker ? 1 : 0,
        why: { frame: 'fragment', chain: [] },
        date: article.date ?? '',
        host: article.host,
        outlet: article.outlet,
        words: words.split(/\s+/u).length,
        status: 'kept',
        tags,
        collections: [],
        note,
        corrected: false,
        created,
        updated,
      };
      bundle.quotes.push(imported);
      continue;
    }
    const id = fingerprint(textOf(item.id) ?? `${first!.url} ${words} ${first!.start}`);
    if (seen.has(id)) continue;
    seen.add(id);
    bundle.annotations.push({
      id,
      article: article.id,
      motivation: note ? 'commenting' : 'highlighting',
      colour: colour ?? 'yellow',
      words,
      selectors,
      note,
      tags,
      collections: [],
      ...(speaker && { speaker: { actor: null, name: speaker } }),
      created,
      updated,
    });
  }
  return { from: 'json-ld', bundle, problems: problems.all(), sound: !problems.any };
}
