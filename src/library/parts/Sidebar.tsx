import { browser } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { AttentionLink } from '../attention/Attention.tsx';
import { NO_FILTER } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, VIEWS, writeRoute } from '../route.ts';

/** Where Griot's settings are. */
const SETTINGS_PAGE = 'src/onboarding/index.html?view=settings';

/** Views, collections and tags, as links: each can be opened in a tab of its own. */
export function Sidebar({ model }: { readonly model: LibraryModel }) {
  const { view, filter } = model.route.value;
  return (
    <nav class="sidebar" aria-label={t('library_views')}>
      <p class="brand">Griot</p>
      <ul>
        {VIEWS.map((name, i) => (
          <li key={name}>
            <a
              href={writeRoute({ ...HOME, view: name })}
              aria-current={view === name || (view === 'dossier' && name === 'actors') ? 'page' : undefined}
              aria-keyshortcuts={String(i + 1)}
            >
              {t(`library_view_${name}`)}
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
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
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
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
