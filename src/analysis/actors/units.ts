import type { NameIndex } from '../../model/knowledge-base.ts';
import type { Document } from '../document.ts';
import { markKey } from './form-words.ts';
import { nameKey } from './key.ts';

/**
 * The words of a document as names see them: hyphenated words parted (Jean-Pierre = Jean Pierre, ex-RSP holds RSP),
 * punctuation left out. All arrays run in parallel.
 */
export interface Units {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of its token and of its sentence. */
  readonly token: Int32Array;
  readonly sentence: Int32Array;
  /** Units [tokenFirst, tokenLast) are the token that a unit belongs to. */
  readonly tokenFirst: Int32Array;
  readonly tokenLast: Int32Array;
  readonly key: readonly string[];
  /** Id in the name index, 0 where no known name has the word. */
  readonly word: Int32Array;
  readonly capital: Uint8Array;
  /** The units with a capital, in order: most passes look at no other. */
  readonly capitals: Int32Array;
  /** All capitals, two letters or more. */
  readonly upper: Uint8Array;
  /** 1 where only white space, a hyphen or a slash parts it from the unit before. */
  readonly joined: Uint8Array;
  /** 1 where it opens a sentence, a quotation or follows a colon: a capital then says little. */
  readonly opens: Uint8Array;
  /** Id in the name index of the one mark that stands before it, 0 where there is none or several. */
  readonly mark: Int32Array;
  /** 1 for digits. */
  readonly number: Uint8Array;
}

const OPENING = new Set(['"', '«', '“', '‘', "'", '(', '[', ':', '–', '—', '-', '•', '…', '„', '‹', '’', '”', '»', '#', '@']);
/** A full stop after a word of at most so many letters may be an abbreviation's: "Gen. Tiani", "J. Biden". */
const ABBREVIATION = 5;
const isUpper = (c: string): boolean => c !== c.toLowerCase() && c === c.toUpperCase();

/** Parts the tokens of a document into units, in time linear in the text. */
export function readUnits(doc: Document, names: NameIndex): Units {
  const { tokens, sentences, text } = doc;
  let count = 0;
  for (const token of tokens) {
    if (token.type === 'punct') continue;
    count++;
    if (token.type === 'word') for (let i = token.start + 1; i < token.end - 1; i++) if (isHyphen(text.charCodeAt(i))) count++;
  }
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const token = new Int32Array(count);
  const sentence = new Int32Array(count).fill(-1);
  const tokenFirst = new Int32Array(count);
  const tokenLast = new Int32Array(count);
  const word = new Int32Array(count);
  const mark = new Int32Array(count);
  const capital = new Uint8Array(count);
  const upper = new Uint8Array(count);
  const joined = new Uint8Array(count);
  const opens = new Uint8Array(count);
  const number = new Uint8Array(count);
  const key: string[] = new Array(count);
  let at = 0;
  let capitalCount = 0;
  let s = 0;
  let previousWord = -1;
  const push = (index: number, here: number, from: number, to: number, folded: string, isCapital: boolean, isAllUpper: boolean): void => {
    start[at] = from;
    // "Canal+", but "+Barakat+" between marks
    end[at] = isCapital && to - from > 1 && text[to] === '+' && text[from - 1] !== '+' && !/[\p{L}\d+]/u.test(text[to + 1] ?? '') ? to + 1 : to;
    token[at] = index;
    sentence[at] = here;
    key[at] = folded;
    word[at] = names.word(folded);
    capital[at] = isCapital ? 1 : 0;
    if (isCapital) capitalCount++;
    upper[at] = isAllUpper ? 1 : 0;
    number[at] = tokens[index]!.type === 'number' ? 1 : 0;
    joined[at] = at > 0 && token[at - 1] === index ? 1 : 0;
    at++;
  };
  tokens.forEach((current, index) => {
    if (current.type === 'punct') return;
    while (s < sentences.length && sentences[s]!.last <= index) s++;
    const here = s < sentences.length && sentences[s]!.first <= index ? s : -1;
    const first = at;
    const hyphen = current.type === 'word' && current.end - current.start > 2 ? findHyphen(text, current.start + 1, current.end - 1) : -1;
    if (hyphen < 0) push(index, here, current.start, current.end, nameKey(current.fold), current.capital, current.upper);
    else {
      let from = current.start;
      for (let cut = hyphen; ; ) {
        const to = cut < 0 ? current.end : cut;
        if (to > from) {
          const raw = text.slice(from, to);
          push(index, here, from, to, nameKey(raw), isUpper(raw[0]!), raw.length > 1 && isUpper(raw[0]!) && raw === raw.toUpperCase());
        }
        if (cut < 0) break;
        from = cut + 1;
        cut = findHyphen(text, from, current.end - 1);
      }
    }
    if (at === first) return;
    for (let i = first; i < at; i++) {
      tokenFirst[i] = first;
      tokenLast[i] = at;
    }
    // what parts it from the word before?
    let touching = previousWord >= 0 && sentences[here] !== undefined && sentences[here]!.first <= previousWord;
    let opening = !touching;
    for (let i = previousWord + 1; touching && i < index; i++) {
      const between = tokens[i]!.fold;
      if (OPENING.has(between)) opening = true;
      const glued =
        (between === '/' || between === '-' || between === '‑') && tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.end === tokens[i + 1]!.start;
      const initial =
        between === '.' && i === previousWord + 1 && tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.start - tokens[i - 1]!.start <= ABBREVIATION;
      if (!glued && !initial) touching = false;
    }
    joined[first] = touching ? 1 : 0;
    opens[first] = opening ? 1 : 0;
    if (previousWord >= 0 && previousWord === index - 2) mark[first] = names.word(markKey(tokens[index - 1]!.fold));
    previousWord = index;
  });
  const capitals = new Int32Array(capitalCount);
  for (let i = 0, n = 0; i < at; i++) if (capital[i]) capitals[n++] = i;
  return { count: at, capitals, start, end, token, sentence, tokenFirst, tokenLast, key, word, capital, upper, joined, opens, mark, number };
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2011 || code === 0x0a;

function findHyphen(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isHyphen(text.charCodeAt(i))) return i;
  return -1;
}
