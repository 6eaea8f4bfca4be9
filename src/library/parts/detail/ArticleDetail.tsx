import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { StoredArticle } from '../../../model/stored.ts';
import { t } from '../../../shared/i18n.ts';
import { ofArticle } from '../../../storage/of-article.ts';
import { counted } from '../../../ui/words.ts';
import { NO_FILTER } from '../../filter.ts';
import type { LibraryModel } from '../../model.ts';
import { HOME, writeRoute } from '../../route.ts';
import { day, moment } from '../../words.ts';
import { Own } from '../Own.tsx';
import { Remove } from './Remove.tsx';
import { Source } from './Source.tsx';

/** An article in full: what is kept of it, its versions, its copies elsewhere. */
export function ArticleDetail({ model, article }: { readonly model: LibraryModel; readonly article: StoredArticle }) {
  const [counts, setCounts] = useState<{ quotes: number; notes: number; versions: number } | null>(null);
  const [copies, setCopies] = useState<readonly StoredArticle[]>([]);
  const changes = model.changes.value;
  useEffect(() => {
    const { db } = model;
    Promise.all([
      ofArticle(db.quotes, article.id).count(),
      db.annotations.where('article').equals(article.id).count(),
      ofArticle(db.quotes, article.id)
        .filter(({ note }) => note !== '')
        .count(),
      db.versions.where('article').equals(article.id).count(),
      db.articles.where('dispatch').equals(article.dispatch).toArray(),
    ]).then(([quotes, marks, noted, versions, all]) => {
      setCounts({ quotes, notes: marks + noted, versions });
      setCopies(all.filter(({ id }) => id !== article.id));
    }, model.tellError);
  }, [article.id, changes]);
  return (
    <>
      <h2 tabIndex={-1} dir="auto">
        {article.title || article.url}
      </h2>
      <Source article={undefined} link={article.url} outlet={article.outlet} date={article.date ?? ''} />
      {article.author && <p class="muted">{article.author}</p>}
      {counts && (
        <p class="row-foot muted">
          <span>{counted('quotes', counts.quotes)}</span>
          <span>{counted('notes', counts.notes)}</span>
          <span>{counted('versions', counts.versions)}</span>
        </p>
      )}
      {counts && counts.versions > 1 && <Changes key={article.version} model={model} article={article.id} />}
      <p class="muted">{t('library_seen', moment(article.firstSeen), moment(article.lastSeen))}</p>
      <p>
        <a class="button link" href={writeRoute({ ...HOME, view: 'read', actor: article.id })}>
          {t('library_read')}
        </a>
      </p>
      <p>
        <a href={writeRoute({ ...HOME, filter: { ...NO_FILTER, words: `"${article.title.replaceAll('"', ' ')}"` } })}>{t('library_quotes_of_article')}</a>
      </p>
      {copies.length > 0 && (
        <>
          <h3>{t('library_same_dispatch')}</h3>
          <ul class="bullets">
            {copies.map((copy) => (
              <li key={copy.id}>
                <a href={copy.url} target="_blank" rel="noreferrer">
                  <bdi>{copy.outlet}</bdi>
                </a>{' '}
                <span class="muted">{day(copy.date ?? '')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {article.urls.length > 1 && (
        <details>
          <summary>{t('library_addresses')}</summary>
          <ul class="bullets">
            {article.urls.map((url) => (
              <li key={url} class="address" dir="ltr">
                {url}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Own model={model} table="articles" record={article} />
      <div class="buttons">
        <Remove model={model} table="articles" id={article.id} label={t('library_forget_article')} />
      </div>
    </>
  );
}

/** What the outlet changed from version to version, for those who ask. */
function Changes(props: { readonly model: LibraryModel; readonly article: string }) {
  const [open, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<{ versions: ComponentType<typeof props> } | null>(null);
  useEffect(() => {
    if (open) import('../../versions/Versions.tsx').then(({ Versions: versions }) => setLoaded({ versions }), props.model.tellError);
  }, [open]);
  return (
    <details class="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('library_versions')}</summary>
      {open && Loaded && <Loaded.versions {...props} />}
    </details>
  );
}
