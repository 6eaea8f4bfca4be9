import { useEffect, useState } from 'preact/hooks';
import type { StoredCorrection } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import { background } from '../../shared/rpc.ts';
import { allCorrections } from '../../storage/corrections.ts';
import { save } from '../../ui/save.ts';
import { longDay } from '../../ui/words.ts';
import type { LibraryModel } from '../model.ts';
import { nameOf } from '../names.ts';
import { fold } from '../search/fold.ts';
import { termsOf } from '../search/terms.ts';
import { moment, number } from '../words.ts';

/** What a correction says, in words. */
function sentence(correction: StoredCorrection): string {
  switch (correction.type) {
    case 'speaker':
      return t('library_correction_speaker', nameOf(correction.speaker.actor, correction.speaker.name), correction.selectors.quote.exact);
    case 'not-quote':
      return t('library_correction_not_quote', correction.selectors.quote.exact);
    case 'span':
      return t('library_correction_span', correction.selectors.quote.exact);
    case 'date':
      return correction.date ? t('library_correction_date', longDay(correction.date)) : t('library_correction_no_date');
    case 'not-actor':
      return t(correction.article ? 'library_correction_not_actor_here' : 'library_correction_not_actor', correction.form);
    case 'alias':
      return t('library_correction_alias', correction.form, nameOf(correction.actor, correction.name));
    case 'same':
      return t('library_correction_same', nameOf(correction.from, correction.fromName), nameOf(correction.into, correction.intoName));
    case 'fact':
      return t(correction.fact === null ? 'library_correction_fact_out' : 'library_correction_fact', correction.name);
    case 'pack':
      return t('library_correction_pack', correction.name, number(correction.facts.length));
  }
}

/** All that the reader taught Griot: each can be taken back, all can be taken elsewhere. */
export function CorrectionsPage({ model }: { readonly model: LibraryModel }) {
  const [all, setAll] = useState<readonly StoredCorrection[] | null>(null);
  const read = () => allCorrections(model.db).then((rows) => setAll(rows.toReversed()), model.tellError);
  useEffect(() => void read(), [model.changes.value]);
  const undo = async (id: string) => {
    try {
      await background.undoCorrection({ id });
      model.tell('card_undone');
    } catch (error) {
      model.tellError(error);
    }
    await read();
  };
  const { needles } = termsOf(model.filter.value.words);
  const shown = all?.filter((one) => needles.every((needle) => fold(sentence(one)).includes(needle)));
  if (!shown) return <p class="muted waiting">{t('library_opening')}</p>;
  return (
    <section class="page" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t('library_view_corrections')}</h2>
      {all!.length === 0 ? (
        <div class="empty">
          <h3>{t('library_empty_corrections')}</h3>
          <p>{t('library_empty_corrections_do')}</p>
        </div>
      ) : (
        <>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => save(`griot-corrections-${model.now().toISOString().slice(0, 10)}.json`, 'application/json', [JSON.stringify(all, null, 2)])}
            >
              {t('library_corrections_export')}
            </button>
          </div>
          <table class="lines">
            <thead>
              <tr>
                <th>{t('library_correction')}</th>
                <th>{t('library_made_on')}</th>
                <th>
                  <span class="hidden-words">{t('card_undo')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one.id}>
                  <td dir="auto">{sentence(one)}</td>
                  <td class="muted nowrap">{moment(one.created)}</td>
                  <td>
                    <button type="button" class="button" onClick={() => void undo(one.id)}>
                      {t('card_undo')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
