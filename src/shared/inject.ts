import { browser } from './browser.ts';

/** The content script's files as the build named them, and the addresses where the browser starts it by itself. */
export function contentScript(): { js: string[]; css: string[]; matches: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  // Firefox gives full addresses here, and takes none where scripts are registered.
  const own = browser.runtime.getURL('');
  const relative = (files: string[] = []) => files.map((file) => (file.startsWith(own) ? file.slice(own.length) : file));
  return { js: relative(script?.js), css: relative(script?.css), matches: script?.matches ?? [] };
}

/**
 * Starts Griot on a page where it does not run, with the access that the reader's click gave (activeTab).
 * Rejects where the browser lets no extension in: its own pages, shops, PDFs.
 */
export async function inject(tabId: number): Promise<void> {
  const { js, css } = contentScript();
  if (css.length > 0) await browser.scripting.insertCSS({ target: { tabId }, files: css });
  await browser.scripting.executeScript({ target: { tabId }, files: js });
}
