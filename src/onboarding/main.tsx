import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { background } from '../shared/rpc.ts';
import { EVERYWHERE, mayRead, siteOrigin } from '../shared/sites.ts';
import { openDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { speak, tellLanguage } from '../ui/speak.ts';
import { localise } from '../ui/words.ts';
import { App } from './App.tsx';
import { createSettingsModel, type SettingsModel } from './model.ts';
import './onboarding.css';
import { Settings } from './Settings.tsx';

const settings = new URLSearchParams(location.search).get('view') === 'settings';
const db = openDatabase({
  onBlocked: () => {
    model.said.value = { text: t('error_store_open') };
  },
});
await speak(() => readSettings(db));
localise(settings ? `${t('menu_settings')} – Griot` : 'Griot');

const model = createSettingsModel({
  db,
  background,
  outside: {
    reopen: () => {
      tellLanguage();
      location.reload();
    },
    askEverywhere: () => browser.permissions.request({ origins: [...EVERYWHERE] }),
    leaveEverywhere: async () => {
      // Asked for only where it was granted: browsers differ in what they make of removing nothing.
      if (await mayRead(EVERYWHERE)) await browser.permissions.remove({ origins: [...EVERYWHERE] });
    },
    askDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
    grant: (host) => browser.permissions.request({ origins: [siteOrigin(host)] }),
    revoke: async (host) => {
      await browser.permissions.remove({ origins: [siteOrigin(host)] });
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
          {said.cancel && (
            <>
              <progress max={1} value={said.done ?? 0} aria-label={said.text} />
              <button type="button" class="plain" onClick={said.cancel}>
                {t('library_cancel')}
              </button>
            </>
          )}
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
