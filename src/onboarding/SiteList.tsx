import { useState } from 'preact/hooks';
import { isOff } from '../model/off.ts';
import { t } from '../shared/i18n.ts';
import { isolated } from '../ui/office.ts';
import { Switch } from '../ui/Switch.tsx';
import { listed, number } from '../ui/words.ts';
import type { SettingsModel } from './model.ts';
import { listedSites } from './outlets.ts';

/** What Griot may read by itself: each site with the part that is read, on or off. */
export function SiteList({ model }: { model: SettingsModel }) {
  const [words, setWords] = useState('');
  const sites = listedSites();
  const off = model.settings.value.offHosts;
  const shown = sites.filter(({ host }) => host.includes(words.trim().toLowerCase()));
  return (
    <details class="more">
      <summary>{t('settings_outlet_list', number(sites.length))}</summary>
      <input
        type="search"
        class="site-search"
        value={words}
        placeholder={t('settings_find_site')}
        aria-label={t('settings_find_site')}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul class="rows hosts">
        {shown.map(({ host, parts }) => (
          <li key={host} class="row">
            <span>
              <a href={`https://${host}${parts[0] ?? '/'}`} target="_blank" rel="noreferrer" dir="ltr">
                {host}
              </a>
              {parts.length > 0 && (
                <span class="muted small">
                  {' '}
                  {t('settings_only_part')} {listed(parts.map(isolated))}
                </span>
              )}
            </span>
            <Switch label={t('settings_read')} hint={host} on={!isOff(off, host)} onChange={(on) => void model.switchSite(host, on)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A site that is not listed, to be read for good; the browser asks whether it may. */
export function AddSite({ model }: { model: SettingsModel }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        void model.addSite(typed).then((done) => done && setTyped(''));
      }}
    >
      <label>
        {t('settings_add_site')}
        <input
          value={typed}
          dir="ltr"
          placeholder="journal.example"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={typed.trim() === ''}>
        {t('settings_add_site_do')}
      </button>
    </form>
  );
}
