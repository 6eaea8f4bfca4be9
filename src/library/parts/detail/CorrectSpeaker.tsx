import { useEffect, useRef, useState } from 'preact/hooks';
import type { StoredQuote } from '../../../model/stored.ts';
import { t } from '../../../shared/i18n.ts';
import { background } from '../../../shared/rpc.ts';
import { NO_FILTER } from '../../filter.ts';
import type { LibraryModel } from '../../model.ts';

/** The reader knows better who speaks: from now on, here and on the page. */
export function CorrectSpeaker({ model, quote }: { readonly model: LibraryModel; readonly quote: StoredQuote }) {
  const panel = useRef<HTMLDetailsElement>(null);
  const [name, setName] = useState('');
  const [known, setKnown] = useState<readonly { readonly value: string; readonly name: string }[]>([]);
  useEffect(() => {
    if (name.trim().length < 2) return;
    let current = true;
    model.engine.facet(NO_FILTER, 'speaker', name).then(
      (found) => current && setKnown(found.filter(({ name: n }) => n !== '').slice(0, 12)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [name]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    const actor = known.find(({ name: n }) => n.toLocaleLowerCase() === typed.toLocaleLowerCase());
    const speaker = { actor: actor && !actor.value.startsWith('name:') ? actor.value : null, name: actor?.name ?? typed };
    try {
      await background.correct({ correction: { type: 'speaker', article: quote.article, quote: quote.quote, selectors: quote.selectors, speaker } });
      model.tell('card_corrected');
      setName('');
    } catch (error) {
      model.tellError(error);
    }
  };
  return (
    <details class="correct" ref={panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself */}
      <summary
        onClick={(event) => {
          // At once, not with the event that follows: whoever types on loses no letter.
          event.preventDefault();
          const details = panel.current;
          if (!details) return;
          details.open = !details.open;
          if (details.open) details.querySelector('input')?.focus();
        }}
      >
        {t('card_correct_speaker')}
      </summary>
      <form class="panel-form" onSubmit={submit}>
        <label>
          {t('library_who_speaks')}
          <input value={name} list="known-speakers" autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <datalist id="known-speakers">
          {known.map((one) => (
            <option key={one.value} value={one.name} />
          ))}
        </datalist>
        <p class="muted small">{t('library_correct_remembered')}</p>
        <button type="submit" class="button" disabled={name.trim() === ''}>
          {t('card_correct')}
        </button>
      </form>
    </details>
  );
}
