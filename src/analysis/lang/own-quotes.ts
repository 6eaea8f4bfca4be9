/** What the quote stage asks for by role of the text's own language alone, where a word of the other would mislead. */

import type { KnownLanguage } from '../document.ts';
import { OWN_FRAMES as EN_FRAMES } from './en/frames.ts';
import { OWN_FRAMES as FR_FRAMES } from './fr/frames.ts';
import { apart } from './roles.ts';

const [FR, EN] = apart(FR_FRAMES, EN_FRAMES);
export type Own = typeof FR;

const OWN: Partial<Readonly<Record<KnownLanguage, Own>>> = { fr: FR, en: EN };

/** The roles of a language; of one that brings a reader of its own, those of the first. */
export const ownOf = (language: KnownLanguage): Own => OWN[language] ?? FR;
