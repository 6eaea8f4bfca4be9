import type { KnownLanguage } from '../document.ts';
import { ABBREVIATIONS as AR, OPENERS as AR_OPENERS } from './ar/abbreviations.ts';
import { tokenise as tokeniseArabic } from './ar/tokens.ts';
import { ABBREVIATIONS as EN, STARTERS as EN_STARTERS } from './en/abbreviations.ts';
import { WORD_PARTS as EN_PARTS } from './en/tokens.ts';
import { ABBREVIATIONS as FR, OPENERS as FR_OPENERS } from './fr/abbreviations.ts';
import { WORD_PARTS as FR_PARTS } from './fr/tokens.ts';
import type { WordParts } from './word-parts.ts';

/** What the text passes ask of a language. */
interface Writing {
  readonly abbreviations: ReadonlySet<string>;
  /** Little words that open a sentence where they have a capital; none where headlines capitalise them. */
  readonly openers: ReadonlySet<string>;
  /** Little words that begin a sentence behind initials: "in Washington, D.C. The event …". */
  readonly starters?: ReadonlySet<string>;
  /** How its words come apart; a script of its own brings its tokens. */
  readonly parts: WordParts;
  readonly tokenise?: typeof tokeniseArabic;
}

const WRITING: Readonly<Record<KnownLanguage, Writing>> = {
  fr: { abbreviations: FR, openers: FR_OPENERS, parts: FR_PARTS },
  en: { abbreviations: EN, openers: new Set(), starters: EN_STARTERS, parts: EN_PARTS },
  ar: { abbreviations: AR, openers: AR_OPENERS, parts: {}, tokenise: tokeniseArabic },
};

/** The folder by which an article is read; what has none is read as French is, and nobody is named as a speaker. */
export const folderOf = (language: string): KnownLanguage => (language.startsWith('en') ? 'en' : language.startsWith('ar') ? 'ar' : 'fr');

export const writingOf = (language: KnownLanguage): Writing => WRITING[language];
