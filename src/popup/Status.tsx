import { useEffect, useRef } from 'preact/hooks';
import { endOf } from '../model/end-of.ts';
import { isOff } from '../model/off.ts';
import { t } from '../shared/i18n.ts';
import { number, plural } from '../ui/words.ts';
import type { PopupModel } from './model.ts';

/** What is the matter with the page, said as it is, and the one thing to do about it. */
function standing({ access, page, host }: PopupModel): { line: string; action?: string } | null {
  if (access.value === 'asking') return null;
  if (access.value === 'closed') return { line: t('popup_closed') };
  if (access.value === 'none') return { line: t('popup_no_access'), action: t('popup_read_page') };
  const state = page.value;
  if (!state) return null;
  if (isOff(state.settings.offHosts, host.value)) return { line: t('popup_off_here', host.value), action: t('popup_switch_on') };
  if (state.status === 'ready') return null;
  if (state.status === 'failed') return { line: t(state.problem ?? 'popup_failed'), action: t('popup_again') };
  if (state.settings.where === 'click') return { line: t('popup_waits'), action: t('popup_read_page') };
  if (state.status === 'no-article') return { line: t('popup_no_article'), action: t('popup_analyse_anyway') };
  return { line: t('popup_not_sahel'), action: t('popup_analyse_anyway') };
}

export function Status({ model }: { model: PopupModel }) {
  const button = useRef<HTMLButtonElement>(null);
  const said = standing(model);
  // Where there is one thing to do, Enter does it.
  useEffect(() => button.current?.focus(), [said?.line]);
  const page = model.page.value;
  const summary = model.summary.value;
  if (said)
    return (
      <section class="standing">
        <p>{said.line}</p>
        {said.action && (
          <button ref={button} type="button" class="button primary" disabled={model.busy.value} onClick={() => void model.analyse()}>
            {model.busy.value ? t('popup_reading') : said.action}
          </button>
        )}
      </section>
    );
  if (!page || !summary) return <p class="standing muted">{t('popup_asking')}</p>;
  const quotes = page.analysis?.quotes.length ?? 0;
  const speakers = summary.voices.filter(({ key }) => key !== '').length;
  const actors = summary.kinds.reduce((sum, { actors: some }) => sum + some.length, 0);
  return (
    <section class="figures" aria-label={t('popup_figures')}>
      {page.problem && <p class="problem">{t(page.problem)}</p>}
      <dl>
        <Figure name={t(`popup_quotes_${plural(quotes)}`)} value={quotes} />
        <Figure name={t(`popup_speakers_${plural(speakers)}`)} value={speakers} />
        <Figure name={t(`popup_actors_${plural(actors)}`)} value={actors} />
      </dl>
      {page.readTo !== undefined && page.article && (
        <p class="read-to">
          <span dir="auto">{t('page_read_to', endOf(page.article.text, page.readTo))}</span>{' '}
          <button type="button" class="plain" onClick={() => void model.show({ end: true })}>
            {t('card_show')}
          </button>
        </p>
      )}
      {page.analysis && !page.analysis.topic.sahel && <p class="muted small">{t('popup_asked_for')}</p>}
    </section>
  );
}

const Figure = ({ name, value }: { name: string; value: number }) => (
  <div class="figure">
    <dt>{name}</dt>
    <dd>{number(value)}</dd>
  </div>
);
