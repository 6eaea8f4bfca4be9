import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import type { ListView } from '../route.ts';
import { TABLE_OF } from '../state/lists.ts';
import { number } from '../words.ts';
import { CollectMenu, TagMenu } from './Labels.tsx';

/** How many rows there are and are selected, and what can be done with those. */
export function SelectionBar({ model, view, onExport }: { readonly model: LibraryModel; readonly view: ListView; readonly onExport: () => void }) {
  const list = model.list.value;
  const count = model.selected.value.size;
  const table = view === 'actors' ? null : TABLE_OF[view];
  const filling = list?.partial ?? true;
  const { done } = model.progress.value;
  return (
    <div class="selection" role="toolbar" aria-label={t('library_toolbar')}>
      <span class="selection-count" aria-live="polite">
        {count > 0 ? t('library_selected', number(count)) : list === null ? '' : list.partial ? '' : t('library_total', number(list.total), number(list.all))}
      </span>
      {count === 0 && list?.own !== undefined && list.own < list.total && (
        <span class="muted small">{t('library_by_words', number(list.own), number(list.total - list.own))}</span>
      )}
      {filling && (
        <span class="filling muted">
          {t('library_filling')} <progress max={1} value={done} aria-label={t('library_filling')} />
        </span>
      )}
      {count > 0 && table !== null && (
        <>
          <TagMenu model={model} ids={model.targets} table={table} />
          <CollectMenu model={model} ids={model.targets} table={table} />
          <button type="button" class="button danger" onClick={() => void model.removeTargets()}>
            {t('card_delete')}
          </button>
        </>
      )}
      {view !== 'actors' && (
        <button type="button" class="button" disabled={list === null || list.total === 0} onClick={onExport}>
          {count > 0 ? t('library_export_selected') : t('library_export')}
        </button>
      )}
      {count > 0 && (
        <button type="button" class="plain" onClick={model.selectNone}>
          {t('library_select_none')}
        </button>
      )}
      {count === 0 && view !== 'actors' && list !== null && list.total > 0 && (
        <button type="button" class="plain" onClick={() => void model.selectAll()}>
          {t('library_select_all')}
        </button>
      )}
    </div>
  );
}
