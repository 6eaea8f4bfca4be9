import type { Article } from '../../model/article.ts';
import type { Document, KnownLanguage } from '../document.ts';
import { ABBREVIATIONS as AR, OPENERS as AR_OPENERS } from '../lang/ar/abbreviations.ts';
import { tokenise as tokeniseArabic } from '../lang/ar/tokens.ts';
import { ABBREVIATIONS as EN, STARTERS as EN_STARTERS } from '../lang/en/abbreviations.ts';
import { ABBREVIATIONS as FR, OPENERS as FR_OPENERS } from '../lang/fr/abbreviations.ts';
import { findBlocks } from './1-blocks.ts';
import { tokenise } from './2-tokens.ts';
import { findSentences } from './3-sentences.ts';

const ABBREVIATIONS: Record<KnownLanguage, ReadonlySet<string>> = { fr: FR, en: EN, ar: AR };

/** English headlines capitalise little words, so they tell nothing there. */
const OPENERS: Record<KnownLanguage, ReadonlySet<string>> = { fr: FR_OPENERS, en: new Set(), ar: AR_OPENERS };

/** Initials that end a sentence are English: "the U.S.", "Washington, D.C." */
const STARTERS: Record<KnownLanguage, ReadonlySet<string>> = { fr: new Set(), en: EN_STARTERS, ar: new Set() };

/** Freezes an article's text and lays blocks, tokens and sentences over it. */
export function readText(article: Article): Document {
  const language: KnownLanguage = article.language.startsWith('en') ? 'en' : article.language.startsWith('ar') ? 'ar' : 'fr';
  const blocks = findBlocks(article);
  const tokens = language === 'ar' ? tokeniseArabic(article.text) : tokenise(article.text, language);
  return {
    text: article.text,
    article,
    language,
    blocks,
    tokens,
    sentences: findSentences(article.text, blocks, tokens, ABBREVIATIONS[language], OPENERS[language], STARTERS[language]),
  };
}
