import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../model/analysis.ts';
import { browser } from '../shared/browser.ts';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { CollectChoice, LanguageLine, WhereChoice } from './Choices.tsx';
import { Demo } from './Demo.tsx';
import { demoArticle } from './demo-text.ts';
import type { SettingsModel } from './model.ts';
import { Proof } from './Proof.tsx';

/** The page after installing: what Griot does, shown; where it runs and what it keeps, asked; that nothing leaves, proved. */
export function App({ model, onDone }: { model: SettingsModel; onDone: () => void }) {
  const article = demoArticle(interfaceLanguage());
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  const done = model.settings.value.onboarded;
  useEffect(() => {
    // Apart from the page's own code: the knowledge base is large, and the words above can be read meanwhile.
    void import('./read-demo.ts').then(({ readDemo }) => setAnalysis(readDemo(article)));
  }, []);
  return (
    <>
      <header class="welcome">
        <p class="name">Griot</p>
        <LanguageLine model={model} />
        <h1>{t('onboarding_title')}</h1>
        <p class="lead">{t('onboarding_lead')}</p>
      </header>
      <main>
        <section aria-labelledby="demo">
          <h2 id="demo">{t('onboarding_demo')}</h2>
          <p class="muted">{t('onboarding_demo_words')}</p>
          {analysis ? <Demo article={article} analysis={analysis} /> : <div class="demo demo-waiting" aria-busy="true" />}
          <Legend />
        </section>
        <section>
          <WhereChoice model={model} />
        </section>
        <section>
          <CollectChoice model={model} />
        </section>
        <Proof />
        <section class="end">
          <p>{done ? t('onboarding_ready') : t('onboarding_end')}</p>
          <p>{t(browser.sidebarAction ? 'onboarding_pin_firefox' : browser.sidePanel ? 'onboarding_pin_chromium' : 'onboarding_pin_phone')}</p>
          <p>
            {t('onboarding_try')}{' '}
            {TRY[interfaceLanguage()].map((host, i) => (
              <>
                {i > 0 && ' · '}
                <a href={`https://${host}`} target="_blank" rel="noreferrer" dir="ltr">
                  {host}
                </a>
              </>
            ))}
          </p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={onDone} disabled={done}>
              {t('onboarding_start')}
            </button>
            <a class="button" href="../library/index.html">
              {t('menu_library')}
            </a>
            <a class="button" href="?view=settings">
              {t('onboarding_all_settings')}
            </a>
          </div>
        </section>
      </main>
    </>
  );
}

/** Listed outlets with news of the Sahel every day, to begin with. */
const TRY = {
  fr: ['lefaso.net', 'studiotamani.org', 'actuniger.com'],
  en: ['theafricareport.com', 'lefaso.net', 'actuniger.com'],
  ar: ['alakhbar.info', 'lefaso.net', 'studiotamani.org'],
} as const;

const KINDS = ['person', 'state', 'armed', 'international', 'other'] as const;

const Legend = () => (
  <ul class="legend small">
    {KINDS.map((kind) => (
      <li key={kind}>
        <span class={`kind kind-${kind}`}>{t(`popup_kind_${kind}`)}</span>
      </li>
    ))}
    <li>
      <span class="demo-direct">{t('card_kind_direct')}</span>
    </li>
    <li>
      <span class="demo-indirect">{t('card_kind_indirect')}</span>
    </li>
  </ul>
);
