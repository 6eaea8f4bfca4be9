import { useEffect, useRef } from 'preact/hooks';
import { endOf } from '../model/end-of.ts';
import { inMarks } from '../model/marks.ts';
import { t } from '../shared/i18n.ts';
import { actorName, speakerName } from '../ui/actor-name.ts';
import { number } from '../ui/words.ts';
import type { Entry } from './entries.ts';
import type { BesideModel } from './model.ts';

/** Everything found and kept on the page, beside it. */
export function App({ model, leave }: { model: BesideModel; leave: () => void }) {
  const { page, asked, all, entries, filter } = model;
  const shown = filter.value;
  const count = (is: Entry['is']) => all.value.filter((entry) => entry.is === is).length;
  const kinds = [
    { key: 'quotes', name: t('popup_quotes_other'), count: count('quote') },
    { key: 'actors', name: t('popup_actors_other'), count: count('actor') },
    { key: 'own', name: t('beside_own'), count: count('own') },
  ] as const;
  if (!asked.value) return <p class="standing muted">{t('popup_asking')}</p>;
  if (!page.value?.article || !page.value.analysis)
    return (
      <main class="standing">
        <h1>{t('beside_title')}</h1>
        <p>{t(page.value ? 'beside_nothing_read' : 'popup_no_access')}</p>
      </main>
    );
  return (
    <>
      <header class="head">
        <h1 class="clamp ui-side" dir="auto">
          {page.value.article.title || t('beside_title')}
        </h1>
        <input
          type="search"
          value={shown.words}
          placeholder={t('beside_search')}
          aria-label={t('beside_search')}
          onInput={(event) => {
            filter.value = { ...shown, words: event.currentTarget.value };
          }}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own */}
        <div class="kinds" role="group" aria-label={t('filter_label')}>
          {kinds.map(({ key, name, count: some }) => (
            <button
              key={key}
              type="button"
              class="chip"
              aria-pressed={shown[key]}
              onClick={() => {
                filter.value = { ...shown, [key]: !shown[key] };
              }}
            >
              {name} <span class="chip-count">{number(some)}</span>
            </button>
          ))}
          <button
            type="button"
            class="chip"
            aria-pressed={shown.kept}
            onClick={() => {
              filter.value = { ...shown, kept: !shown.kept };
            }}
          >
            {t('beside_kept')}
          </button>
        </div>
        <p class="hidden-words" role="status">
          {t('beside_shown', number(entries.value.length), number(all.value.length))}
        </p>
      </header>
      <main>
        <List model={model} leave={leave} />
      </main>
    </>
  );
}

function List({ model, leave }: { model: BesideModel; leave: () => void }) {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef(false);
  const now = model.current.value;
  const { value: entries } = model.entries;
  const { article, readTo } = model.page.value ?? {};
  useEffect(() => {
    // Who points or stands in the list is not carried away.
    if (held.current || list.current?.contains(document.activeElement)) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [now, entries]);
  const keys = (event: KeyboardEvent) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('.entry') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, to))]?.focus();
  };
  if (entries.length === 0) return <p class="standing muted">{t('filter_nothing')}</p>;
  return (
    <ol
      ref={list}
      class="entries"
      onKeyDown={keys}
      onPointerEnter={() => {
        held.current = true;
      }}
      onPointerLeave={() => {
        held.current = false;
      }}
    >
      {entries.map((entry) => (
        <li key={entry.key}>
          <button
            type="button"
            class={`entry line-button entry-${entry.is}${entry.kept ? ' kept' : ''}`}
            aria-current={entry.key === now ? 'location' : undefined}
            onClick={() => void model.go(entry).then(leave)}
          >
            <Words entry={entry} language={model.page.value?.article?.language ?? ''} />
          </button>
        </li>
      ))}
      {readTo !== undefined && article && (
        <li class="read-to" dir="auto">
          {t('page_read_to', endOf(article.text, readTo))}
        </li>
      )}
    </ol>
  );
}

function Words({ entry, language }: { entry: Entry; language: string }) {
  return (
    <>
      {entry.is === 'quote' && (
        <>
          <span class="who">
            <bdi class={entry.actor ? `kind kind-${entry.actor.kind}` : ''}>
              {(entry.quote.speaker && speakerName(entry.quote.speaker, entry.actor ?? undefined)) || t('popup_unknown_speaker')}
            </bdi>
            {!entry.quote.certain && entry.quote.speaker && (
              <>
                <span aria-hidden="true"> ?</span>
                <span class="hidden-words"> ({t('popup_unsure')})</span>
              </>
            )}
            {entry.quote.cue && (
              <span class="muted">
                {' '}
                <bdi>{entry.quote.cue.text}</bdi>
              </span>
            )}
          </span>
          <span class={`words clamp ui-side said-${entry.quote.kind}`} dir="auto">
            {inMarks(entry.words, entry.quote.kind, language)}
          </span>
        </>
      )}
      {entry.is === 'actor' && (
        <span class="who">
          <bdi class={`kind kind-${entry.actor.kind}${entry.quiet ? ' quiet' : ''}`}>{entry.words}</bdi>
          {entry.words !== actorName(entry.actor) && (
            <span class="muted">
              {' '}
              <bdi>{actorName(entry.actor)}</bdi>
            </span>
          )}
        </span>
      )}
      {entry.is === 'own' && (
        <span class="words clamp ui-side" dir="auto">
          <mark class={`own own-${entry.annotation.colour}`}>{entry.words}</mark>
        </span>
      )}
      {entry.is === 'own' && entry.lost && <span class="small warn">{t('beside_lost')}</span>}
      {entry.is === 'quote' && entry.kept && <span class="small muted">{t('card_kept')}</span>}
      {entry.note && (
        <span class="small muted note clamp ui-side" dir="auto">
          {entry.note}
        </span>
      )}
    </>
  );
}
