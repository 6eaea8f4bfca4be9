import { BackupLines } from '../exchange/backup-lines.ts';
import type { Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { changeSettings, readSettings, settingsAfter } from '../storage/settings.ts';
import { visitAll } from '../storage/snapshot.ts';

const HOURS = { day: 24, week: 7 * 24 } as const;
/** Read a little earlier than a full day, so that a morning reader's backup does not slip later each day. */
const EARLY_HOURS = 4;

/** True where a scheduled backup is due. Asked whenever the worker has something to do: no alarm, no permission more. */
export function backupDue({ every, last }: Settings['backup'], now: Date): boolean {
  if (every === 'never') return false;
  if (last === undefined) return true;
  // A clock that stood ahead, or a time that is none, must not silence backups.
  if (!(Date.parse(last) <= now.getTime())) return true;
  return now.getTime() - Date.parse(last) >= (HOURS[every] - EARLY_HOURS) * 3_600_000;
}

/** After a failure it is not tried again at every page, in milliseconds. */
const RETRY_MS = 15 * 60_000;
/** How often a download in the making is looked at, and when it is given up, in milliseconds. */
const LOOK_MS = 250;
const GIVE_UP_MS = 120_000;
/** Chrome ends a worker that calls nothing of the browser's for 30 seconds. */
const AWAKE_MS = 20_000;

let running = false;
let failed = Number.NEGATIVE_INFINITY;

/** Writes everything into the downloads folder, where the reader asked for that and it is due. Answers whether a file is there. */
export async function backUpIfDue(db: GriotDatabase, now = new Date()): Promise<boolean> {
  if (running || now.getTime() - failed < RETRY_MS) return false;
  running = true;
  try {
    const { backup } = await readSettings(db);
    if (!backupDue(backup, now) || browser.downloads === undefined) return false;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return false;
    if ((await db.articles.count()) === 0) return false;
    await download(await backupFile(db), `griot/griot-${now.toISOString().slice(0, 10)}.griot.gz`);
    // What the reader chose meanwhile stays.
    await changeSettings(db, settingsAfter({ backup: { last: now.toISOString() } }));
    return true;
  } catch (error) {
    failed = now.getTime();
    throw error;
  } finally {
    running = false;
  }
}

/** Everything as a file, lot by lot from the store: other work goes on in between. */
async function backupFile(db: GriotDatabase): Promise<Blob> {
  // The browser's own packer: it weighs nothing here.
  const packer = new CompressionStream('gzip');
  const packed = new Response(packer.readable).arrayBuffer();
  const into = packer.writable.getWriter();
  const writer = new BackupLines((piece, last) => {
    void into.write(piece as Uint8Array<ArrayBuffer>);
    if (last) void into.close();
  });
  let awake = performance.now();
  const rest = await visitAll(db, (part, records) => {
    for (const record of records) writer.record(part, record);
    if (performance.now() - awake < AWAKE_MS) return;
    awake = performance.now();
    void browser.runtime.getPlatformInfo();
  });
  writer.end({ ...rest, attic: [...(rest?.attic ?? [])] });
  return new Blob([await packed], { type: 'application/gzip' });
}

/** Saves a file and waits until it is there: a download that broke off is no backup. */
async function download(blob: Blob, filename: string): Promise<void> {
  const { downloads } = browser;
  if (!downloads) throw new Error('this browser lets no extension save files by itself');
  const url = await addressOf(blob);
  try {
    const id = await downloads.download({ url, filename, conflictAction: 'uniquify', saveAs: false });
    for (const until = performance.now() + GIVE_UP_MS; performance.now() < until; ) {
      const [item] = await downloads.search({ id });
      if (item?.state === 'complete') return;
      if (item === undefined || item.state === 'interrupted') throw new Error(`the backup was not saved: ${item?.error ?? 'gone'}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    throw new Error('the backup was not saved in time');
  } finally {
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/** Chrome's worker has no object addresses; there, the file itself goes into the address. */
async function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(blob);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // In pieces of whole triples, since arguments are limited and base64 pads only at the end.
  let text = '';
  for (let at = 0; at < bytes.length; at += 24_576) text += btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576)));
  return `data:${blob.type};base64,${text}`;
}
