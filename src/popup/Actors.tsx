import { useState } from 'preact/hooks';
import type { Actor } from '../model/analysis.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { number } from '../ui/words.ts';
import type { PopupModel } from './model.ts';
import type { Counted, Summary } from './summary.ts';

/** As many chips of a kind as fit a glance. */
const AT_ONCE = 6;

const nameOf = (actor: Actor): string => actor.names?.[interfaceLanguage()] ?? actor.name;

/** Who is named: those who are only spoken about, then everybody by kind. */
export function Actors({ summary, model }: { summary: Summary; model: PopupModel }) {
  const { silent, kinds } = summary;
  if (kinds.length === 0) return null;
  return (
    <>
      {silent.length > 0 && summary.voices.length > 0 && (
        <section aria-labelledby="silent">
          <h2 id="silent">{t('popup_only_spoken_about')}</h2>
          <Chips actors={silent} model={model} />
        </section>
      )}
      <section aria-labelledby="actors">
        <h2 id="actors">{t('popup_who_is_named')}</h2>
        {kinds.map(({ kind, actors }) => (
          <div key={kind} class="kind-row">
            <h3 class="muted small">{t(`popup_kind_${kind}`)}</h3>
            <Chips actors={actors} model={model} />
          </div>
        ))}
      </section>
    </>
  );
}

function Chips({ actors, model }: { actors: readonly Counted[]; model: PopupModel }) {
  const [all, setAll] = useState(false);
  const shown = all ? actors : actors.slice(0, AT_ONCE);
  return (
    <ul class="chips">
      {shown.map(({ actor, count, described }) => (
        <li key={actor.id}>
          <button
            type="button"
            class="chip"
            title={described ? t('popup_go_to_actor_described', number(count - described), number(described)) : t('popup_go_to_actor')}
            onClick={() => void model.show({ actor: actor.id })}
          >
            <bdi class={`kind kind-${actor.kind}`}>{nameOf(actor)}</bdi>
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
