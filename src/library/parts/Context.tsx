import { useEffect, useState } from 'preact/hooks';
import type { StoredQuote } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, writeRoute } from '../route.ts';
import { around } from './around.ts';

/** What stands around a quote in its article, for those who ask; and the way to the whole text. */
export function Context({ model, quote }: { readonly model: LibraryModel; readonly quote: StoredQuote }) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    model.db.versions.get(`${quote.article}:${quote.selectors.version}`).then((version) => current && setText(version?.text ?? ''), model.tellError);
    return () => {
      current = false;
    };
  }, [quote.id]);
  const place = text ? around(text, quote.spans) : null;
  if (!place) return null;
  return (
    <details class="context">
      <summary>{t('library_context')}</summary>
      <p dir="auto">
        {place.before}
        <b>{place.words}</b>
        {place.after}
      </p>
      <p>
        <a href={writeRoute({ ...HOME, view: 'read', actor: quote.article })}>{t('library_read')}</a>
      </p>
    </details>
  );
}
