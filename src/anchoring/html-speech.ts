import { attributeOf, flatParent, holds, queryIn, tagOf } from './dom.ts';

/** A number that leads to a note: in brackets, linked, or glued to a word. "km²" and "1er" are none. */
export function isReference(element: Element, before: readonly string[]): boolean {
  const text = (element.textContent ?? '').trim();
  if (/^[[(]\s*(?:\d{1,3}|[a-z]|\*)\s*[\])]$/.test(text)) return true;
  if (!/^(?:\d{1,3}|\*{1,3}|†)(?:\s*,\s*\d{1,3})*$/.test(text)) return false;
  return (
    queryIn(element, 'a').length > 0 || tagOf(flatParent(element) ?? element) === 'a' || /(?:[\p{L}’'-]{3}|[.,;:!?»”")])\s*$/u.test(before.slice(-3).join(''))
  );
}

const POSTS = /(?:^|[\s_-])(?:twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed|mastodon-embed|telegram-post)(?=$|[\s_-])/i;
/** Elements that may be speech. */
export const SPEAKS = /^(?:q|blockquote|em|i|span)$/;
const SPOKEN = /(?:^|\s)(?:quote|quotation|citation|verbatim)(?=$|\s)/i;
const ITALIC = /^(?:em|i)$/;
const OPENS = /^[\s\u00a0]*(?:[«“„"‟‹‘]|''|<<)/;

/** An element whose words are speech, and how far its marks are written. */
export interface Speech {
  readonly element: Element;
  /** What names the speaker inside it. */
  readonly attribution: Element | null;
  opened: boolean;
  reopen: boolean;
}

/** A whole sentence in italics behind a colon, to the end of its own; words that a class calls a quote. A title of four words is neither. */
function isSpoken(element: Element, tag: string, words: string, last: string): boolean {
  if (queryIn(element, 'a').length > 0) return false;
  const many = words.trim().split(/\s+/u).length;
  if (SPOKEN.test(attributeOf(element, 'class') ?? '')) return many > 2;
  if (!ITALIC.test(tag) || !last.endsWith(':') || many < 5 || !/^\s*\p{Lu}/u.test(words)) return false;
  const next = element.nextSibling;
  return !next || /[.!?…]\s*$/.test(words) || /^\s*(?:[.!?…]|$)/.test(next.textContent ?? '');
}

/** Whether an element's words are speech that only its tag marks: <q>, a block quote behind a colon, with its author, or a post. */
export function speechIn(element: Element, tag: string, before: readonly string[]): Speech | null {
  const last = before.slice(-3).join('').trimEnd();
  // Most emphasis is none of it: no look at its words.
  if (tag !== 'q' && tag !== 'blockquote' && !SPOKEN.test(attributeOf(element, 'class') ?? '') && (tag === 'span' || !last.endsWith(':'))) return null;
  const words = element.textContent ?? '';
  if (OPENS.test(words) || /[«“„"‹‘]$/.test(last)) return null;
  const speech = { element, attribution: null as Element | null, opened: false, reopen: false };
  if (tag === 'q') return speech;
  if (tag !== 'blockquote') return isSpoken(element, tag, words, last) ? speech : null;
  const signed = Array.from(queryIn(element, 'cite,footer,figcaption,.author,.source')).filter((one) => {
    const length = (one.textContent ?? '').trim().length;
    return length > 3 && length < 160;
  });
  speech.attribution = signed.findLast((one) => !signed.some((other) => other !== one && holds(other, one))) ?? null;
  const dashed = /(?:[.!?…»”"]|\n)\s{0,20}[—–]\s{0,5}\p{Lu}[^\n]{3,160}$/u.test(words.trim());
  return speech.attribution || dashed || last.endsWith(':') || POSTS.test(attributeOf(element, 'class') ?? '') ? speech : null;
}
