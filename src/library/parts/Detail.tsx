import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { citation } from '../../model/citation.ts';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../../model/stored.ts';
import { deepLink, passageOf, quotePassage } from '../../model/text-fragment.ts';
import { t } from '../../shared/i18n.ts';
import { background } from '../../shared/rpc.ts';
import { changeAnnotation } from '../../storage/annotations.ts';
import { ofArticle } from '../../storage/of-article.ts';
import { describeQuote } from '../../storage/quotes.ts';
import { counted } from '../../ui/words.ts';
import { NO_FILTER } from '../filter.ts';
import { type LibraryModel, TABLE_OF } from '../model.ts';
import type { RecordTable } from '../records.ts';
import { HOME, type ListView, writeRoute } from '../route.ts';
import { Around } from '../versions/Around.tsx';
import { day, language, moment, number } from '../words.ts';
import { Carriers } from './Carriers.tsx';
import { Context } from './Context.tsx';
import { Name } from './Name.tsx';
import { Own } from './Own.tsx';
import { Words } from './Words.tsx';

/** A record in full beside the list, with the reader's words about it. */
export function Detail({ model, view, id }: { readonly model: LibraryModel; readonly view: Exclude<ListView, 'actors'>; readonly id: string }) {
  const table = TABLE_OF[view];
  void model.records.version.value;
  useEffect(() => void model.records.need(table, [id]).catch(model.tellError), [id]);
  const record = model.records.get(table, id);
  const article = record === undefined ? undefined : model.records.get('articles', 'article' in record ? record.article : record.id);
  const close = () => {
    model.go({ open: '' }, { replace: true });
    document.querySelector<HTMLElement>('.list')?.focus();
  };
  return (
    <aside
      class="detail"
      aria-label={t('library_detail')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <button type="button" class="plain detail-close" onClick={close}>
        {t('card_close')}
      </button>
      {record === undefined ? (
        <p class="muted">{t('error_gone')}</p>
      ) : 'speakerName' in record ? (
        <QuoteDetail key={id} model={model} quote={record} article={article} />
      ) : 'title' in record ? (
        <ArticleDetail key={id} model={model} article={record} />
      ) : (
        <NoteDetail key={id} model={model} note={record} article={article} />
      )}
    </aside>
  );
}

function QuoteDetail({ model, quote, article }: { readonly model: LibraryModel; readonly quote: StoredQuote; readonly article: StoredArticle | undefined }) {
  const style = language() === 'en' ? 'en' : 'fr';
  const office = (style === 'en' ? quote.office?.office.en : quote.office?.office.fr) || quote.description || '';
  const link = deepLink(article?.url ?? '', quotePassage(quote));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(
        citation({ words: quote.text, speaker: quote.speakerName, office, outlet: quote.outlet, date: quote.date, link }, style),
      );
      model.tell('card_copied');
    } catch {
      model.tell('card_copy_failed', [], { bad: true });
    }
  };
  return (
    <>
      <h2 tabIndex={-1}>
        {quote.speaker ? (
          <a href={writeRoute({ ...HOME, view: 'dossier', actor: quote.speaker })}>
            <Name name={quote.speakerName} nature={quote.speakerKind} certain={quote.certain} />
          </a>
        ) : (
          <Name name={quote.speakerName} nature={quote.speakerKind} certain={quote.certain} />
        )}
      </h2>
      {office && (
        <p class="muted" dir="auto">
          {office}
          {quote.office && !quote.office.verified && <span class="unverified"> ({t('card_unverified')})</span>}
        </p>
      )}
      <blockquote class={`said said-${quote.kind}`} dir="auto">
        <Words quote={quote} language={article?.language} />
      </blockquote>
      <p class="row-foot muted">
        <span>{t(`card_kind_${quote.kind}`)}</span>
        {quote.stance !== 'none' && <span>{t(`stance_${quote.stance}`)}</span>}
        <span>{counted('words', quote.words)}</span>
        <span>{t(`library_status_${quote.status}`)}</span>
        {quote.corrected && <span>{t('library_corrected')}</span>}
      </p>
      <Context model={model} quote={quote} />
      <Source article={article} link={link} outlet={quote.outlet} date={quote.date} />
      {article && <Carriers model={model} quote={quote} article={article} />}
      <details class="why">
        <summary>{t('card_why')}</summary>
        <p>
          {t(`frame_${quote.why.frame.replaceAll('-', '_')}`)}
          {quote.cue && <> ({t('card_quoted', quote.cue.text)})</>}
        </p>
        <ol>
          {quote.why.chain.map((step, i) => (
            <li key={i} dir="auto">
              <b>{step.text}</b> <span class="muted">{t(`why_${step.how.replaceAll('-', '_')}`)}</span>
            </li>
          ))}
        </ol>
        <p class="muted">{t('card_confidence', number(Math.round(quote.confidence * 100)))}</p>
      </details>
      <Own model={model} table="quotes" record={quote} article={quote.article} onNote={(note, was) => describeQuote(model.db, quote.id, { note, was })} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {t('card_cite')}
        </button>
        <Remove model={model} table="quotes" id={quote.id} />
      </div>
      <CorrectSpeaker model={model} quote={quote} />
    </>
  );
}

/** What the outlet changed from version to version, for those who ask. */
function Changes(props: { readonly model: LibraryModel; readonly article: string }) {
  const [open, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<{ versions: ComponentType<typeof props> } | null>(null);
  useEffect(() => {
    if (open) import('../versions/Versions.tsx').then(({ Versions: versions }) => setLoaded({ versions }), props.model.tellError);
  }, [open]);
  return (
    <details class="versions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('library_versions')}</summary>
      {open && Loaded && <Loaded.versions {...props} />}
    </details>
  );
}

/** The reader knows better who speaks: from now on, here and on the page. */
function CorrectSpeaker({ model, quote }: { readonly model: LibraryModel; readonly quote: StoredQuote }) {
  const panel = useRef<HTMLDetailsElement>(null);
  const [name, setName] = useState('');
  const [known, setKnown] = useState<readonly { readonly value: string; readonly name: string }[]>([]);
  useEffect(() => {
    if (name.trim().length < 2) return;
    let current = true;
    model.engine.facet(NO_FILTER, 'speaker', name).then(
      (found) => current && setKnown(found.filter(({ name: n }) => n !== '').slice(0, 12)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [name]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const actor = known.find(({ name: n }) => n.toLocaleLowerCase() === typed.toLocaleLowerCase());
    const speaker = { actor: actor && !actor.value.startsWith('name:') ? actor.value : null, name: actor?.name ?? typed };
    try {
      await background.correct({ correction: { type: 'speaker', article: quote.article, quote: quote.quote, selectors: quote.selectors, speaker } });
      model.tell('card_corrected');
      setName('');
    } catch (error) {
      model.tellError(error);
    }
  };
  return (
    <details class="correct" ref={panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary
        onClick={(event) => {
          // At once, not with the event that follows: whoever types on loses no letter.
          event.preventDefault();
          const details = panel.current;
          if (!details) return;
          details.open = !details.open;
          if (details.open) details.querySelector('input')?.focus();
        }}
      >
        {t('card_correct_speaker')}
      </summary>
      <form class="panel-form" onSubmit={submit}>
        <label>
          {t('library_who_speaks')}
          <input value={name} list="known-speakers" autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <datalist id="known-speakers">
          {known.map((one) => (
            <option key={one.value} value={one.name} />
          ))}
        </datalist>
        <p class="muted small">{t('library_correct_remembered')}</p>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('card_correct')}
        </button>
      </form>
    </details>
  );
}

function ArticleDetail({ model, article }: { readonly model: LibraryModel; readonly article: StoredArticle }) {
  const [counts, setCounts] = useState<{ quotes: number; notes: number; versions: number } | null>(null);
  const [copies, setCopies] = useState<readonly StoredArticle[]>([]);
  const changes = model.changes.value;
  useEffect(() => {
    const { db } = model;
    Promise.all([
      ofArticle(db.quotes, article.id).count(),
      db.annotations.where('article').equals(article.id).count(),
      db.versions.where('article').equals(article.id).count(),
      db.articles.where('dispatch').equals(article.dispatch).toArray(),
    ]).then(([quotes, notes, versions, all]) => {
      setCounts({ quotes, notes, versions });
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

function NoteDetail({ model, note, article }: { readonly model: LibraryModel; readonly note: StoredAnnotation; readonly article: StoredArticle | undefined }) {
  const [orphan, setOrphan] = useState<'found' | 'lost' | null>(null);
  useEffect(() => {
    if (article === undefined || article.version === note.selectors.version) return setOrphan('found');
    model.db.versions
      .get(`${article.id}:${article.version}`)
      .then((version) => setOrphan(version === undefined || version.text.includes(note.words) ? 'found' : 'lost'), model.tellError);
  }, [note.id, article?.version]);
  return (
    <>
      <h2 tabIndex={-1}>{note.speaker ? t('library_quote_by', note.speaker.name) : t(note.note ? 'card_note' : 'card_own')}</h2>
      <blockquote class="said" dir="auto">
        <span class={`own-${note.colour}`}>{note.words}</span>
      </blockquote>
      {orphan === 'lost' && <p class="warning">{t('library_orphan')}</p>}
      {article && <Around model={model} note={note} article={article} />}
      <Source
        article={article}
        link={deepLink(article?.url ?? '', passageOf(note.selectors, note.selectors.quote.exact || note.words))}
        outlet={article?.outlet ?? ''}
        date={article?.date ?? ''}
      />
      <p class="muted">{t('library_made', moment(note.created))}</p>
      <Own
        model={model}
        table="annotations"
        record={note}
        article={note.article}
        onNote={async (text, was) => (await changeAnnotation(model.db, note.id, { note: text, was })).note}
      />
      <div class="buttons">
        <Remove model={model} table="annotations" id={note.id} />
      </div>
    </>
  );
}

function Source({
  article,
  link,
  outlet,
  date,
}: {
  readonly article: StoredArticle | undefined;
  readonly link: string;
  readonly outlet: string;
  readonly date: string;
}): ComponentChildren {
  return (
    <p class="source">
      <bdi>{outlet}</bdi>
      <span class="muted">
        {' · '}
        <bdi>{day(date)}</bdi>
      </span>
      <br />
      {/^https?:/.test(link) ? (
        <a href={link} target="_blank" rel="noreferrer">
          <bdi>{article?.title || link}</bdi>
        </a>
      ) : (
        <bdi>{article?.title}</bdi>
      )}
    </p>
  );
}

function Remove({
  model,
  table,
  id,
  label = t('card_delete'),
}: {
  readonly model: LibraryModel;
  readonly table: RecordTable;
  readonly id: string;
  readonly label?: string;
}) {
  return (
    <button type="button" class="button danger" onClick={() => void model.removeTargets([id], table)}>
      {label}
    </button>
  );
}
