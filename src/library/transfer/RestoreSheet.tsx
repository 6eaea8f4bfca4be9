import { useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { number } from '../words.ts';
import type { Preview } from './jobs.ts';

/** Problems listed at most. */
const MOST = 20;

/** What a file holds, what is wrong with it and what restoring would do, before anything is done. */
export function RestoreSheet({
  found,
  onClose,
  onRestore,
}: {
  readonly found: Preview;
  readonly onClose: () => void;
  readonly onRestore: (mode: 'merge' | 'replace') => void;
}) {
  const [mode, setMode] = useState<'merge' | 'replace'>('merge');
  const plan = found.plans[mode];
  const columns = mode === 'replace' ? (['adds', 'changes', 'same', 'removes'] as const) : (['adds', 'changes', 'same'] as const);
  return (
    <Dialog wide title={t('library_import_preview', found.name)} onClose={onClose}>
      {!found.sound && <p class="warning">{t('library_import_damaged')}</p>}
      {found.remarks.length > 0 && (
        <ul class="bullets remarks">
          {found.remarks.slice(0, MOST).map((remark, i) => (
            <li key={i} dir="auto">
              {t(remark.key, ...remark.values)}
            </li>
          ))}
        </ul>
      )}
      {found.sound && found.problems.length > 0 && <p>{t('library_import_left')}</p>}
      {found.problems.length > 0 && (
        <ul class="bullets problems">
          {found.problems.slice(0, MOST).map((problem, i) => (
            <li key={i} dir="auto">
              {t(problem.key, ...problem.values)}
            </li>
          ))}
        </ul>
      )}
      {found.records > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onRestore(mode);
          }}
        >
          {found.partial && <p>{t('library_import_partial')}</p>}
          {found.sound && !found.partial && (
            <fieldset class="formats">
              <legend class="hidden-words">{t('library_import_do')}</legend>
              {(['merge', 'replace'] as const).map((one) => (
                <label key={one} class="panel-value">
                  <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
                  <span>{t(`library_import_${one}`)}</span>
                </label>
              ))}
            </fieldset>
          )}
          <table class="lines">
            <thead>
              <tr>
                <th>{t('library_part')}</th>
                {columns.map((column) => (
                  <th key={column} class="num">
                    {t(`library_import_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.parts.map((part) => (
                <tr key={part}>
                  <td>{t(`library_part_${part}`)}</td>
                  {columns.map((column) => (
                    <td key={column} class={`num${column === 'removes' && plan.removes[part] > 0 ? ' warning' : ''}`}>
                      {number(plan[column][part])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {plan.conflictCount > 0 && (
            <details>
              <summary>{t('library_import_conflicts', number(plan.conflictCount))}</summary>
              <ul class="bullets problems">
                {plan.conflicts.map((conflict) => (
                  <li key={`${conflict.part} ${conflict.id} ${conflict.field}`} dir="auto">
                    {t(`library_conflict_${conflict.kept}`, conflict.label)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div class="buttons">
            <button type="submit" class={`button ${mode === 'replace' || !found.sound ? 'danger' : 'primary'}`}>
              {t(found.sound ? 'library_import_do' : 'library_import_rest')}
            </button>
            <button type="button" class="button" onClick={onClose}>
              {t('library_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
