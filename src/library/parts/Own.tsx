import { useEffect, useRef, useState } from 'preact/hooks';
import { withoutRule } from '../../model/note-rule.ts';
import { t } from '../../shared/i18n.ts';
import { ensureCollection } from '../../storage/labels.ts';
import { LabelField } from '../../ui/LabelField.tsx';
import type { LibraryModel } from '../model.ts';
import type { RecordTable } from '../records.ts';

/** Milliseconds after the last key before a note is stored; also when the field is left. */
const WRITING = 800;

interface OwnRecord {
  readonly id: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly note?: string;
}

/** The reader's note, tags and collections of a record. */
export function Own({
  model,
  table,
  record,
  article,
  onNote,
}: {
  readonly model: LibraryModel;
  readonly table: RecordTable;
  readonly record: OwnRecord;
  /** Whose pages in open tabs follow what is written. */
  readonly article?: string;
  /** Stores a note over the one that was seen; answers what is stored now, which may hold another tab's too. */
  readonly onNote?: (note: string, was: string) => Promise<string | undefined>;
}) {
  const [note, setNote] = useState(record.note ?? '');
  const stored = useRef(record.note ?? '');
  const [conflict, setConflict] = useState<{ readonly mine: string; readonly theirs: string } | null>(null);
  const write = async (text: string) => {
    if (text === stored.current || onNote === undefined) return;
    const was = stored.current;
    stored.current = text;
    setConflict(null);
    try {
      const now = await onNote(text, was);
      if (article !== undefined) model.stored([article]);
      if (now === undefined || now === text) return;
      stored.current = now;
      setNote(now);
      setConflict({ mine: text, theirs: text && now.endsWith(text) ? withoutRule(now.slice(0, -text.length)) : now });
    } catch (error) {
      model.tellError(error);
    }
  };
  // What another tab stored is shown, unless something is being written here.
  useEffect(() => {
    const now = record.note ?? '';
    if (note !== stored.current || now === stored.current) return;
    stored.current = now;
    setNote(now);
  }, [record.note]);
  const newest = useRef(note);
  newest.current = note;
  useEffect(() => {
    const timer = setTimeout(() => void write(note), WRITING);
    return () => clearTimeout(timer);
  }, [note]);
  // Leaving the record keeps what was written last.
  useEffect(() => () => void write(newest.current), []);
  const names = new Map(model.collections.value.map(({ id, name }) => [id, name]));
  return (
    <div class="own-words">
      {onNote && (
        <label class="note-field">
          {t('card_note_label')}
          <textarea rows={4} value={note} dir="auto" onInput={(event) => setNote(event.currentTarget.value)} onBlur={() => void write(note)} />
        </label>
      )}
      {conflict && (
        <div class="conflict" role="alert">
          <p class="warning">{t('card_note_conflict')}</p>
          {(
            [
              ['card_note_theirs', conflict.theirs],
              ['card_note_mine', conflict.mine],
            ] as const
          )
            .filter(([, text]) => text !== '')
            .map(([key, text]) => (
              <div key={key}>
                <p dir="auto">{text}</p>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    setNote(text);
                    void write(text);
                  }}
                >
                  {t(key)}
                </button>
              </div>
            ))}
          <button type="button" class="plain" onClick={() => setConflict(null)}>
            {t('card_note_both')}
          </button>
        </div>
      )}
      <LabelField
        label={t('library_tags')}
        placeholder={t('popup_add_tag')}
        values={record.tags.map((name) => ({ id: name, name }))}
        suggestions={model.tags.value.map(({ name }) => name)}
        onAdd={(name) => void model.tagTargets(name, true, [record.id], table)}
        onRemove={(name) => void model.tagTargets(name, false, [record.id], table)}
      />
      <LabelField
        label={t('library_collections')}
        placeholder={t('popup_add_collection')}
        values={record.collections.map((id) => ({ id, name: names.get(id) ?? t('library_gone') }))}
        suggestions={model.collections.value.map(({ name }) => name)}
        onAdd={async (name) => {
          try {
            const { id } = await ensureCollection(model.db, name);
            await model.readLabels();
            await model.collectTargets(id, true, [record.id], table);
          } catch (error) {
            model.tellError(error);
          }
        }}
        onRemove={(id) => void model.collectTargets(id, false, [record.id], table)}
      />
    </div>
  );
}
