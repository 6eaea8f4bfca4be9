import type { KnownLanguage } from '../document.ts';
import { tokenise } from '../text/2-tokens.ts';
import { nameKey } from './key.ts';

/** The words of a name as the matcher sees them in a text of the language: tokens without punctuation, hyphens parted, folded. */
export function formWords(form: string, language: KnownLanguage): string[] {
  return tokenise(form, language)
    .filter((token) => token.type !== 'punct')
    .flatMap((token) => form.slice(token.start, token.end).split(/[-‑]/))
    .map(nameKey)
    .filter(Boolean);
}
