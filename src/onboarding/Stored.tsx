import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { counted } from '../ui/words.ts';
import type { SettingsModel } from './model.ts';

/** What is stored, and how much room it takes as the browser counts it. */
export function Stored({ model }: { model: SettingsModel }) {
  const [bytes, setBytes] = useState<number | undefined>(undefined);
  const { quotes, notes } = model.amounts.value;
  const articles = model.sites.value.reduce((sum, site) => sum + site.articles, 0);
  useEffect(() => {
    navigator.storage?.estimate?.().then(
      ({ usage }) => setBytes(usage),
      () => undefined,
    );
  }, [articles, quotes, notes]);
  const size =
    bytes === undefined ? '' : new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
  return (
    <p class="stored">
      {t('settings_stored', counted('articles', articles), counted('quotes', quotes), counted('notes', notes))} {size && t('settings_stored_size', size)}
    </p>
  );
}

/** Forgets what was read between two days. */
export function ForgetPeriod({ model }: { model: SettingsModel }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <form
      class="forget-period"
      onSubmit={(event) => {
        event.preventDefault();
        void model.forgetPeriod(from, to);
      }}
    >
      <p>{t('settings_forget_period')}</p>
      <label>
        {t('filter_from')}
        <input type="date" value={from} max={to || undefined} onChange={(event) => setFrom(event.currentTarget.value)} />
      </label>
      <label>
        {t('filter_to')}
        <input type="date" value={to} min={from || undefined} onChange={(event) => setTo(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={!from && !to}>
        {t('settings_forget_period_do')}
      </button>
    </form>
  );
}
