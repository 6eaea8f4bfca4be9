import type { ComponentChildren } from 'preact';
import type { StoredAnnotation, StoredArticle, StoredQuote } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { officeName } from '../../ui/office.ts';
import { counted } from '../../ui/words.ts';
import type { ActorRow as Actor } from '../catalogue/lists.ts';
import { nameOf } from '../names.ts';
import { countryName, day, language, natureName } from '../words.ts';
import { Marked } from './Marked.tsx';
import { Name } from './Name.tsx';
import { Words } from './Words.tsx';

/** Height of a row in pixels, by view; library.css follows. */
export const ROW_HEIGHT = { quotes: 104, actors: 64, articles: 88, notes: 104 } as const;
/** Of one line each; on a screen that is touched a finger must hit it. */
export const COMPACT_HEIGHT = matchMediaCoarse() ? 44 : 34;

function matchMediaCoarse(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches;
}

interface FrameProps {
  readonly place: number;
  readonly id: string | undefined;
  readonly active: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly selectable?: boolean;
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onPick: (place: number, event: MouseEvent) => void;
  readonly onCheck: (place: number, event: MouseEvent) => void;
}

/** What every row has: its place, the box that selects it, whether it is active. */
export function RowFrame({ place, id, active, selected, open, selectable = true, label, children, onPick, onCheck }: FrameProps) {
  return (
    <div
      role="row"
      id={`row-${place}`}
      class={`row${active ? ' active' : ''}${open ? ' open' : ''}`}
      aria-rowindex={place + 1}
      aria-selected={selected}
      onClick={(event) => onPick(place, event)}
    >
      {selectable && (
        <div role="gridcell" class="row-check">
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected}
            aria-label={t('library_select_row', label)}
            onClick={(event) => {
              event.stopPropagation();
              onCheck(place, event);
            }}
          />
        </div>
      )}
      <div role="gridcell" class="row-body">
        {id === undefined ? <span class="muted">…</span> : children}
      </div>
    </div>
  );
}

const Tags = ({ tags }: { readonly tags: readonly string[] }) => (
  <>
    {tags.map((tag) => (
      <span class="tag">{tag}</span>
    ))}
  </>
);

export function QuoteRow({ quote, article, words }: { readonly quote: StoredQuote; readonly article: StoredArticle | undefined; readonly words: string }) {
  const office = (quote.office && officeName(quote.office, language())) || quote.description;
  return (
    <>
      <div class="row-head">
        <span class="row-who">
          <span dir="auto">
            <Name name={nameOf(quote.speaker, quote.speakerName)} nature={quote.speakerKind} certain={quote.certain} />
          </span>
          {office && (
            <span class="muted role" dir="auto">
              {office}
            </span>
          )}
        </span>
        <span class="muted row-when">{day(quote.date)}</span>
      </div>
      <p class={`row-words clamp said-${quote.kind}`} dir="auto">
        <Words quote={quote} language={article?.language} words={words} />
      </p>
      <div class="row-foot muted">
        {quote.stance !== 'none' && <span>{t(`stance_${quote.stance}`)}</span>}
        <span>{t(`card_kind_${quote.kind}`)}</span>
        <span>{quote.outlet}</span>
        <span class="row-title" dir="auto">
          <Marked text={article?.title ?? ''} words={words} />
        </span>
        {quote.note && <span class="has-note">{t('card_note')}</span>}
        {quote.corrected && <span>{t('library_corrected')}</span>}
        <Tags tags={quote.tags} />
      </div>
    </>
  );
}

/** A record on one line: who, the words, the outlet, the day. */
export function CompactRow({
  who,
  words,
  outlet,
  date,
}: {
  readonly who: ComponentChildren;
  readonly words: ComponentChildren;
  readonly outlet: string;
  readonly date: string;
}) {
  return (
    <div class="compact-row">
      <span class="compact-who" dir="auto">
        {who}
      </span>
      <span class="compact-words" dir="auto">
        {words}
      </span>
      <span class="muted compact-outlet">{outlet}</span>
      <span class="muted row-when">{day(date)}</span>
    </div>
  );
}

export function CompactQuote({ quote, article, words }: { readonly quote: StoredQuote; readonly article: StoredArticle | undefined; readonly words: string }) {
  return (
    <CompactRow
      who={<Name name={nameOf(quote.speaker, quote.speakerName)} nature={quote.speakerKind} certain={quote.certain} />}
      words={
        <span class={`said-${quote.kind}`}>
          <Words quote={quote} language={article?.language} words={words} />
        </span>
      }
      outlet={quote.outlet}
      date={quote.date}
    />
  );
}

interface OfArticle {
  readonly article: StoredArticle;
  /** How many quotes are stored of it; undefined until they are counted. */
  readonly quotes: number | undefined;
  readonly words: string;
}

export const CompactArticle = ({ article, quotes, words }: OfArticle) => (
  <CompactRow
    who={article.outlet}
    words={<Marked text={article.title || article.url} words={words} />}
    outlet={quotes === undefined ? '' : counted('quotes', quotes)}
    date={article.date ?? ''}
  />
);

/** What a row of the notes shows of a mark, or of a quote that bears a note. */
interface Note {
  readonly words: string;
  /** How its words are shown: the mark's colour, or the quote's kind. */
  readonly look: string;
  readonly speaker: string;
  readonly note: string;
  readonly tags: readonly string[];
}
export const noteOf = (record: StoredAnnotation | StoredQuote): Note =>
  'words' in record && 'colour' in record
    ? {
        words: record.words,
        look: `own-${record.colour}`,
        speaker: record.speaker ? nameOf(record.speaker.actor, record.speaker.name) : '',
        note: record.note,
        tags: record.tags,
      }
    : { words: record.text, look: `said-${record.kind}`, speaker: nameOf(record.speaker, record.speakerName), note: record.note, tags: record.tags };

export const CompactNote = ({ note, article, words }: { readonly note: Note; readonly article: StoredArticle | undefined; readonly words: string }) => (
  <CompactRow
    who={<span class={note.look}>{note.words}</span>}
    words={<Marked text={note.note} words={words} />}
    outlet={article?.outlet ?? ''}
    date={article?.date ?? ''}
  />
);

export function ActorRow({ actor, most, words }: { readonly actor: Actor; readonly most: number; readonly words: string }) {
  return (
    <div class="actor-row">
      <div class="actor-who">
        <span class={`ui-side kind kind-${actor.nature}`} dir="auto">
          <Marked text={nameOf(actor.id, actor.name)} words={words} />
        </span>
        <span class="muted">
          {actor.type ? t(`kind_${actor.type}`) : natureName(actor.nature)}
          {actor.country && ` · ${countryName(actor.country)}`}
        </span>
      </div>
      <div class="actor-bar" aria-hidden="true">
        <span class={`bar nature-bg-${actor.nature}`} style={{ inlineSize: `${most > 0 ? (100 * actor.quotes) / most : 0}%` }} />
      </div>
      <span class="actor-counts">
        {counted('quotes', actor.quotes)}
        <span class="muted">
          {counted('articles', actor.articles)} · {counted('outlets', actor.outlets)}
        </span>
      </span>
    </div>
  );
}

export function ArticleRow({ article, quotes, words }: OfArticle) {
  return (
    <>
      <div class="row-head">
        <span class="row-who article-title" dir="auto">
          <Marked text={article.title || article.url} words={words} />
        </span>
        <span class="muted row-when">{day(article.date ?? '')}</span>
      </div>
      <div class="row-foot muted">
        <span>
          <Marked text={article.outlet} words={words} />
        </span>
        {article.author && (
          <span>
            <Marked text={article.author} words={words} />
          </span>
        )}
        {quotes !== undefined && <span>{counted('quotes', quotes)}</span>}
        <span>{t(article.kept ? 'library_status_kept' : 'library_status_collected')}</span>
        <Tags tags={article.tags} />
      </div>
    </>
  );
}

export function NoteRow({ note, article, words }: { readonly note: Note; readonly article: StoredArticle | undefined; readonly words: string }) {
  return (
    <>
      <p class="row-words clamp own" dir="auto">
        <span class={note.look}>
          <Marked text={note.words} words={words} />
        </span>
      </p>
      {note.note && (
        <p class="note-line" dir="auto">
          <Marked text={note.note} words={words} />
        </p>
      )}
      <div class="row-foot muted">
        {note.speaker && <span>{t('library_quote_by', note.speaker)}</span>}
        <span>{article?.outlet}</span>
        <span class="whole">{day(article?.date ?? '')}</span>
        <span class="row-title" dir="auto">
          <Marked text={article?.title ?? ''} words={words} />
        </span>
        <Tags tags={note.tags} />
      </div>
    </>
  );
}
