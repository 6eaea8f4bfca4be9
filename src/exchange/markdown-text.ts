import { wellFormed } from '../model/well-formed.ts';
import { opens } from './safe-markdown.ts';

/** One line of plain text that Markdown shows as it is: no emphasis, link, tag, HTML, heading or list can come of it. */
export const escapeMarkdown = (text: string): string =>
  wellFormed(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~$&=]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    // Bare addresses would become links of their own.
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (match) => `${match.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@');

/** An address inside <…>, which may hold parentheses but no angle brackets or white space. */
const encoded = (url: string): string => wellFormed(url).replace(/[<>\s\\\p{Cc}]/gu, (character) => encodeURIComponent(character));

/** The same of an address that a click may open; '' for others. */
export const addressOf = (url: string): string => (opens(url) ? encoded(url) : '');

/** Obsidian's tags hold letters, digits, - _ and /. */
export const obsidianTag = (tag: string): string => wellFormed(tag).replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
