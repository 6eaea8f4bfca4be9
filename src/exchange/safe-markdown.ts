// A note is the reader's own Markdown and goes out as it was written, but what a colleague's backup may have put into one does not run in the
// program that shows it: no HTML, no address that runs, no picture fetched by itself, no code that a note program would execute.

/** Addresses that may be opened by a click. */
const OPENS = /^(?:https?|file|urn|mailto):/i;

export const opens = (address: string): boolean => OPENS.test(address);

/** A backslash before what `at` matches, unless an odd number of them stands there already. */
const escaped = (text: string, at: RegExp): string =>
  text.replace(at, (match: string, slashes: string) => (slashes.length % 2 ? match : `${slashes}\\${match.slice(slashes.length)}`));

export function safeMarkdown(note: string): string {
  let safe = escaped(note, /(?<!\\)(\\*)<(?=[A-Za-z/!?%])(?!https?:\/\/[^<>\s]*>)/g);
  // Entities could spell an address that runs.
  safe = safe.replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '&amp;');
  safe = escaped(safe, /(?<!\\)(\\*)!(?=\[)/g);
  safe = safe.replace(/\b(javascript|vbscript|livescript)\\?:(?=[^ \t\r\n\f\v])/gi, '$1%3A').replace(/\bdata\\?:(?=[a-z]+\/|[;,])/gi, 'data%3A');
  return safe.replace(/^([ \t>]{0,20}(?:`{3,}|~{3,}(?!~)))[^`\r\n]*$/gm, '$1').replace(/`\$=/g, '`$ =');
}
