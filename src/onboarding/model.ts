import { type Signal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../model/stored.ts';
import { GriotError, report } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import type { BackgroundApi } from '../shared/messages.ts';
import type { Caller } from '../shared/rpc.ts';
import type { GriotDatabase } from '../storage/database.ts';
import { storeError } from '../storage/errors.ts';
import { forgetAll, forgetPeriod, forgetSite } from '../storage/forget.ts';
import { putBack } from '../storage/put-back.ts';
import { readSettings } from '../storage/settings.ts';
import type { Steps } from '../storage/steps.ts';
import { counted } from '../ui/words.ts';

export interface SettingsParts {
  readonly db: GriotDatabase;
  readonly background: Pick<Caller<BackgroundApi>, 'changeSettings'>;
  readonly outside: {
    /** Asks the reader's leave for every site; false where it was refused. Must run straight from a click. */
    askEverywhere(): Promise<boolean>;
    leaveEverywhere(): Promise<void>;
    askDownloads(): Promise<boolean>;
    /** Opens this page anew, and has the others follow: another language was chosen. */
    reopen(): void;
    grant(host: string): Promise<boolean>;
    revoke(host: string): Promise<void>;
  };
}

/** Longer work than this shows how far it is, in milliseconds. */
const PATIENCE = 400;

export interface SettingsModel {
  readonly settings: Signal<Settings>;
  /** Sites something is stored from, with how many articles. */
  readonly sites: Signal<readonly { readonly host: string; readonly articles: number }[]>;
  /** What else is stored. */
  readonly amounts: Signal<{ readonly quotes: number; readonly notes: number }>;
  /** One line that says what was done or went wrong. */
  readonly said: Signal<{
    readonly text: string;
    readonly undo?: () => Promise<void>;
    /** While something is being done: the share done, 0..1, and how to stop it. */
    readonly done?: number;
    readonly cancel?: () => void;
  } | null>;
  change(change: SettingsChange): Promise<void>;
  speak(language: Settings['language']): Promise<void>;
  runWhere(where: Settings['where']): Promise<void>;
  backUp(every: Settings['backup']['every']): Promise<void>;
  switchSite(host: string, on: boolean): Promise<void>;
  /** Answers true where the browser let the site in; must run straight from a click. */
  addSite(typed: string): Promise<boolean>;
  revoke(host: string): Promise<void>;
  forgetSite(host: string): Promise<void>;
  /** What was last read between two days, YYYY-MM-DD, both included; '' is open. */
  forgetPeriod(from: string, to: string): Promise<void>;
  forgetAll(): Promise<void>;
  stop(): void;
}

/** The host in what somebody typed or pasted, without www.; '' where there is none. */
function hostTyped(typed: string): string {
  try {
    const { hostname, protocol } = new URL(/^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? hostname.replace(/^www\./, '') : '';
  } catch {
    return '';
  }
}

export function createSettingsModel({ db, background, outside }: SettingsParts): SettingsModel {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const sites = signal<SettingsModel['sites']['value']>([]);
  const amounts = signal({ quotes: 0, notes: 0 });
  const said = signal<SettingsModel['said']['value']>(null);

  const fail = (cause: unknown): void => {
    const error = storeError(cause);
    report('settings', error);
    said.value = { text: error instanceof GriotError ? t(error.key, ...error.values) : t('popup_failed') };
  };
  /** Forgetting that may take long: says how far it is and lets it be stopped; null where it was, and then nothing is forgotten. */
  const forgetting = async <T>(work: (steps: Required<Steps>) => Promise<T | null>): Promise<T | null> => {
    let stopped = false;
    let done = 0;
    const cancel = () => {
      stopped = true;
    };
    const show = () => {
      said.value = { text: t('library_busy_forget'), done, cancel };
    };
    said.value = null;
    const timer = setTimeout(show, PATIENCE);
    const progress = (now: number) => {
      done = now;
      if (said.value?.cancel === cancel) show();
    };
    try {
      const result = await work({ progress, cancelled: () => stopped });
      if (result === null) said.value = { text: t('library_cancelled') };
      return result;
    } finally {
      clearTimeout(timer);
    }
  };
  const watching = [
    liveQuery(() => readSettings(db)).subscribe({
      next: (value) => {
        settings.value = value;
      },
      error: fail,
    }),
    liveQuery(async () => {
      const hosts = (await db.articles.orderBy('host').uniqueKeys()).map(String);
      const counts = await Promise.all(hosts.map((host) => db.articles.where('host').equals(host).count()));
      return hosts.map((host, i) => ({ host, articles: counts[i]! }));
    }).subscribe({
      next: (value) => {
        sites.value = value;
      },
      error: fail,
    }),
  ];
  watching.push(
    liveQuery(async () => ({ quotes: await db.quotes.count(), notes: await db.annotations.count() })).subscribe({
      next: (value) => {
        amounts.value = value;
      },
      error: fail,
    }),
  );
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      fail(error);
    }
  };
  const change = async (some: SettingsChange): Promise<void> => {
    settings.value = await background.changeSettings({ change: some });
    said.value = { text: t('settings_saved') };
  };

  return {
    settings,
    sites,
    amounts,
    said,
    change: (some) => trying(() => change(some)),
    speak: (language) =>
      trying(async () => {
        await change({ language });
        outside.reopen();
      }),
    runWhere: (where) =>
      trying(async () => {
        if (where === 'everywhere' && !(await outside.askEverywhere())) {
          // Shown as it is: the choice goes back to what holds.
          settings.value = { ...settings.value };
          said.value = { text: t('settings_refused') };
          return;
        }
        await change({ where });
        if (where !== 'everywhere') await outside.leaveEverywhere();
      }),
    backUp: (every) =>
      trying(async () => {
        if (every !== 'never' && !(await outside.askDownloads())) {
          settings.value = { ...settings.value };
          said.value = { text: t('settings_refused') };
          return;
        }
        await change({ backup: { every } });
      }),
    switchSite: (host, on) => trying(() => change({ switchSite: { host, on } })),
    async addSite(typed) {
      const host = hostTyped(typed);
      if (host === '') {
        said.value = { text: t('settings_no_site', typed.trim()) };
        return false;
      }
      let granted = false;
      await trying(async () => {
        granted = await outside.grant(host);
        if (granted) await change({ ownSite: { host, on: true } });
        said.value = { text: granted ? t('popup_granted', host) : t('settings_refused') };
      });
      return granted;
    },
    revoke: (host) =>
      trying(async () => {
        await change({ ownSite: { host, on: false } });
        if (settings.value.where !== 'everywhere') await outside.revoke(host);
        said.value = { text: t('popup_revoked', host) };
      }),
    forgetSite: (host) =>
      trying(async () => {
        const removed = await forgetting((steps) => forgetSite(db, host, steps));
        if (removed === null) return;
        said.value = { text: t('settings_forgot_site', host), undo: () => trying(() => putBack(db, removed)) };
      }),
    forgetPeriod: (from, to) =>
      trying(async () => {
        const removed = await forgetting((steps) => forgetPeriod(db, { from, to }, steps));
        if (removed === null) return;
        said.value = { text: t('settings_forgot_period', counted('articles', removed.articles.length)), undo: () => trying(() => putBack(db, removed)) };
      }),
    forgetAll: () =>
      trying(async () => {
        const done = await forgetting(async (steps) => (await forgetAll(db, steps)) || null);
        if (done) said.value = { text: t('settings_forgot_all') };
      }),
    stop() {
      for (const one of watching) one.unsubscribe();
    },
  };
}
