import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { type Flaw, flawsOf } from '../../knowledge/own/flaws.ts';
import { isCountry, TYPES } from '../../knowledge/rules.ts';
import type { ActorType, Post } from '../../model/knowledge.ts';
import type { Knowledge } from '../../model/knowledge-base.ts';
import type { OwnFact } from '../../model/own-knowledge.ts';
import { t } from '../../shared/i18n.ts';
import { countryName, language } from '../words.ts';
import { type Draft, factOf } from './draft.ts';

/** The countries that articles are about stand first. */
const FIRST = ['ML', 'BF', 'NE', 'TD', 'MR'];

const countries = (): string[] => {
  const codes: string[] = [];
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      if (isCountry(code) && !FIRST.includes(code) && new Intl.Locale(`und-${code}`).region === code) codes.push(code);
    }
  const named = [...new Map(codes.map((code) => [countryName(code), code]))].sort(([a], [b]) => a.localeCompare(b, language()));
  return [...FIRST, ...named.map(([, code]) => code), ...['XS', 'XW', 'EU', 'XX'].filter((code) => !codes.includes(code))];
};

const officeName = ({ office }: Post): string => office[language()]?.[0] ?? office.fr[0] ?? '';

/** A short form for what the reader knows: a person or body, and the office with its days. */
export function FactForm({
  draft,
  knowledge,
  today,
  save,
  cancel,
}: {
  readonly draft: Draft;
  /** All that is known without the fact that is edited. */
  readonly knowledge: Knowledge;
  readonly today: string;
  readonly save: (fact: OwnFact, name: string) => Promise<void>;
  readonly cancel: () => void;
}) {
  const [now, setNow] = useState(draft);
  const [flaws, setFlaws] = useState<readonly Flaw[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const listed = useMemo(countries, []);
  const posts = useMemo(() => {
    const by = new Map<string, Post[]>();
    for (const post of knowledge.posts()) by.set(post.country, [...(by.get(post.country) ?? []), post]);
    return by;
  }, [knowledge]);
  const set = (change: Partial<Draft>) => setNow((before) => ({ ...before, ...change }));
  useEffect(() => form.current?.querySelector<HTMLElement>(draft.fr ? '[name=en]' : '[name=fr]')?.focus(), []);
  const person = now.type === 'person';
  const of = (field: Flaw['field']) => flaws.filter((flaw) => flaw.field === field);

  const submit = async (event: Event) => {
    event.preventDefault();
    const fact = factOf(person ? now : { ...now, post: '' }, knowledge, today);
    const found = flawsOf(fact, knowledge);
    setFlaws(found);
    if (found.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    await save(fact, now.fr.trim());
  };
  const countriesFirst = [
    now.country,
    ...[...posts.keys()].filter((code) => code !== now.country).sort((a, b) => countryName(a).localeCompare(countryName(b), language())),
  ];

  return (
    <form ref={form} class="fact-form" noValidate onSubmit={(event) => void submit(event)} aria-labelledby="fact-title">
      <h3 id="fact-title">{t(now.key ? 'own_form_edit' : now.instead ? 'own_form_correct' : now.id ? 'own_form_more' : 'own_form_new')}</h3>
      <p class="muted">{t('own_form_about')}</p>
      {flaws.length > 0 && (
        <p class="warning" role="alert">
          {t('own_form_flaws', flaws.length)}
        </p>
      )}
      <div class="fields">
        <Field label={t('own_name_fr')} flaws={of('name')}>
          {(props) => <input {...props} name="fr" dir="auto" required value={now.fr} onInput={(event) => set({ fr: event.currentTarget.value })} />}
        </Field>
        <Field label={t('own_name_en')}>
          {(props) => <input {...props} name="en" dir="auto" value={now.en} onInput={(event) => set({ en: event.currentTarget.value })} />}
        </Field>
        <Field label={t('own_name_ar')}>
          {(props) => <input {...props} name="ar" dir="rtl" lang="ar" value={now.ar} onInput={(event) => set({ ar: event.currentTarget.value })} />}
        </Field>
        <Field label={t('own_aliases')} flaws={of('aliases')}>
          {(props) => (
            <textarea {...props} name="aliases" dir="auto" rows={2} value={now.aliases} onInput={(event) => set({ aliases: event.currentTarget.value })} />
          )}
        </Field>
        <Field label={t('own_type')} flaws={of('type')}>
          {(props) => (
            <select {...props} name="type" value={now.type} onChange={(event) => set({ type: event.currentTarget.value as ActorType })}>
              {TYPES.map((type) => (
                <option key={type} value={type}>
                  {t(`kind_${type}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {person && (
          <Field label={t('own_gender')} flaws={of('gender')}>
            {(props) => (
              <select {...props} name="gender" value={now.gender} onChange={(event) => set({ gender: event.currentTarget.value as Draft['gender'] })}>
                <option value="">{t('own_choose')}</option>
                <option value="f">{t('own_gender_f')}</option>
                <option value="m">{t('own_gender_m')}</option>
              </select>
            )}
          </Field>
        )}
        <Field label={t('own_country')} flaws={of('country')}>
          {(props) => (
            <select {...props} name="country" value={now.country} onChange={(event) => set({ country: event.currentTarget.value })}>
              {listed.map((code) => (
                <option key={code} value={code}>
                  {countryName(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {person && (
          <>
            <Field label={t('own_office')} flaws={[...of('post'), ...of('person')]}>
              {(props) => (
                <select {...props} name="post" value={now.post} onChange={(event) => set({ post: event.currentTarget.value })}>
                  <option value="">{t('own_office_none')}</option>
                  {countriesFirst.map((code) => (
                    <optgroup key={code} label={countryName(code)}>
                      {(posts.get(code) ?? []).map((post) => (
                        <option key={post.id} value={post.id}>
                          {officeName(post)}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
              )}
            </Field>
            {now.post !== '' && (
              <>
                <Field label={t('own_from')} flaws={of('start')} hint={t('own_date_hint')}>
                  {(props) => (
                    <input
                      {...props}
                      name="start"
                      dir="ltr"
                      placeholder="2027-03-03"
                      value={now.start}
                      onInput={(event) => set({ start: event.currentTarget.value })}
                    />
                  )}
                </Field>
                <Field label={t('own_to')} flaws={of('end')} hint={t('own_end_hint')}>
                  {(props) => <input {...props} name="end" dir="ltr" value={now.end} onInput={(event) => set({ end: event.currentTarget.value })} />}
                </Field>
              </>
            )}
          </>
        )}
        <Field label={t('own_source')} flaws={of('source')} hint={t('own_source_hint')}>
          {(props) => (
            <input
              {...props}
              name="source"
              type="url"
              dir="ltr"
              placeholder="https://…"
              value={now.source}
              onInput={(event) => set({ source: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t('own_note')}>
          {(props) => <input {...props} name="note" dir="auto" value={now.note} onInput={(event) => set({ note: event.currentTarget.value })} />}
        </Field>
      </div>
      {now.instead && now.post !== '' && (
        <label class="check">
          <input type="checkbox" name="never" checked={now.never} onChange={(event) => set({ never: event.currentTarget.checked })} /> {t('own_never')}
        </label>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('own_save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('library_cancel')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly 'aria-invalid'?: 'true';
  readonly 'aria-describedby'?: string;
}

function Field({
  label,
  flaws = [],
  hint,
  children,
}: {
  readonly label: string;
  readonly flaws?: readonly Flaw[];
  readonly hint?: string;
  readonly children: (props: FieldProps) => ComponentChildren;
}) {
  const id = useId();
  const said = flaws.length > 0 || hint !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(flaws.length > 0 ? { 'aria-invalid': 'true' as const } : {}), ...(said ? { 'aria-describedby': `${id}-said` } : {}) })}
      {said && (
        <p id={`${id}-said`} class={`small ${flaws.length > 0 ? 'warning' : 'muted'}`}>
          {flaws.length > 0 ? flaws.map(({ code, values }) => t(`own_flaw_${code}`, ...values)).join(' ') : hint}
        </p>
      )}
    </div>
  );
}
