import { browser } from '../shared/browser.ts';

const OCHRE = '#8f5500';

/** Shows the number of quotes on a tab's toolbar button; nothing for none. */
export async function setBadge(tabId: number, quotes: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: quotes > 0 ? String(quotes) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: OCHRE });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
