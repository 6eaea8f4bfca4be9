// The one file that talks to the browser's extension API, so that everything else runs in a test.
import polyfill, { type Browser } from 'webextension-polyfill';

/** What a browser may lack: phones have no context menu, no shortcuts, no sidebar, and not all of them downloads. */
type Maybe = 'contextMenus' | 'commands' | 'downloads' | 'sidebarAction';

/** Chromium’s place beside a page. */
interface SidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** What may be absent must be asked for. */
export const browser = polyfill as Omit<Browser, Maybe> & Partial<Pick<Browser, Maybe>> & SidePanel;
