import { runtime } from './runtime.ts';

export type Language = 'fr' | 'en' | 'ar';
/** The words of a language that the reader chose over the browser's, as public/_locales has them. */
export interface ChosenWords {
  readonly language: Language;
  readonly messages: Readonly<Record<string, { readonly message: string }>>;
}

// On the global scope, since a page's two scripts share nothing else.
const KEY = '__griotWords';
type Scope = { [KEY]?: ChosenWords };

/** A page's element of this id would be a property of the scope too, but not its own. */
const chosen = (): ChosenWords | undefined => (Object.hasOwn(globalThis, KEY) ? (globalThis as Scope)[KEY] : undefined);

/** Has everything speak these words from now on; without any, the browser's language again. */
export function chooseWords(words: ChosenWords | undefined): void {
  if (words) (globalThis as Scope)[KEY] = words;
  else delete (globalThis as Scope)[KEY];
}

/** A message of public/_locales in the interface's language; the key itself where it is missing, so that it is seen. */
export const t = (key: string, ...values: readonly (string | number)[]): string => {
  const own = chosen()?.messages[key]?.message;
  if (own !== undefined) return own.replace(/\$(\d)/g, (_, n) => String(values[n - 1] ?? ''));
  return runtime().i18n.getMessage(key, values.map(String)) || key;
};

/** The language that the browser's messages come in: French where it speaks none of ours. */
export const browserLanguage = (): Language => {
  const language = runtime().i18n.getUILanguage().slice(0, 2).toLowerCase();
  return language === 'en' || language === 'ar' ? language : 'fr';
};

/** The language that messages really come in. */
export const interfaceLanguage = (): Language => chosen()?.language ?? browserLanguage();

export const isRtl = (): boolean => interfaceLanguage() === 'ar';
