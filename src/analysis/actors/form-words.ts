import type { KnownLanguage } from '../document.ts';
import { writingOf } from '../lang/known.ts';
import { tokenise } from '../text/2-tokens.ts';
import { nameKey } from './key.ts';

/** Marks of one kind are one: – and - , ’ and '. */
export const markKey = (mark: string): string => (/[–—‑]/.test(mark) ? '-' : /[’ʼ]/.test(mark) ? "'" : mark);

/**
 * The words of a name as the matcher sees them in a text of the language: tokens, hyphens parted, folded. A mark between
 * two words ("Commission vérité, justice et réconciliation") is a word of its own where asked for.
 */
export function formWords(form: string, language: KnownLanguage, marks = false): string[] {
  const tokens = tokenise(form, writingOf(language).parts);
  return tokens
    .flatMap((token, index) => {
      const raw = form.slice(token.start, token.end);
      if (token.type !== 'punct') return raw.split(/[-‑]/).map(nameKey);
      return marks && index > 0 && index < tokens.length - 1 ? [markKey(raw)] : [];
    })
    .filter(Boolean);
}
