import { containment, foldedWords, shingles } from './dispatch.ts';

/** An edited version of an article keeps at least this share of the shorter one's word shingles. */
const EDITED_CONTAINMENT = 0.3;
/** Of two texts under one title that share less, one is another article under a left-over title. */
const TITLED_CONTAINMENT = 0.02;
/** A title of fewer words ("Actualités", "Afrique de l’Ouest") names a section, not an article. */
const TITLE_WORDS = 4;
/** Texts shorter than this are boilerplate ("Enable JavaScript") as often as articles: equality of text alone proves nothing. */
const TELLING_WORDS = 40;

interface Seen {
  readonly title: string;
  readonly text: string;
}

const sameTitle = (a: Seen, b: Seen): boolean => {
  const words = foldedWords(a.title);
  return words.length >= TITLE_WORDS && words.join(' ') === foldedWords(b.title).join(' ');
};

/**
 * Whether two texts met under one address are one article. Outlets give wrong canonical addresses (their front page,
 * the section, the article before), so the address alone never suffices.
 */
export function sameArticle(a: Seen, b: Seen): boolean {
  if (a.text === b.text) return true;
  const shared = containment(shingles(a.text), shingles(b.text));
  return shared >= EDITED_CONTAINMENT || (sameTitle(a, b) && shared >= TITLED_CONTAINMENT);
}

/** Whether the very same text on one host is one article whatever its addresses. */
export const sameTextTells = (a: Seen, b: Seen): boolean => a.text === b.text && (foldedWords(a.text).length >= TELLING_WORDS || sameTitle(a, b));

/** True where two texts differ in nothing but white space and digits ("5 minutes ago", counters): not worth a version. */
export const trivialEdit = (a: string, b: string): boolean => a.replace(/[\s\d]+/gu, '') === b.replace(/[\s\d]+/gu, '');
