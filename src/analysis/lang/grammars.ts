import type { KnownLanguage } from '../document.ts';
import { GRAMMAR as EN } from './en/grammar.ts';
import { GRAMMAR as FR } from './fr/grammar.ts';
import type { Grammar } from './grammar.ts';

const GRAMMARS: Partial<Readonly<Record<KnownLanguage, Grammar>>> = { fr: FR, en: EN };

/** The closed classes of a language; of one that brings a reader of its own, those of the first. */
export const grammarOf = (language: KnownLanguage): Grammar => GRAMMARS[language] ?? FR;
