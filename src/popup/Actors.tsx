import { useState } from 'preact/hooks';
import type { Actor } from '../model/analysis.ts';
import { shortName } from '../model/short-name.ts';
import { t } from '../shared/i18n.ts';
import { actorName } from '../ui/actor-name.ts';
import { number } from '../ui/words.ts';
import type { PopupModel } from './model.ts';
import type { Counted, Summary } from './summary.ts';

/** As many chips of a kind as fit a glance. */
const AT_ONCE = 6;

/** Everybody who is named, by kind; those who are only spoken about are marked. */
export function Actors({ summary, model }: { summary: Summary; model: PopupModel }) {
  const { kinds } = summary;
  if (kinds.length === 0) return null;
  const marked = summary.voices.length > 0 && kinds.some(({ actors }) => actors.some(({ silent }) => silent));
  return (
    <section aria-labelledby="actors">
      <h2 id="actors">{t('popup_who_is_named')}</h2>
      {marked && (
        <p class="muted small">
          <span class="chip silent sample" aria-hidden="true" /> {t('popup_only_spoken_about')}
        </p>
      )}
      {kinds.map(({ kind, actors }) => (
        <div key={kind} class="kind-row">
          <h3 class="muted small">{t(`popup_kind_${kind}`)}</h3>
          <Chips actors={actors} model={model} marked={marked} />
        </div>
      ))}
    </section>
  );
}

function Chips({ actors, model, marked }: { actors: readonly Counted[]; model: PopupModel; marked: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? actors : actors.slice(0, AT_ONCE);
  return (
    <ul class="chips">
      {shown.map(({ actor, count, described, silent }) => (
        <li key={actor.id}>
          <button
            type="button"
            class={`chip${marked && silent ? ' silent' : ''}`}
            title={described ? t('popup_go_to_actor_described', number(count - described), number(described)) : t('popup_go_to_actor')}
            onClick={() => void model.show({ actor: actor.id })}
          >
            <Called actor={actor} />
            {marked && silent && <span class="hidden-words"> ({t('popup_only_spoken_about')})</span>}
            <span class="chip-count">{number(count)}</span>
          </button>
        </li>
      ))}
      {actors.length > AT_ONCE && (
        <li>
          <button type="button" class="chip more" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('popup_fewer') : t('popup_more', number(actors.length - AT_ONCE))}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The short form that the article uses, the long name on rest. */
function Called({ actor }: { actor: Actor }) {
  const short = shortName(actor);
  return (
    <bdi class={`kind kind-${actor.kind}`} title={short ? actorName(actor) : undefined}>
      {short ?? actorName(actor)}
    </bdi>
  );
}
