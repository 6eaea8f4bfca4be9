import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { ensureCollection } from '../../storage/labels.ts';
import { AttentionLink } from '../attention/Attention.tsx';
import type { FacetValue } from '../catalogue/facet.ts';
import { NO_FILTER } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, VIEWS, type View, writeRoute } from '../route.ts';
import { number } from '../words.ts';

/** Where Griot's settings are. */
export const SETTINGS_PAGE = 'src/onboarding/index.html?view=settings';

interface Counts {
  readonly lists: Partial<Record<View, number>>;
  readonly collection: readonly FacetValue[];
  readonly tag: readonly FacetValue[];
}

/** How much there is of everything; asked anew when the store changes. */
function useCounts(model: LibraryModel): Counts {
  const [counts, setCounts] = useState<Counts>({ lists: {}, collection: [], tag: [] });
  const changes = model.changes.value;
  useEffect(() => {
    if (!model.progress.value.ready) return;
    let current = true;
    const { db, engine } = model;
    Promise.all([engine.counts(), db.corrections.count(), engine.facet(NO_FILTER, 'collection', ''), engine.facet(NO_FILTER, 'tag', '')]).then(
      ([listed, corrections, collection, tag]) => current && setCounts({ lists: { ...listed, corrections }, collection, tag }),
      model.tellError,
    );
    return () => {
      current = false;
    };
  }, [changes, model.progress.value.ready]);
  return counts;
}

/** A collection by its name, before there is anything in it. */
export function NewCollection({ model }: { readonly model: LibraryModel }) {
  const make = async (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const name = field.value.trim();
    if (!name) return;
    try {
      await ensureCollection(model.db, name);
      field.value = '';
      await model.readLabels();
    } catch (error) {
      model.tellError(error);
    }
  };
  return (
    <form class="new-collection" onSubmit={make}>
      <input name="name" aria-label={t('library_new_collection')} placeholder={t('library_new_collection')} autocomplete="off" />
    </form>
  );
}

/** Views, collections and tags, as links: each can be opened in a tab of its own. */
export function Sidebar({ model }: { readonly model: LibraryModel }) {
  const { view, filter } = model.route.value;
  const counts = useCounts(model);
  const nav = useRef<HTMLElement>(null);
  // On a phone the views are a strip: the one that is open is in sight.
  useEffect(() => nav.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [view]);
  const of = (list: readonly FacetValue[], value: string) => list.find((one) => one.value === value)?.count ?? 0;
  return (
    <nav class="sidebar" ref={nav} aria-label={t('library_views')}>
      <p class="brand">Griot</p>
      <ul>
        {VIEWS.map((name, i) => (
          <li key={name}>
            <a
              href={writeRoute({ ...HOME, view: name })}
              aria-current={view === name || (view === 'dossier' && name === 'actors') || (view === 'read' && name === 'articles') ? 'page' : undefined}
              aria-keyshortcuts={String(i + 1)}
            >
              {t(`library_view_${name}`)}
              {counts.lists[name] !== undefined && <span class="side-count">{number(counts.lists[name])}</span>}
            </a>
          </li>
        ))}
        <AttentionLink model={model} />
        <li>
          <a href={browser.runtime.getURL(SETTINGS_PAGE)}>{t('menu_settings')}</a>
        </li>
      </ul>
      {model.collections.value.length > 0 && (
        <>
          <h2>{t('library_collections')}</h2>
          <ul>
            {model.collections.value.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={writeRoute({ ...HOME, filter: { ...NO_FILTER, collection: [id] } })}
                  aria-current={view === 'quotes' && filter.collection.length === 1 && filter.collection[0] === id ? 'page' : undefined}
                >
                  <bdi>{name}</bdi> <span class="side-count">{number(of(counts.collection, id))}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <NewCollection model={model} />
      {model.tags.value.length > 0 && (
        <>
          <h2>{t('library_tags')}</h2>
          <ul class="tags">
            {model.tags.value.map(({ id, name }) => (
              <li key={id}>
                <a
                  class="tag"
                  href={writeRoute({ ...HOME, filter: { ...NO_FILTER, tag: [name] } })}
                  aria-current={view === 'quotes' && filter.tag.length === 1 && filter.tag[0] === name ? 'page' : undefined}
                >
                  <bdi>{name}</bdi> <span class="side-count">{number(of(counts.tag, name))}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
