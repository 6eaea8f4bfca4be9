import { useId, useState } from 'preact/hooks';
import { interfaceLanguage, t } from '../../shared/i18n.ts';
import type { Reading } from '../reading.ts';
import { dateWords } from '../words/office.ts';
import type { Actions } from './actions.ts';
import { takeKeyboard } from './parts.tsx';

/** The day that who held which office was looked up for, and the reader's way to put it right. */
export function DateLine({ reading, actions }: { reading: Reading; actions: Actions }) {
  const { date } = reading.found.article;
  const { articleId } = reading.state;
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(date ?? '');
  const field = useId();
  const correct = (to: string | null) => {
    setOpen(false);
    if (articleId) void actions.correct({ type: 'date', article: articleId, date: to });
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
          onSubmit={(event) => {
            event.preventDefault();
            if (/^\d{4}-\d{2}-\d{2}$/.test(day)) correct(day);
          }}
        >
          <label for={field}>{t('card_date_label')}</label>
          <input
            id={field}
            type="date"
            max={new Date().toISOString().slice(0, 10)}
            ref={takeKeyboard}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
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
