import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import type { ListView } from '../route.ts';
import { TABLE_OF } from '../state/lists.ts';
import { ArticleDetail } from './detail/ArticleDetail.tsx';
import { NoteDetail } from './detail/NoteDetail.tsx';
import { QuoteDetail } from './detail/QuoteDetail.tsx';

/** A record in full beside the list, with the reader's words about it. */
export function Detail({ model, view, id }: { readonly model: LibraryModel; readonly view: Exclude<ListView, 'actors'>; readonly id: string }) {
  const table = TABLE_OF[view];
  void model.records.version.value;
  useEffect(() => void model.records.need(table, [id]).catch(model.tellError), [id]);
  const record = model.records.get(table, id);
  const article = record === undefined ? undefined : model.records.get('articles', 'article' in record ? record.article : record.id);
  const close = () => {
    model.go({ open: '' }, { replace: true });
    document.querySelector<HTMLElement>('.list')?.focus();
  };
  return (
    <aside
      class="detail"
      aria-label={t('library_detail')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="plain detail-close" onClick={close}>
        {t('card_close')}
      </button>
      {record === undefined ? (
        <p class="muted">{t('error_gone')}</p>
      ) : 'speakerName' in record ? (
        <QuoteDetail key={id} model={model} quote={record} article={article} />
      ) : 'title' in record ? (
        <ArticleDetail key={id} model={model} article={record} />
      ) : (
        <NoteDetail key={id} model={model} note={record} article={article} />
      )}
    </aside>
  );
}
