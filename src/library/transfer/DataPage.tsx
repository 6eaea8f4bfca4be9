import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../model/stored.ts';
import { browser } from '../../shared/browser.ts';
import { t } from '../../shared/i18n.ts';
import { background } from '../../shared/rpc.ts';
import { dropCollection, dropTag, renameCollection, renameTag } from '../../storage/labels.ts';
import { readSettings } from '../../storage/settings.ts';
import { counted } from '../../ui/words.ts';
import { AttentionSection } from '../attention/Attention.tsx';
import type { LibraryModel } from '../model.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { NewCollection, SETTINGS_PAGE } from '../parts/Sidebar.tsx';
import { number } from '../words.ts';
import { exportScope } from './ExportSheet.tsx';
import type { Preview } from './jobs.ts';
import { jobs } from './jobs-worker.ts';
import { RestoreSheet } from './RestoreSheet.tsx';
import type { ExportScope } from './scope.ts';
import './data.css';

/** Days offered for retention; 0 is for ever. */
const RETENTIONS = [0, 30, 90, 365] as const;

/** What Griot holds on this machine, and all ways in and out of it. */
export function DataPage({ model, onExport }: { readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }) {
  return (
    <section class="page data" aria-labelledby="data-title">
      <h2 id="data-title" class="hidden-words">
        {t('library_view_data')}
      </h2>
      <div class="data-grid">
        <AttentionSection model={model} />
        <Backup model={model} onExport={onExport} />
        <Import model={model} />
        <LabelsSection model={model} onExport={onExport} />
        <Retention model={model} />
        <Forget model={model} />
        <Space />
      </div>
    </section>
  );
}

function Backup({ model, onExport }: { readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }) {
  return (
    <section aria-labelledby="data-backup">
      <h3 id="data-backup">{t('library_backup')}</h3>
      <p class="muted">{t('library_backup_about')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void exportScope(model, { kind: 'everything' }, 'backup')}>
          {t('library_backup_do')}
        </button>
        <button type="button" class="button" onClick={() => onExport({ kind: 'everything' })}>
          {t('library_export_all_do')}
        </button>
        <a class="button link" href={browser.runtime.getURL(SETTINGS_PAGE)}>
          {t('library_backup_automatic')}
        </a>
      </div>
    </section>
  );
}

function Import({ model }: { readonly model: LibraryModel }) {
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Preview | null>(null);
  const look = async (file: File) => {
    const read = await model.work('library_busy_read', (options) => jobs.preview({ file, name: file.name, now: model.now().toISOString() }, options));
    if (read === undefined) jobs.letGo();
    else if (read === null) {
      jobs.letGo();
      model.tell('library_cancelled');
    } else setFound(read);
  };
  return (
    <section aria-labelledby="data-import">
      <h3 id="data-import">{t('library_import')}</h3>
      <p class="muted">{t('library_import_about')}</p>
      <div class="buttons">
        <input
          ref={input}
          type="file"
          hidden
          accept=".gz,.griot,.json,.jsonld,.csv,.tsv,application/json,application/gzip,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void look(file);
          }}
        />
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('library_import_choose')}
        </button>
      </div>
      {found && (
        <RestoreSheet
          found={found}
          onClose={() => {
            setFound(null);
            jobs.letGo();
          }}
          onRestore={async (mode) => {
            setFound(null);
            const count = await model.work('library_busy_restore', (options) => jobs.restore({ mode }, options));
            if (count === null) model.tell('library_cancelled');
            else if (count !== undefined) {
              model.stored();
              model.tell('library_import_done', [number(count)]);
            }
          }}
        />
      )}
    </section>
  );
}

interface Renaming {
  readonly what: 'tag' | 'collection';
  readonly id: string;
  readonly name: string;
}

function LabelsSection({ model, onExport }: { readonly model: LibraryModel; readonly onExport: (scope: ExportScope) => void }) {
  const [renaming, setRenaming] = useState<Renaming | null>(null);
  const labels: readonly Renaming[] = [
    ...model.collections.value.map(({ id, name }) => ({ what: 'collection' as const, id, name })),
    ...model.tags.value.map(({ name }) => ({ what: 'tag' as const, id: name, name })),
  ];
  const drop = async ({ what, id }: Renaming) => {
    try {
      if (what === 'tag') await dropTag(model.db, id);
      else await dropCollection(model.db, id);
      await model.readLabels();
      model.tell('library_dropped');
    } catch (error) {
      model.tellError(error);
    }
  };
  const rename = async (name: string) => {
    if (renaming === null) return;
    try {
      if (renaming.what === 'tag') await renameTag(model.db, renaming.id, name);
      else await renameCollection(model.db, renaming.id, name);
      await model.readLabels();
      model.tell('library_renamed');
    } catch (error) {
      model.tellError(error);
    }
    setRenaming(null);
  };
  return (
    <section aria-labelledby="data-labels">
      <h3 id="data-labels">{t('library_labels')}</h3>
      {labels.length === 0 && <p class="muted">{t('library_labels_none')}</p>}
      <NewCollection model={model} />
      <ul class="label-lines">
        {labels.map((label) => (
          <li key={`${label.what} ${label.id}`}>
            <span>
              <bdi>{label.name}</bdi> <span class="muted small">{t(`filter_${label.what}`)}</span>
            </span>
            {label.what === 'collection' && (
              <button
                type="button"
                class="plain"
                aria-label={`${t('library_export')} ${label.name}`}
                onClick={() => onExport({ kind: 'collection', id: label.id, name: label.name })}
              >
                {t('library_export')}
              </button>
            )}
            <button type="button" class="plain" aria-label={`${t('library_rename')} ${label.name}`} onClick={() => setRenaming(label)}>
              {t('library_rename')}
            </button>
            <button type="button" class="plain" aria-label={`${t('card_delete')} ${label.name}`} onClick={() => void drop(label)}>
              {t('card_delete')}
            </button>
          </li>
        ))}
      </ul>
      {renaming && (
        <Dialog title={t('library_rename_to', renaming.name)} onClose={() => setRenaming(null)}>
          <form
            class="panel-form"
            onSubmit={(event) => {
              event.preventDefault();
              void rename(String(new FormData(event.currentTarget).get('name') ?? ''));
            }}
          >
            <input name="name" type="text" required defaultValue={renaming.name} aria-label={t('library_rename_to', renaming.name)} />
            <div class="buttons">
              <button type="submit" class="button primary">
                {t('library_rename')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  );
}

function Retention({ model }: { readonly model: LibraryModel }) {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  useEffect(() => {
    readSettings(model.db).then(setSettings, model.tellError);
  }, []);
  const days = settings.retentionDays;
  const choices = (RETENTIONS as readonly number[]).includes(days) ? RETENTIONS : [...RETENTIONS, days].toSorted((a, b) => a - b);
  return (
    <section aria-labelledby="data-retention">
      <h3 id="data-retention">{t('library_retention')}</h3>
      <p class="muted">{t('library_retention_about')}</p>
      <select
        aria-labelledby="data-retention"
        value={String(days)}
        onChange={async (event) => {
          try {
            setSettings(await background.changeSettings({ change: { retentionDays: Number(event.currentTarget.value) } }));
            model.tell('library_retention_set');
          } catch (error) {
            model.tellError(error);
          }
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {choice === 0 ? t('library_retention_forever') : t('library_retention_days', number(choice))}
          </option>
        ))}
      </select>
    </section>
  );
}

function Forget({ model }: { readonly model: LibraryModel }) {
  const [sites, setSites] = useState<readonly string[]>([]);
  const [site, setSite] = useState('');
  const [sure, setSure] = useState<string | null>(null);
  const word = t('library_forget_all_word');
  useEffect(() => {
    model.db.articles
      .orderBy('host')
      .uniqueKeys()
      .then((hosts) => setSites(hosts.map(String)), model.tellError);
  }, [model.changes.value]);
  const forget = async () => {
    const host = site;
    const count = await model.work('library_busy_forget', (options) => jobs.forgetSite({ host }, options));
    if (count === undefined) return;
    setSite('');
    model.stored();
    if (count === null) model.tell('library_cancelled');
    else model.tell('library_forgotten', [counted('articles', count)]);
  };
  const forgetEverything = async () => {
    setSure(null);
    const done = await model.work('library_busy_forget', (options) => jobs.forgetAll({}, options));
    if (done) model.stored();
    if (done !== undefined) model.tell(done ? 'library_forgotten_all' : 'library_cancelled');
  };
  return (
    <section aria-labelledby="data-forget">
      <h3 id="data-forget">{t('library_forget')}</h3>
      <p class="muted">{t('library_forget_about')}</p>
      <form
        class="forget-site"
        onSubmit={(event) => {
          event.preventDefault();
          if (site !== '') void forget();
        }}
      >
        <label>
          <span class="small muted">{t('library_forget_site')}</span>
          <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
            <option value="">—</option>
            {sites.map((host) => (
              <option key={host} value={host}>
                {host}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button danger" disabled={site === ''}>
          {t('library_forget_site_do')}
        </button>
      </form>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => setSure('')}>
          {t('library_forget_all')}…
        </button>
      </div>
      {sure !== null && (
        <Dialog title={t('library_forget_all')} onClose={() => setSure(null)}>
          <form
            class="panel-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (sure.trim().toLocaleLowerCase() === word) void forgetEverything();
            }}
          >
            <label>
              {t('library_forget_all_sure', word)}
              <input type="text" value={sure} autocomplete="off" onInput={(event) => setSure(event.currentTarget.value)} />
            </label>
            <div class="buttons">
              <button type="submit" class="button danger" disabled={sure.trim().toLocaleLowerCase() !== word}>
                {t('library_forget_all')}
              </button>
              <button type="button" class="button" onClick={() => setSure(null)}>
                {t('library_cancel')}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  );
}

function Space() {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage?.estimate?.().then(({ usage }) => usage !== undefined && setUsed(usage), console.error);
  }, []);
  return used === null ? null : (
    <section aria-labelledby="data-space">
      <h3 id="data-space">{t('library_stored')}</h3>
      <p>{t('library_space', number(Math.round(used / 1e5) / 10))}</p>
    </section>
  );
}
