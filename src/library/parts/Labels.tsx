import { useId, useState } from 'preact/hooks';
import { t } from '../../shared/i18n.ts';
import { ensureCollection } from '../../storage/labels.ts';
import type { LibraryModel } from '../model.ts';
import type { Listed } from '../records.ts';
import { Menu } from './Menu.tsx';

interface Props {
  readonly model: LibraryModel;
  readonly ids: () => readonly string[];
  readonly table: Listed;
}

/** Gives records a tag: a known one or a new one. */
export function TagMenu({ model, ids, table }: Props) {
  const list = useId();
  const [name, setName] = useState('');
  return (
    <Menu label={t('library_tag')} class="act-tag">
      {(close) => (
        <form
          class="panel-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            const typed = name;
            setName('');
            close();
            void model.tagTargets(typed, true, ids(), table);
          }}
        >
          <label>
            {t('library_tag_name')}
            <input value={name} list={list} autocomplete="off" onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <datalist id={list}>
            {model.tags.value.map((tag) => (
              <option key={tag.id} value={tag.name} />
            ))}
          </datalist>
          <div class="buttons">
            <button type="submit" class="button primary">
              {t('library_tag_add')}
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                void model.tagTargets(name, false, ids(), table);
              }}
            >
              {t('library_tag_remove')}
            </button>
          </div>
        </form>
      )}
    </Menu>
  );
}

/** Puts records into a collection, or takes them out. */
export function CollectMenu({ model, ids, table }: Props) {
  const [name, setName] = useState('');
  return (
    <Menu label={t('library_collect')} class="act-collect">
      {(close) => (
        <>
          {model.collections.value.length > 0 && (
            <ul class="panel-values plain">
              {model.collections.value.map(({ id, name: known }) => (
                <li key={id} class="panel-line">
                  <button
                    type="button"
                    class="plain grow"
                    onClick={() => {
                      close();
                      void model.collectTargets(id, true, ids(), table);
                    }}
                  >
                    {known}
                  </button>
                  <button
                    type="button"
                    class="plain"
                    aria-label={t('library_take_out_of', known)}
                    onClick={() => {
                      close();
                      void model.collectTargets(id, false, ids(), table);
                    }}
                  >
                    {t('library_take_out')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <form
            class="panel-form"
            onSubmit={async (event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              const about = ids();
              close();
              try {
                const made = await ensureCollection(model.db, name);
                setName('');
                await model.readLabels();
                await model.collectTargets(made.id, true, about, table);
              } catch (error) {
                model.tellError(error);
              }
            }}
          >
            <label>
              {t('library_new_collection')}
              <input value={name} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <button type="submit" class="button primary">
              {t('library_collect_new')}
            </button>
          </form>
        </>
      )}
    </Menu>
  );
}
