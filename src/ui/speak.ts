import type { Settings } from '../model/stored.ts';
import { browserLanguage, chooseWords, type Language } from '../shared/i18n.ts';

/** A part of the build each, fetched only by who chose it. */
const WORDS = {
  fr: () => import('../../public/_locales/fr/messages.json'),
  en: () => import('../../public/_locales/en/messages.json'),
  ar: () => import('../../public/_locales/ar/messages.json'),
} as const satisfies Record<Language, () => Promise<unknown>>;

const CHANNEL = 'griot-language';

/** Tells Griot's other open pages that another language was chosen. */
export function tellLanguage(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/**
 * Has this page of Griot's speak the language that the reader chose, and follow when another is. Called before anything is drawn; a store that does not
 * open leaves the browser's.
 */
export async function speak(settings: () => Promise<Pick<Settings, 'language'>>): Promise<void> {
  const { language } = await settings().catch(() => ({ language: 'browser' as const }));
  if (language === 'browser' || language === browserLanguage()) chooseWords(undefined);
  else chooseWords({ language, messages: (await WORDS[language]()).default });
  new BroadcastChannel(CHANNEL).onmessage = () => {
    // What somebody is writing comes first: such a page follows when it is opened anew.
    if (!document.querySelector('dialog[open], textarea')) location.reload();
  };
}
