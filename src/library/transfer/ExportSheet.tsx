import { useState } from 'preact/hooks';
import { fileName } from '../../exchange/file-name.ts';
import { FORMATS, type Format, type FormatId } from '../../exchange/index.ts';
import { t } from '../../shared/i18n.ts';
import { save } from '../../ui/save.ts';
import { counted } from '../../ui/words.ts';
import type { LibraryModel } from '../model.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { language, number } from '../words.ts';
import { resolved } from './gather.ts';
import { jobs } from './jobs-worker.ts';
import type { ExportScope } from './scope.ts';
import { type Template, TemplateForm } from './TemplateForm.tsx';
import { useTemplates } from './use-templates.ts';
import './templates.css';

/** What a file of a selection or a list holds, for its name: "5 quotes", "12 quotes Diop". */
function contents(scope: ExportScope, total: number): string {
  if (scope.kind === 'picked') return counted(scope.of, scope.ids.length);
  return scope.kind === 'list' ? `${counted(scope.of, total)} ${scope.filter.words}`.trim() : '';
}

/** Gathers, writes and saves; answers whether a file was made. */
export async function exportScope(model: LibraryModel, scope: ExportScope, id: FormatId, template?: Template): Promise<boolean> {
  const format = FORMATS.find((one) => one.id === id)!;
  const now = model.now().toISOString();
  const title = scope.kind === 'dossier' || scope.kind === 'collection' ? scope.name : 'Griot';
  const by = template ? { template: template.text } : {};
  const file = await model.work('library_busy_export', async (options) =>
    jobs.exportFile({ scope: await resolved(model.engine, scope), format: id, language: language(), title, now, ...by }, options),
  );
  if (file === null) model.tell('library_cancelled');
  if (!file) return false;
  const name = [title === 'Griot' ? 'griot' : title, contents(scope, model.list.value?.total ?? 0), template?.name, now.slice(0, 10)].filter(Boolean).join(' ');
  save(`${fileName(name)}.${format.extension}`, format.mime, [file]);
  model.tell('library_exported');
  return true;
}

/** One file after the other; the first that is cancelled or fails is the last. */
async function exportAll(model: LibraryModel, scope: ExportScope, ids: readonly FormatId[], templates: readonly Template[]): Promise<void> {
  for (const id of ids) if (!(await exportScope(model, scope, id))) return;
  for (const template of templates) if (!(await exportScope(model, scope, 'markdown', template))) return;
}

/** Tables are a row a quote: they have no place for the reader's own notes. */
const writesNotes = (format: Format): boolean => format.needs.includes('annotations');

const turned = <T,>(all: readonly T[], one: T): readonly T[] => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);

/** Which format, for what; or, where one asks for it, a template of one's own. */
export function ExportSheet({ model, scope, onClose }: { readonly model: LibraryModel; readonly scope: ExportScope; readonly onClose: () => void }) {
  const notes = (scope.kind === 'picked' || scope.kind === 'list') && scope.of === 'notes';
  const formats = FORMATS.filter((format) => (scope.kind === 'everything' || format.id !== 'backup') && (!notes || writesNotes(format)));
  const [ids, setIds] = useState<readonly FormatId[]>([]);
  const [templates, changeTemplates] = useTemplates(model);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [editing, setEditing] = useState<Template | 'new' | null>(null);
  const list = model.list.value;
  const about =
    scope.kind === 'picked'
      ? t('library_export_picked', counted(scope.of, scope.ids.length))
      : scope.kind === 'dossier'
        ? t('library_export_dossier', scope.name)
        : scope.kind === 'collection'
          ? t('library_export_collection', scope.name)
          : scope.kind === 'list'
            ? t('library_export_list', number(list?.total ?? 0))
            : t('library_export_everything');
  if (editing !== null) {
    const old = editing === 'new' ? undefined : editing;
    const others = (now: readonly Template[], name: string) => now.filter((one) => one.name !== old?.name && one.name !== name);
    const leave = () => setEditing(null);
    return (
      <Dialog key="template" title={t(old ? 'template_edit' : 'template_new')} onClose={leave} wide>
        <TemplateForm
          model={model}
          template={old}
          cancel={leave}
          save={async (template) => {
            await changeTemplates((now) => [...others(now, template.name), template]);
            setChosen([...chosen.filter((name) => name !== old?.name && name !== template.name), template.name]);
            leave();
          }}
          remove={async () => {
            await changeTemplates((now) => others(now, ''));
            setChosen(chosen.filter((name) => name !== old?.name));
            leave();
          }}
        />
      </Dialog>
    );
  }
  return (
    <Dialog key="formats" title={t('library_export')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void exportAll(
            model,
            scope,
            ids,
            templates.filter(({ name }) => chosen.includes(name)),
          );
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
                onChange={() => setIds(turned(ids, format.id))}
              />
              <span>{t(format.labelKey)}</span>
              <span class="muted" dir="ltr">
                .{format.extension}
              </span>
            </label>
          ))}
          {templates.map((template) => (
            <div key={template.name} class="template-line">
              <label class="panel-value">
                <input
                  type="checkbox"
                  name="template"
                  value={template.name}
                  checked={chosen.includes(template.name)}
                  onChange={() => setChosen(turned(chosen, template.name))}
                />
                <span>{t('template_by', template.name)}</span>
                <span class="muted" dir="ltr">
                  .md
                </span>
              </label>
              <button type="button" class="plain" aria-label={t('template_edit_of', template.name)} onClick={() => setEditing(template)}>
                {t('own_edit')}
              </button>
            </div>
          ))}
          <button type="button" class="plain template-new" onClick={() => setEditing('new')}>
            {t('template_new')}
          </button>
        </fieldset>
        <div class="buttons">
          <button type="submit" class="button primary" disabled={ids.length + chosen.length === 0}>
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
