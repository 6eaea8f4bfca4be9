import { t } from '../shared/i18n.ts';
import { number } from '../ui/words.ts';
import { Choice } from './Choice.tsx';
import type { SettingsModel } from './model.ts';
import { outletHosts } from './outlets.ts';
import { SiteList } from './SiteList.tsx';

/** Where Griot runs: the same choice in the welcome page and in the settings. */
export function WhereChoice({ model }: { model: SettingsModel }) {
  const hosts = outletHosts();
  return (
    <>
      <Choice
        big
        legend={t('settings_where')}
        value={model.settings.value.where}
        onChange={(where) => void model.runWhere(where)}
        options={[
          { value: 'outlets', label: t('settings_where_outlets'), hint: t('settings_where_outlets_hint', number(hosts.length)) },
          { value: 'click', label: t('settings_where_click'), hint: t('settings_where_click_hint') },
          { value: 'everywhere', label: t('settings_where_everywhere'), hint: t('settings_where_everywhere_hint') },
        ]}
      />
      <SiteList model={model} />
    </>
  );
}

/** What is kept without being asked. */
export function CollectChoice({ model }: { model: SettingsModel }) {
  return (
    <Choice
      big
      legend={t('settings_collect')}
      value={model.settings.value.collect}
      onChange={(collect) => void model.change({ collect })}
      options={[
        { value: 'kept', label: t('settings_collect_kept'), hint: t('settings_collect_kept_hint') },
        { value: 'automatic', label: t('settings_collect_automatic'), hint: t('settings_collect_automatic_hint') },
      ]}
    />
  );
}
