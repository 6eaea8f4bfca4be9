import { useEffect, useState } from 'preact/hooks';
import { verbsOf } from '../../model/carriers.ts';
import type { StoredArticle, StoredQuote } from '../../model/stored.ts';
import { deepLink, quotePassage } from '../../model/text-fragment.ts';
import { t } from '../../shared/i18n.ts';
import { carriersOf } from '../../storage/carriers.ts';
import { carriersLine, verbWords } from '../../ui/carriers.ts';
import type { LibraryModel } from '../model.ts';
import { day } from '../words.ts';

/** Every outlet that carries a quote, by the verb with which it reports it, each a link to its words; nothing where no other does. */
export function Carriers({ model, quote, article }: { readonly model: LibraryModel; readonly quote: StoredQuote; readonly article: StoredArticle }) {
  const [others, setOthers] = useState<readonly { quote: StoredQuote; article: StoredArticle }[]>([]);
  useEffect(() => {
    let current = true;
    carriersOf(model.db, article, { words: quote.text, speaker: quote.speaker, name: quote.speakerName }).then(
      (all) => current && setOthers(all),
      model.tellError,
    );
    return () => {
      current = false;
    };
  }, [quote.id, article.dispatch, model.changes.value]);
  const all = [{ quote, article }, ...others].map((one) => ({ ...one, outlet: one.article.outlet, cue: one.quote.cue }));
  const line = carriersLine(all);
  if (line === null) return null;
  return (
    <section class="carried" aria-labelledby="carried">
      <h3 id="carried">{t('library_carried')}</h3>
      <p>{line}</p>
      {verbsOf(all).map((verb) => (
        <div key={verb.text}>
          <p class="muted small">{verbWords(verb)}</p>
          <ul class="bullets">
            {all
              .filter(({ outlet }) => verb.outlets.includes(outlet))
              .map((one) => (
                <li key={one.quote.id}>
                  <a href={deepLink(one.article.url, quotePassage(one.quote))} target="_blank" rel="noreferrer">
                    <bdi>{one.outlet}</bdi>
                  </a>{' '}
                  <span class="muted">{day(one.quote.date)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
