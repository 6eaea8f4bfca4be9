import { interfaceLanguage } from '../shared/i18n.ts';

/** What stands on French keyboards; others have the English words. */
const FRENCH: Readonly<Record<string, string>> = {
  ...{ PgDn: 'Pg suiv', PgUp: 'Pg préc', Home: 'Début', End: 'Fin', Enter: 'Entrée', Space: 'Espace' },
  ...{ Shift: 'Maj', Delete: 'Suppr', Esc: 'Échap' },
};

/** Keys as they are called where the reader writes: "Maj + ↓" for "Shift + ↓". */
export const keyName = (keys: string, language = interfaceLanguage()): string =>
  language === 'fr' ? keys.replace(/[A-Za-z]{3,}/g, (word) => FRENCH[word] ?? word) : keys;
