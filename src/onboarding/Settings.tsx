import { useEffect, useRef, useState } from 'preact/hooks';
import { KNOWLEDGE_DATE } from '../knowledge/generated/date.ts';
import { LAYERS } from '../model/stored.ts';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { counted, longDay, moment, number } from '../ui/words.ts';
import { Choice } from './Choice.tsx';
import { CollectChoice, LanguageChoice, WhereChoice } from './Choices.tsx';
import type { SettingsModel } from './model.ts';
import { Proof } from './Proof.tsx';
import { AddSite } from './SiteList.tsx';
import { ForgetPeriod, Stored } from './Stored.tsx';

/** Days after which merely collected quotes go; 0 keeps them. */
const RETENTION = [0, 30, 90, 365] as const;

/** Everything that can be chosen, and what can be forgotten. */
export function Settings({ model }: { model: SettingsModel }) {
  const settings = model.settings.value;
  return (
    <>
      <header class="welcome">
        <p class="name">Griot</p>
        <p class="small way-back">
          <a href="../library/index.html">{t('menu_library')}</a>
        </p>
        <h1>{t('menu_settings')}</h1>
      </header>
      <main>
        <p class="muted">{t('knowledge_date', longDay(KNOWLEDGE_DATE))}</p>
        <section>
          <WhereChoice model={model} />
          <AddSite model={model} />
          <Sites title={t('settings_granted')} hosts={settings.sites} action={t('settings_revoke')} onAction={(host) => void model.revoke(host)} />
          <Sites title={t('settings_off')} hosts={settings.offHosts} action={t('settings_switch_on')} onAction={(host) => void model.switchSite(host, true)} />
        </section>
        <section>
          <CollectChoice model={model} />
          <Choice
            legend={t('settings_retention')}
            value={String(settings.retentionDays)}
            onChange={(days) => void model.change({ retentionDays: Number(days) })}
            options={RETENTION.map((days) => ({
              value: String(days),
              label: days === 0 ? t('settings_retention_never') : t('settings_retention_days', number(days)),
            }))}
          />
        </section>
        <section aria-labelledby="layers">
          <h2 id="layers">{t('settings_layers')}</h2>
          <div class="layers">
            {LAYERS.map((layer) => (
              <Switch
                key={layer}
                label={t(`settings_layer_${layer}`)}
                on={settings.layers[layer]}
                onChange={(on) => void model.change({ layers: { [layer]: on } })}
              />
            ))}
          </div>
        </section>
        <section>
          <Choice
            big
            legend={t('settings_citation')}
            value={settings.citation}
            onChange={(citation) => void model.change({ citation })}
            options={[
              { value: 'fr', label: t('settings_citation_fr'), hint: '«\u00a0…\u00a0» — A. Diop, 3 mars 2024' },
              { value: 'en', label: t('settings_citation_en'), hint: '“…” — A. Diop, 3 March 2024' },
            ]}
          />
        </section>
        <section>
          <LanguageChoice model={model} />
        </section>
        <Shortcuts />
        <section>
          <Choice
            big
            legend={t('settings_backup')}
            value={settings.backup.every}
            onChange={(every) => void model.backUp(every)}
            options={[
              { value: 'never', label: t('settings_backup_never') },
              { value: 'day', label: t('settings_backup_day'), hint: t('settings_backup_hint') },
              { value: 'week', label: t('settings_backup_week'), hint: t('settings_backup_hint') },
            ]}
          />
          {settings.backup.every !== 'never' && (
            <p class="muted backup-last">{settings.backup.last ? t('settings_backup_last', moment(settings.backup.last)) : t('settings_backup_none')}</p>
          )}
        </section>
        <section aria-labelledby="seen">
          <h2 id="seen">{t('settings_seen')}</h2>
          <p class="muted">{t('settings_seen_about')}</p>
        </section>
        <Proof />
        <section aria-labelledby="forget">
          <h2 id="forget">{t('settings_forget')}</h2>
          <p class="muted">{t('settings_forget_words')}</p>
          <Stored model={model} />
          {model.sites.value.length === 0 ? (
            <p>{t('settings_nothing_stored')}</p>
          ) : (
            <ul class="rows">
              {model.sites.value.map(({ host, articles }) => (
                <li key={host} class="row">
                  <span>
                    <bdi>{host}</bdi> <span class="muted small">{counted('articles', articles)}</span>
                  </span>
                  <button type="button" class="button" aria-label={`${t('settings_forget_site')} ${host}`} onClick={() => void model.forgetSite(host)}>
                    {t('settings_forget_site')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {model.sites.value.length > 0 && <ForgetPeriod model={model} />}
          <ForgetAll model={model} />
        </section>
        <p class="buttons">
          <a class="button" href="../library/index.html">
            {t('menu_library')}
          </a>
        </p>
      </main>
    </>
  );
}

function Sites({ title, hosts, action, onAction }: { title: string; hosts: readonly string[]; action: string; onAction: (host: string) => void }) {
  if (hosts.length === 0) return null;
  return (
    <div class="sites">
      <h3>{title}</h3>
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host} class="row">
            <bdi>{host}</bdi>
            <button type="button" class="button" aria-label={`${action} ${host}`} onClick={() => onAction(host)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Commands that Griot names itself: the browser does so in its own language. */
const NAMED = ['next-quote', 'previous-quote', 'highlight', 'note', 'toggle'];

/** The shortcuts as they are set, and where they are changed. */
function Shortcuts() {
  const [commands, setCommands] = useState<readonly { name: string; description: string; shortcut: string }[]>([]);
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((all) =>
        setCommands(
          all.filter(({ name }) => !name?.startsWith('_')).map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
        ),
      );
  }, []);
  // Phones have none.
  if (commands.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('settings_shortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name} class="row">
            <dt>{NAMED.includes(name) ? t(`command_${name.replaceAll('-', '_')}`) : description}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="muted">{t('settings_no_shortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{t('settings_shortcuts_where')}</p>
    </section>
  );
}

/** Asked twice: there is no way back but a backup. */
function ForgetAll({ model }: { model: SettingsModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        {t('settings_forget_all')}
      </button>
      <dialog ref={dialog} class="ask" aria-labelledby="ask-title">
        <h2 id="ask-title">{t('settings_forget_all_title')}</h2>
        <p>{t('settings_forget_all_words')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('settings_cancel')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              dialog.current?.close();
              void model.forgetAll();
            }}
          >
            {t('settings_forget_all_yes')}
          </button>
        </div>
      </dialog>
    </>
  );
}
