import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { type Attention, atticFile, dropFromAttic, needsAttention, repairFromAttic } from '../../storage/attention.ts';
import { isolated } from '../../ui/office.ts';
import { save } from '../../ui/save.ts';
import type { LibraryModel } from '../model.ts';
import { HOME, writeRoute } from '../route.ts';
import { number } from '../words.ts';
import './attention.css';

/** Rows shown; the file holds all. */
const MOST = 50;

/** What the attic answers now and after each change; null until it has. */
function useAttic<T>(model: LibraryModel, ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    const watching = liveQuery(ask).subscribe({ next: setAnswer, error: model.tellError });
    return () => watching.unsubscribe();
  }, []);
  return answer;
}
const useCount = (model: LibraryModel): number => useAttic(model, () => model.db.attic.count()) ?? 0;

/** What can be read of a broken record: enough to know which it is. */
function glimpse(record: unknown): string {
  const row = (typeof record === 'object' && record !== null ? record : {}) as Record<string, unknown>;
  const words = ['text', 'words', 'title', 'name', 'form', 'note', 'speakerName', 'url']
    .map((field) => row[field])
    .find((one) => typeof one === 'string' && one !== '');
  return String(words ?? row.id ?? '–').slice(0, 200);
}

const kindOf = (table: string): string => {
  const known: Readonly<Record<string, string>> = {
    articles: t('library_part_articles'),
    versions: t('library_part_versions'),
    quotes: t('library_part_quotes'),
    mentions: t('library_part_mentions'),
    annotations: t('library_part_annotations'),
    corrections: t('library_part_corrections'),
    tags: t('library_part_tags'),
    collections: t('library_part_collections'),
  };
  return Object.hasOwn(known, table) ? known[table]! : table;
};

/** Why it could not be read, in the interface's words; what an error said stays as it is. */
function Why({ why }: { readonly why: string }) {
  const field = /^field (\S+)$/.exec(why)?.[1];
  return <>{field ? t('library_attention_field', isolated(field)) : <bdi>{why}</bdi>}</>;
}

/** In the sidebar, where something is there at all. */
export function AttentionLink({ model }: { readonly model: LibraryModel }) {
  const count = useCount(model);
  if (count === 0) return null;
  return (
    <li>
      <a class="attention-link" href={writeRoute({ ...HOME, view: 'data' })}>
        {t('library_attention')} ({number(count)})
      </a>
    </li>
  );
}

/** Records that could not be read: kept as they stand, out of the way of everything else, until the reader decides. */
export function AttentionSection({ model }: { readonly model: LibraryModel }) {
  const count = useCount(model);
  const rows = useAttic<readonly Attention[]>(model, () => needsAttention(model.db, MOST)) ?? [];
  if (count === 0) return null;
  const tryTo = async (work: () => Promise<void>, done: string) => {
    try {
      await work();
      model.tell(done);
    } catch (error) {
      model.tellError(error);
    }
  };
  const drop = async (key: number) => {
    try {
      model.done('library_attention_dropped', [], await dropFromAttic(model.db, key));
    } catch (error) {
      model.tellError(error);
    }
  };
  const file = async (only?: number) => {
    try {
      save('griot-attention.json', 'application/json', await atticFile(model.db, only));
    } catch (error) {
      model.tellError(error);
    }
  };
  return (
    <section aria-labelledby="data-attention" class="attention">
      <h3 id="data-attention">{t('library_attention')}</h3>
      <p class="muted">{t('library_attention_about')}</p>
      <ul class="attention-lines">
        {rows.map((row) => (
          <li key={row.key}>
            <p>
              <span class="muted small">{kindOf(row.table)}</span> <bdi dir="auto">{glimpse(row.record)}</bdi>
              <br />
              <span class="muted small">
                <Why why={row.why} />
              </span>
            </p>
            <div class="buttons">
              {row.repairable && (
                <button type="button" class="button" onClick={() => void tryTo(() => repairFromAttic(model.db, row.key), 'library_attention_repaired')}>
                  {t('library_attention_repair')}
                </button>
              )}
              <button type="button" class="button" onClick={() => void file(row.key)}>
                {t('library_export')}
              </button>
              <button type="button" class="button danger" onClick={() => void drop(row.key)}>
                {t('card_delete')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void file()}>
          {t('library_attention_all', number(count))}
        </button>
      </div>
    </section>
  );
}
