import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import { VIEWS, type View } from '../route.ts';
import type { Exportable, ExportScope } from '../transfer/scope.ts';
import { HelpSheet } from './HelpSheet.tsx';
import { ListPage, listKey } from './ListPage.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Status } from './Status.tsx';

type Page = ComponentType<{ readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }>;
/** Rows that a page up or down goes by, where the list does not have the keyboard itself. */
const PAGE = 8;
/** What the first screen does not need comes when it is asked for. */
const LATER: Partial<Record<View, () => Promise<Page>>> = {
  dossier: async () => (await import('../dossier/DossierPage.tsx')).DossierPage,
  read: async () => (await import('../reading/ReadPage.tsx')).ReadPage,
  pictures: async () => (await import('../pictures/PicturesPage.tsx')).PicturesPage,
  corrections: async () => (await import('./CorrectionsPage.tsx')).CorrectionsPage,
  knowledge: async () => (await import('../knowledge/KnowledgePage.tsx')).KnowledgePage,
  data: async () => (await import('../transfer/DataPage.tsx')).DataPage,
};

export function App({ model }: { readonly model: LibraryModel }) {
  const view = model.view.value;
  const [help, setHelp] = useState(false);
  const [exporting, setExporting] = useState<ExportScope | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const exportList = () => {
    const selected = [...model.selected.value];
    const { route } = model;
    const of = route.value.view as Exportable;
    setExporting(selected.length > 0 ? { kind: 'picked', of, ids: selected } : { kind: 'list', of, filter: route.value.filter });
  };

  /** Keys of a list that is on its way: they act on it once it is there. */
  const early = useRef<KeyboardEvent[]>([]);
  const there = model.list.value !== null;
  useLayoutEffect(() => {
    early.current = [];
  }, [view]);
  useLayoutEffect(() => {
    if (there) for (const event of early.current.splice(0)) listKey(model, event, PAGE);
  }, [there]);

  // With the paint, not after it: whoever sees the page may press its keys.
  useLayoutEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || target.closest('dialog, [popover], [contenteditable], textarea, input:not([type=checkbox])')) return;
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      // A list of choices and a box to tick know no undo of their own, but letters and arrows.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
        if (model.undos.value.length > 0) {
          event.preventDefault();
          void model.undo();
        }
        return;
      }
      if (target.closest('input, select')) return;
      // Beside the list one writes and opens: its one-letter commands are not meant there.
      if (target.closest('.detail') && event.key !== 'Escape') return;
      // A button or link under the focus keeps Enter and Space for itself.
      const held = target.closest('button, a, summary') !== null && (event.key === 'Enter' || event.key === ' ');
      if (plain && event.key === '/') search.current?.focus();
      else if (plain && event.key === '?') setHelp(true);
      else if (plain && /^[1-8]$/.test(event.key)) model.go({ view: VIEWS[Number(event.key) - 1]!, open: '' });
      else if (plain && event.key === 't') open('.selection .act-tag', model);
      else if (plain && event.key === 'c') open('.selection .act-collect', model);
      else if (plain && event.key === 'e' && isList(view) && view !== 'actors') exportList();
      else if (event.key === 'Escape') {
        if (model.route.value.open !== '') model.go({ open: '' }, { replace: true });
        else model.selectNone();
      } else if (held || !isList(view)) return;
      else if (model.list.value === null) {
        early.current.push(event);
        return;
      } else if (!listKey(model, event, PAGE)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  });

  return (
    <div class="library">
      <Sidebar model={model} />
      <main>
        <header class="top">
          <h1 class="hidden-words">{t('library_title')}</h1>
          <SearchBox model={model} box={search} />
          <button type="button" class="plain" onClick={() => setHelp(true)} aria-keyshortcuts="?">
            {t('library_help')}
          </button>
        </header>
        {isList(view) ? <ListPage model={model} view={view} onExport={exportList} /> : <Later key={view} view={view} model={model} onExport={setExporting} />}
      </main>
      <Status model={model} />
      {help && <HelpSheet onClose={() => setHelp(false)} />}
      {exporting && <ExportSheet model={model} scope={exporting} onClose={() => setExporting(null)} />}
    </div>
  );
}

const isList = (view: View): view is 'quotes' | 'actors' | 'articles' | 'notes' =>
  view === 'quotes' || view === 'actors' || view === 'articles' || view === 'notes';

/** Opens a menu of the selection's bar for the row under the cursor. */
function open(menu: string, model: LibraryModel): void {
  const press = () => document.querySelector<HTMLButtonElement>(menu)?.click();
  if (model.selected.value.size > 0 || model.cursor.value < 0) press();
  else void model.select(model.cursor.value).then(() => requestAnimationFrame(press));
}

function SearchBox({ model, box }: { readonly model: LibraryModel; readonly box: { current: HTMLInputElement | null } }) {
  const words = model.filter.value.words;
  const [typed, setTyped] = useState(words);
  const own = useRef(words);
  if (words !== own.current) {
    own.current = words;
    if (typed !== words) setTyped(words);
  }
  const searchable = isList(model.view.value) || model.view.value === 'pictures';
  return (
    <search class="search">
      <input
        ref={box}
        type="search"
        value={typed}
        placeholder={t('library_search')}
        aria-label={t('library_search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          const value = event.currentTarget.value;
          setTyped(value);
          own.current = value;
          if (searchable) model.setFilter({ words: value }, { replace: true });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !searchable) model.go({ view: 'quotes', filter: { ...model.filter.value, words: typed } });
          if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && typed === '')) {
            event.preventDefault();
            if (model.cursor.value < 0) model.cursor.value = 0;
            document.querySelector<HTMLElement>('.list')?.focus();
          }
        }}
      />
    </search>
  );
}

function Later({ view, model, onExport }: { readonly view: View; readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }) {
  const [Loaded, setLoaded] = useState<{ page: Page } | null>(null);
  useEffect(() => {
    let current = true;
    LATER[view]?.().then((page) => current && setLoaded({ page }), model.tellError);
    return () => {
      current = false;
    };
  }, [view]);
  return Loaded === null ? <p class="muted waiting">{t('library_opening')}</p> : <Loaded.page model={model} onExport={onExport} />;
}

function ExportSheet(props: { readonly model: LibraryModel; readonly scope: ExportScope; readonly onClose: () => void }) {
  const [Sheet, setSheet] = useState<{ sheet: ComponentType<typeof props> } | null>(null);
  useEffect(() => {
    import('../transfer/ExportSheet.tsx').then(({ ExportSheet: sheet }) => setSheet({ sheet }), props.model.tellError);
  }, []);
  return Sheet === null ? null : <Sheet.sheet {...props} />;
}
