import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { FormatId } from '../../../src/exchange/index.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const files = (bytes: Uint8Array, name: RegExp): string => {
  const all = Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path));
  if (all.length === 0) throw new Error(`no ${name} in the zip`);
  return all.map(([, one]) => strFromU8(one)).join('\n');
};
const table = (bytes: Uint8Array, delimiter: string): string => {
  const { data, errors } = Papa.parse<Record<string, string>>(text(bytes), { header: true, delimiter, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data.map((row) => row.words ?? row.propos).join('\n');
};
const first = (wanted: RegExp) => (bytes: Uint8Array) => {
  if (!wanted.test(text(bytes))) throw new Error(`not as it begins: ${text(bytes).slice(0, 80)}`);
  return text(bytes);
};

/** What an exported file says, read as the programs that it is for would: throws where it is not such a file. */
export const READ: Record<Exclude<FormatId, 'backup'>, (bytes: Uint8Array) => string> = {
  csv: (bytes) => table(bytes, ','),
  'csv-excel': (bytes) => table(bytes, ';'),
  tsv: (bytes) => table(bytes, '\t'),
  citations: text,
  'citations-apa': text,
  'citations-chicago': text,
  'citations-iso690': text,
  markdown: first(/^# /m),
  'markdown-zip': (bytes) => files(bytes, /\.md$/),
  html: first(/^<!doctype html>/i),
  ris: first(/^TY {2}- /m),
  bibtex: first(/^@\w+\{/m),
  'csl-json': (bytes) => JSON.stringify((JSON.parse(text(bytes)) as { custom: object }[]).map(({ custom }) => custom)),
  qdpx: (bytes) => `${files(bytes, /\.qde$/)}\n${files(bytes, /sources\/.*\.txt$/i)}`,
  webanno: (bytes) => files(bytes, /\.tsv$/),
  'json-ld': (bytes) => JSON.stringify(JSON.parse(text(bytes))),
  'json-ld-zip': (bytes) => `${JSON.stringify(JSON.parse(files(bytes, /\.jsonld$/)))}\n${files(bytes, /texts\/.*\.html$/)}`,
  jsonl: (bytes) =>
    text(bytes)
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .join('\n'),
};
