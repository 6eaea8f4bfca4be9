import { writeBackup } from '../exchange/backup.ts';
import { exportChunks } from '../exchange/run.ts';
import { emptyBundle } from '../model/bundle.ts';
import type { Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { readAll } from '../storage/snapshot.ts';

const HOURS = { day: 24, week: 7 * 24 } as const;
/** Read a little earlier than a full day, so that a morning reader's backup does not slip later each day. */
const EARLY_HOURS = 4;

/** True where a scheduled backup is due. Asked whenever the worker has something to do: no alarm, no permission more. */
export function backupDue({ every, last }: Settings['backup'], now: Date): boolean {
  if (every === 'never') return false;
  if (last === undefined) return true;
  return now.getTime() - Date.parse(last) >= (HOURS[every] - EARLY_HOURS) * 3_600_000;
}

let running = false;

/** Writes everything into the downloads folder, where the reader asked for that and it is due. Answers whether it did. */
export async function backUpIfDue(db: GriotDatabase, now = new Date()): Promise<boolean> {
  const { backup } = await readSettings(db);
  if (running || !backupDue(backup, now) || browser.downloads === undefined) return false;
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return false;
  if ((await db.articles.count()) === 0) return false;
  running = true;
  try {
    const bundle = { ...emptyBundle(), ...(await readAll(db)) };
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    const pieces = await exportChunks(
      { id: 'backup', labelKey: 'export_backup', extension: 'griot.gz', mime: 'application/gzip', needs: [], write: writeBackup },
      bundle,
      {},
      { pause },
    );
    if (!pieces) return false;
    const filename = `griot/griot-${now.toISOString().slice(0, 10)}.griot.gz`;
    await browser.downloads.download({
      url: await addressOf(new Blob(pieces, { type: 'application/gzip' })),
      filename,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    await changeSettings(db, { backup: { ...backup, last: now.toISOString() } });
    return true;
  } finally {
    running = false;
  }
}

/** Chrome's worker has no object addresses; there, the file itself goes into the address. */
async function addressOf(blob: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') {
    const url = URL.createObjectURL(blob);
    setTimeout(() => URL.revokeObjectURL(url), 300_000);
    return url;
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // In pieces of whole triples, since arguments are limited and base64 pads only at the end.
  let text = '';
  for (let at = 0; at < bytes.length; at += 24_576) text += btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576)));
  return `data:${blob.type};base64,${text}`;
}
