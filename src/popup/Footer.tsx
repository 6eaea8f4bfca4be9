import { KNOWLEDGE_DATE } from '../knowledge/generated/date.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { Menu } from '../ui/Menu.tsx';
import { longDay, number } from '../ui/words.ts';
import type { PopupModel } from './model.ts';

/** One primary button, and everything that leaves Griot in one menu. */
export function Footer({ model }: { model: PopupModel }) {
  const quotes = model.page.value?.analysis?.quotes ?? [];
  const left = quotes.filter(({ id }) => !model.page.value?.kept.includes(id)).length;
  const exports = [
    { id: 'copy', label: t('popup_copy_all'), run: () => void model.copyAll() },
    ...model.formats.value.filter(({ id }) => id !== 'backup').map(({ id, labelKey }) => ({ id, label: t(labelKey), run: () => void model.exportAs(id) })),
    { id: 'json', label: t('popup_export_json'), run: () => model.exportJson() },
  ];
  return (
    <footer class="foot" lang={interfaceLanguage()}>
      {left > 0 && (
        <button type="button" class="button primary" onClick={() => void model.keepAll()}>
          {t('popup_keep_all', number(left))}
        </button>
      )}
      <button type="button" class={quotes.length > 0 && left === 0 ? 'button primary' : 'button'} onClick={() => void model.openLibrary()}>
        {t('popup_library')}
      </button>
      {model.access.value === 'reading' && (
        <button type="button" class="button" onClick={() => void model.openBeside()}>
          {t('popup_beside')}
        </button>
      )}
      {quotes.length > 0 && <Menu label={t('popup_export')} items={exports} />}
      <p class="muted small as-of">
        <a class="plain" href="../onboarding/index.html?view=settings" target="_blank" rel="noreferrer">
          {t('menu_settings')}
        </a>
        <span>{t('knowledge_date', longDay(KNOWLEDGE_DATE))}</span>
      </p>
    </footer>
  );
}
