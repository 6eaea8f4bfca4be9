// The background worker: wiring only. Listeners are registered here, at once, so that the browser can wake it for them;
// nothing is kept in memory that could not be made again.
import { analyse, analysisSteps } from '../analysis/index.ts';
import { rehearsalSteps } from '../analysis/rehearsal.ts';
// biome-ignore lint/style/noRestrictedImports: only the name of the file, which runs in pages
import cards from '../content/surface/cards.iife.ts?script&iife';
// biome-ignore lint/style/noRestrictedImports: as above
import arabic from '../content/words/chosen/ar.iife.ts?script&iife';
// biome-ignore lint/style/noRestrictedImports: as above
import english from '../content/words/chosen/en.iife.ts?script&iife';
// biome-ignore lint/style/noRestrictedImports: as above
import french from '../content/words/chosen/fr.iife.ts?script&iife';
import { loadKnowledge } from '../knowledge/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import { report } from '../shared/errors.ts';
import { interfaceLanguage, type Language } from '../shared/i18n.ts';
import { contentScript, inject } from '../shared/inject.ts';
import type { BackgroundApi, ContentApi } from '../shared/messages.ts';
import { contentOf, serve } from '../shared/rpc.ts';
import { openDatabase, opened } from '../storage/database.ts';
import { sweep } from '../storage/forget.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { backUpIfDue } from './backup.ts';
import { setBadge } from './badge.ts';
import { makeHandlers } from './handlers.ts';
import { inTurns } from './in-turns.ts';
import { makeMenus, menuClicked, openLibrary, openOnboarding } from './menus.ts';
import { makeRehearsal } from './rehearsal.ts';
import { syncContentScripts } from './scripts.ts';

import { workOffStale } from './stale.ts';
import { command, refreshTabs, tellTabs } from './tabs.ts';

const db = openDatabase({ onBlocked: () => report('store', 'an older page of Griot holds the store open') });
/** What has a page's cards speak another language than the browser's. */
const WORDS: Readonly<Record<Language, string>> = { ar: arabic, en: english, fr: french };

const told = (what: string) => (error: unknown) => report(what, error);

let working: Promise<unknown> = Promise.resolve();
/** Longer texts are analysed in turns with everything else, so that one in one tab holds no other back; an ordinary article is done at once. UTF-16 code units. */
const ORDINARY = 20_000;
const rehearsal = makeRehearsal((language) => rehearsalSteps(language, loadKnowledge()));
const gently = (...given: Parameters<typeof analyse>) => {
  rehearsal.stop();
  return given[0].text.length <= ORDINARY ? analyse(...given) : inTurns(analysisSteps(...given));
};

/** One after the other, so that two corrections do not work at the same article. */
const workOff = () => {
  working = working
    .then(() => workOffStale(db, gently, loadKnowledge))
    .then((done) => (done > 0 ? refreshTabs() : undefined))
    .catch(told('corrections'));
};

const backUp = () => {
  backUpIfDue(db).catch(told('backup'));
};

const remakeMenus = () => {
  readSettings(db)
    .catch(() => DEFAULT_SETTINGS)
    .then(makeMenus)
    .catch(told('menus'));
};

const followSettings = async (): Promise<void> => syncContentScripts(await readSettings(db));

serve<BackgroundApi>(
  'background',
  makeHandlers({
    db,
    analyse: gently,
    knowledge: loadKnowledge,
    outside: {
      setBadge,
      refreshTabs,
      tellTabs,
      openLibrary,
      pageState: (tabId) => contentOf(tabId).pageState({}),
      settingsChanged: async (before: Settings, after: Settings) => {
        if (before.where !== after.where || before.sites.join() !== after.sites.join()) await syncContentScripts(after);
        if (before.language !== after.language) remakeMenus();
      },
      loadCards: async (tabId, frameId) => {
        await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [cards] });
      },
      loadWords: async (language, tabId, frameId) => {
        await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [WORDS[language]] });
      },
      rehearse: rehearsal.begin,
      backUpIfDue: backUp,
      workOff,
    },
  }),
);

browser.runtime.onInstalled.addListener(({ reason }) => {
  remakeMenus();
  followSettings().catch(told('scripts'));
  workOff();
  if (reason === 'install') {
    changeSettings(db, { citation: interfaceLanguage() === 'en' ? 'en' : 'fr' }).catch(told('settings'));
    openOnboarding().catch(told('onboarding'));
    startOnOpenTabs().catch(told('open tabs'));
  }
});

browser.runtime.onStartup.addListener(() => {
  remakeMenus();
  followSettings().catch(told('scripts'));
  workOff();
  backUp();
  readSettings(db)
    .then((settings) => sweep(db, settings))
    .catch(told('retention'));
});

// Pages that are open when Griot is installed: the browser starts content scripts only on those that come.
async function startOnOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: contentScript().matches });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : inject(id).catch(() => undefined))));
}

browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
  if (status !== 'loading') return;
  void setBadge(tabId, 0);
  // Only addresses of pages where Griot runs are told; such a page will ask before long.
  if (url !== undefined) opened(db).catch(() => undefined);
});

browser.permissions.onAdded.addListener(() => {
  followSettings().catch(told('scripts'));
});
browser.permissions.onRemoved.addListener(() => {
  followSettings().catch(told('scripts'));
});

browser.contextMenus?.onClicked.addListener((info, tab) => {
  menuClicked(info, tab?.id).catch(told('menus'));
});

type CommandName = Parameters<ContentApi['command']>[0]['name'];
browser.commands?.onCommand.addListener((name, tab) => {
  const target = tab?.id === undefined ? browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active?.id) : Promise.resolve(tab.id);
  target.then((id) => (id === undefined ? undefined : command(id, name as CommandName))).catch(told('command'));
});
