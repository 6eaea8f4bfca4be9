import type { Selectors } from '../../model/selector.ts';
import type { Span } from '../../model/span.ts';
import { t } from '../../shared/i18n.ts';
import { changesAround, letters, wordByWord } from '../../ui/changes.ts';
import { Pieces } from '../../ui/Pieces.tsx';

/** What the outlet changed since, word by word; nothing where nothing but marks and spaces did. */
export const Edited = ({ before, after }: { before: string; after: string }) =>
  letters(before) === letters(after) ? null : (
    <div class="edited">
      <h3>{t('card_edited')}</h3>
      <p class="words" dir="auto">
        <Pieces of={wordByWord(before, after)} />
      </p>
    </div>
  );

/** The text now is looked at so much farther than what was kept of it, in code units: longer words around a note are no change by themselves. */
const FARTHER = 120;

/** What the outlet changed around words that stand: a note may no longer fit them. */
export function EditedAround({ selectors: { quote }, text, span, words }: { selectors: Selectors; text: string; span: Span; words: string }) {
  const { prefix, suffix } = quote;
  const around = changesAround(
    { before: prefix, after: suffix },
    { before: text.slice(Math.max(0, span.start - prefix.length - FARTHER), span.start), after: text.slice(span.end, span.end + suffix.length + FARTHER) },
  );
  return (
    around && (
      <div class="edited around">
        <h3>{t('card_edited_around')}</h3>
        <p class="words" dir="auto">
          <Pieces of={around.before} />
          <b>{words}</b>
          <Pieces of={around.after} />
        </p>
      </div>
    )
  );
}
