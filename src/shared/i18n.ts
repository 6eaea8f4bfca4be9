import { runtime } from './runtime.ts';

/** A message of public/_locales in the interface's language; the key itself where it is missing, so that it is seen. */
export const t = (key: string, ...values: readonly (string | number)[]): string => runtime().i18n.getMessage(key, values.map(String)) || key;

/** 'fr', 'en' or 'ar'. */
export const uiLanguage = (): string => runtime().i18n.getUILanguage().slice(0, 2).toLowerCase();

export const isRtl = (): boolean => runtime().i18n.getMessage('@@bidi_dir') === 'rtl';

/** The language that messages really come in: French where the browser speaks none of ours. */
export const interfaceLanguage = (): 'fr' | 'en' | 'ar' => {
  const language = uiLanguage();
  return language === 'en' || language === 'ar' ? language : 'fr';
};
