import { useState } from 'preact/hooks';
import { inMarks } from '../model/marks.ts';
import { t } from '../shared/i18n.ts';
import { speakerName } from '../ui/actor-name.ts';
import { LabelField } from '../ui/LabelField.tsx';
import { counted, listed, number } from '../ui/words.ts';
import type { PopupModel } from './model.ts';

/** More than these are behind a button. */
const AT_ONCE = 4;

/** What was kept from this page, with its tags and collections. */
export function Kept({ model }: { model: PopupModel }) {
  const [all, setAll] = useState(false);
  const stored = model.stored.value;
  const actors = model.page.value?.analysis?.actors ?? [];
  const nothing = !stored || stored.quotes.length + stored.annotations.length === 0;
  if (nothing && !model.summary.value) return null;
  const shown = all ? (stored?.quotes ?? []) : (stored?.quotes ?? []).slice(0, AT_ONCE);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">
        {t('popup_kept')}
        {stored && !nothing && <span class="count"> {number(stored.quotes.length + stored.annotations.length)}</span>}
      </h2>
      {nothing && <p class="muted">{stored ? t('popup_collected', counted('quotes', stored.collected)) : t('popup_nothing_kept')}</p>}
      {stored && (
        <>
          <ul class="kept">
            {shown.map(({ id, quote, kind, text, speaker, speakerName: name, note }) => (
              <li key={id} class="kept-item">
                <button type="button" class="kept-words line-button" title={t('popup_go_to_quote')} onClick={() => void model.show({ quote })}>
                  <span class="clip clamp ui-side" dir="auto">
                    {inMarks(text, kind, stored.article.language)}
                  </span>
                  <span class="muted small">
                    <bdi>
                      {speakerName(
                        { name },
                        actors.find((one) => one.id === speaker),
                      ) || t('popup_unknown_speaker')}
                    </bdi>
                    {note && <span class="clip-note" dir="auto">{` · ${note}`}</span>}
                  </span>
                </button>
                <button
                  type="button"
                  class="drop finger"
                  aria-label={t('popup_let_go_of', text.slice(0, 60))}
                  title={t('popup_let_go_button')}
                  onClick={() => void model.release(quote)}
                >
                  ×
                </button>
              </li>
            ))}
            {stored.annotations.map(({ id, words, note, colour }) => (
              <li key={id} class="kept-item">
                <button type="button" class="kept-words line-button" title={t('popup_go_to_mark')} onClick={() => void model.show({ annotation: id })}>
                  <span class="clip clamp ui-side" dir="auto">
                    <mark class={`own own-${colour}`}>{words}</mark>
                  </span>
                  {note && (
                    <span class="muted small clip-note" dir="auto">
                      {note}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {stored.quotes.length > AT_ONCE && (
            <button type="button" class="plain small" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('popup_fewer') : t('popup_all_kept', number(stored.quotes.length))}
            </button>
          )}
          <LabelField
            label={t('popup_tags')}
            placeholder={t('popup_add_tag')}
            values={stored.article.tags.map((name) => ({ id: name, name }))}
            suggestions={model.tags.value}
            onAdd={(name) => void model.tag(name, true)}
            onRemove={(name) => void model.tag(name, false)}
          />
          <LabelField
            label={t('popup_collections')}
            placeholder={t('popup_add_collection')}
            values={model.collections.value.filter(({ id }) => stored.article.collections.includes(id))}
            suggestions={model.collections.value.map(({ name }) => name)}
            onAdd={(name) => void model.collect(name)}
            onRemove={(id) => void model.uncollect(id)}
          />
          {stored.carriers.length > 0 && <p class="carriers small">{t('popup_same_dispatch', listed(stored.carriers))}</p>}
          <button type="button" class="plain small forget" onClick={() => void model.forget()}>
            {t('popup_forget')}
          </button>
        </>
      )}
    </section>
  );
}
