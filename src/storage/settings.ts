import { DEFAULT_SETTINGS, type Settings } from '../model/stored.ts';
import type { GriotDatabase } from './database.ts';

const complete = (value: Partial<Settings> | undefined): Settings => ({
  ...DEFAULT_SETTINGS,
  ...value,
  layers: { ...DEFAULT_SETTINGS.layers, ...value?.layers },
  backup: { ...DEFAULT_SETTINGS.backup, ...value?.backup },
});

/** The reader's settings, with the defaults for what was never changed. */
export async function readSettings(db: GriotDatabase): Promise<Settings> {
  return complete((await db.settings.get('settings'))?.value);
}

/** Changes some settings and answers all. What is not known here (a newer Griot's) is left as it is. */
export async function changeSettings(db: GriotDatabase, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const before = (await db.settings.get('settings'))?.value;
    const value = { ...before, ...change };
    await db.settings.put({ id: 'settings', value });
    return complete(value);
  });
}
