import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';

/** Permissions in the order in which a reader would ask about them. */
const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'] as const;

/** Why nothing can leave the machine, and how to see it for oneself; read from the manifest that runs. */
export function Proof() {
  const { content_security_policy: policy, permissions = [] } = browser.runtime.getManifest();
  const csp = typeof policy === 'string' ? policy : ((policy as { extension_pages?: string } | undefined)?.extension_pages ?? '');
  const connect = /connect-src[^;]*/.exec(csp)?.[0] ?? '';
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{t('onboarding_proof')}</h2>
      <p>{t('onboarding_proof_words')}</p>
      <div class="proof">
        <p>{t('onboarding_proof_policy')}</p>
        <code dir="ltr" class="policy">
          {connect}
        </code>
      </div>
      <h3>{t('onboarding_permissions')}</h3>
      <dl class="permissions">
        {PERMISSIONS.filter((name) => permissions.includes(name)).map((name) => (
          <div key={name}>
            <dt>{t(`onboarding_permission_${name}`)}</dt>
            <dd>
              <code dir="ltr" class="small muted">
                {name}
              </code>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('onboarding_permission_hosts')}</dt>
          <dd>{t('onboarding_permission_hosts_words')}</dd>
        </div>
      </dl>
      <h3>{t('onboarding_check')}</h3>
      <p>{t('onboarding_check_words')}</p>
    </section>
  );
}
