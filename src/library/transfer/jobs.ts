import Dexie from 'dexie';
import { BackupWriter } from '../../exchange/backup.ts';
import { equal } from '../../exchange/equal.ts';
import {
  bytesOf,
  type Conflict,
  exportChunks,
  FORMATS,
  type Format,
  type FormatId,
  type Problem,
  planRestore,
  type Reading,
  type RestorePlan,
  type Rows,
  readFile,
  renamesArticles,
  runSteps,
  type WriteOptions,
} from '../../exchange/index.ts';
import { BUNDLE_PARTS, type Bundle, type BundlePart, emptyBundle } from '../../model/bundle.ts';
import type { StoredArticle, StoredQuote } from '../../model/stored.ts';
import { GriotError } from '../../shared/errors.ts';
import type { GriotDatabase } from '../../storage/database.ts';
import { forgetAll, forgetSite } from '../../storage/forget.ts';
import { visitAll, writeAll } from '../../storage/snapshot.ts';
import { inLots, type LotsOptions } from '../lots.ts';
import { type Gathered, gather } from './gather.ts';

/** Conflicts told to the reader at most. */
const MOST = 20;
/** Bytes of a file in the making that wait in memory; what is more goes into a blob, which the browser keeps elsewhere. */
const WAITING = 4_000_000;
/** Share of the work that reading records is; the rest is writing the file. */
const READING = 0.4;

export interface PlanSummary {
  readonly adds: RestorePlan['adds'];
  readonly changes: RestorePlan['changes'];
  readonly same: RestorePlan['same'];
  readonly removes: RestorePlan['removes'];
  /** The first of them. */
  readonly conflicts: readonly Conflict[];
  readonly conflictCount: number;
}

/** What a file holds and what restoring it would do; nothing is written yet. */
export interface Preview {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** What was understood and what is left out. */
  readonly remarks: readonly Problem[];
  /** True where the file tells only some fields of its records: it may be merged, and replaces nothing. */
  readonly partial: boolean;
  /** False where the file is damaged: then what can be read may only be merged. */
  readonly sound: boolean;
  /** Records that can be read. */
  readonly records: number;
  /** Parts of which the file or the store has records. */
  readonly parts: readonly BundlePart[];
  readonly plans: { readonly merge: PlanSummary; readonly replace: PlanSummary };
}

export interface ExportAsk extends WriteOptions {
  readonly scope: Gathered;
  readonly format: FormatId;
}

/** Long work on the whole library. Each answers null where it was cancelled, and then nothing has changed. */
export interface Jobs {
  exportFile(ask: ExportAsk, options: LotsOptions): Promise<Blob | null>;
  /** Reads a file and compares it with the store; what it read waits for `restore`. */
  preview(ask: { readonly file: Blob; readonly name: string; readonly now: string }, options: LotsOptions): Promise<Preview | null>;
  /** Does what the newest preview said, all of it or nothing. Answers how many records were new or changed. */
  restore(ask: { readonly mode: 'merge' | 'replace' }, options: LotsOptions): Promise<number | null>;
  /** Answers how many articles were forgotten. */
  forgetSite(ask: { readonly host: string }, options: LotsOptions): Promise<number | null>;
  forgetAll(ask: object, options: LotsOptions): Promise<true | null>;
}

const summary = ({ adds, changes, same, removes, conflicts }: RestorePlan): PlanSummary => ({
  adds,
  changes,
  same,
  removes,
  conflicts: conflicts.slice(0, MOST),
  conflictCount: conflicts.length,
});

/** Pieces of a file, most of them out of memory. */
class Pieces {
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  readonly #blobs: Blob[] = [];
  readonly take = (piece: Uint8Array<ArrayBuffer>): void => {
    this.#waiting.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes < WAITING) return;
    this.#blobs.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#bytes = 0;
  };
  blob(type: string): Blob {
    return new Blob([...this.#blobs, ...this.#waiting], { type });
  }
}

/**
 * What is stored, as far as planning a restore of `theirs` asks. Of a large library most is usually in the file too, word for word: then the file's
 * own record stands for it, and what is not in the file only as its id, so that two libraries never lie in memory at once.
 */
async function storedBeside(db: GriotDatabase, theirs: Bundle, told: boolean, steps: LotsOptions): Promise<Bundle | null> {
  const LARGE: ReadonlySet<BundlePart> = new Set(['versions', 'quotes', 'mentions']);
  const mine = emptyBundle();
  let known: { part: BundlePart; byId: Map<string, { readonly id: string }> } | null = null;
  let renamed: boolean | null = null;
  const rest = await visitAll(
    db,
    (part, records) => {
      const into = mine[part] as { readonly id: string }[];
      if (part === 'articles' || !LARGE.has(part)) {
        for (const record of records) into.push(record);
        return;
      }
      // Articles come first; one known under another id takes records along that only then can be compared.
      renamed ??= renamesArticles(theirs, mine);
      // What tells only some fields is known by its words, for which the whole record is asked; it has quotes only.
      const whole = told ? part === 'quotes' : renamed;
      if (known?.part !== part) known = { part, byId: new Map((theirs[part] as { readonly id: string }[]).map((record) => [record.id, record])) };
      for (const record of records) {
        const other = known.byId.get(record.id);
        if (whole) into.push(record);
        else if (other === undefined) into.push({ id: record.id });
        else into.push(equal(other, record) ? other : record);
      }
    },
    steps,
  );
  return rest && { ...mine, ...(rest.attic.length > 0 && { attic: [...rest.attic] }), ...(rest.settings && { settings: rest.settings }) };
}

/** The jobs, done where they are made: in a worker of the library, and in tests. `pause` gives the event loop a turn. */
export function createJobs(db: GriotDatabase, pause: () => Promise<unknown> = () => new Promise((resolve) => setTimeout(resolve))): Jobs {
  let read: Reading | null = null;
  let plans: { merge: RestorePlan; replace: RestorePlan } | null = null;
  /** Counts changes of the store, by whomever: a plan made before one is made again. */
  let changes = 0;
  Dexie.on('storagemutated', () => {
    changes++;
  });
  let planned = 0;

  async function plan({ bundle: theirs, told }: Reading, { progress, cancelled }: LotsOptions): Promise<boolean> {
    planned = changes;
    const mine = await storedBeside(db, theirs, told !== undefined, { progress: (done) => progress(done * 0.6), cancelled });
    if (mine === null) return false;
    const merge = await runSteps(planRestore(theirs, mine, 'merge', told), { progress: (done) => progress(0.6 + done * 0.2), cancelled, pause });
    // What tells only some fields replaces nothing.
    const replace =
      told === undefined
        ? merge && (await runSteps(planRestore(theirs, mine, 'replace'), { progress: (done) => progress(0.8 + done * 0.2), cancelled, pause }))
        : merge;
    plans = merge && replace && { merge, replace };
    return plans !== null;
  }

  /** Everything, straight from the store into the file. */
  async function backup({ progress, cancelled }: LotsOptions): Promise<Blob | null> {
    const pieces = new Pieces();
    const writer = new BackupWriter((piece) => pieces.take(piece as Uint8Array<ArrayBuffer>));
    const rest = await visitAll(
      db,
      (part, records) => {
        for (const record of records) writer.record(part, record);
      },
      { progress, cancelled },
    );
    if (rest === null) return null;
    writer.end({ ...rest, attic: [...rest.attic] });
    return pieces.blob('application/gzip');
  }

  /** A row a quote, of those that were picked: a lot of them at a time is in memory, with its articles. */
  async function tableOf(ids: readonly string[], format: Format, write: WriteOptions, options: LotsOptions): Promise<Blob | null> {
    const pieces = new Pieces();
    const collections = await db.collections.toArray();
    const rowsOf = (articles: StoredArticle[]) => format.rows!({ ...emptyBundle(), articles, collections }, write);
    pieces.take(bytesOf(rowsOf([]).head));
    await inLots(
      ids,
      async (lot) => {
        const quotes = (await db.quotes.bulkGet(lot)).filter((quote) => quote !== undefined);
        const articles = await db.articles.bulkGet([...new Set(quotes.map(({ article }) => article))]);
        const { row } = rowsOf(articles.filter((article) => article !== undefined));
        pieces.take(bytesOf(quotes.map(row).join('')));
      },
      options,
    );
    return options.cancelled() ? null : pieces.blob(format.mime);
  }

  /** A row a quote, straight from the store into the file. */
  async function table(format: Format, write: WriteOptions, { progress, cancelled }: LotsOptions): Promise<Blob | null> {
    const pieces = new Pieces();
    const bundle = emptyBundle();
    let rows: Rows | null = null;
    const rest = await visitAll(
      db,
      (part, records) => {
        if (part === 'articles' || part === 'collections') {
          for (const record of records) (bundle[part] as unknown[]).push(record);
          return;
        }
        if (rows === null) {
          rows = format.rows!(bundle, write);
          pieces.take(bytesOf(rows.head));
        }
        let text = '';
        for (const record of records) text += rows.row(record as StoredQuote);
        pieces.take(bytesOf(text));
      },
      { progress, cancelled },
      ['articles', 'collections', 'quotes'],
    );
    return rest && pieces.blob(format.mime);
  }

  return {
    async exportFile({ scope, format: id, ...write }, options) {
      const { progress, cancelled } = options;
      const format = FORMATS.find((one) => one.id === id)!;
      if (scope.kind === 'everything' && id === 'backup') return backup(options);
      if (scope.kind === 'everything' && format.rows) return table(format, write, options);
      if (scope.kind === 'picked' && scope.of === 'quotes' && format.rows) return tableOf(scope.ids, format, write, options);
      const bundle = await gather(db, scope, format.needs, { progress: (done) => progress(done * READING), cancelled });
      if (bundle === null) return null;
      const pieces = new Pieces();
      const run = { progress: (done: number) => progress(READING + done * (1 - READING)), cancelled, pause, take: pieces.take };
      return (await exportChunks(format, bundle, write, run)) && pieces.blob(format.mime);
    },

    async preview({ file, name, now }, { progress, cancelled }) {
      plans = null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const reading = await runSteps(readFile(bytes, { now }), { progress: (done) => progress(done * 0.6), cancelled, pause });
      if (reading === null) return null;
      const { bundle, problems, sound, remarks = [], told } = reading;
      read = reading;
      if (!(await plan(reading, { progress: (done) => progress(0.6 + done * 0.4), cancelled })) || plans === null) return null;
      const { merge, replace } = plans as { merge: RestorePlan; replace: RestorePlan };
      return {
        name,
        problems,
        remarks,
        partial: told !== undefined,
        sound,
        records: BUNDLE_PARTS.reduce((sum, part) => sum + bundle[part].length, bundle.attic?.length ?? 0),
        parts: BUNDLE_PARTS.filter((part) => merge.adds[part] + merge.changes[part] + merge.same[part] + replace.removes[part] > 0),
        plans: { merge: summary(merge), replace: summary(replace) },
      };
    },

    async restore({ mode }, { progress, cancelled }) {
      // The worker that read the file was ended by the browser.
      if (read === null) throw new GriotError('library_work_ended');
      let before = 0;
      if (changes !== planned) {
        before = 0.2;
        if (!(await plan(read, { progress: (done) => progress(done * before), cancelled }))) return null;
      }
      const { put, adds, changes: changed, unchanged } = plans![mode];
      const steps = { progress: (done: number) => progress(before + done * (1 - before)), cancelled, unchanged };
      if (!(await writeAll(db, put, mode === 'replace' ? 'replace' : 'put', steps))) return null;
      return BUNDLE_PARTS.reduce((sum, part) => sum + adds[part] + changed[part], 0);
    },

    forgetSite: async ({ host }, steps) => (await forgetSite(db, host, steps))?.articles.length ?? null,
    forgetAll: async (_, steps) => (await forgetAll(db, steps)) || null,
  };
}
