// The one file that talks to the browser's extension API, so that everything else runs in a test.
import type { Browser } from 'webextension-polyfill';
import { runtime } from './runtime.ts';

/** What a browser may lack: phones have no context menu, no shortcuts, no sidebar, and not all of them downloads. */
type Maybe = 'contextMenus' | 'commands' | 'downloads' | 'sidebarAction';

/** Chromium’s place beside a page. */
interface SidePanel {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** The API as the browser gives it: both answer with promises, so nothing stands between. What may be absent must be asked for. */
export const browser = runtime() as Omit<Browser, Maybe> & Partial<Pick<Browser, Maybe>> & SidePanel;
