import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { report } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import { contentScript } from '../shared/inject.ts';
import { background } from '../shared/rpc.ts';
import { openDatabase } from '../storage/database.ts';
import { localise } from '../ui/words.ts';
import { App } from './App.tsx';
import { createSettingsModel, type SettingsModel } from './model.ts';
import './onboarding.css';
import { Settings } from './Settings.tsx';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

const settings = new URLSearchParams(location.search).get('view') === 'settings';
localise(settings ? `${t('menu_settings')} – Griot` : 'Griot');

const model = createSettingsModel({
  db: openDatabase(),
  background,
  outside: {
    askEverywhere: () => browser.permissions.request(EVERYWHERE),
    leaveEverywhere: async () => {
      // Asked for only where it was granted: browsers differ in what they make of removing nothing.
      if (await browser.permissions.contains(EVERYWHERE)) await browser.permissions.remove(EVERYWHERE);
    },
    askDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
    granted: async () => {
      const { origins = [] } = await browser.permissions.getAll();
      const { matches } = contentScript();
      const hosts = origins.filter((origin) => !matches.includes(origin)).map((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? '');
      return [...new Set(hosts)].filter((host) => host !== '').sort();
    },
    revoke: async (host) => {
      await browser.permissions.remove({ origins: [`*://*.${host}/*`] });
    },
  },
});

function Said({ of }: { of: SettingsModel }) {
  const said = of.said.value;
  return (
    <div class="said" role="status">
      {said && (
        <p class="said-line">
          {said.text}
          {said.undo && (
            <button type="button" class="plain" onClick={() => void said.undo?.()}>
              {t('ui_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

render(
  <>
    {settings ? <Settings model={model} /> : <App model={model} onDone={() => void model.change({ onboarded: true })} />}
    <Said of={model} />
  </>,
  document.getElementById('app')!,
);
model.load().catch((error: unknown) => report('settings', error));
