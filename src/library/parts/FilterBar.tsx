import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { yearsOf } from '../../storage/years.ts';
import type { FacetValue } from '../catalogue/facet.ts';
import { FACETS, type Facet, hasFacets, type Sort } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import type { ListView } from '../route.ts';
import { day, number, valueName } from '../words.ts';
import { Menu } from './Menu.tsx';

/** Which facets narrow which list. */
const OF: Record<ListView, readonly Facet[]> = {
  quotes: FACETS,
  actors: ['camp', 'nature', 'country', 'kind', 'stance', 'outlet', 'tag', 'collection', 'status', 'certain'],
  articles: ['speaker', 'camp', 'nature', 'country', 'outlet', 'tag', 'collection', 'status'],
  notes: ['outlet', 'tag', 'collection'],
};
const SORTS: Record<ListView, readonly Sort[]> = {
  quotes: ['-date', 'date', 'name', '-name', 'outlet', '-words', '-created'],
  actors: ['-count', 'name', '-date', '-words'],
  articles: ['-date', 'date', 'name', 'outlet', '-created'],
  notes: ['-created', '-date', 'date'],
};
const OWN_SORT: Record<ListView, Sort> = { quotes: '-date', actors: '-count', articles: '-date', notes: '-created' };
/** Facets whose values can be many: they get a box to look for one. */
const MANY = new Set<Facet>(['speaker', 'outlet', 'tag', 'country', 'stance']);
/** Milliseconds after the last key before values are asked again. */
const TYPING = 60;

/** What most readers narrow by; the others come when they are asked for. */
const FIRST = new Set<Facet>(['speaker', 'camp', 'outlet']);

export function FilterBar({ model, view }: { readonly model: LibraryModel; readonly view: ListView | 'pictures' }) {
  const filter = model.filter.value;
  const facets = (view === 'pictures' ? FACETS : OF[view]).filter((facet) => facet !== 'kind');
  const others = facets.filter((facet) => !FIRST.has(facet));
  const kinds = view === 'quotes' || view === 'actors' || view === 'pictures';
  const once = view === 'quotes' || view === 'articles' || view === 'pictures';
  const [more, setMore] = useState(false);
  const open = more || filter.once || others.some((facet) => filter[facet].length > 0);
  const menu = (facet: Facet) => <FacetMenu key={facet} model={model} facet={facet} />;
  return (
    <div class="filters" role="group" aria-label={t('filter_label')}>
      {kinds && <Kinds model={model} />}
      {facets.filter((facet) => FIRST.has(facet)).map(menu)}
      <DateMenu model={model} />
      {others.length > 0 && (
        <button type="button" class="button filter-more" aria-expanded={open} disabled={open && !more} onClick={() => setMore(!more)}>
          {t(open ? 'filter_fewer' : 'filter_more')}
        </button>
      )}
      {open && others.map(menu)}
      {open && once && (
        <label class={`button menu-button check${filter.once ? ' on' : ''}`}>
          <input type="checkbox" checked={filter.once} onChange={() => model.setFilter({ once: !filter.once })} />
          {t('filter_once')}
        </label>
      )}
      {hasFacets(filter) && (
        <button
          type="button"
          class="plain"
          onClick={() => model.setFilter({ ...Object.fromEntries(FACETS.map((f) => [f, []])), from: '', to: '', once: false })}
        >
          {t('filter_clear')}
        </button>
      )}
    </div>
  );
}

/** Own words, retold, or both: three buttons, since nothing is asked more often. */
function Kinds({ model }: { readonly model: LibraryModel }) {
  const chosen = model.filter.value.kind;
  return (
    <div class="kind-buttons" role="group" aria-label={t('filter_kind')}>
      {(['direct', 'indirect', 'mixed'] as const).map((kind) => (
        <button key={kind} type="button" class="button" aria-pressed={chosen.includes(kind)} onClick={() => model.toggle('kind', kind)}>
          {t(`filter_kind_${kind}`)}
        </button>
      ))}
    </div>
  );
}

export function SortMenu({ model, view }: { readonly model: LibraryModel; readonly view: ListView }) {
  const sort = model.route.value.sort || OWN_SORT[view];
  return (
    <label class="sort">
      <span>{t('library_sort')}</span>
      <select value={sort} onChange={(event) => model.setSort(event.currentTarget.value as Sort)}>
        {SORTS[view].map((value) => (
          <option key={value} value={value}>
            {t(`library_sort_${value === 'name' && view === 'articles' ? 'title' : value.replace('-', 'down_')}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function FacetMenu({ model, facet }: { readonly model: LibraryModel; readonly facet: Facet }) {
  const chosen = model.filter.value[facet] as readonly string[];
  const name = t(`filter_${facet}`);
  return (
    <Menu
      active={chosen.length > 0}
      title={name}
      label={
        <>
          {name} {chosen.length > 0 && <span class="count">{number(chosen.length)}</span>}
        </>
      }
    >
      {() => <FacetValues model={model} facet={facet} />}
    </Menu>
  );
}

function FacetValues({ model, facet }: { readonly model: LibraryModel; readonly facet: Facet }) {
  const filter = model.filter.value;
  const chosen = filter[facet] as readonly string[];
  const [words, setWords] = useState('');
  const [values, setValues] = useState<readonly FacetValue[] | null>(null);
  const names = new Map(model.collections.value.map(({ id, name }) => [id, name]));
  const ready = model.progress.value.ready;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () => {
        // Speakers and outlets are looked for by name in the catalogue; the others are few, and named here.
        const asked = facet === 'speaker' || facet === 'outlet' || facet === 'tag' ? words : '';
        model.engine
          .facet(filter, facet, asked)
          .then((found) => current && setValues(found))
          .catch(model.tellError);
      },
      values === null ? 0 : TYPING,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, filter, ready]);
  const wanted = words.trim().toLocaleLowerCase();
  const shown = (values ?? [])
    .filter(({ value }) => value !== '' || facet === 'country')
    .map((one) => ({ ...one, label: valueName(facet, one.value, one.name, names) }))
    .filter(({ label }) => facet === 'speaker' || facet === 'outlet' || facet === 'tag' || label.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {MANY.has(facet) && (
        <input
          type="search"
          value={words}
          placeholder={t('filter_look_for')}
          aria-label={t('filter_look_for')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <div class="panel-values" role="group" aria-label={t(`filter_${facet}`)}>
        {shown.map(({ value, label, count }) => (
          <label key={value} class="panel-value">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => model.toggle(facet, value)} />
            <span dir="auto">{label}</span>
            <span class="muted">{number(count)}</span>
          </label>
        ))}
        {values !== null && shown.length === 0 && <p class="muted">{t('filter_nothing')}</p>}
      </div>
    </>
  );
}

function DateMenu({ model }: { readonly model: LibraryModel }) {
  const { from, to } = model.filter.value;
  const on = from !== '' || to !== '';
  const label = !on
    ? t('filter_date')
    : from === to
      ? day(from)
      : from && to
        ? `${day(from)} – ${day(to)}`
        : from
          ? t('filter_since', day(from))
          : t('filter_until', day(to));
  const [years, setYears] = useState<readonly string[]>([]);
  const changes = model.changes.value;
  useEffect(() => {
    let current = true;
    yearsOf(model.db).then((all) => current && setYears(all), model.tellError);
    return () => {
      current = false;
    };
  }, [changes]);
  const set = (change: { from?: string; to?: string }) => model.setFilter(change);
  return (
    <Menu active={on} label={label} name={on ? t('filter_chosen', t('filter_date'), label) : t('filter_date')}>
      {() => (
        <div class="dates">
          <label>
            {t('filter_from')}
            <input type="date" value={from} max={to || undefined} onChange={(event) => set({ from: event.currentTarget.value })} />
          </label>
          <label>
            {t('filter_to')}
            <input type="date" value={to} min={from || undefined} onChange={(event) => set({ to: event.currentTarget.value })} />
          </label>
          <div class="years">
            {years.map((y) => (
              <button key={y} type="button" class="plain" onClick={() => set({ from: `${y}-01-01`, to: `${y}-12-31` })}>
                {y}
              </button>
            ))}
            <button type="button" class="plain" disabled={!on} onClick={() => set({ from: '', to: '' })}>
              {t('filter_any_date')}
            </button>
          </div>
        </div>
      )}
    </Menu>
  );
}
