import type { Bundle } from '../model/bundle.ts';
import type { Span } from '../model/span.ts';
import { joinList } from './csv.ts';
import { fileName, uniqueNames } from './file-name.ts';
import type { Chunk, WriteOptions } from './format.ts';
import { gatherSources, type Source } from './sources.ts';
import { type ZipEntry, zipped } from './zip.ts';

/** Layers in column order. Quote, Cue and Note are custom layers, to be made in INCEpTION with these string features; NamedEntity is built in. */
const LAYERS = [
  { type: 'webanno.custom.Quote', features: ['kind', 'speaker', 'stance', 'quote'] },
  { type: 'webanno.custom.Cue', features: ['lemma', 'stance', 'quote'] },
  { type: 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity', features: ['identifier', 'value'] },
  // What the reader wrote: on quotes, and on passages of their own.
  { type: 'webanno.custom.Note', features: ['note', 'tags', 'colour'] },
] as const;

/** The columns of a token that no annotation covers. */
const EMPTY = `${'_\t'.repeat(LAYERS.reduce((sum, { features }) => sum + features.length, 0))}\n`;

interface Mark extends Span {
  readonly layer: number;
  readonly values: readonly string[];
  /** Disambiguation id, which ties the tokens of one annotation together. */
  readonly id: number;
}

/** A feature's value; '*' stands for none. */
const value = (text: string): string =>
  text === '' ? '*' : text.replace(/\r\n?/g, '\n').replace(/->|[\\[\]|_;\t\n*]/g, (part) => (part === '\t' ? '\\t' : part === '\n' ? '\\n' : `\\${part}`));

/** A sentence's text: control characters behind a backslash, the usual ones by their letter. */
const LETTERS: Record<string, string> = { '\t': 't', '\f': 'f', '\r': 'r', '\b': 'b' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format's own list
const sentence = (text: string): string => text.replace(/[\u0000-\u001F\\]/g, (character) => `\\${LETTERS[character] ?? character}`);

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{Cc}]/gu;

/** WebAnno TSV 3.3 of one text. Lines are its sentences; tokens are cut where an annotation begins or ends. Offsets are UTF-16 code units. */
export function webannoTsv(source: Source): string {
  const { text } = source;
  const marks: Mark[] = [];
  const mark = (layer: number, { start, end }: Span, values: readonly string[]): void => {
    if (start >= 0 && start < end && end <= text.length) marks.push({ start, end, layer, values: values.map(value), id: marks.length + 1 });
  };
  for (const { record: quote, spans } of source.quotes) {
    for (const span of spans) mark(0, span, [quote.kind, quote.speakerName, quote.stance, quote.quote]);
    if (spans[0] && (quote.note || quote.tags.length > 0)) mark(3, spans[0], [quote.note, joinList(quote.tags), '']);
    // Only where the cue still stands: its offsets are of the version that was analysed.
    const { cue } = quote;
    if (cue && text.slice(cue.start, cue.end) === cue.text) mark(1, cue, [cue.lemma, cue.stance, quote.quote]);
  }
  for (const { record: own, spans } of source.annotations) for (const span of spans) mark(3, span, [own.note, joinList(own.tags), own.colour]);
  for (const { record: mention, spans, described } of source.mentions) {
    const value = mention.type === 'person' ? 'PER' : 'ORG';
    for (const span of spans) mark(2, span, [mention.actor, value]);
    // descriptions, as ACE calls them: "le ministre malien de la Défense"
    for (const span of described) mark(2, span, [mention.actor, `${value}-nominal`]);
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end || a.id - b.id);
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);

  let out = '#FORMAT=WebAnno TSV 3.3\n';
  for (const layer of LAYERS) out += `#T_SP=${layer.type}|${layer.features.join('|')}\n`;
  out += '\n';

  let active: Mark[] = [];
  let nextMark = 0;
  let nextCut = 0;
  let number = 0;
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const tokens: Span[] = [];
    for (const token of match[0].matchAll(TOKEN)) {
      let start = match.index + token.index;
      const end = start + token[0].length;
      while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
      for (let cut = nextCut; cut < cuts.length && cuts[cut]! < end; cut++) {
        tokens.push({ start, end: cuts[cut]! });
        start = cuts[cut]!;
      }
      tokens.push({ start, end });
    }
    const first = tokens[0];
    if (!first) continue;
    number++;
    // The reader sets the sentence at its first token and fills gaps with spaces, so that offsets stay.
    const last = match.index + match[0].trimEnd().length;
    out += `\n#Text=${sentence(text.slice(first.start, Math.max(last, tokens.at(-1)!.end)))}\n`;
    for (const [index, { start, end }] of tokens.entries()) {
      if (active.length > 0) active = active.filter((candidate) => candidate.end > start);
      for (; nextMark < marks.length && marks[nextMark]!.start < end; nextMark++) if (marks[nextMark]!.end > start) active.push(marks[nextMark]!);
      out += `${number}-${index + 1}\t${start}-${end}\t${text.slice(start, end)}\t`;
      if (active.length === 0) {
        out += EMPTY;
        continue;
      }
      for (const [layer, { features }] of LAYERS.entries()) {
        const here = active.filter((candidate) => candidate.layer === layer);
        if (here.length === 0) out += '_\t'.repeat(features.length);
        else for (const feature of features.keys()) out += `${here.map((candidate) => `${candidate.values[feature]!}[${candidate.id}]`).join('|')}\t`;
      }
      out += '\n';
    }
  }
  return out;
}

/** A zip of WebAnno TSV 3.3 files, one a text, for INCEpTION. */
export function* writeWebanno(bundle: Bundle, { now = new Date().toISOString() }: WriteOptions = {}): Generator<Chunk> {
  const sources = yield* gatherSources(bundle);
  const unique = uniqueNames();
  yield* zipped(
    (function* (): Generator<ZipEntry> {
      for (const [index, source] of sources.entries()) {
        const name = unique(fileName(`${source.article.date ?? ''} ${source.article.outlet} ${source.article.title}`));
        yield { name: `${name}.tsv`, pieces: [webannoTsv(source)], done: (index + 1) / sources.length };
      }
    })(),
    now,
  );
}
