// Quoted words inside notes of other programs, taken apart by the marks around them, from mark to mark: one expression for the whole
// would begin anew at each.

export interface Quoted {
  readonly words: string;
  readonly note: string;
}

const PAIRS = [
  ['«\u00A0', '\u00A0»'],
  ['“', '”'],
] as const;
const SAID_BY = ' — ';
const NOTES = [' (Note: ', ' (ملاحظة: '];

/** A note of a RIS file that Griot wrote: « words » — who (Note: …). Null for any other. */
export function ownNote(text: string): Quoted | null {
  const pair = PAIRS.find(([open]) => text.startsWith(open));
  if (!pair) return null;
  const [open, close] = pair;
  /** Of what stands behind the words: the note in its brackets, which end the text. */
  const noteAt = (from: number): number =>
    text.endsWith(')') ? Math.min(...NOTES.map((head) => text.indexOf(head, from)).map((at) => (at < 0 ? text.length : at))) : text.length;
  const inBrackets = (at: number): string => (at === text.length ? '' : text.slice(text.indexOf(':', at) + 2, -1));
  for (let at = text.indexOf(close, open.length + 1); at >= 0; at = text.indexOf(close, at + 1)) {
    const end = at + close.length;
    const bySomebody = text.startsWith(SAID_BY, end);
    if (end < text.length && !bySomebody && !(NOTES.some((head) => text.startsWith(head, end)) && text.endsWith(')'))) continue;
    const note = noteAt(end);
    const who = bySomebody ? text.slice(end + SAID_BY.length, note) : '';
    return { words: text.slice(open.length, at), note: [who, inBrackets(note)].filter(Boolean).join('\n\n') };
  }
  return null;
}

/** A line of a note that Zotero wrote: “words” ([Author, year, p. 1](zotero://…)) ([pdf](zotero://…)) comment. Null for any other. */
export function zoteroLine(line: string): (Quoted & { readonly source: string }) | null {
  const text = line.trim();
  const link = text.indexOf('zotero:');
  if (link < 0 || !/^[“"«]/.test(text)) return null;
  const head = text.slice(0, link);
  const close = Math.max(head.lastIndexOf('”'), head.lastIndexOf('"'), head.lastIndexOf('»'));
  const source = close > 1 ? /^\s{0,2}\(\[?([^\]()]*)\]?\(?$/.exec(head.slice(close + 1))?.[1] : undefined;
  const words = head.slice(1, Math.max(1, close)).trim();
  if (source === undefined || words === '') return null;
  const rest = text.slice(link).replace(/^[^)]*\)\)?(?:\s?\(\[[^\]]*\]\(zotero:[^)]*\)\))?/, '');
  return { words, source: source.trim(), note: rest.trim() };
}
