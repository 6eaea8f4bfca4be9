import { browser } from '../shared/browser.ts';
import { inject } from '../shared/inject.ts';
import type { ContentApi } from '../shared/messages.ts';
import { contentOf } from '../shared/rpc.ts';

/** Tells every tab's content script that something changed elsewhere; `but` has it already. Tabs without one do not answer. */
export async function refreshTabs(but?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined || id === but
        ? undefined
        : contentOf(id)
            .refresh({})
            .catch(() => undefined),
    ),
  );
}

/** Tells the other tabs what is now stored of an article; those that show another do nothing. */
export async function tellTabs(rows: Parameters<ContentApi['stored']>[0], but?: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs)
    if (id !== undefined && id !== but)
      contentOf(id)
        .stored(rows)
        .catch(() => undefined);
}

/** Passes a command of the keyboard or the context menu to a page; starts Griot there first where it does not run. */
export async function command(tabId: number, name: Parameters<ContentApi['command']>[0]['name']): Promise<void> {
  const content = contentOf(tabId);
  try {
    await content.command({ name });
  } catch {
    try {
      await inject(tabId);
      await content.analyseNow({});
      await content.command({ name });
    } catch {
      // A page that no extension may touch: there is nothing to do and nobody to tell.
    }
  }
}
