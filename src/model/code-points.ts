/**
 * JavaScript counts UTF-16 code units; the W3C Web Annotation model and REFI-QDA count Unicode code points.
 * The one conversion between the two. A lone surrogate counts as one code point, as String.prototype.codePointAt has it.
 */

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isPairAt = (text: string, at: number): boolean => isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));

/** Number of code points before a UTF-16 offset. An offset inside a surrogate pair counts the pair; one past the end is cut to the end. */
export function toCodePoints(text: string, offset: number): number {
  const end = Math.min(offset, text.length);
  let count = 0;
  for (let at = 0; at < end; at++) {
    if (isPairAt(text, at)) at++;
    count++;
  }
  return count;
}

/** UTF-16 offset after `codePoints` code points; the text's length where it has fewer. */
export function fromCodePoints(text: string, codePoints: number): number {
  let at = 0;
  for (let left = codePoints; left > 0 && at < text.length; left--) at += isPairAt(text, at) ? 2 : 1;
  return at;
}
