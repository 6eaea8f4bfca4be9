import { queryIn, rootOf } from '../anchoring/dom.ts';

/** Enough of a translator's marks; a page may have one odd <font> of its own. */
const LEAST = 3;

/** Hosts that serve other people's pages in a machine's words. */
const SERVICES =
  /(?:^|\.)(?:translate\.goog|translate\.google(?:usercontent)?\.[a-z]{2,3}(?:\.[a-z]{2,3})?|translatoruser(?:-int)?\.com|microsofttranslator\.com|translatetheweb\.com|translate\.yandex\.[a-z]{2,10})$/;

/**
 * Whether a machine has put its words in the place of the page's: browsers and their add-ons leave classes on the root, nested
 * <font>s, or attributes of their own. What then stands there is nobody's quote.
 */
export function isTranslated(page: Document): boolean {
  try {
    const root = rootOf(page);
    if (!root) return false;
    if (SERVICES.test(page.defaultView?.location.hostname ?? '')) return true;
    if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root.className)) return true;
    return queryIn(root, 'font[style*="vertical-align: inherit"] font, [_msttexthash], [data-moz-translations-id]').length >= LEAST;
  } catch {
    return false;
  }
}
