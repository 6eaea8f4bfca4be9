import { useState } from 'preact/hooks';
import { fileName } from '../../exchange/file-name.ts';
import { FORMATS, type Format, type FormatId } from '../../exchange/index.ts';
import { t } from '../../shared/i18n.ts';
import { save } from '../../ui/save.ts';
import type { LibraryModel } from '../model.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { language, number } from '../words.ts';
import { resolved } from './gather.ts';
import { jobs } from './jobs-worker.ts';
import type { ExportScope } from './scope.ts';

/** Gathers, writes and saves; answers whether a file was made. */
export async function exportScope(model: LibraryModel, scope: ExportScope, id: FormatId): Promise<boolean> {
  const format = FORMATS.find((one) => one.id === id)!;
  const now = model.now().toISOString();
  const title = scope.kind === 'dossier' || scope.kind === 'collection' ? scope.name : 'Griot';
  const file = await model.work('library_busy_export', async (options) =>
    jobs.exportFile({ scope: await resolved(model.engine, scope), format: id, language: language(), title, now }, options),
  );
  if (file === null) model.tell('library_cancelled');
  if (!file) return false;
  save(`${fileName(`${title === 'Griot' ? 'griot' : title} ${now.slice(0, 10)}`)}.${format.extension}`, format.mime, [file]);
  model.tell('library_exported');
  return true;
}

/** One file after the other; the first that is cancelled or fails is the last. */
async function exportAll(model: LibraryModel, scope: ExportScope, ids: readonly FormatId[]): Promise<void> {
  for (const id of ids) if (!(await exportScope(model, scope, id))) return;
}

/** Tables are a row a quote: they have no place for the reader's own notes. */
const writesNotes = (format: Format): boolean => format.needs.includes('annotations');

/** Which format, for what. */
export function ExportSheet({ model, scope, onClose }: { readonly model: LibraryModel; readonly scope: ExportScope; readonly onClose: () => void }) {
  const notes = (scope.kind === 'picked' || scope.kind === 'list') && scope.of === 'notes';
  const formats = FORMATS.filter((format) => (scope.kind === 'everything' || format.id !== 'backup') && (!notes || writesNotes(format)));
  const [ids, setIds] = useState<readonly FormatId[]>([]);
  const turn = (id: FormatId) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  const list = model.list.value;
  const about =
    scope.kind === 'picked'
      ? t('library_export_picked', number(scope.ids.length))
      : scope.kind === 'dossier'
        ? t('library_export_dossier', scope.name)
        : scope.kind === 'collection'
          ? t('library_export_collection', scope.name)
          : scope.kind === 'list'
            ? t('library_export_list', number(list?.total ?? 0))
            : t('library_export_everything');
  return (
    <Dialog title={t('library_export')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void exportAll(model, scope, ids);
        }}
      >
        <p>{about}</p>
        <fieldset class="formats">
          <legend class="hidden-words">{t('library_format')}</legend>
          {formats.map((format) => (
            <label key={format.id} class="panel-value">
              <input
                type="checkbox"
                name="format"
                value={format.id}
                data-first={format === formats[0] || undefined}
                checked={ids.includes(format.id)}
                onChange={() => turn(format.id)}
              />
              <span>{t(format.labelKey)}</span>
              <span class="muted">.{format.extension}</span>
            </label>
          ))}
        </fieldset>
        <div class="buttons">
          <button type="submit" class="button primary" disabled={ids.length === 0}>
            {t('library_export_do')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('library_cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
