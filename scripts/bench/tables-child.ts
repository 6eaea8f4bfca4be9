// In a process of its own, so that its memory is its own: a table of so many rows, or an attic, written, read back and planned; or only made.
import { formatOf, planRestore, readFile } from '../../src/exchange/index.ts';
import { bytesOf } from '../../src/exchange/run.ts';
import { type Bundle, emptyBundle } from '../../src/model/bundle.ts';
import { generateBundle } from './generate.ts';

export interface TableFigures {
  readonly megabytes: number;
  /** Seconds of the processor. */
  readonly write: number;
  readonly read: number;
  readonly plan: number;
  /** Most memory of the process in MB: once the file was made, and in the end. */
  readonly before: number;
  readonly after: number;
  /** Most characters of a piece on its way into the file. */
  readonly piece: number;
}

/** Quotes made at a time: the generator's own memory shall not count. */
const LOT = 20_000;
const [, , kind, count] = process.argv;
const rows = Number(count);

const finish = <R>(steps: Generator<number, R>): R => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

function* lots(): Generator<Bundle> {
  for (let at = 0; at < rows; at += LOT) {
    const name = (id: string): string => `${at / LOT}-${id}`;
    const bundle = generateBundle({ articles: LOT / 20, quotes: Math.min(LOT, rows - at) });
    yield {
      ...bundle,
      articles: bundle.articles.map((one) => ({ ...one, id: name(one.id), url: `${one.url}?lot=${at / LOT}` })),
      quotes: bundle.quotes.map((one) => ({ ...one, id: name(one.id), article: name(one.article) })),
    };
  }
}

const attic = (): Bundle => ({
  ...emptyBundle(),
  attic: Array.from({ length: rows }, (_, i) => ({ id: i + 1, table: 'quotes', record: { odd: i, text: `mots qu’on ne sait lire, ${i}` }, why: 'field text' })),
});

const peak = (): number => process.resourceUsage().maxRSS / 1024;
/** Of the processor, which a busy machine does not stretch. */
const clock = (): number => process.cpuUsage().user / 1e6;

const pieces: Uint8Array[] = [];
let write = 0;
let piece = 0;
const take = (data: string | Uint8Array) => {
  piece = Math.max(piece, data.length);
  pieces.push(bytesOf(data));
};
if (kind === 'attic') {
  const start = clock();
  for (const { data } of formatOf('backup').write(attic())) take(data);
  write = clock() - start;
} else {
  let first = true;
  for (const bundle of lots()) {
    const start = clock();
    const { head, row } = formatOf('csv').rows!(bundle);
    if (first) take(head);
    first = false;
    for (let at = 0; at < bundle.quotes.length; at += 1000)
      take(
        bundle.quotes
          .slice(at, at + 1000)
          .map(row)
          .join(''),
      );
    write += clock() - start;
  }
}
const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
let at = 0;
for (const data of pieces.splice(0)) {
  bytes.set(data, at);
  at += data.length;
}
const before = peak();
let start = clock();
const { bundle, sound, told } = finish(readFile(bytes));
const read = clock() - start;
const records = kind === 'attic' ? bundle.attic?.length : bundle.quotes.length;
if (!sound || records !== rows) throw new Error(`read ${records} of ${rows}`);
start = clock();
const planned = finish(planRestore(bundle, emptyBundle(), 'merge', told)).put;
const plan = clock() - start;
if ((kind === 'attic' ? planned.attic?.length : planned.quotes.length) !== rows) throw new Error('not all is planned');
process.send!({ megabytes: bytes.length / 1e6, write, read, plan, before, after: peak(), piece } satisfies TableFigures);
