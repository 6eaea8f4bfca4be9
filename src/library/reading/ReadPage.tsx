import { useEffect, useState } from 'preact/hooks';
import type { StoredArticle, StoredVersion } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { ofArticle } from '../../storage/of-article.ts';
import type { LibraryModel } from '../model.ts';
import { nameOf } from '../names.ts';
import { Marked } from '../parts/Marked.tsx';
import { HOME, writeRoute } from '../route.ts';
import { day } from '../words.ts';
import { type Paint, type Paragraph, paragraphs, type Segment } from './segments.ts';
import './reading.css';

interface Read {
  readonly article: StoredArticle;
  readonly version: StoredVersion | undefined;
  readonly paint: Paint;
}

/** A kept article, read again as it stood: its words, what Griot painted and what the reader wrote. */
export function ReadPage({ model }: { readonly model: LibraryModel }) {
  const { actor: id, filter } = model.route.value;
  const [read, setRead] = useState<Read | null | undefined>(undefined);
  const changes = model.changes.value;
  useEffect(() => {
    let current = true;
    const { db } = model;
    const load = async (): Promise<Read | null> => {
      const article = await db.articles.get(id);
      if (!article) return null;
      const [version, quotes, mentions, notes] = await Promise.all([
        db.versions.get(`${id}:${article.version}`),
        ofArticle(db.quotes, id).toArray(),
        ofArticle(db.mentions, id).toArray(),
        db.annotations.where('article').equals(id).toArray(),
      ]);
      return { article, version, paint: { quotes, mentions, notes } };
    };
    load().then((all) => current && setRead(all), model.tellError);
    return () => {
      current = false;
    };
  }, [id, changes]);
  if (read === undefined) return <p class="muted waiting">{t('library_opening')}</p>;
  if (read === null || !read.version)
    return (
      <div class="empty">
        <h2>{read?.article.title ?? t('error_gone')}</h2>
        <p>{t('read_no_text')}</p>
        <a href={writeRoute({ ...HOME, view: 'articles' })}>{t('library_view_articles')}</a>
      </div>
    );
  const { article, version, paint } = read;
  const all = paragraphs(version.text, version.version, version.blocks, paint);
  // The headline may be the first block of the text.
  const titled = version.text.slice(all[0]?.start, all[0]?.end).trim() === article.title.trim();
  return (
    <article class="page reading" aria-labelledby="reading-title" lang={article.language}>
      <p class="no-print">
        <a href={writeRoute({ ...HOME, view: 'articles', open: id })}>{t('library_view_articles')}</a>
      </p>
      <header>
        <h2 id="reading-title" class="ui-side" dir="auto">
          {article.title || article.url}
        </h2>
        <p class="muted">
          <bdi>{article.outlet}</bdi> · {day(article.date ?? '')}
          {article.author && (
            <>
              {' · '}
              <bdi>{article.author}</bdi>
            </>
          )}
        </p>
        {/^https?:/.test(article.url) && (
          <p class="no-print">
            <a href={article.url} target="_blank" rel="noreferrer">
              {t('read_original')}
            </a>
          </p>
        )}
      </header>
      <div class="reading-text" dir="auto">
        {all.slice(titled ? 1 : 0).map((paragraph) => (
          <Lines key={paragraph.start} paragraph={paragraph} text={version.text} words={filter.words} />
        ))}
      </div>
    </article>
  );
}

function Lines({ paragraph, text, words }: { readonly paragraph: Paragraph; readonly text: string; readonly words: string }) {
  const inside = paragraph.segments.map((segment) => <Piece key={segment.start} segment={segment} text={text} words={words} />);
  const notes = [...new Map(paragraph.segments.flatMap(({ own }) => (own?.note ? [[own.id, own] as const] : []))).values()];
  const quoted = [...new Map(paragraph.segments.flatMap(({ quote }) => (quote?.note ? [[quote.id, quote] as const] : []))).values()];
  return (
    <>
      {paragraph.heading ? <h3 dir="auto">{inside}</h3> : <p dir="auto">{inside}</p>}
      {[...notes, ...quoted].map(({ id, note }) => (
        <aside key={id} class="reading-note" dir="auto" aria-label={t('card_note')}>
          {note}
        </aside>
      ))}
    </>
  );
}

function Piece({ segment, text, words }: { readonly segment: Segment; readonly text: string; readonly words: string }) {
  const { quote, mention, own, start, end } = segment;
  let piece = <Marked text={text.slice(start, end)} words={words} />;
  if (mention)
    piece = (
      <a class={`kind kind-${mention.kind}`} href={writeRoute({ ...HOME, view: 'dossier', actor: mention.actor })} title={nameOf(mention.actor, mention.name)}>
        {piece}
      </a>
    );
  if (own) piece = <mark class={`own-${own.colour}`}>{piece}</mark>;
  if (!quote) return piece;
  const inner = mention ? piece : <a href={writeRoute({ ...HOME, open: quote.id })}>{piece}</a>;
  return (
    <span class={`read-${quote.kind === 'indirect' ? 'indirect' : 'direct'}`} title={nameOf(quote.speaker, quote.speakerName) || t('card_speaker_unknown')}>
      {inner}
    </span>
  );
}
