// What a page's content script may touch. The browser vouches for the site that a message comes from and for nothing more: a script may ask for what is
// stored of that site's articles, and for the settings that a page needs.

import { DEFAULT_SETTINGS, type NewCorrection, type Settings, type SettingsChange } from '../model/stored.ts';
import { GriotError } from '../shared/errors.ts';
import type { BackgroundApi } from '../shared/messages.ts';
import type { Sender } from '../shared/rpc.ts';
import { hostOf } from '../storage/address.ts';
import { articleById, family } from '../storage/articles.ts';
import type { GriotDatabase } from '../storage/database.ts';

/** What a page's content script may change of the settings; the rest belongs to Griot's own pages. */
const FROM_PAGES: readonly (keyof SettingsChange)[] = ['switchSite'];
/** How long what was corrected everywhere may be taken back from a page, in milliseconds. */
const UNDO_MS = 60 * 60_000;

type Requests = { readonly [K in keyof BackgroundApi]: Parameters<BackgroundApi[K]>[0] };

const refused = (): GriotError => new GriotError('error_not_allowed');

const isHere = (sender: Sender, host: string): boolean => {
  const here = hostOf(sender.url ?? '');
  return host === here || (host !== '' && here !== '' && family(host, here));
};

/** Throws where a request touches what is not of the page's own site. The request is of its shape. */
export async function checkSender<K extends keyof BackgroundApi>(db: GriotDatabase, call: K, request: Requests[K], sender: Sender): Promise<void> {
  if (sender.ownPage) return;
  const address = (url: string | undefined): void => {
    if (url !== undefined && !isHere(sender, hostOf(url))) throw refused();
  };
  /** An article that is not stored yet holds nothing. */
  const article = async (id: string | undefined): Promise<void> => {
    const row = id === undefined ? undefined : await articleById(db, id);
    if (row && ![row.host, ...row.urls.map(hostOf)].some((host) => isHere(sender, host))) throw refused();
  };
  const annotation = async (id: string): Promise<void> => article((await db.annotations.get(id))?.article);
  const checks: { readonly [C in keyof BackgroundApi]?: (request: Requests[C]) => unknown } = {
    analyse: ({ url }) => address(url),
    keep: ({ url, articleId }) => {
      address(url);
      return article(articleId);
    },
    letGo: ({ url, articleId }) => {
      address(url);
      return article(articleId);
    },
    describeQuote: ({ articleId }) => article(articleId),
    annotate: ({ url, annotation: { articleId } }) => {
      address(url);
      return article(articleId);
    },
    updateAnnotation: ({ id }) => annotation(id),
    deleteAnnotation: ({ id }) => annotation(id),
    restoreAnnotation: async ({ annotation: row }) => {
      await annotation(row.id);
      await article(row.article);
    },
    placeQuote: ({ articleId }) => article(articleId),
    dropLost: ({ articleId }) => article(articleId),
    restoreLost: async ({ dropped: { quotes, corrections } }) => {
      for (const row of [...quotes, ...corrections]) {
        if (!('quote' in row)) throw refused();
        await article(row.article);
      }
      for (const { id, article: of } of quotes) if (!id.startsWith(`${of}:`)) throw refused();
    },
    correct: ({ correction }: { correction: NewCorrection }) => {
      // A pack comes from a file, which only the library opens.
      if (correction.type === 'pack') throw refused();
      return article('article' in correction ? correction.article : undefined);
    },
    undoCorrection: async ({ id }) => {
      const row = await db.corrections.get(id);
      if (row && 'article' in row && row.article !== undefined) await article(row.article);
      else if (row && !(Date.now() - Date.parse(row.created) < UNDO_MS)) throw refused();
    },
    changeSettings: ({ change }) => {
      if (Object.keys(change).some((key) => !FROM_PAGES.includes(key as keyof SettingsChange))) throw refused();
      if (change.switchSite && !isHere(sender, change.switchSite.host)) throw refused();
    },
  };
  await checks[call]?.(request);
}

/** The settings as a page needs them: of the sites on which Griot is off, only whether this is one. */
export function settingsFor(sender: Sender, all: Settings): Settings {
  if (sender.ownPage) return all;
  const { where, collect, layers, citation, language, offHosts } = all;
  return { ...DEFAULT_SETTINGS, where, collect, layers, citation, language, onboarded: true, offHosts: offHosts.filter((host) => isHere(sender, host)) };
}
