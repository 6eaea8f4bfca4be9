import { useEffect, useState } from 'preact/hooks';
import type { Actor, Mention } from '../../model/analysis.ts';
import { inMarks } from '../../model/marks.ts';
import { askFor } from '../../model/own-knowledge.ts';
import type { NewCorrection } from '../../model/stored.ts';
import { interfaceLanguage, t } from '../../shared/i18n.ts';
import type { ActorChoice, ActorInLibrary } from '../../shared/messages.ts';
import { actorName } from '../../ui/actor-name.ts';
import { BodyLines } from '../../ui/BodyLines.tsx';
import { FactSource } from '../../ui/FactSource.tsx';
import { dateWords, officeLine } from '../../ui/office.ts';
import { counted } from '../../ui/words.ts';
import type { Reading } from '../reading.ts';
import type { Actions } from './actions.ts';
import { DateLine } from './DateLine.tsx';
import { PrivateField, takeKeyboard } from './PrivateField.tsx';
import { Head, intoView, knowView, Toggle } from './parts.tsx';

/** As many quotes as a card can show and stay a card. */
const QUOTES_SHOWN = 4;

type Panel = 'correct' | 'alias' | 'same' | null;

export function ActorCard({
  reading,
  index,
  mention,
  focused,
  actions,
  titleId,
}: {
  reading: Reading;
  index: number;
  mention: number;
  focused: boolean;
  actions: Actions;
  titleId: string;
}) {
  const analysis = reading.state.analysis;
  const actor = analysis?.actors[index];
  const [library, setLibrary] = useState<ActorInLibrary | null>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [form, setForm] = useState('');
  const [more, setMore] = useState(false);
  const id = actor?.id;
  const ambiguous = actor?.candidates ?? [];
  const [choices, setChoices] = useState<readonly ActorChoice[]>([]);
  useEffect(() => {
    setLibrary(null);
    setChoices([]);
    if (id) actions.inLibrary(id).then(setLibrary, () => undefined);
    if (ambiguous.length) actions.known(reading, ambiguous).then(setChoices, () => undefined);
  }, [id]);
  if (!analysis || !actor) return null;

  const language = interfaceLanguage();
  const heading = actorName(actor);
  const names = [actor.names?.fr, actor.names?.en, actor.names?.ar].filter(
    (name, i, all): name is string => !!name && name !== heading && all.indexOf(name) === i,
  );
  const painted = actor.mentions.map((one, at) => ({ one, at })).filter(({ one }) => one.kind !== 'pronoun');
  const shown = actor.mentions[mention];
  const described = shown?.kind === 'nominal' ? shown : null;
  const here = painted.findIndex(({ at }) => at === mention);
  const step = (by: number) => {
    const next = painted[(Math.max(here, 0) + by + painted.length) % painted.length];
    if (next) actions.goTo(reading, { is: 'actor', actor: index, mention: next.at });
  };
  const quotes = analysis.quotes.map((quote, at) => ({ quote, at })).filter(({ quote }) => quote.speaker?.actor === index);
  const words = (at: number) => (analysis.quotes[at]?.spans ?? []).map((span) => reading.found.article.text.slice(span.start, span.end)).join(' […] ');
  const others = analysis.actors.map((one, at) => ({ one, at })).filter(({ at }) => at !== index);
  const correct = (correction: NewCorrection) => {
    setPanel(null);
    void actions.correct(correction);
  };
  const addAlias = () => {
    if (actor && form.trim()) correct({ type: 'alias', actor: actor.id, name: actor.name, form: form.trim(), actorType: actor.type });
  };
  const toggle = (next: Panel) => () => setPanel(panel === next ? null : next);
  const surface = actor.mentions[mention]?.text ?? actor.name;

  return (
    <>
      <Head close={actions.close}>{t(`kind_${actor.type}`)}</Head>
      <h2 id={titleId}>
        <span class={`dot ${actor.kind}`} aria-hidden="true" />
        <bdi>{heading}</bdi>
        {ambiguous.length ? ' ?' : ''}
      </h2>
      {names.length > 0 && (
        <p class="names">
          {names.map((name) => (
            <bdi key={name} lang={name === actor.names?.ar ? 'ar' : name === actor.names?.en ? 'en' : 'fr'}>
              {name}
            </bdi>
          ))}
        </p>
      )}
      {described && <Described mention={described} actor={actor} language={language} />}
      {ambiguous.length > 0 && (
        <div>
          <p class="warn">{t('card_could_be')}</p>
          <ul class="quotes">
            {choices.map((choice) => (
              <li key={choice.id}>
                <button type="button" onClick={() => correct({ type: 'same', from: actor.id, fromName: actor.name, into: choice.id, intoName: choice.name })}>
                  <bdi>{choice.name}</bdi>
                  {choice.office && <span class="small muted"> {officeLine(choice.office, language)}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {actor.office ? (
        <>
          <p>{officeLine(actor.office, language)}</p>
          <p class="small muted">
            {t(`card_confidence_${actor.office.confidence}`)}
            {!actor.office.end && actor.office.checkedOn ? ` · ${t('card_as_of', dateWords(actor.office.checkedOn, language))}` : ''}
          </p>
          <FactSource fact={actor.office} />
        </>
      ) : actor.description ? (
        <p>
          <bdi>{actor.description}</bdi> <span class="small muted">{t('card_says_text')}</span>
        </p>
      ) : actor.id.startsWith('local:') ? (
        <p class="small muted">{t('card_not_in_base')}</p>
      ) : null}
      {library?.body && <BodyLines facts={library.body} />}
      {(actor.own ?? actor.office?.own) && <p class="small">{t(`card_own_${actor.own ?? actor.office?.own}`)}</p>}
      {(actor.type === 'person' || actor.office) && <DateLine reading={reading} actions={actions} />}
      <p class="small muted">
        {t('card_counts_here', counted('mentions', painted.length), counted('quotes', quotes.length))}
        {library &&
          ` · ${
            library.quotes + library.articles > 0
              ? t('card_counts_library', counted('quotes', library.quotes), counted('articles', library.articles))
              : t('card_counts_library_none')
          }`}{' '}
        <button type="button" class="quiet" onClick={() => actions.openLibrary(`actor/${actor.id}`)}>
          {t('card_dossier')}
        </button>
      </p>
      <div class="row">
        <button type="button" disabled={painted.length < 2} onClick={() => step(-1)}>
          {t('card_previous_mention')}
        </button>
        <button type="button" disabled={painted.length < 2} onClick={() => step(1)}>
          {t('card_next_mention')}
        </button>
        <button type="button" aria-pressed={focused} disabled={!quotes.length && !focused} onClick={() => actions.focusOn(reading, focused ? null : index)}>
          {focused ? t('card_focus_off') : t('card_focus')}
        </button>
        <Toggle open={panel !== null} toggle={() => setPanel(panel ? null : 'correct')}>
          {t('card_correct')}
        </Toggle>
      </div>
      {panel === 'correct' && (
        <div class="panel row" ref={intoView}>
          <button
            type="button"
            class="danger"
            ref={takeKeyboard}
            onClick={() => reading.state.articleId && correct({ type: 'not-actor', form: surface, article: reading.state.articleId })}
          >
            {t('card_not_actor_here', surface)}
          </button>
          <button type="button" class="danger" onClick={() => correct({ type: 'not-actor', form: surface })}>
            {t('card_not_actor')}
          </button>
          <button type="button" onClick={toggle('alias')}>
            {t('card_alias')}
          </button>
          <button type="button" disabled={!others.length} onClick={toggle('same')}>
            {t('card_same')}
          </button>
          <button type="button" onClick={() => actions.openLibrary(knowView(askFor(actor.id, actor.name, actor.country, actor.office)))}>
            {t(actor.id.startsWith('local:') ? 'card_add_person' : 'card_know')}
          </button>
        </div>
      )}
      {panel === 'alias' && (
        <form
          class="panel"
          ref={intoView}
          onSubmit={(event) => {
            event.preventDefault();
            addAlias();
          }}
        >
          <span class="label">{t('card_alias_label', heading)}</span>
          <PrivateField focus label={t('card_alias_label', heading)} value={form} write={setForm} enter={addAlias} />
          <div class="row end">
            <button type="submit" disabled={!form.trim()}>
              {t('card_alias_add')}
            </button>
          </div>
        </form>
      )}
      {panel === 'same' && (
        <div class="panel" ref={intoView}>
          <p class="small muted">{t('card_same_label', heading)}</p>
          <ul class="quotes">
            {others.slice(0, more ? others.length : 8).map(({ one }, i) => (
              <li key={one.id}>
                <button
                  type="button"
                  {...(i === 0 ? { ref: takeKeyboard } : {})}
                  onClick={() => correct({ type: 'same', from: actor.id, fromName: actor.name, into: one.id, intoName: one.name })}
                >
                  <span class={`dot ${one.kind}`} aria-hidden="true" />
                  {actorName(one)}
                </button>
              </li>
            ))}
          </ul>
          {!more && others.length > 8 && (
            <button type="button" class="quiet" onClick={() => setMore(true)}>
              {t('card_more', others.length - 8)}
            </button>
          )}
        </div>
      )}
      {quotes.length > 0 && (
        <>
          <h3>{t('card_quotes_here')}</h3>
          <ul class="quotes">
            {quotes.slice(0, more ? quotes.length : QUOTES_SHOWN).map(({ quote, at }) => (
              <li key={quote.id}>
                <button type="button" onClick={() => actions.goTo(reading, { is: 'quote', quote: at })}>
                  <span class="clip" dir="auto">
                    {inMarks(words(at), quote.kind, reading.found.article.language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {!more && quotes.length > QUOTES_SHOWN && (
            <button type="button" class="quiet" onClick={() => setMore(true)}>
              {t('card_more', quotes.length - QUOTES_SHOWN)}
            </button>
          )}
        </>
      )}
    </>
  );
}

/** Why a description stands for the actor: who held that office on the day and what says so, or the words of the text. */
function Described({ mention, actor, language }: { mention: Mention; actor: Actor; language: string }) {
  const { how = 'description', fact, text } = mention.why ?? {};
  // The office that the card shows anyway is not said twice.
  const other = fact && !(actor.office?.post === fact.post && actor.office.start === fact.start);
  return (
    <div class="described">
      <p>
        <bdi>{t('card_quoted', mention.text.replace(/\s+/g, ' '))}</bdi> <span class="small muted">{t(`why_${how}`)}</span>
      </p>
      {text && (
        <p class="small muted">
          <bdi>{t('card_quoted', text)}</bdi>
        </p>
      )}
      {other && (
        <>
          <p>{officeLine(fact, language)}</p>
          <FactSource fact={fact} />
        </>
      )}
    </div>
  );
}
