import { useEffect, useState } from 'preact/hooks';
import { describe } from '../../anchoring/index.ts';
import type { Quote } from '../../model/analysis.ts';
import { type Carrying, verbsOf } from '../../model/carriers.ts';
import { askFor } from '../../model/own-knowledge.ts';
import type { Span } from '../../model/span.ts';
import type { NewCorrection } from '../../model/stored.ts';
import { interfaceLanguage, t } from '../../shared/i18n.ts';
import { actorName, speakerName } from '../../ui/actor-name.ts';
import { carriersLine, verbWords } from '../../ui/carriers.ts';
import { FactSource } from '../../ui/FactSource.tsx';
import { officeLine } from '../../ui/office.ts';
import { restWords, sureness } from '../../ui/rest.ts';
import { calling, stanceWords, whyWords } from '../../ui/why.ts';
import { listed } from '../../ui/words.ts';
import type { Reading } from '../reading.ts';
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart } from '../words/word-edges.ts';
import type { Actions, ChosenSpeaker } from './actions.ts';
import { DateLine } from './DateLine.tsx';
import { Edited } from './Edited.tsx';
import { takeKeyboard } from './PrivateField.tsx';
import { Head, intoView, knowView, NoteField, SpeakerField, TagField, Toggle } from './parts.tsx';

/** From the first word of a quote to its last. */
export const coverOf = (quote: Quote): Span => ({ start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 });

type Panel = 'why' | 'note' | 'tags' | 'correct' | 'speaker' | 'span' | null;

function SpanEditor({ reading, quote, save }: { reading: Reading; quote: Quote; save: (spans: Span[]) => void }) {
  const [spans, setSpans] = useState<readonly Span[]>(quote.spans);
  const text = reading.found.article.text;
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const move = (start: number | null, end: number | null) => {
    const next = spans.map((span, i) => ({
      start: i === 0 && start !== null ? start : span.start,
      end: i === spans.length - 1 && end !== null ? end : span.end,
    }));
    if (next.every((span) => span.start < span.end)) setSpans(next);
  };
  const changed = first.start !== quote.spans[0]?.start || last.end !== quote.spans.at(-1)?.end;
  const words = spans.map((span) => text.slice(span.start, span.end)).join(' […] ');
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
      <div class="row" role="group" aria-label={t('card_span_start')}>
        <span class="small muted">{t('card_span_start')}</span>
        <button type="button" ref={takeKeyboard} onClick={() => move(previousWordStart(text, first.start), null)}>
          {t('card_span_more')}
        </button>
        <button type="button" onClick={() => move(nextWordStart(text, first.start), null)}>
          {t('card_span_less')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div class="row" role="group" aria-label={t('card_span_end')}>
        <span class="small muted">{t('card_span_end')}</span>
        <button type="button" onClick={() => move(null, nextWordEnd(text, last.end))}>
          {t('card_span_more')}
        </button>
        <button type="button" onClick={() => move(null, previousWordEnd(text, last.end))}>
          {t('card_span_less')}
        </button>
      </div>
      <p class="words" dir="auto" aria-live="polite">
        {words}
      </p>
      <div class="row end">
        <button type="button" class="primary" disabled={!changed} onClick={() => save([...spans])}>
          {t('card_span_save')}
        </button>
      </div>
    </div>
  );
}

export function QuoteCard({ reading, index, actions, titleId }: { reading: Reading; index: number; actions: Actions; titleId: string }) {
  const { state, found, version } = reading;
  const [panel, setPanel] = useState<Panel>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [carriers, setCarriers] = useState<readonly Carrying[]>([]);
  useEffect(() => {
    let current = true;
    actions.carriers(reading, index).then(
      (all) => current && setCarriers(all),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [reading.state.articleId, index]);
  const analysis = state.analysis;
  const quote = analysis?.quotes[index];
  if (!analysis || !quote || !state.articleId) return null;
  const articleId = state.articleId;
  const language = interfaceLanguage();
  const { speaker } = quote;
  const actor = speaker?.actor != null ? analysis.actors[speaker.actor] : undefined;
  const kept = state.kept.includes(quote.id);
  const described = state.described?.find((one) => one.quote === quote.id);
  const edited = state.edited?.find((one) => one.quote === quote.id);
  const stance = stanceWords(quote);
  const name = speaker && speakerName(speaker, actor);
  const reason = { cue: quote.cue, why: calling(quote.why, speaker?.name ?? '', name ?? '') };
  const why = whyWords(reason);
  const rest = restWords(reason, found.article.date);
  const sure = sureness(quote);
  const carried = carriersLine(carriers);
  const ofQuote = () => ({
    article: articleId,
    quote: quote.id,
    selectors: describe(coverOf(quote), found.article.text, version),
    // as the text has it; a speaker that was corrected before says nothing of it
    ...(speaker && quote.why.chain[0]?.how !== 'correction' ? { was: speaker.name } : {}),
  });
  const toggle = (next: Panel) => () => setPanel(panel === next ? null : next);
  const correct = (correction: NewCorrection) => {
    setPanel(null);
    void actions.correct(correction);
  };
  const setSpeaker = (chosen: ChosenSpeaker) => correct({ type: 'speaker', ...ofQuote(), speaker: chosen });
  const cite = (style: 'fr' | 'en') => void actions.cite(reading, index, style).then(setCopied);
  const otherStyle = state.settings.citation === 'fr' ? 'en' : 'fr';
  const correcting = panel === 'correct' || panel === 'speaker' || panel === 'span';

  return (
    <>
      <Head close={actions.close}>
        {t(`card_kind_${quote.kind}`)}
        {stance ? ` · ${stance}` : ''}
      </Head>
      <h2 id={titleId}>
        <span class={`dot ${actor?.kind ?? 'none'}`} aria-hidden="true" />
        {speaker ? (
          actor ? (
            <button
              type="button"
              class="quiet"
              style="font:inherit;color:inherit"
              onClick={() => actions.goTo(reading, { is: 'actor', actor: speaker.actor as number, mention: -1 })}
            >
              <bdi>{name}</bdi>
            </button>
          ) : (
            <bdi>{name}</bdi>
          )
        ) : (
          t('card_speaker_unknown')
        )}
        {speaker && !quote.certain ? ' ?' : ''}
      </h2>
      {speaker?.others?.length ? (
        <p>{t('card_with', speaker.others.map((other) => (analysis.actors[other] ? actorName(analysis.actors[other]) : '')).join(', '))}</p>
      ) : null}
      {actor?.office ? (
        <p>
          {officeLine(actor.office, language)} {!actor.office.verified && <span class="badge warn">{t('card_unverified')}</span>}
        </p>
      ) : actor?.description ? (
        <p>
          <bdi>{actor.description}</bdi>
        </p>
      ) : null}
      {rest && <p class="rest">{rest}</p>}
      {sure && <p class={`small ${sure === 'sure' ? 'muted' : 'warn'}`}>{t(`card_${sure}`)}</p>}
      {carried && <Carriers all={carriers} line={carried} />}
      {speaker && <DateLine reading={reading} actions={actions} />}
      {!quote.certain && quote.candidates.length > 0 && (
        <div>
          <h3>{t('card_candidates')}</h3>
          <div class="row" style="margin-top:0">
            {quote.candidates.slice(0, 4).map((candidate) => {
              const one = analysis.actors[candidate];
              return one ? (
                <button key={one.id} type="button" onClick={() => setSpeaker({ actor: one.id, name: one.name })}>
                  {actorName(one)}
                </button>
              ) : null;
            })}
          </div>
        </div>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-pressed={kept}
          onClick={() => {
            void actions.keep(reading, quote.id, !kept);
          }}
        >
          {kept ? t('card_kept') : t('card_keep')}
        </button>
        <button type="button" onClick={() => cite(state.settings.citation)}>
          {t('card_cite')}
        </button>
      </div>
      <p class="small muted" role="status">
        {copied === null ? '' : copied ? t('card_copied') : t('card_copy_failed')}
      </p>
      <div class="row">
        <Toggle open={panel === 'why'} toggle={toggle('why')}>
          {t('card_why')}
        </Toggle>
        <Toggle open={panel === 'note'} toggle={toggle('note')}>
          {described?.note ? t('card_note_has') : t('card_note')}
        </Toggle>
        <Toggle open={panel === 'tags'} toggle={toggle('tags')}>
          {described?.tags.length ? t('card_tags_count', described.tags.length) : t('card_tags')}
        </Toggle>
        <Toggle open={correcting} toggle={() => setPanel(correcting ? null : 'correct')}>
          {t('card_correct')}
        </Toggle>
      </div>
      {analysis.quotes.length > 1 && (
        <div class="row steps">
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              class="quiet"
              onClick={() => actions.goTo(reading, { is: 'quote', quote: (index + by + analysis.quotes.length) % analysis.quotes.length })}
            >
              {t(by < 0 ? 'card_previous_quote' : 'card_next_quote')}
            </button>
          ))}
        </div>
      )}
      {edited && <Edited before={edited.before} after={quote.spans.map(({ start, end }) => found.article.text.slice(start, end)).join(' […] ')} />}
      {panel === 'why' && (
        <div class="panel" ref={intoView}>
          <p>{why.frame}</p>
          {why.chain.length > 0 && (
            <ol class="chain">
              {why.chain.map((link, i) => (
                <li key={`${i}-${link.text}`}>
                  <bdi>{link.text}</bdi> <span class="muted small">{link.how}</span>
                  {link.fact && <p class="small">{link.fact}</p>}
                  <FactSource fact={quote.why.chain[i]?.fact} />
                </li>
              ))}
            </ol>
          )}
          {speaker && <p class="small muted">{t('card_confidence', Math.round(quote.confidence * 100))}</p>}
          <button type="button" class="quiet" onClick={() => cite(otherStyle)}>
            {t(`card_cite_${otherStyle}`)}
          </button>
        </div>
      )}
      {panel === 'note' && (
        <div class="panel" ref={intoView}>
          <NoteField focus note={described?.note ?? ''} save={(note, was) => actions.describe(reading, quote.id, { note, was })} />
        </div>
      )}
      {panel === 'tags' && (
        <div class="panel" ref={intoView}>
          <TagField tags={described?.tags ?? []} save={(tags) => void actions.describe(reading, quote.id, { tags })} suggest={actions.allTags} />
        </div>
      )}
      {panel === 'correct' && (
        <div class="panel row" ref={intoView}>
          <button type="button" ref={takeKeyboard} onClick={() => setPanel('speaker')}>
            {t('card_correct_speaker')}
          </button>
          <button type="button" onClick={() => setPanel('span')}>
            {t('card_correct_span')}
          </button>
          <button type="button" class="danger" onClick={() => correct({ type: 'not-quote', ...ofQuote() })}>
            {t('card_correct_not_quote')}
          </button>
          {speaker && (
            <button
              type="button"
              onClick={() => actions.openLibrary(knowView(askFor(actor?.id ?? '', actor?.name ?? speaker.name, actor?.country, actor?.office)))}
            >
              {t(actor && !actor.id.startsWith('local:') ? 'card_know' : 'card_add_person')}
            </button>
          )}
        </div>
      )}
      {panel === 'speaker' && (
        <div class="panel" ref={intoView}>
          <SpeakerField actors={analysis.actors} first={quote.candidates} choose={setSpeaker} label={t('card_speaker_choose')} />
        </div>
      )}
      {panel === 'span' && (
        <div class="panel" ref={intoView}>
          <SpanEditor reading={reading} quote={quote} save={(spans) => correct({ type: 'span', ...ofQuote(), spans })} />
        </div>
      )}
    </>
  );
}

/** The same statement in other outlets, with the verb of each: one that changed it is seen. */
const Carriers = ({ all, line }: { all: readonly Carrying[]; line: string }) => (
  <details class="carriers">
    <summary>{line}</summary>
    <ul>
      {verbsOf(all).map((verb) => (
        <li key={verb.text} dir="auto">
          <b>{verbWords(verb)}</b> {listed(verb.outlets)}
        </li>
      ))}
    </ul>
  </details>
);
