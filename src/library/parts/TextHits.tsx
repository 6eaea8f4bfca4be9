import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { counted } from '../../ui/words.ts';
import type { TextHit } from '../engine/texts.ts';
import { NO_FILTER } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, writeRoute } from '../route.ts';
import { Marked } from './Marked.tsx';

/** Shorter words are everywhere. */
const LEAST = 3;

/** What was searched for, in the texts of the articles: asked for apart, as it takes a moment and the quotes come first. */
export function TextHits({ model }: { readonly model: LibraryModel }) {
  const words = model.filter.value.words.trim();
  const [hits, setHits] = useState<{ readonly of: string; readonly all: readonly TextHit[] } | null>(null);
  const [asked, setAsked] = useState('');
  void model.records.version.value;
  useEffect(() => {
    if (asked === '' || asked !== words) return;
    let current = true;
    model.engine
      .texts(words)
      .then(async (all) => {
        await model.records.need(
          'articles',
          all.map(({ article }) => article),
        );
        if (current) setHits({ of: words, all });
      })
      .catch(model.tellError);
    return () => {
      current = false;
    };
  }, [asked, words]);
  if (words.length < LEAST) return null;
  if (hits?.of !== words)
    return (
      <p class="text-hits">
        <button type="button" class="plain" disabled={asked === words} onClick={() => setAsked(words)}>
          {t(asked === words ? 'library_texts_searching' : 'library_texts_search', words)}
        </button>
      </p>
    );
  return (
    <section class="text-hits" aria-label={t('library_texts')}>
      <h3>
        {t('library_texts')} <span class="muted">{counted('articles', hits.all.length)}</span>
      </h3>
      <ul>
        {hits.all.map(({ article, around }) => {
          const row = model.records.get('articles', article);
          return (
            <li key={article}>
              <a href={writeRoute({ ...HOME, view: 'read', actor: article, filter: { ...NO_FILTER, words } })}>{row?.title || row?.url || article}</a>{' '}
              <span class="muted">{row?.outlet}</span>
              <p class="small" dir="auto">
                <Marked text={around} words={words} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
