import { useState } from 'preact/hooks';
import { shortName } from '../model/short-name.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { actorName } from '../ui/actor-name.ts';
import { campName } from '../ui/camps.ts';
import { officeName } from '../ui/office.ts';
import { number, percent, plural } from '../ui/words.ts';
import type { PopupModel } from './model.ts';
import type { Summary, Voice } from './summary.ts';

/** More speakers than this are behind a button: the popup is read at a glance. */
const AT_ONCE = 5;

/** Who speaks here: a bar a speaker by share of the words quoted, in their own words and retold in two tones. */
export function Voices({ summary, model, marksOnly }: { summary: Summary; model: PopupModel; marksOnly: boolean }) {
  const [all, setAll] = useState(false);
  const { voices, camps } = summary;
  const longest = Math.max(...voices.map(({ share }) => share), 0.01);
  const shown = all ? voices : voices.slice(0, AT_ONCE);
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t('popup_who_speaks')}</h2>
      {marksOnly && <p class="muted">{t('popup_marks_only')}</p>}
      {voices.length === 0 ? (
        <p class="muted">{t('popup_no_quotes')}</p>
      ) : (
        <>
          <ol class="voices">
            {shown.map((voice) => (
              <li key={voice.key}>
                <Bar voice={voice} longest={longest} model={model} />
              </li>
            ))}
          </ol>
          {voices.length > AT_ONCE && (
            <button type="button" class="plain small" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('popup_fewer') : t('popup_all_speakers', number(voices.length))}
            </button>
          )}
          <p class="legend small muted">
            <span class="tone tone-direct" aria-hidden="true" /> {t('popup_direct')} <span class="tone tone-indirect" aria-hidden="true" />{' '}
            {t('popup_indirect')}
          </p>
          {camps.length > 1 && <Camps camps={camps} />}
        </>
      )}
    </section>
  );
}

function Bar({ voice, longest, model }: { voice: Voice; longest: number; model: PopupModel }) {
  const { actor, name, direct, indirect, share, quotes, certain } = voice;
  const language = interfaceLanguage();
  const local = actor ? actorName(actor) : name;
  const office = actor?.office ? officeName(actor.office, language) : actor?.description;
  const short = actor ? shortName(actor) : undefined;
  const words = direct + indirect || 1;
  return (
    <button type="button" class="voice line-button" title={t('popup_go_to_quote')} onClick={() => void model.show({ quote: quotes[0]! })}>
      <span class="voice-line">
        <span class="voice-name">
          <bdi class={actor ? `kind kind-${actor.kind}` : ''} title={short ? local : undefined}>
            {short ?? (local || t('popup_unknown_speaker'))}
          </bdi>
          {!certain && name !== '' && (
            <span class="unsure" title={t('popup_unsure')}>
              <span aria-hidden="true"> ?</span>
              <span class="hidden-words"> ({t('popup_unsure')})</span>
            </span>
          )}
        </span>
        <span class="voice-share">{percent(share)}</span>
      </span>
      <span class="track" aria-hidden="true">
        <span class="fill tone-direct" style={{ inlineSize: `${((share / longest) * 100 * direct) / words}%` }} />
        <span class="fill tone-indirect" style={{ inlineSize: `${((share / longest) * 100 * indirect) / words}%` }} />
      </span>
      <span class="voice-under muted small">
        {office && (
          <>
            <bdi class="voice-office">{office}</bdi>
            <span aria-hidden="true"> · </span>
          </>
        )}
        <span>
          {number(quotes.length)} {t(`popup_quotes_${plural(quotes.length)}`)}
        </span>
        <span class="hidden-words">
          , {t('popup_direct')} {percent(direct / words)}, {t('popup_indirect')} {percent(indirect / words)}
        </span>
      </span>
    </button>
  );
}

function Camps({ camps }: { camps: Summary['camps'] }) {
  return (
    <div class="camps">
      <h3 class="muted small">{t('popup_camps')}</h3>
      <div class="camp-bar" aria-hidden="true">
        {camps.map(({ camp, share }) => (
          <span key={camp} class={`camp camp-${camp}`} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul class="camp-names small">
        {camps.map(({ camp, share }) => (
          <li key={camp}>
            <span class={`camp-dot camp-${camp}`} aria-hidden="true" />
            {campName(camp)} {percent(share)}
          </li>
        ))}
      </ul>
    </div>
  );
}
