import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { report } from '../shared/errors.ts';
import { t } from '../shared/i18n.ts';
import { contentOf } from '../shared/rpc.ts';
import { openDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { speak } from '../ui/speak.ts';
import { localise } from '../ui/words.ts';
import { App } from './App.tsx';
import { createBesideModel } from './model.ts';
import './beside.css';

/** `?tab=ID` keeps to one tab, where a browser has no place beside its pages; without, the list is that of the tab in front. */
async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('tab');
  const model = createBesideModel({ contentOf, seen: () => document.visibilityState === 'visible' });
  const front = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await model.follow(tab.id);
  };
  // The page is asked while the words are still on their way.
  const following = asked === null ? front() : model.follow(Number(asked));
  await speak(() => readSettings(openDatabase()));
  localise(t('beside_title'));
  render(
    <App model={model} leave={() => (asked === null ? undefined : void browser.tabs.update(Number(asked), { active: true }))} />,
    document.getElementById('app')!,
  );
  const shown = effect(() => {
    if (!model.page.value) return;
    requestAnimationFrame(() => {
      performance.mark('griot-beside-shown');
      shown();
    });
  });
  await following;
  if (asked !== null) return;
  browser.tabs.onActivated.addListener(() => void front());
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') void front();
  });
}

start().catch((error: unknown) => report('beside', error));
