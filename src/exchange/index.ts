import { writeCsv, writeExcelCsv, writeTsv } from './csv.ts';
import type { Format } from './format.ts';
import { writeJsonLines } from './json-lines.ts';

export type { Chunk, ExportLanguage, Format, FormatId, WriteOptions } from './format.ts';
export { exportBytes, exportChunks } from './run.ts';

/** Every format, in the order of menus. */
export const FORMATS: readonly Format[] = [
  { id: 'csv', labelKey: 'export_csv', extension: 'csv', mime: 'text/csv', needs: ['articles', 'quotes', 'tags'], write: writeCsv },
  { id: 'csv-excel', labelKey: 'export_csv_excel', extension: 'csv', mime: 'text/csv', needs: ['articles', 'quotes', 'tags'], write: writeExcelCsv },
  { id: 'tsv', labelKey: 'export_tsv', extension: 'tsv', mime: 'text/tab-separated-values', needs: ['articles', 'quotes', 'tags'], write: writeTsv },
  {
    id: 'jsonl',
    labelKey: 'export_jsonl',
    extension: 'jsonl',
    mime: 'application/jsonl',
    needs: ['articles', 'quotes', 'tags', 'collections'],
    write: writeJsonLines,
  },
];

export const formatOf = (id: Format['id']): Format => FORMATS.find((format) => format.id === id)!;
