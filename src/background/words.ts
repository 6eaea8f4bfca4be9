// The few words that the background itself says. A service worker may fetch no part of the build later on, so those of all languages are in it.
import * as ar from '../../public/_locales/ar/messages.json?menu';
import * as en from '../../public/_locales/en/messages.json?menu';
import * as fr from '../../public/_locales/fr/messages.json?menu';
import type { Settings } from '../model/stored.ts';
import { browserLanguage } from '../shared/i18n.ts';

// `?menu`: the build takes no other words of the files (vite.config.ts).
const MENU = {
  menu_highlight: { fr: fr.menu_highlight, en: en.menu_highlight, ar: ar.menu_highlight },
  menu_note: { fr: fr.menu_note, en: en.menu_note, ar: ar.menu_note },
  menu_quote_by: { fr: fr.menu_quote_by, en: en.menu_quote_by, ar: ar.menu_quote_by },
  menu_library: { fr: fr.menu_library, en: en.menu_library, ar: ar.menu_library },
  menu_settings: { fr: fr.menu_settings, en: en.menu_settings, ar: ar.menu_settings },
} as const;

export const menuWord =
  (choice: Settings['language']) =>
  (key: keyof typeof MENU): string =>
    MENU[key][choice === 'browser' ? browserLanguage() : choice].message;
