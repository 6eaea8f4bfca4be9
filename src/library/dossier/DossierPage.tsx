import { useEffect, useRef, useState } from 'preact/hooks';
import type { OfficeFact } from '../../model/knowledge.ts';
import { askFor } from '../../model/own-knowledge.ts';
import type { StoredArticle, StoredQuote } from '../../model/stored.ts';
import { deepLink, quotePassage } from '../../model/text-fragment.ts';
import { t } from '../../shared/i18n.ts';
import { allCorrections } from '../../storage/corrections.ts';
import { BodyLines } from '../../ui/BodyLines.tsx';
import { carriersLine } from '../../ui/carriers.ts';
import { officeName } from '../../ui/office.ts';
import { counted } from '../../ui/words.ts';
import type { Dossier } from '../catalogue/dossier.ts';
import type { Statement } from '../catalogue/statements.ts';
import { NO_FILTER } from '../filter.ts';
import type { LibraryModel } from '../model.ts';
import { nameOf } from '../names.ts';
import { Name } from '../parts/Name.tsx';
import { Words } from '../parts/Words.tsx';
import { HOME, writeRoute } from '../route.ts';
import type { ExportScope } from '../transfer/scope.ts';
import { countryName, day, language, natureName, number } from '../words.ts';
import type { Known } from './known.ts';
import { Months } from './Months.tsx';
import { useShortNames } from './use-short-names.ts';
import './dossier.css';

/** Statements shown at a time. */
const PAGE = 40;
/** Statements read at a time while printing is prepared. */
const LOT = 400;
const MOST_LINES = 12;

interface Read {
  readonly quotes: ReadonlyMap<string, StoredQuote>;
  readonly articles: ReadonlyMap<string, StoredArticle>;
}
const NOTHING: Read = { quotes: new Map(), articles: new Map() };

/** All that was read of an actor: who it is, what it said and when, who carried it, beside whom it is named. */
export function DossierPage({ model, onExport }: { readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }) {
  const { actor, filter } = model.route.value;
  const { whole } = model.progress.value;
  const changes = model.changes.value;
  const [own, setDossier] = useState<Dossier | null | undefined>(undefined);
  const [known, setKnown] = useState<Known | null>(null);
  const [unread, setUnread] = useState<Dossier | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [read, setRead] = useState<Read>(NOTHING);

  const dossier = own === null ? unread : own;

  useEffect(() => {
    let current = true;
    model.engine.dossier(actor, filter).then((found) => current && setDossier(found), model.tellError);
    return () => {
      current = false;
    };
  }, [actor, filter, whole, changes]);
  useEffect(() => {
    let current = true;
    setKnown(null);
    setUnread(null);
    setShown(PAGE);
    setRead(NOTHING);
    // The knowledge base is large: it comes after the reader's own.
    Promise.all([import('./known.ts'), allCorrections(model.db)]).then(([{ knownActor, nothingRead }, corrections]) => {
      if (!current) return;
      const found = knownActor(actor, corrections);
      setKnown(found);
      setUnread(found && nothingRead(actor, found));
    }, model.tellError);
    return () => {
      current = false;
    };
  }, [actor]);

  const readStatements = async (wanted: readonly Statement[], before: Read): Promise<Read> => {
    const quotes = new Map(before.quotes);
    const articles = new Map(before.articles);
    const ids = wanted.flat().filter((id) => !quotes.has(id));
    if (ids.length === 0) return before;
    for (const quote of await model.db.quotes.bulkGet(ids)) if (quote) quotes.set(quote.id, quote);
    const missing = new Set([...quotes.values()].map(({ article }) => article).filter((id) => !articles.has(id)));
    for (const article of await model.db.articles.bulkGet([...missing])) if (article) articles.set(article.id, article);
    return { quotes, articles };
  };
  useEffect(() => {
    if (!dossier) return;
    let current = true;
    readStatements(dossier.statements.slice(0, shown), changes === 0 ? read : NOTHING).then((now) => current && setRead(now), model.tellError);
    return () => {
      current = false;
    };
  }, [dossier, shown]);

  // Whoever opened it from a list by keyboard goes on here: the row that had the keyboard is gone.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) heading.current?.focus({ preventScroll: true });
  }, [dossier?.id]);

  const short = useShortNames(model, dossier ? [dossier.id, ...dossier.beside.map(({ id }) => id)] : []);

  const print = async () => {
    if (!dossier) return;
    const done = await model.work('dossier_preparing', async ({ progress, cancelled }) => {
      let all = read;
      for (let at = 0; at < dossier.statements.length && !cancelled(); at += LOT) {
        all = await readStatements(dossier.statements.slice(at, at + LOT), all);
        progress(at / dossier.statements.length);
      }
      if (cancelled()) return false;
      setRead(all);
      setShown(dossier.statements.length);
      return true;
    });
    // Two frames, so that all of it is in the page.
    const open = () => {
      // On paper nobody opens them.
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.dossier details')) details.open = true;
      window.print();
    };
    if (done) requestAnimationFrame(() => requestAnimationFrame(open));
  };

  if (dossier === undefined) return <p class="muted waiting">{t('library_opening')}</p>;
  if (dossier === null)
    return (
      <div class="empty">
        <h2>{known?.names.fr ?? actor.replace(/^name:|^local:/, '')}</h2>
        <p>{t(whole ? 'dossier_none' : 'library_filling')}</p>
        <a href={writeRoute({ ...HOME, view: 'actors' })}>{t('dossier_back')}</a>
      </div>
    );
  const ui = language();
  const names = known ? [known.names.fr, known.names.en, known.names.ar].filter((name): name is string => !!name) : [dossier.name];
  const main = (ui === 'ar' ? known?.names.ar : ui === 'en' ? known?.names.en : known?.names.fr) || dossier.name;
  const others = [...new Set([...names, dossier.name].filter((name) => short.has(dossier.id) || name !== main))];
  const most = dossier.outlets[0]?.quotes ?? 1;
  return (
    <article class="page dossier" aria-labelledby="dossier-name">
      <p class="no-print">
        <a href={writeRoute({ ...HOME, view: 'actors' })}>{t('dossier_back')}</a>
      </p>
      <header>
        <h2 id="dossier-name" ref={heading} tabIndex={-1} class="ui-side" dir="auto">
          <Name name={main} nature={dossier.nature} short={short.get(dossier.id)} />
        </h2>
        {others.length > 0 && (
          <p class="names">
            {others.map((name, i) => (
              <>
                {i > 0 && ' · '}
                <bdi>{name}</bdi>
              </>
            ))}
          </p>
        )}
        <p class="muted">
          {dossier.type ? t(`kind_${dossier.type}`) : natureName(dossier.nature)}
          {dossier.country && ` · ${countryName(dossier.country)}`}
        </p>
        {known && known.aliases.length > 0 && <p class="muted small aliases">{t('dossier_also', known.aliases.slice(0, 8).join(', '))}</p>}
        <p class="figures">
          {[
            counted('statements', dossier.statements.length),
            counted('quotes', dossier.quotes),
            counted('words', dossier.words),
            counted('articles', dossier.articles),
          ].join(' · ')}
        </p>
        <div class="buttons no-print">
          <button type="button" class="button primary" onClick={() => void print()}>
            {t('dossier_print')}
          </button>
          <button type="button" class="button" disabled={dossier.quotes === 0} onClick={() => onExport({ kind: 'dossier', actor, name: main, filter })}>
            {t('library_export')}
          </button>
          <a class="button link" href={writeRoute({ ...HOME, filter: { ...NO_FILTER, speaker: [actor] } })}>
            {t('dossier_in_list')}
          </a>
          <a class="button link" href={writeRoute({ ...HOME, view: 'knowledge', open: askFor(actor, main, dossier.country) })}>
            {t('card_know')}
          </a>
        </div>
      </header>

      <div class="dossier-columns">
        <div class="about-column">
          {known?.body && (
            <section class="body-facts" aria-label={t(`kind_${known.type}`)}>
              <BodyLines facts={known.body} all />
            </section>
          )}
          {known && known.offices.length > 0 && (
            <section aria-labelledby="dossier-offices">
              <h3 id="dossier-offices">{t('dossier_offices')}</h3>
              <ul class="offices">
                {known.offices.toReversed().map((fact) => (
                  <li key={`${fact.post}${fact.start}`}>
                    <bdi>{officeName(fact, ui)}</bdi>
                    <span class="muted small">
                      {countryName(fact.country)}, {term(fact)}
                      {!fact.verified && <span class="unverified"> ({t('card_unverified')})</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {dossier.months.length > 1 && (
            <section aria-labelledby="dossier-months">
              <h3 id="dossier-months">{t('dossier_through_time')}</h3>
              <Months months={dossier.months} nature={dossier.nature} />
            </section>
          )}
          {dossier.outlets.length > 0 && (
            <section aria-labelledby="dossier-outlets">
              <h3 id="dossier-outlets">{t('dossier_quoted_by')}</h3>
              <table class="lines small-lines">
                <thead>
                  <tr>
                    <th>{t('dossier_outlet')}</th>
                    <th class="num">{t('dossier_quotes')}</th>
                    <th class="num">{t('dossier_articles_both')}</th>
                  </tr>
                </thead>
                <tbody>
                  {dossier.outlets.slice(0, MOST_LINES).map((outlet) => (
                    <tr key={outlet.host}>
                      <td>
                        <a href={writeRoute({ ...HOME, filter: { ...NO_FILTER, speaker: [actor], outlet: [outlet.host] } })}>{outlet.outlet}</a>
                        <span class="line-bar" aria-hidden="true">
                          <span class={`bar nature-bg-${dossier.nature}`} style={{ inlineSize: `${(100 * outlet.quotes) / most}%` }} />
                        </span>
                      </td>
                      <td class="num">{number(outlet.quotes)}</td>
                      <td class="num">{number(outlet.articles)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
          {dossier.stances.length > 0 && (
            <section aria-labelledby="dossier-stances">
              <h3 id="dossier-stances">{t('dossier_stances')}</h3>
              <p class="stances">
                {dossier.stances.slice(0, MOST_LINES).map(({ stance, quotes }) => (
                  <span key={stance} class="tag">
                    {stance === 'none' ? t('library_stance_none') : t(`stance_${stance}`)} <span class="muted">{number(quotes)}</span>
                  </span>
                ))}
              </p>
            </section>
          )}
          {dossier.beside.length > 0 && (
            <section aria-labelledby="dossier-beside">
              <h3 id="dossier-beside">{t('dossier_beside')}</h3>
              <ul class="beside">
                {dossier.beside.slice(0, MOST_LINES).map((other) => (
                  <li key={other.id}>
                    <a href={writeRoute({ ...HOME, view: 'dossier', actor: other.id })}>
                      <Name name={nameOf(other.id, other.name)} nature={other.nature} short={short.get(other.id)} />
                    </a>
                    <span class="muted small nowrap">{counted('articles', other.articles)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <section class="said-column" aria-labelledby="dossier-said">
          <h3 id="dossier-said">{t('dossier_statements')}</h3>
          {dossier.statements.length === 0 && <p class="muted">{t(own === null ? 'dossier_none' : 'dossier_no_statements')}</p>}
          <ol class="statements">
            {dossier.statements.slice(0, shown).map((statement) => (
              <StatementLine key={statement[0]} statement={statement} read={read} />
            ))}
          </ol>
          {shown < dossier.statements.length && (
            <button type="button" class="button no-print" onClick={() => setShown(shown + PAGE * 3)}>
              {t('dossier_more', number(dossier.statements.length - shown))}
            </button>
          )}
        </section>
      </div>
      <footer class="muted small">{t('dossier_made', day(model.now().toISOString().slice(0, 10)))}</footer>
    </article>
  );
}

/** When an office was held; an end that is not known is not said to be today. */
function term({ start, end, checkedOn }: Pick<OfficeFact, 'start' | 'end' | 'checkedOn'>): string {
  if (end) return `${start ? day(start) : t('dossier_unknown_date')} – ${day(end)}`;
  const since = start ? t('dossier_since', day(start)) : t('dossier_unknown_date');
  return checkedOn ? `${since} (${t('card_as_of', day(checkedOn))})` : since;
}

/** A statement with everyone who carried it; where the wording or the verb differs, so it says. */
function StatementLine({ statement, read }: { readonly statement: Statement; readonly read: Read }) {
  const quotes = statement.map((id) => read.quotes.get(id)).filter((quote) => quote !== undefined);
  // The fullest wording stands for all; of those the oldest.
  const quote = quotes.reduce<StoredQuote | undefined>((best, other) => (best === undefined || other.words > best.words ? other : best), undefined);
  if (quote === undefined) return <li class="statement muted">…</li>;
  const article = read.articles.get(quote.article);
  const office = (quote.office && officeName(quote.office, language())) || quote.description;
  // One outlet's verb is not that of all.
  const line = carriersLine(quotes);
  return (
    <li class="statement">
      <p class="statement-head muted small">
        <time dateTime={quote.date}>{day(quote.date)}</time>
        {office && <span dir="auto">{office}</span>}
        {line === null && quote.stance !== 'none' && <span>{t(`stance_${quote.stance}`)}</span>}
        <span>{t(`card_kind_${quote.kind}`)}</span>
        {!quote.certain && <span class="warning">{t('library_certain_no')}</span>}
      </p>
      <blockquote class={`said said-${quote.kind}`} dir="auto">
        <Words quote={quote} language={article?.language} />
      </blockquote>
      {quotes.length > 1 ? (
        <details class="carriers">
          <summary>{line ?? counted('articles', quotes.length)}</summary>
          <ul>
            {quotes.map((copy) => (
              <Carrier key={copy.id} quote={copy} article={read.articles.get(copy.article)} verb />
            ))}
          </ul>
        </details>
      ) : (
        <ul class="carriers">
          <Carrier quote={quote} article={article} />
        </ul>
      )}
      {quote.note && (
        <p class="note-line-full" dir="auto">
          {quote.note}
        </p>
      )}
    </li>
  );
}

function Carrier({ quote, article, verb = false }: { readonly quote: StoredQuote; readonly article: StoredArticle | undefined; readonly verb?: boolean }) {
  const link = deepLink(article?.url ?? '', quotePassage(quote));
  const title = article?.title || link;
  return (
    <li dir="auto">
      <b>{quote.outlet}</b>
      {verb && <span class="muted"> {day(quote.date)}</span>}
      {verb && quote.cue && <i> {t('card_quoted', quote.cue.text)}</i>}{' '}
      {/^https?:/.test(link) ? (
        <a href={link} data-address={article?.url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </li>
  );
}
