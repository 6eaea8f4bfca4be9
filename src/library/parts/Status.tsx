import { useEffect } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';

/** How long a message stays that offers nothing to press, in milliseconds; with a button or bad news it stays until closed. */
const READ = 6000;

/** What is being done, how far it is, and what became of it. */
export function Status({ model }: { readonly model: LibraryModel }) {
  const busy = model.busy.value;
  const told = model.told.value;
  useEffect(() => {
    if (told === null || told.bad || told.undo) return;
    const timer = setTimeout(() => {
      if (model.told.value === told) model.told.value = null;
    }, READ);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div class="status" role="status" aria-live="polite">
      {busy && (
        <div class="told">
          <span>{t(busy.key)}</span>
          <progress max={1} value={busy.done} aria-label={t(busy.key)} />
          {busy.cancel && (
            <button type="button" class="button" onClick={busy.cancel}>
              {t('library_cancel')}
            </button>
          )}
        </div>
      )}
      {told && !busy && (
        <div class={`told${told.bad ? ' bad' : ''}`} role={told.bad ? 'alert' : undefined}>
          <span>{t(told.key, ...told.values)}</span>
          {told.undo && (
            <button type="button" class="button" onClick={() => void model.undo()}>
              {t('card_undo')}
            </button>
          )}
          <button
            type="button"
            class="plain"
            onClick={() => {
              model.told.value = null;
            }}
          >
            {t('card_close')}
          </button>
        </div>
      )}
    </div>
  );
}
