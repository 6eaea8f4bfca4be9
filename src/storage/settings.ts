import { switched } from '../model/off.ts';
import { flag, list, maybe, number, object, oneOf, text } from '../model/shape.ts';
import { DEFAULT_SETTINGS, LAYERS, type Settings, type SettingsChange } from '../model/stored.ts';
import type { GriotDatabase } from './database.ts';

/** Settings that are changed as they are stored. */
const WHOLE = {
  where: maybe(oneOf('outlets', 'click', 'everywhere')),
  collect: maybe(oneOf('kept', 'automatic')),
  layers: maybe(object(Object.fromEntries(LAYERS.map((layer) => [layer, maybe(flag(true))])))),
  citation: maybe(oneOf('fr', 'en')),
  language: maybe(oneOf('browser', 'fr', 'en', 'ar')),
  retentionDays: maybe(number(0, 100_000)),
  backup: maybe(object({ every: maybe(oneOf('never', 'day', 'week')), last: maybe(text()) })),
  onboarded: maybe(flag(false)),
};
/** What may be stored of settings: any part of them, each of its kind. */
const SETTINGS_SHAPE = object({
  ...WHOLE,
  offHosts: maybe(list(text())),
  sites: maybe(list(text())),
  templates: maybe(list(object({ name: text(), text: text() }))),
});

const site = maybe(object({ host: text(), on: flag(false) }));
/** A list as a whole would write over what another tab put on it. */
const never = maybe(oneOf());
export const CHANGE_SHAPE = object({ ...WHOLE, switchSite: site, ownSite: site, offHosts: never, sites: never, templates: never });

/** Stored settings without what is not of its kind. */
export const soundSettings = (value: unknown): Partial<Settings> | undefined =>
  value === undefined || value === null ? undefined : (SETTINGS_SHAPE.mend(value) as Partial<Settings>);

const complete = (stored: unknown): Settings => {
  const value = soundSettings(stored);
  return {
    ...DEFAULT_SETTINGS,
    ...value,
    layers: { ...DEFAULT_SETTINGS.layers, ...value?.layers },
    backup: { ...DEFAULT_SETTINGS.backup, ...value?.backup },
  };
};

/** The reader's settings, with the defaults for what was never changed. */
export async function readSettings(db: GriotDatabase): Promise<Settings> {
  return complete((await db.settings.get('settings'))?.value);
}

/** What a change makes of the settings as they are. */
export const settingsAfter =
  ({ layers, backup, switchSite, ownSite, ...rest }: SettingsChange) =>
  (now: Settings): Partial<Settings> => ({
    ...rest,
    ...(layers ? { layers: { ...now.layers, ...layers } } : {}),
    ...(backup ? { backup: { ...now.backup, ...backup } } : {}),
    ...(switchSite ? { offHosts: switched(now.offHosts, switchSite.host, switchSite.on) } : {}),
    ...(ownSite ? { sites: [...now.sites.filter((host) => host !== ownSite.host), ...(ownSite.on ? [ownSite.host] : [])] } : {}),
  });

/** Changes some settings, which may depend on all, and answers all. What is not known here (a newer Griot's) is left as it is. */
export async function changeSettings(db: GriotDatabase, change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const before: unknown = (await db.settings.get('settings'))?.value;
    const value = { ...(typeof before === 'object' ? before : {}), ...(typeof change === 'function' ? change(complete(before)) : change) };
    await db.settings.put({ id: 'settings', value });
    return complete(value);
  });
}
