import type { Bundle } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';
import type { StoredMention } from '../model/stored.ts';
import { joinList } from './csv.ts';
import { isDay, isInstant } from './dates.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { guid, nthGuid } from './guid.ts';
import { LABELS } from './labels.ts';
import { offsetMap } from './offset-map.ts';
import { gatherSources, type Source } from './sources.ts';
import { stanceWord } from './stances.ts';
import { officeOf, viewOf } from './view.ts';
import { xmlAttribute, xmlSafe, xmlText } from './xml.ts';
import { type ZipEntry, zipped } from './zip.ts';

/** Share of the work that the sources are; the rest is project.qde. */
const SOURCES_SHARE = 0.3;
/** Characters of project.qde handed over at a time. */
const PIECE = 1 << 16;
const EPOCH = '1970-01-01T00:00:00.000Z';
/** Room between the GUIDs of one quote's selections, for their codings. */
const FURTHER = 1000;
/** A selection's name in lists. */
const NAME = 60;

/** Text files of REFI-QDA end lines with LF. A byte-order mark at the start would be taken for one and shift every offset: it becomes a word joiner. */
const withLf = (text: string): string =>
  xmlSafe(text)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '\u2060');

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

/** Longest name of a code in code points; a speaker may be a whole description. */
const CODE_NAME = 120;
/** Colours that tell the groups apart; highlights have their own. */
const GROUP_COLOURS = ['#4A6FA5', '#6B8E4E', '#A5694A', '#7A5AA6', '#8A8A8A'];
/** A map, since a tag may be called valueOf. */
const MARK_COLOURS: ReadonlyMap<string, string> = new Map(
  Object.entries({ yellow: '#FFE566', green: '#9BE08A', blue: '#8FC7FF', pink: '#FFA9CF', orange: '#FFC078' }),
);

/**
 * Codes by what they stand for: a group's children in order of first use. Programs hold a code's name to be one line and unique in the whole book,
 * whatever its case: the same name in two cases is one code, and one in two groups is told apart by its group.
 */
class Codes {
  readonly #groups = new Map<
    string,
    { readonly name: string; readonly codes: Map<string, { readonly guid: string; readonly name: string; readonly colour: string }>; readonly colour: string }
  >();
  readonly #unique = uniqueNames();

  /** GUID of a code, made when first asked for. */
  of(group: string, given: string, colourName = ''): string {
    let known = this.#groups.get(group);
    if (!known) {
      known = { name: this.#unique(group), codes: new Map(), colour: GROUP_COLOURS[this.#groups.size % GROUP_COLOURS.length]! };
      this.#groups.set(group, known);
    }
    const { codes } = known;
    const plain =
      [
        ...xmlSafe(given)
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim(),
      ]
        .slice(0, CODE_NAME)
        .join('')
        .trim() || '–';
    const key = plain.toLowerCase();
    let code = codes.get(key);
    if (!code) {
      const colour = MARK_COLOURS.get(colourName) ?? known.colour;
      code = { guid: guid(`code ${group} ${key}`), name: this.#free(plain, group), colour };
      codes.set(key, code);
    }
    return code.guid;
  }

  #free(name: string, group: string): string {
    const once = this.#unique(name);
    return once === name ? name : this.#unique(`${name} (${group})`);
  }

  *xml(): Generator<string> {
    if (this.#groups.size === 0) return;
    yield '<CodeBook><Codes>\n';
    for (const [group, { name: called, codes }] of this.#groups) {
      yield `<Code guid="${guid(`group ${group}`)}" name="${xmlAttribute(called)}" isCodable="false">\n`;
      for (const { guid: id, name, colour } of codes.values()) yield `<Code guid="${id}" name="${xmlAttribute(name)}" isCodable="true" color="${colour}"/>\n`;
      yield '</Code>\n';
    }
    yield '</Codes></CodeBook>\n';
  }
}

/**
 * REFI-QDA project (.qdpx) for NVivo, ATLAS.ti, MAXQDA, QualCoder: articles are text sources; speakers, kinds of speech, stances and tags are codes;
 * quotes and own highlights are coded selections; notes are notes; actors are cases, collections sets. Positions count code points of the LF text; endPosition is exclusive,
 * as QualCoder reads it. GUIDs are made of Griot's ids, so that the same data gives the same project.
 */
export function* writeQdpx(bundle: Bundle, { language = 'fr', title = 'Griot', now = new Date().toISOString() }: WriteOptions = {}): Generator<Chunk> {
  const labels = LABELS[language];
  const sources = yield* gatherSources(bundle);
  const total = Math.max(1, sources.length);
  const codes = new Codes();
  const user = guid('user');
  const fileOf = ({ article, version }: Source): string => guid(`source ${article.id} ${version}`);

  function* textFiles(): Generator<ZipEntry> {
    for (const [index, source] of sources.entries()) {
      yield { name: `sources/${fileOf(source)}.txt`, pieces: [withLf(source.text)], done: (SOURCES_SHARE * (index + 1)) / total };
    }
  }

  const variables: readonly { readonly name: string; readonly type: 'Text' | 'Date'; readonly value: (source: Source) => string }[] = [
    { name: labels.outlet, type: 'Text', value: ({ article }) => article.outlet },
    { name: labels.date, type: 'Date', value: ({ article }) => (isDay(article.date ?? '') ? article.date! : '') },
    { name: labels.partlyDated, type: 'Text', value: ({ article: { date = '' } }) => (isDay(date) ? '' : date) },
    { name: labels.address, type: 'Text', value: ({ article }) => article.url },
    { name: labels.author, type: 'Text', value: ({ article }) => article.author ?? '' },
    { name: labels.language, type: 'Text', value: ({ article }) => article.language },
    { name: labels.articleTags, type: 'Text', value: ({ article }) => joinList(article.tags) },
    // Brings the project home again.
    { name: labels.identifier, type: 'Text', value: ({ article }) => article.id },
  ];
  const unique = uniqueNames();
  /** When something was made. Programs fail on what has no time: then it is that of the export. */
  const made = (time: string): string => ` creationDateTime="${isInstant(time) ? time : isInstant(now) ? now : EPOCH}"`;
  const variableGuid = (name: string): string => guid(`variable ${name}`);

  /** Selections of one record: one a span, each with all codings; the note hangs on the first. */
  function selections(
    name: string,
    words: string,
    description: string,
    spans: readonly Span[],
    at: (offset: number) => number,
    codings: readonly string[],
    note: string,
    created: string,
  ): string {
    const time = made(created);
    let xml = '';
    const base = guid(name);
    for (const [index, { start, end }] of spans.entries()) {
      const id = index === 0 ? base : nthGuid(base, FURTHER * index);
      xml += `<PlainTextSelection guid="${id}" name="${xmlAttribute([...words].slice(0, NAME).join(''))}" startPosition="${at(start)}" endPosition="${at(end)}" creatingUser="${user}"${time}>`;
      // Some programs show what is said here and no note.
      const said = [description, index === 0 ? withLf(note) : ''].filter(Boolean).join('\n\n');
      if (said) xml += `<Description>${xmlText(said)}</Description>`;
      for (const [n, code] of codings.entries())
        xml += `<Coding guid="${nthGuid(id, n)}" creatingUser="${user}"${time}><CodeRef targetGUID="${code}"/></Coding>`;
      if (index === 0 && note) xml += `<NoteRef targetGUID="${guid(`note ${name}`)}"/>`;
      xml += '</PlainTextSelection>\n';
    }
    return xml;
  }

  /** Everything but the head, made first because the code book stands before the sources and knows them only then. */
  function sourceXml(source: Source, notes: string[]): string {
    const { article, text, version } = source;
    const at = offsetMap(text, { lf: true });
    const id = fileOf(source);
    // Programs make a file of this name, and take no two of one name: the outlet tells copies of a dispatch apart.
    const title = version === 'excerpts' ? `${article.title} (${labels.excerpts})` : article.title;
    const name = unique(fileName([article.date, title, article.outlet].filter(Boolean).join(' ')));
    let xml = `<TextSource guid="${id}" name="${xmlAttribute(name)}" plainTextPath="internal://${id}.txt" creatingUser="${user}"${made(article.firstSeen)}>\n`;
    if (article.title) xml += `<Description>${xmlText(oneLine(article.title))}</Description>\n`;
    const keepNote = (name: string, note: string, created: string): void => {
      if (!note) return;
      notes.push(
        `<Note guid="${guid(`note ${name}`)}" name="${xmlAttribute([...note.replace(/\s+/gu, ' ')].slice(0, NAME).join(''))}" creatingUser="${user}"${made(created)}><PlainTextContent>${xmlText(withLf(note))}</PlainTextContent></Note>\n`,
      );
    };
    for (const { record: quote, spans } of source.quotes) {
      const speaker = quote.speakerName || labels.unnamed;
      const office = officeOf(quote, language);
      const codings = [
        codes.of(labels.speakers, speaker),
        codes.of(labels.kind, labels[quote.kind]),
        ...(quote.stance === 'none' ? [] : [codes.of(labels.stance, stanceWord(quote.stance, language))]),
        ...quote.tags.map((tag) => codes.of(labels.tags, tag)),
      ];
      // The cue between marks, so that it is told from the office.
      const description = [office, quote.cue && `« ${oneLine(quote.cue.text)} »`, quote.certain ? '' : labels.uncertain].filter(Boolean).join(' ; ');
      xml += selections(`quote ${quote.id}`, quote.text, description, spans, at, [...new Set(codings)], quote.note, quote.created);
      keepNote(`quote ${quote.id}`, quote.note, quote.created);
    }
    const met = new Map<string, number>();
    for (const { record: mark, spans } of source.annotations) {
      // QualCoder takes one coding of a code and place, with one note: a second mark there has a code of its own.
      const place = `${spans[0]?.start} ${spans[0]?.end} ${mark.colour}`;
      const nth = (met.get(place) ?? 0) + 1;
      met.set(place, nth);
      const codings = [
        codes.of(labels.highlights, nth > 1 ? `${labels[mark.colour]} (${nth})` : labels[mark.colour], mark.colour),
        ...mark.tags.map((tag) => codes.of(labels.tags, tag)),
        ...(mark.speaker ? [codes.of(labels.speakers, mark.speaker.name || labels.unnamed)] : []),
      ];
      xml += selections(`annotation ${mark.id}`, mark.words, '', spans, at, [...new Set(codings)], mark.note, mark.created);
      keepNote(`annotation ${mark.id}`, mark.note, mark.created);
    }
    for (const variable of variables) {
      const value = variable.value(source);
      if (value)
        xml += `<VariableValue><VariableRef targetGUID="${variableGuid(variable.name)}"/><${variable.type}Value>${xmlText(value)}</${variable.type}Value></VariableValue>`;
    }
    return `${xml}</TextSource>\n`;
  }

  function* project(): Generator<string> {
    const notes: string[] = [];
    const bodies: string[] = [];
    for (const source of sources) {
      bodies.push(sourceXml(source, notes));
      // Nothing to hand over yet, but a moment at which the caller may pause or stop.
      yield '';
    }
    yield `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlAttribute(title)}" origin="Griot" creatingUserGUID="${user}"${made(now)}>\n`;
    yield `<Users><User guid="${user}" name="Griot"/></Users>\n`;
    yield* codes.xml();
    yield '<Variables>\n';
    for (const { name, type } of variables) yield `<Variable guid="${variableGuid(name)}" name="${xmlAttribute(name)}" typeOfVariable="${type}"/>\n`;
    yield '</Variables>\n';
    const actors = new Map<string, { readonly mention: StoredMention; readonly files: Set<string> }>();
    for (const source of sources) {
      for (const { record } of source.mentions) {
        const known = actors.get(record.actor) ?? { mention: record, files: new Set<string>() };
        known.files.add(fileOf(source));
        actors.set(record.actor, known);
      }
    }
    if (actors.size > 0) {
      const named = uniqueNames();
      yield '<Cases>\n';
      for (const [actor, { mention, files }] of actors) {
        const about = [mention.type, mention.country].filter(Boolean).join(' ; ');
        const refs = [...files].map((file) => `<SourceRef targetGUID="${file}"/>`).join('');
        yield `<Case guid="${guid(`actor ${actor}`)}" name="${xmlAttribute(named(oneLine(mention.name) || '–'))}"><Description>${xmlText(about)}</Description>${refs}</Case>\n`;
      }
      yield '</Cases>\n';
    }
    if (bodies.length > 0) {
      yield '<Sources>\n';
      yield* bodies;
      yield '</Sources>\n';
    }
    if (notes.length > 0) {
      yield '<Notes>\n';
      yield* notes;
      yield '</Notes>\n';
    }
    const members = new Map<string, string[]>();
    for (const source of sources) for (const id of source.article.collections) members.set(id, [...(members.get(id) ?? []), fileOf(source)]);
    if (members.size > 0) {
      const { collectionNames } = viewOf(bundle);
      yield '<Sets>\n';
      for (const [id, files] of members)
        yield `<Set guid="${guid(`collection ${id}`)}" name="${xmlAttribute(collectionNames([id])[0]!)}">${files.map((file) => `<MemberSource targetGUID="${file}"/>`).join('')}</Set>\n`;
      yield '</Sets>\n';
    }
    yield '<Description>Positions count Unicode code points of the LF text files; endPosition is exclusive.</Description>\n</Project>\n';
  }

  yield* zipped(
    (function* (): Generator<ZipEntry> {
      yield* textFiles();
      yield { name: 'project.qde', pieces: inPieces(project()), done: 1 };
    })(),
    now,
  );
}

/** Small strings gathered into pieces; an empty one passes through as a moment to pause. */
function* inPieces(strings: Iterable<string>): Generator<string> {
  let piece = '';
  for (const string of strings) {
    piece += string;
    if (string === '' || piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}
