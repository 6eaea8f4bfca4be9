import { t } from '../../shared/i18n.ts';
import { isNarrowed } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import type { ListView } from '../route.ts';

/** An empty list says why it is, and what to do. */
export function Empty({ model, view }: { readonly model: LibraryModel; readonly view: ListView }) {
  if (isNarrowed(model.filter.value))
    return (
      <div class="empty">
        <h2>{t('library_none_found')}</h2>
        <p>{t('library_none_found_do')}</p>
        <button type="button" class="button" onClick={model.clearFilter}>
          {t('filter_clear')}
        </button>
      </div>
    );
  return (
    <div class="empty">
      <h2>{t(`library_empty_${view}`)}</h2>
      <p>{t(`library_empty_${view}_do`)}</p>
      <p class="muted">{t('library_empty_restore')}</p>
      <button type="button" class="button" onClick={() => model.go({ view: 'data' })}>
        {t('library_import')}
      </button>
    </div>
  );
}
