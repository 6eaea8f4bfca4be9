import { useState } from 'preact/hooks';
import { interfaceLanguage, t } from '../../shared/i18n.ts';
import { dateWords } from '../../ui/office.ts';
import type { Reading } from '../reading.ts';
import type { Actions } from './actions.ts';
import { PrivateField } from './PrivateField.tsx';
import { intoView } from './parts.tsx';

/** The day that who held which office was looked up for, and the reader's way to put it right. */
export function DateLine({ reading, actions }: { reading: Reading; actions: Actions }) {
  const { date } = reading.found.article;
  const { articleId } = reading.state;
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(date ?? '');
  const correct = (to: string | null) => {
    setOpen(false);
    if (articleId) void actions.correct({ type: 'date', article: articleId, date: to });
  };
  const use = () => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(day)) correct(day);
  };
  return (
    <>
      <p class={`small ${date ? 'muted' : 'warn'}`}>
        {date ? t('card_dated', dateWords(date, interfaceLanguage())) : t('card_date_unknown')}{' '}
        <button type="button" class="quiet" aria-expanded={open} disabled={!articleId} onClick={() => setOpen(!open)}>
          {t('card_date_correct')}
        </button>
      </p>
      {open && (
        <form
          class="panel row"
          ref={intoView}
          onSubmit={(event) => {
            event.preventDefault();
            use();
          }}
        >
          <span class="label">{t('card_date_label')}</span>
          <PrivateField focus type="date" max={new Date().toISOString().slice(0, 10)} label={t('card_date_label')} value={day} write={setDay} enter={use} />
          <button type="submit" class="primary" disabled={!day || day === date}>
            {t('card_date_use')}
          </button>
          {date && (
            <button type="button" onClick={() => correct(null)}>
              {t('card_date_none')}
            </button>
          )}
        </form>
      )}
    </>
  );
}
