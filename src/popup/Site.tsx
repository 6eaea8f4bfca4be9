import { isOff } from '../model/off.ts';
import { t } from '../shared/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import type { PopupModel } from './model.ts';

/** On or off for this site, and whether Griot starts here by itself. */
export function Site({ model }: { model: PopupModel }) {
  const host = model.host.value;
  if (host === '' || model.access.value === 'closed' || model.access.value === 'asking') return null;
  const settings = model.page.value?.settings;
  const { always, listed, everywhere } = model.site.value;
  return (
    <section class="site" aria-label={t('popup_site')}>
      {settings && <Switch label={t('popup_on_here', host)} on={!isOff(settings.offHosts, host)} onChange={(on) => void model.switchSite(on)} />}
      {!always && (
        <p class="site-line">
          <button type="button" class="plain" onClick={() => void model.grant()}>
            {t('popup_always_here', host)}
          </button>
        </p>
      )}
      {always && !listed && !everywhere && (
        <p class="site-line muted small">
          {t('popup_is_always', host)}{' '}
          <button type="button" class="plain" onClick={() => void model.revoke()}>
            {t('popup_not_any_more')}
          </button>
        </p>
      )}
    </section>
  );
}
