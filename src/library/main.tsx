import { effect } from '@preact/signals';
import { render } from 'preact';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import { background } from '../shared/rpc.ts';
import { openDatabase } from '../storage/database.ts';
import { readSettings } from '../storage/settings.ts';
import { holdFocus } from '../ui/hold-focus.ts';
import { speak } from '../ui/speak.ts';
import { localise } from '../ui/words.ts';
import { remoteEngine } from './engine/remote.ts';
import { holdKeys } from './hold-keys.ts';
import { createLibraryModel } from './model.ts';
import { loadNames } from './names.ts';
import { App } from './parts/App.tsx';
import './library.css';

performance.mark('griot-script');
const release = holdKeys(document);
const db = openDatabase({ onBlocked: () => model.tell('error_store_open', [], { bad: true }) });
await speak(() => readSettings(db));
localise(t('library_title'));
const model = createLibraryModel({
  db,
  engine: remoteEngine(() => new Worker(new URL('./engine/worker.ts', import.meta.url), { type: 'module', name: interfaceLanguage() })),
  stored: (articles) => {
    background.storedHere(articles ? { articles } : {}).catch(() => undefined);
  },
  address: {
    read: () => location.hash,
    write: (hash, replace) => history[replace ? 'replaceState' : 'pushState'](null, '', hash),
  },
});
addEventListener('popstate', () => model.follow());
addEventListener('hashchange', () => model.follow());

const root = document.getElementById('app')!;
render(<App model={model} />, root);
release();
holdFocus(root, '.list');
await model.start();
performance.mark('griot-first-screen');
loadNames().catch(model.tellError);
const marked = effect(() => {
  if (!model.progress.value.whole) return;
  performance.mark('griot-whole');
  queueMicrotask(() => marked());
});
