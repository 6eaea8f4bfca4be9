import type { Settings } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import { command } from './tabs.ts';
import { menuWord } from './words.ts';

const ON_SELECTION = ['highlight', 'note', 'quote-by'] as const;
const isOnSelection = (id: unknown): id is (typeof ON_SELECTION)[number] => ON_SELECTION.some((name) => name === id);

/** Makes the context menus anew; the browser keeps them while the worker sleeps. */
export async function makeMenus({ language }: Pick<Settings, 'language'>): Promise<void> {
  const menus = browser.contextMenus;
  if (!menus) return;
  await menus.removeAll();
  const make = (item: Parameters<typeof menus.create>[0]) =>
    menus.create(item, () => {
      // Reading it tells the browser that it was seen.
      void browser.runtime.lastError;
    });
  const word = menuWord(language);
  make({ id: 'highlight', title: word('menu_highlight'), contexts: ['selection'] });
  make({ id: 'note', title: word('menu_note'), contexts: ['selection'] });
  make({ id: 'quote-by', title: word('menu_quote_by'), contexts: ['selection'] });
  make({ id: 'library', title: word('menu_library'), contexts: ['action'] });
  make({ id: 'settings', title: word('menu_settings'), contexts: ['action'] });
}

export async function menuClicked({ menuItemId }: { menuItemId: string | number }, tabId: number | undefined): Promise<void> {
  if (isOnSelection(menuItemId)) {
    if (tabId !== undefined) await command(tabId, menuItemId);
  } else if (menuItemId === 'settings') await openSettings();
  else if (menuItemId === 'library') await openLibrary();
}

/** `view` as the library's address has it after '#'; 'actor/ID' opens an actor's dossier. */
export const openLibrary = async (view = ''): Promise<void> => {
  const dossier = /^actor\/(.+)$/s.exec(view)?.[1];
  const hash = dossier === undefined ? view : `dossier/${encodeURIComponent(dossier)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/library/index.html${hash ? `#${hash}` : ''}`) });
};

export const openOnboarding = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('src/onboarding/index.html') });
};

const openSettings = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('src/onboarding/index.html?view=settings') });
};
