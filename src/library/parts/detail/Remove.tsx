import { t } from '../../../shared/i18n.ts';
import type { LibraryModel } from '../../model.ts';
import type { RecordTable } from '../../records.ts';

/** Deletes the open record; can be taken back. */
export function Remove({
  model,
  table,
  id,
  label = t('card_delete'),
}: {
  readonly model: LibraryModel;
  readonly table: RecordTable;
  readonly id: string;
  readonly label?: string;
}) {
  return (
    <button type="button" class="button danger" onClick={() => void model.removeTargets([id], table)}>
      {label}
    </button>
  );
}
