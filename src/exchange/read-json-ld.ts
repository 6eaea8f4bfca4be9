import { campFrom, natureFrom } from './camps.ts';
import { isDate } from './dates.ts';
import { Collector, isAddress, isObject, isOwnAddress, type Json, listOf, selectorsFor, textOf } from './imported.ts';
import { Problems, problem } from './problem.ts';
import type { Reading } from './read-backup.ts';
import { dangerIn } from './schemas.ts';

const KINDS: ReadonlySet<string> = new Set(['direct', 'indirect', 'mixed']);

/** The annotations of a collection, a page, a list or one annotation. */
function itemsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(itemsOf);
  if (!isObject(data)) return [data];
  if (Array.isArray(data.items)) return data.items;
  if (isObject(data.first)) return itemsOf(data.first);
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

/** A selector with those that refine it, or that are its choice: the words may stand in the innermost. */
const chain = (selector: unknown): Json[] =>
  isObject(selector) ? [selector, ...[...listOf(selector.refinedBy), ...listOf(selector.items)].flatMap(chain)] : [];

/** Where a target is; null where it names no page, or no words in it. */
function placeOf(target: unknown): Place | null {
  if (!isObject(target)) return null;
  const source = (target.source ?? target.id) as Json | string;
  const own = isObject(source) && textOf(source['dcterms:identifier']) !== undefined;
  // Ours with a text beside them name the page as where that text came from.
  const url = (isObject(source) ? ((own ? textOf(source.via) : undefined) ?? source.id) : source) as unknown;
  if (typeof url !== 'string') return null;
  const ours = own && (isOwnAddress(url) || /^urn:/.test(url));
  if (!ours && !isAddress(url)) return null;
  const selectors = listOf(target.selector).flatMap(chain);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const exact = textOf(quote?.exact);
  if (exact === undefined) return null;
  // Positions count code points of a text that is not here: a hint only, which anchoring checks against the words.
  const [start, end] = [position?.start, position?.end].map((at) => (Number.isInteger(at) && (at as number) >= 0 ? (at as number) : 0)) as [number, number];
  return { source, url, exact, prefix: textOf(quote?.prefix) ?? '', suffix: textOf(quote?.suffix) ?? '', start, end: end > start ? end : start + exact.length };
}

/** The page of a target that names no words in it. */
function pageOf(target: unknown): string | null {
  const url = isObject(target) ? (isObject(target.source) ? target.source.id : (target.source ?? target.id)) : target;
  return isAddress(url) ? url : null;
}

/** Bodies, those of a choice each. */
const bodiesOf = (body: unknown): Json[] =>
  listOf(body).flatMap((one) => {
    if (typeof one === 'string') return [];
    return isObject(one) ? (listOf(one.type).includes('Choice') || one.items !== undefined ? bodiesOf(one.items) : [one]) : [];
  });

/** What an annotation says in words of its own. */
const commentOf = (item: Json): string =>
  [
    item.bodyValue,
    ...bodiesOf(item.body)
      .filter(({ purpose }) => purpose === undefined || purpose === 'commenting')
      .map(({ value }) => value),
  ]
    .flatMap((value) => textOf(value) ?? [])
    .join('\n\n');

const READ: ReadonlySet<string> = new Set('@context id type motivation body bodyValue target created modified'.split(' '));

/** Reads W3C Web Annotations: ours come back as quotes and own highlights, those of others as highlights. Actor annotations are left out: they are found anew. */
export function readJsonLd(data: unknown, now: string): Reading {
  const problems = new Problems();
  const collector = new Collector(now);
  const since = new Map<string, string>();
  const left = new Set<string>();
  for (const [index, item] of itemsOf(data).entries()) {
    const place = { line: index + 1 };
    const danger = dangerIn(item);
    if (!isObject(item) || danger !== null) {
      problems.add(problem('import_bad_field', [index + 1, 'annotation', danger ?? '', 'Object'], { ...place, field: danger ?? '' }));
      continue;
    }
    for (const key of Object.keys(item)) if (!READ.has(key)) left.add(key);
    const record = textOf(item.id) ?? `annotation ${index + 1}`;
    const motivation = String(listOf(item.motivation)[0] ?? '');
    if (motivation === 'identifying') continue;
    const places = listOf(item.target).map(placeOf);
    if (places.length === 0 || places.some((found) => found === null)) {
      const pages = listOf(item.target).map(pageOf);
      const note = commentOf(item);
      if (pages.length === 1 && pages[0] && note !== '') {
        // A remark on a page as a whole stands on its title.
        const article = collector.article({ url: pages[0] });
        const tags = bodiesOf(item.body)
          .filter(({ purpose }) => purpose === 'tagging')
          .flatMap(({ value }) => textOf(value) ?? []);
        collector.mark(article, { id: record, words: article.title, note, tags, created: item.created, updated: item.modified ?? item.created });
        continue;
      }
      problems.add(problem(pages.some(Boolean) ? 'import_no_words' : 'import_no_address', [index + 1], { ...place, record, field: 'target' }));
      continue;
    }
    const [first] = places as Place[];
    const { source } = first!;
    const told = isObject(source) ? source : {};
    const mine = textOf(told['dcterms:identifier']);
    const strings = (value: unknown): string[] => listOf(value).flatMap((part) => textOf(part) ?? []);
    const date = textOf(told['dcterms:date']) ?? '';
    const article = collector.article({
      url: first!.url.startsWith('urn:') ? '' : first!.url,
      ...(mine !== undefined && { id: mine.slice(0, 400) }),
      title: textOf(told['dcterms:title']) ?? '',
      author: textOf(told['dcterms:creator']) ?? '',
      outlet: textOf(told['dcterms:publisher']) ?? '',
      date: isDate(date) ? date : '',
      language: textOf(told.language) ?? '',
      tags: mine === undefined ? [] : strings(told['dcterms:subject']),
      collections: mine === undefined ? [] : strings(told['schema:isPartOf']),
    });
    const bodies = [...bodiesOf(item.body), ...(textOf(item.bodyValue) ? [{ value: item.bodyValue, purpose: 'commenting' } as Json] : [])];
    const said = (purpose: string, fallback = false): string[] =>
      bodies.filter((body) => body.purpose === purpose || (fallback && body.purpose === undefined)).flatMap((body) => textOf(body.value) ?? []);
    const classes = said('classifying');
    const kind = classes.find((value) => KINDS.has(value));
    const stance = classes.find((value) => /^stance:[a-z-]{1,40}$/.test(value))?.slice('stance:'.length);
    const colour = classes.find((value) => value.startsWith('colour:'))?.slice('colour:'.length);
    const properties = listOf(item['schema:additionalProperty']).filter(isObject);
    const property = (name: string): string[] => properties.filter((one) => one['schema:name'] === name).flatMap((one) => textOf(one['schema:value']) ?? []);
    const [speaker] = said('identifying');
    const tags = motivation === 'tagging' ? [...said('tagging'), ...said('', true)] : said('tagging');
    const note = said('commenting', motivation !== 'tagging' && kind === undefined).join('\n\n');
    const created = item.created;
    const updated = item.modified ?? item.created;
    const words = (places as Place[]).map(({ exact }) => exact).join(' […] ');
    const selectors = selectorsFor(first!.exact, first!.prefix, first!.suffix, first!.start, first!.end);
    const id = textOf(item['dcterms:identifier']);

    if (motivation === 'highlighting' && kind !== undefined) {
      const made = collector.quote(article, {
        ...(id !== undefined && { id }),
        words,
        selectors,
        kind,
        cue: said('describing')[0] ?? '',
        stance: stance ?? '',
        speaker: speaker ?? '',
        office: property('office')[0] ?? '',
        country: property('country')[0] ?? '',
        camp: campFrom(property('camp')[0] ?? ''),
        nature: natureFrom(property('speakerKind')[0] ?? ''),
        certain: property('certain')[0] !== 'no',
        tags,
        collections: property('collection'),
        note,
        created,
        updated,
      });
      if (id !== undefined) since.set(made.id, collector.time(updated));
      continue;
    }
    const mark = collector.mark(article, {
      // Ours under its own name, so that it is known again.
      ...(id === undefined ? { id: textOf(item.id) ?? `${first!.url} ${words} ${first!.start}` } : { own: id.slice(0, 400) }),
      words,
      selectors,
      colour: colour ?? '',
      note,
      tags,
      collections: property('collection'),
      ...(speaker && { speaker }),
      created,
      updated,
    });
    if (id !== undefined) since.set(mark, collector.time(updated));
  }
  const elsewhere = itemsOf(data).length === 0 && isObject(data) ? (textOf(data.first) ?? textOf(isObject(data.first) ? data.first.id : undefined)) : undefined;
  if (elsewhere) problems.add(problem('import_is_elsewhere', [elsewhere]));
  const told = { fields: new Set(['note', 'tags', 'collections', 'speaker', 'articleTags', 'articleCollections'] as const), since, now };
  return {
    from: 'json-ld',
    bundle: collector.bundle,
    problems: problems.all(),
    sound: !problems.damaged,
    remarks: [
      problem('import_from', [since.size > 0 ? 'Griot' : 'W3C Web Annotation']),
      ...(since.size === 0 && left.size > 0 ? [problem('import_columns_left', [[...left].join(', ')])] : []),
    ],
    told,
  };
}
