import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { report } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import { inject } from '../shared/inject.ts';
import { background, contentOf } from '../shared/rpc.ts';
import { isListed, mayRead, siteOrigin } from '../shared/sites.ts';
import { openDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { holdFocus } from '../ui/hold-focus.ts';
import { save } from '../ui/save.ts';
import { speak } from '../ui/speak.ts';
import { localise } from '../ui/words.ts';
import { App } from './App.tsx';
import { createPopupModel } from './model.ts';
import './popup.css';

/** `?tab=ID` shows another tab's popup in a tab of its own; without, it is the popup of the tab in front. */
async function subject(): Promise<{ id: number; url: string; window: number | undefined; apart: boolean }> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) {
    const tab = await browser.tabs.get(Number(asked));
    return { id: Number(asked), url: tab.url ?? '', window: tab.windowId, apart: true };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? -1, url: tab?.url ?? '', window: tab?.windowId, apart: false };
}

async function start(): Promise<void> {
  const db = openDatabase({
    onBlocked: () => {
      model.said.value = { text: t('error_store_open') };
    },
  });
  const [{ id, url, window: windowId, apart }] = await Promise.all([subject(), speak(() => readSettings(db))]);
  localise(t('extShort'));
  document.documentElement.classList.toggle('apart', apart);
  const model = createPopupModel({
    db,
    tab: { id, url },
    content: contentOf(id),
    background,
    outside: {
      inject: () => inject(id),
      isListed: () => isListed(url),
      mayReadPage: async () => url !== '' && mayRead([`${new URL(url).protocol}//${new URL(url).hostname}/*`]),
      grant: (host) => browser.permissions.request({ origins: [siteOrigin(host)] }),
      revoke: async (host) => {
        await browser.permissions.remove({ origins: [siteOrigin(host)] });
      },
      mayRead: (host) => mayRead([siteOrigin(host)]),
      copy: (text) => navigator.clipboard.writeText(text),
      save,
      beside: async () => {
        const { sidePanel, sidebarAction } = browser;
        try {
          // At once: a browser opens it only straight from a click.
          if (!apart && sidebarAction) return await sidebarAction.open();
          if (!apart && sidePanel && windowId !== undefined) return await sidePanel.open({ windowId });
        } catch (error) {
          report('beside', error);
        }
        await browser.tabs.create({ url: browser.runtime.getURL(`src/beside/index.html?tab=${id}`) });
      },
      leave: () => {
        if (apart) void browser.tabs.update(id, { active: true });
        else window.close();
      },
      close: () => {
        if (!apart) window.close();
      },
    },
  });
  const root = document.getElementById('app')!;
  render(<App model={model} />, root);
  holdFocus(root);
  await model.load();
  performance.mark('griot-popup-shown');
  setTimeout(() => void model.loadFormats(), 100);
}

start().catch((error: unknown) => report('popup', error));
