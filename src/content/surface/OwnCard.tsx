import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { LostQuote } from '../../shared/messages.ts';
import { lostIn, quoteInstead, type Reading } from '../reading.ts';
import type { Actions } from './actions.ts';
import { Edited, EditedAround } from './Edited.tsx';
import { Head, Marks, NoteField, TagField, Toggle } from './parts.tsx';

/** The reader's own mark: colour, note, tags, and what the outlet changed since. */
export function OwnCard({
  reading,
  id,
  note,
  actions,
  titleId,
}: {
  reading: Reading;
  id: string;
  /** Begin with the note. */
  note: boolean;
  actions: Actions;
  titleId: string;
}) {
  const placed = reading.own.find(({ annotation }) => annotation.id === id);
  const [tagging, setTagging] = useState(false);
  if (!placed) return null;
  const { annotation, anchored, span } = placed;
  // Also where the reader found the place again: what was marked, and what stands there.
  const { before = annotation.words, after = reading.found.article.text.slice(span.start, span.end) } = anchored;
  return (
    <>
      <Head close={actions.close}>{annotation.speaker ? t('card_own_quote') : t('card_own')}</Head>
      <h2 id={titleId} dir="auto" class="clip">
        {annotation.speaker ? annotation.speaker.name : annotation.words}
      </h2>
      {annotation.speaker && (
        <p class="words clip" dir="auto">
          {annotation.words}
        </p>
      )}
      <Edited before={before} after={after} />
      <EditedAround
        selectors={annotation.selectors}
        text={reading.found.article.text}
        span={span}
        words={reading.found.article.text.slice(span.start, span.end)}
      />
      <div class="row">
        <Marks chosen={annotation.colour} choose={(colour) => void actions.change(annotation, { colour })} />
      </div>
      <NoteField focus={note} note={annotation.note} save={(text, was) => actions.change(annotation, { note: text, was })} />
      <div class="row">
        <Toggle open={tagging} toggle={() => setTagging(!tagging)}>
          {annotation.tags.length ? t('card_tags_count', annotation.tags.length) : t('card_tags')}
        </Toggle>
        <button type="button" class="danger" onClick={() => void actions.remove(annotation)}>
          {t('card_delete')}
        </button>
      </div>
      {tagging && <TagField tags={annotation.tags} save={(tags) => void actions.change(annotation, { tags })} suggest={actions.allTags} />}
      <LostLine reading={reading} actions={actions} />
    </>
  );
}

/** A quiet line where something of this article lost their place. */
export const LostLine = ({ reading, actions }: { reading: Reading; actions: Actions }) =>
  lostIn(reading) ? (
    <p>
      <button type="button" class="quiet" onClick={() => actions.showLost(reading)}>
        {t('card_lost', lostIn(reading))}
      </button>
    </p>
  ) : null;

/** What has no place any more: the saved words, why, and the closest passage for the reader to accept. */
export function LostCard({ reading, actions, titleId }: { reading: Reading; actions: Actions; titleId: string }) {
  const text = reading.found.article.text;
  return (
    <>
      <Head close={actions.close}>{t('card_own')}</Head>
      <h2 id={titleId}>{t('card_lost', lostIn(reading))}</h2>
      <ul>
        {reading.lost.map(({ annotation, orphan }) => (
          <li key={annotation.id} class="panel">
            <p class="words" dir="auto">
              {orphan.words}
            </p>
            {annotation.note && (
              <p dir="auto" class="small">
                {annotation.note}
              </p>
            )}
            <p class="small warn">{t(`card_lost_${orphan.reason}`)}</p>
            {orphan.closest && (
              <>
                <h3>{t('card_closest', Math.round(orphan.closest.score * 100))}</h3>
                <p class="words" dir="auto">
                  {text.slice(orphan.closest.span.start, orphan.closest.span.end)}
                </p>
              </>
            )}
            <div class="row">
              {orphan.closest && (
                <>
                  <button type="button" onClick={() => void actions.accept(reading, { annotation, orphan })}>
                    {t('card_accept')}
                  </button>
                  <button type="button" onClick={() => orphan.closest && actions.reveal(reading, orphan.closest.span)}>
                    {t('card_show')}
                  </button>
                </>
              )}
              <button type="button" class="danger" onClick={() => void actions.remove(annotation)}>
                {t('card_delete')}
              </button>
            </div>
          </li>
        ))}
        {reading.state.lostQuotes?.map((lost) => (
          <LostQuotePanel key={lost.quote} reading={reading} lost={lost} actions={actions} />
        ))}
      </ul>
    </>
  );
}

/** A kept quote, or what was corrected of one, that has no place in the text as it is now. */
function LostQuotePanel({ reading, lost, actions }: { reading: Reading; lost: LostQuote; actions: Actions }) {
  const { kept, speaker, words, note, tags, reason, closest } = lost;
  const text = reading.found.article.text;
  // Another's words are never offered: they would stand under the wrong name.
  const instead = kept && reason !== 'speaker' && closest ? quoteInstead(reading, closest.span) : undefined;
  return (
    <li class="panel">
      <p class="small muted">
        {t(kept ? 'card_lost_kept' : 'card_lost_correction')} {speaker && <bdi>{speaker}</bdi>}
      </p>
      <p class="words" dir="auto">
        {words}
      </p>
      {note && (
        <p dir="auto" class="small">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <p dir="auto" class="small muted">
          {tags.join(' · ')}
        </p>
      )}
      <p class="small warn">{t(`card_lost_${reason}`)}</p>
      {instead && (
        <>
          <h3>{t('card_lost_instead')}</h3>
          <p class="words" dir="auto">
            {instead.spans.map(({ start, end }) => text.slice(start, end)).join(' […] ')}
            {instead.speaker?.name && (
              <>
                {' — '}
                <bdi>{instead.speaker.name}</bdi>
              </>
            )}
          </p>
        </>
      )}
      <div class="row">
        {instead && (
          <button type="button" onClick={() => void actions.acceptQuote(reading, lost)}>
            {t('card_accept')}
          </button>
        )}
        {closest && (
          <button type="button" onClick={() => actions.reveal(reading, closest.span)}>
            {t('card_show')}
          </button>
        )}
        <button type="button" class="danger" onClick={() => void actions.removeLost(reading, lost)}>
          {t('card_delete')}
        </button>
      </div>
    </li>
  );
}
