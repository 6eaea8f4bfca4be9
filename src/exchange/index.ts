import { BUNDLE_PARTS } from '../model/bundle.ts';
import { writeBackup } from './backup.ts';
import { writeBibtex } from './bibtex.ts';
import { byRows } from './chunks.ts';
import { citationRows } from './citations.ts';
import { writeCslJson } from './csl-json.ts';
import { csvRows, excelRows, tsvRows } from './csv.ts';
import type { Format } from './format.ts';
import { writeHtml } from './html.ts';
import { writeJsonLd } from './json-ld.ts';
import { writeJsonLdZip } from './json-ld-zip.ts';
import { jsonLinesRows } from './json-lines.ts';
import { writeMarkdown, writeMarkdownZip } from './markdown.ts';
import { writeQdpx } from './qdpx.ts';
import { writeRis } from './ris.ts';
import { writeWebanno } from './webanno.ts';

export type { Conflict } from './conflict.ts';
export type { Chunk, ExportLanguage, Format, FormatId, Rows, WriteOptions } from './format.ts';
export { planRestore, type RestorePlan, renamesArticles } from './merge.ts';
export type { Problem } from './problem.ts';
export { readFile } from './read.ts';
export type { Reading } from './read-backup.ts';
export { bytesOf, exportBytes, exportChunks, type RunOptions, runSteps } from './run.ts';

const QUOTES = ['articles', 'quotes'] as const;
const TABLE = ['articles', 'quotes', 'collections'] as const;
const MARKS = ['articles', 'quotes', 'annotations'] as const;
const TEXTS = ['articles', 'versions', 'quotes', 'mentions', 'annotations'] as const;

/** Every format, in the order of menus. */
export const FORMATS: readonly Format[] = [
  { id: 'csv', labelKey: 'export_csv', extension: 'csv', mime: 'text/csv', needs: TABLE, ...byRows(csvRows) },
  { id: 'csv-excel', labelKey: 'export_csv_excel', extension: 'csv', mime: 'text/csv', needs: TABLE, ...byRows(excelRows) },
  { id: 'tsv', labelKey: 'export_tsv', extension: 'tsv', mime: 'text/tab-separated-values', needs: TABLE, ...byRows(tsvRows) },
  { id: 'citations', labelKey: 'export_citations', extension: 'txt', mime: 'text/plain', needs: QUOTES, ...byRows(citationRows('plain')) },
  { id: 'citations-apa', labelKey: 'export_citations_apa', extension: 'txt', mime: 'text/plain', needs: QUOTES, ...byRows(citationRows('apa')) },
  { id: 'citations-chicago', labelKey: 'export_citations_chicago', extension: 'txt', mime: 'text/plain', needs: QUOTES, ...byRows(citationRows('chicago')) },
  { id: 'citations-iso690', labelKey: 'export_citations_iso690', extension: 'txt', mime: 'text/plain', needs: QUOTES, ...byRows(citationRows('iso690')) },
  { id: 'markdown', labelKey: 'export_markdown', extension: 'md', mime: 'text/markdown', needs: MARKS, write: writeMarkdown },
  { id: 'markdown-zip', labelKey: 'export_markdown_zip', extension: 'zip', mime: 'application/zip', needs: MARKS, write: writeMarkdownZip },
  { id: 'html', labelKey: 'export_html', extension: 'html', mime: 'text/html', needs: MARKS, write: writeHtml },
  { id: 'ris', labelKey: 'export_ris', extension: 'ris', mime: 'application/x-research-info-systems', needs: MARKS, write: writeRis },
  { id: 'bibtex', labelKey: 'export_bibtex', extension: 'bib', mime: 'application/x-bibtex', needs: MARKS, write: writeBibtex },
  { id: 'csl-json', labelKey: 'export_csl_json', extension: 'json', mime: 'application/vnd.citationstyles.csl+json', needs: MARKS, write: writeCslJson },
  {
    id: 'qdpx',
    labelKey: 'export_qdpx',
    extension: 'qdpx',
    mime: 'application/zip',
    needs: [...TEXTS, 'collections'],
    write: writeQdpx,
  },
  { id: 'webanno', labelKey: 'export_webanno', extension: 'zip', mime: 'application/zip', needs: TEXTS, write: writeWebanno },
  { id: 'json-ld', labelKey: 'export_json_ld', extension: 'jsonld', mime: 'application/ld+json', needs: [...TEXTS, 'collections'], write: writeJsonLd },
  { id: 'json-ld-zip', labelKey: 'export_json_ld_zip', extension: 'zip', mime: 'application/zip', needs: [...TEXTS, 'collections'], write: writeJsonLdZip },
  {
    id: 'jsonl',
    labelKey: 'export_jsonl',
    extension: 'jsonl',
    mime: 'application/jsonl',
    needs: ['articles', 'quotes', 'collections'],
    ...byRows(jsonLinesRows),
  },
  { id: 'backup', labelKey: 'export_backup', extension: 'griot.gz', mime: 'application/gzip', needs: BUNDLE_PARTS, write: writeBackup },
];

export const formatOf = (id: Format['id']): Format => FORMATS.find((format) => format.id === id)!;
