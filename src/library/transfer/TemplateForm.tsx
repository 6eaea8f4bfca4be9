import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { exportBytes, FORMATS } from '../../exchange/index.ts';
import { readTemplate, SCOPES, type Scope } from '../../exchange/template.ts';
import { EXAMPLE } from '../../exchange/write-template.ts';
import { type Bundle, emptyBundle } from '../../model/bundle.ts';
import type { Settings } from '../../model/stored.ts';
import { t } from '../../shared/i18n.ts';
import type { LibraryModel } from '../model.ts';
import { language } from '../words.ts';

export type Template = Settings['templates'][number];

/** What of the library the preview shows. */
const SHOWN = { quotes: 6, notes: 1 };
const SCOPE_NAMES = Object.keys(SCOPES) as Scope[];

/** A few records, so that one sees what a template makes of them. */
async function sample({ db }: LibraryModel): Promise<Bundle> {
  const quotes = await db.quotes.limit(SHOWN.quotes).toArray();
  const annotations = await db.annotations.limit(SHOWN.notes).toArray();
  const ids = [...new Set([...quotes, ...annotations].map(({ article }) => article))];
  const articles = (await db.articles.bulkGet(ids)).filter((row) => row !== undefined);
  return { ...emptyBundle(), quotes, annotations, articles, collections: await db.collections.toArray() };
}

/** A template of one's own for Markdown: its fields, what is amiss in it, and what comes out. */
export function TemplateForm({
  model,
  template,
  save,
  remove,
  cancel,
}: {
  readonly model: LibraryModel;
  /** Undefined for a new one. */
  readonly template: Template | undefined;
  readonly save: (template: Template) => void;
  readonly remove: () => void;
  readonly cancel: () => void;
}) {
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(template?.text ?? EXAMPLE[language()]);
  const [bundle, setBundle] = useState<Bundle | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    sample(model).then(setBundle, model.tellError);
  }, []);
  const { flaws } = useMemo(() => readTemplate(text), [text]);
  const preview = useMemo(() => {
    if (flaws.length > 0 || bundle === null) return '';
    const markdown = FORMATS.find(({ id }) => id === 'markdown')!;
    return new TextDecoder().decode(exportBytes(markdown, bundle, { language: language(), template: text, now: model.now().toISOString() }));
  }, [text, bundle]);
  const put = (words: string) => {
    const field = area.current!;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    setText(field.value);
    field.focus();
  };
  const show = (line: number, column: number) => {
    const field = area.current!;
    const at = field.value.split('\n', line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    field.focus();
    field.setSelectionRange(at, at);
  };
  return (
    <form
      class="template-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (flaws.length === 0) save({ name: name.trim(), text });
      }}
    >
      <label class="template-name">
        {t('template_name')}
        <input data-first required value={name} dir="auto" onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <div class="template-columns">
        <div>
          <label>
            {t('template_text')}
            <textarea
              ref={area}
              rows={14}
              dir="ltr"
              spellcheck={false}
              value={text}
              aria-invalid={flaws.length > 0}
              aria-describedby="template-flaws"
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <div id="template-flaws" role="status">
            {flaws.length > 0 && (
              <ul class="template-flaws">
                {flaws.map(({ code, values, line, column }, i) => (
                  <li key={i}>
                    <button type="button" class="plain" onClick={() => show(line, column)}>
                      {t('template_place', line, column)}
                    </button>{' '}
                    {t(`template_flaw_${code}`, ...values)}
                  </li>
                ))}
              </ul>
            )}
          </div>
          <details class="template-fields">
            <summary>{t('template_fields')}</summary>
            <p class="muted small">{t('template_sections')}</p>
            {SCOPE_NAMES.map((scope) => (
              <section key={scope}>
                <h3>
                  {t(`template_scope_${scope}`)}
                  {scope !== 'page' && (
                    <button type="button" class="chip" dir="ltr" onClick={() => put(`{{#${scope}}}\n\n{{/${scope}}}\n`)}>
                      {`{{#${scope}}}…{{/${scope}}}`}
                    </button>
                  )}
                </h3>
                <ul>
                  {SCOPES[scope].fields.map((field) => (
                    <li key={field}>
                      <button type="button" class="chip" dir="ltr" onClick={() => put(`{{${field}}}`)}>
                        {`{{${field}}}`}
                      </button>{' '}
                      <span class="small">{t(`template_field_${field}`)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </details>
        </div>
        <div>
          <h3 id="template-preview">{t('template_preview')}</h3>
          <pre class="template-preview" role="region" tabIndex={0} aria-labelledby="template-preview" dir="auto">
            {flaws.length > 0 ? t('template_preview_flaws') : bundle?.quotes.length === 0 ? t('template_preview_empty') : preview}
          </pre>
        </div>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={flaws.length > 0 || name.trim() === ''}>
          {t('template_save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('library_cancel')}
        </button>
        {template && (
          <button type="button" class="button danger" onClick={remove}>
            {t('card_delete')}
          </button>
        )}
      </div>
    </form>
  );
}
