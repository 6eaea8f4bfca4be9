import { useRef } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, type ListView } from '../route.ts';
import { listAddress, TABLE_OF } from '../state/lists.ts';
import { Detail } from './Detail.tsx';
import { Empty } from './Empty.tsx';
import { FilterBar, SortMenu } from './FilterBar.tsx';
import { ActorRow, ArticleRow, COMPACT_HEIGHT, CompactArticle, CompactNote, CompactQuote, NoteRow, noteOf, QuoteRow, ROW_HEIGHT, RowFrame } from './rows.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { TextHits } from './TextHits.tsx';
import { VirtualList } from './VirtualList.tsx';

interface Props {
  readonly model: LibraryModel;
  readonly view: ListView;
  readonly onExport: () => void;
}

/** Moves the cursor by keys; answers true where the key was one of the list's. */
export function listKey(model: LibraryModel, event: KeyboardEvent, page: number): boolean {
  const list = model.list.value;
  if (list === null) return false;
  const last = list.total - 1;
  const at = model.cursor.value;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    j: at + 1,
    ArrowUp: at - 1,
    k: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const to = plain ? steps[event.key] : undefined;
  if (to !== undefined) {
    if (last < 0) return true;
    const place = Math.max(0, Math.min(last, at < 0 && event.key !== 'End' ? 0 : to));
    if (event.shiftKey && list.view !== 'actors') {
      if (model.selected.value.size === 0 && at >= 0) void model.select(at);
      void model.select(place, { range: true });
    }
    model.cursor.value = place;
    if (model.route.value.open !== '' && list.view !== 'actors') {
      const id = list.ids[place];
      if (id !== undefined) model.go({ open: id }, { replace: true });
    }
    return true;
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    if (list.view !== 'actors') void model.selectAll();
    return true;
  }
  if (!plain) return false;
  if ((event.key === 'x' || event.key === ' ') && at >= 0) {
    if (list.view !== 'actors') void model.select(at);
    return true;
  }
  if (event.key === 'Enter' && at >= 0) {
    const id = list.ids[at];
    if (id !== undefined) openRow(model, id);
    return true;
  }
  if (event.key === 'Delete' && list.view !== 'actors') {
    void model.removeTargets();
    return true;
  }
  return false;
}

function openRow(model: LibraryModel, id: string): void {
  if (model.view.value === 'actors') model.go({ ...HOME, view: 'dossier', actor: id });
  else model.go({ open: id }, { replace: true });
  // The open record takes the focus; Escape gives it back.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.detail h2')?.focus());
}

export function ListPage({ model, view, onExport }: Props) {
  const page = useRef(8);
  const list = model.list.value;
  const { records, filter, selected, cursor, route } = model;
  void records.version.value;
  const words = filter.value.words;
  const rows = list?.view === view ? list : null;
  const compact = model.compact.value && view !== 'actors';
  const [OfQuote, OfArticle, OfNote] = compact ? [CompactQuote, CompactArticle, CompactNote] : [QuoteRow, ArticleRow, NoteRow];
  const most = rows?.actors.reduce((top, actor) => Math.max(top, actor?.quotes ?? 0), 0) ?? 0;
  const frame = (place: number) => {
    const id = rows?.ids[place];
    const common = {
      key: place,
      place,
      id,
      active: cursor.value === place,
      selected: id !== undefined && selected.value.has(id),
      open: id !== undefined && route.value.open === id,
      onPick: (at: number, event: MouseEvent) => {
        model.cursor.value = at;
        if (event.shiftKey) void model.select(at, { range: true });
        else if (event.ctrlKey || event.metaKey) void model.select(at);
        else if (id !== undefined) {
          if (view === 'actors') model.go({ ...HOME, view: 'dossier', actor: id });
          else model.go({ open: id }, { replace: true });
        }
      },
      onCheck: (at: number, event: MouseEvent) => {
        model.cursor.value = at;
        void model.select(at, { range: event.shiftKey });
      },
    };
    if (view === 'actors') {
      const actor = rows?.actors[place];
      return (
        <RowFrame {...common} selectable={false} label={actor?.name ?? ''}>
          {actor && <ActorRow actor={actor} most={most} words={words} />}
        </RowFrame>
      );
    }
    const record = id === undefined ? undefined : records.get(TABLE_OF[view], id);
    const article = record === undefined ? undefined : records.get('articles', 'article' in record ? record.article : record.id);
    const label = record === undefined ? '' : 'text' in record ? record.text.slice(0, 60) : 'words' in record ? record.words.slice(0, 60) : record.title;
    return (
      <RowFrame {...common} label={label}>
        {record === undefined ? (
          <span class="muted">…</span>
        ) : 'title' in record ? (
          <OfArticle article={record} quotes={records.quotesOf(record.id)} words={words} />
        ) : 'speakerName' in record && view !== 'notes' ? (
          <OfQuote quote={record} article={article} words={words} />
        ) : (
          <OfNote note={noteOf(record)} article={article} words={words} />
        )}
      </RowFrame>
    );
  };
  return (
    <div class={`columns view-${view}${compact ? ' compact' : ''}${route.value.open ? ' with-detail' : ''}`}>
      <section class="main-column" aria-label={t(`library_view_${view}`)}>
        {!(rows !== null && rows.all === 0 && !rows.partial) && (
          <>
            <FilterBar model={model} view={view} />
            <div class="above-list">
              <SelectionBar model={model} view={view} onExport={onExport} />
              <span class="list-look">
                {view !== 'actors' && (
                  <button type="button" class="button" aria-pressed={model.compact.value} onClick={() => model.setCompact(!model.compact.value)}>
                    {t('library_compact')}
                  </button>
                )}
                <SortMenu model={model} view={view} />
              </span>
            </div>
          </>
        )}
        {(view === 'quotes' || view === 'articles') && <TextHits model={model} />}
        {rows !== null && rows.total === 0 && !rows.partial ? (
          <Empty model={model} view={view} />
        ) : (
          <VirtualList
            label={t(`library_view_${view}`)}
            total={rows?.total ?? 0}
            rowHeight={compact ? COMPACT_HEIGHT : ROW_HEIGHT[view]}
            cursor={cursor.value}
            of={rows?.of ?? ''}
            busy={rows?.of !== listAddress(route.value)}
            row={frame}
            onSee={(from, to) => void model.see(from, to)}
            onPage={(count) => {
              page.current = count;
            }}
            onKeyDown={(event) => {
              if (event.target !== event.currentTarget) return;
              if (listKey(model, event, page.current)) {
                event.preventDefault();
                event.stopPropagation();
              }
            }}
          />
        )}
      </section>
      {route.value.open !== '' && view !== 'actors' && <Detail model={model} view={view} id={route.value.open} />}
    </div>
  );
}
