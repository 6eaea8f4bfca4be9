import { browserLanguage, interfaceLanguage, t } from '../shared/i18n.ts';
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

/** Each language in its own words: who has to look for it cannot read the others. */
const LANGUAGES = [
  { value: 'fr', label: 'Français', lang: 'fr' },
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ar', label: 'العربية', lang: 'ar' },
] as const;

/** What Griot's own screens, cards and menus are in. */
export function LanguageChoice({ model }: { model: SettingsModel }) {
  const browsers = LANGUAGES.find(({ value }) => value === browserLanguage())?.label ?? '';
  return (
    <Choice
      big
      legend={t('settings_language')}
      value={model.settings.value.language}
      onChange={(language) => void model.speak(language)}
      options={[{ value: 'browser', label: t('settings_language_browser', browsers), hint: t('settings_language_hint') }, ...LANGUAGES]}
    />
  );
}

/** The same in one line, where a reader meets Griot first. */
export const LanguageLine = ({ model }: { model: SettingsModel }) => (
  <nav class="languages small" aria-label={t('settings_language')}>
    {LANGUAGES.map(({ value, label }) => (
      <button key={value} type="button" class="plain" lang={value} aria-pressed={value === interfaceLanguage()} onClick={() => void model.speak(value)}>
        {label}
      </button>
    ))}
  </nav>
);

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
