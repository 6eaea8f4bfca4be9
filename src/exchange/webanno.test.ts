import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bundle } from '../model/bundle.ts';
import { exportBytes, formatOf } from './index.ts';
import { HARD_TEXT, hardBundle, hostileBundle, NOW } from './testing.ts';

const filesOf = (bundle: Bundle) =>
  Object.entries(unzipSync(exportBytes(formatOf('webanno'), bundle, { now: NOW }))).map(([name, data]) => [name, strFromU8(data)] as const);

interface Read {
  text: string;
  annotations: { layer: string; start: number; end: number; values: string[] }[];
}

const UNESCAPE: Record<string, string> = { t: '\t', n: '\n', r: '\r', f: '\f', b: '\b' };

/** Reads TSV 3.3 as INCEpTION's own reader does: sentences set at their first token, gaps filled with spaces, annotations joined by id. */
function read(tsv: string): Read {
  const lines = tsv.split('\n');
  expect(lines.shift()).toBe('#FORMAT=WebAnno TSV 3.3');
  const columns: { layer: string; feature: string }[] = [];
  while (lines[0]?.startsWith('#T_SP=')) {
    const [layer, ...features] = lines.shift()!.slice('#T_SP='.length).split('|');
    for (const feature of features) columns.push({ layer: layer!, feature });
  }
  expect(lines.shift()).toBe('');
  let text = '';
  let pending: string | null = null;
  const annotations = new Map<string, { layer: string; start: number; end: number; values: string[] }>();
  for (const line of lines) {
    if (line === '') continue;
    if (line.startsWith('#Text=')) {
      pending = line.slice('#Text='.length).replace(/\\([\s\S])/g, (_, character: string) => UNESCAPE[character] ?? character);
      continue;
    }
    const fields = line.split('\t');
    expect(fields.length).toBeGreaterThanOrEqual(columns.length + 3);
    const [begin, end] = fields[1]!.split('-').map(Number) as [number, number];
    if (pending !== null) {
      if (text.length > begin) text = text.slice(0, -1);
      text = text.padEnd(begin, ' ');
      expect(text.length).toBe(begin);
      text += `${pending}\n`;
      pending = null;
    }
    expect(text.slice(begin, end)).toBe(fields[2]);
    for (const [index, { layer }] of columns.entries()) {
      const field = fields[index + 3]!;
      if (field === '_') continue;
      for (const stacked of field.split(/(?<!\\)\|/)) {
        const match = /^([\s\S]*)\[(\d+)\]$/.exec(stacked)!;
        const key = `${layer} ${match[2]}`;
        const value = match[1]!.replace(/\\(->|[\s\S])/g, (_, part: string) => (part === 't' ? '\t' : part === 'n' ? '\n' : part));
        const known = annotations.get(key) ?? { layer, start: begin, end, values: [] };
        known.end = end;
        const at = columns.filter((column, before) => column.layer === layer && before < index).length;
        known.values[at] = match[1] === '*' ? '' : value;
        annotations.set(key, known);
      }
    }
  }
  return { text: text.slice(0, -1), annotations: [...annotations.values()] };
}

describe('WebAnno TSV 3.3', () => {
  const files = filesOf(hardBundle());
  const { text, annotations } = read(files[0]![1]);
  const of = (layer: string) =>
    annotations.filter((annotation) => annotation.layer === layer).map(({ start, end, values }) => [HARD_TEXT.slice(start, end), ...values]);

  it('is one file an article, safely named', () => {
    expect(files).toHaveLength(1);
    expect(files[0]![0]).toBe('2024-03-01 L’Exemple À Gao, « la paix d’abord ».tsv');
  });

  it('gives the text back with every offset where it was', () => {
    expect(text.length).toBe(HARD_TEXT.length);
    expect(text).toBe(
      HARD_TEXT.replace(/\r\n\r\n/g, '\n   ')
        .replace(/\r\n/g, '\n ')
        .replace(/\r/g, '\n'),
    );
  });

  it('spans quotes with kind, speaker and stance, cues, and actors', () => {
    expect(of('webanno.custom.Quote').map((row) => row.slice(0, 4))).toEqual([
      ['La paix\u00A0🕊️ d’abord', 'direct', 'Awa Balléré', 'says'],
      ['السلام أولا', 'indirect', 'أوا', 'none'],
      ['rien n’est joué', 'mixed', 'Awa Balléré', 'adds'],
      ['tout reste à faire', 'mixed', 'Awa Balléré', 'adds'],
    ]);
    expect(of('webanno.custom.Cue').map((row) => row.slice(0, 3))).toEqual([['a déclaré', 'déclarer', 'says']]);
    expect(of('de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity')).toEqual([
      ['Awa Balléré', 'local:awa-ballere', 'PER'],
      ['Awa Balléré', 'local:awa-ballere', 'PER'],
    ]);
  });

  it('has descriptions of actors beside their names, told apart by their value', () => {
    const bundle = hardBundle();
    const start = HARD_TEXT.indexOf('La paix');
    bundle.mentions[0] = { ...bundle.mentions[0]!, described: [{ start, end: start + 7, text: 'La paix' }] };
    const { annotations } = read(filesOf(bundle)[0]![1]);
    expect(
      annotations.filter(({ values }) => values[1] === 'PER-nominal').map(({ start: from, end, values }) => [HARD_TEXT.slice(from, end), values[0]]),
    ).toEqual([['La paix', 'local:awa-ballere']]);
  });

  it('is readable whatever the strings, and every quote with a letter comes back with its speaker', () =>
    fc.assert(
      fc.property(hostileBundle(), (bundle) => {
        // Words that stand in no text are in a file of excerpts of their own.
        const annotations = filesOf(bundle).flatMap(([name, tsv]) => {
          expect(name).not.toMatch(/[/\\:]|^\./);
          return read(tsv).annotations;
        });
        for (const quote of bundle.quotes) {
          const [span] = quote.spans;
          if (quote.spans.length > 1 || !/^[a-z].*[a-z]$/i.test(quote.text)) continue;
          const found = annotations.find(({ start, end }) => start === span!.start && end === span!.end);
          // A name "*" is what the format writes for none.
          expect(found?.values[1]?.replace(/^\*$/, '')).toBe(
            quote.speakerName
              .replace(/\r\n?/g, '\n')
              .replace(/\p{Surrogate}/gu, '\uFFFD')
              .replace(/^\*$/, ''),
          );
        }
      }),
    ));
});
