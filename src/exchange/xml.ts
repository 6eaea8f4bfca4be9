// Characters that XML 1.0 cannot hold, not even escaped; one for one, so that offsets stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
const ATTRIBUTE: Record<string, string> = { ...ESCAPED, '\n': '&#10;', '\t': '&#9;' };

/** Text that XML 1.0 and HTML can hold: what they forbid becomes U+FFFD. */
export const xmlSafe = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** Text content of an XML or HTML element. */
export const xmlText = (text: string): string => xmlSafe(text).replace(/[&<>"'\r]/g, (character) => ESCAPED[character]!);

/** Value of an XML attribute, without its quotes; line ends and tabs survive. */
export const xmlAttribute = (text: string): string => xmlSafe(text).replace(/[&<>"'\r\n\t]/g, (character) => ATTRIBUTE[character]!);
