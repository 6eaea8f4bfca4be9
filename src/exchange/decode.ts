import { strFromU8 } from 'fflate';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'Mac Roman' | 'damaged';

/** What Windows-1252 has at 0x80–0x9F; the rest is Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Bytes of é è à ç ê ô and the apostrophe in Mac Roman, which French text rarely has in Windows-1252. */
const MAC: ReadonlySet<number> = new Set([0x8e, 0x8f, 0x88, 0x8d, 0x90, 0x99, 0xd5]);
/** The same letters in Windows-1252. */
const WINDOWS: ReadonlySet<number> = new Set([0xe9, 0xe8, 0xe0, 0xe7, 0xea, 0xf4, 0x92]);

/** Letters of several bytes that are UTF-8, and bytes that belong to none; a sequence cut off by the end of the file counts as whole. */
function utf8In(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    const more = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
    let isWhole = more >= 0;
    for (let next = at + 1; isWhole && next <= at + more && next < bytes.length; next++) isWhole = (bytes[next]! & 0xc0) === 0x80;
    if (!isWhole) broken++;
    else if (more > 0) whole++;
    at += isWhole ? more + 1 : 1;
  }
  return { whole, broken };
}

/** By the byte-order mark, else UTF-8 where it is that, else the code page of Windows in the West. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  const { whole, broken } = utf8In(bytes);
  if (broken === 0) return 'UTF-8';
  // UTF-8 with some bytes gone wrong is no text of Windows.
  if (whole > broken) return 'damaged';
  let mac = 0;
  let windows = 0;
  for (const byte of bytes) {
    if (MAC.has(byte)) mac++;
    else if (WINDOWS.has(byte)) windows++;
  }
  return mac > windows ? 'Mac Roman' : 'Windows-1252';
}

const units = (bytes: Uint8Array, low: 0 | 1): string => {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at + low]! | (bytes[at + 1 - low]! << 8));
  return text;
};

const western = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte);
  return text;
};

/** Bytes decoded at a time where a text is read piece by piece. */
const PIECE = 1 << 20;

/** Where a piece of UTF-8 that begins at `from` may end without cutting a letter. */
function endOf(bytes: Uint8Array, from: number): number {
  let end = Math.min(bytes.length, from + PIECE);
  // At most three bytes go on with a letter; of what is no UTF-8 nothing is lost by cutting.
  for (let back = 0; end < bytes.length && back < 3 && (bytes[end]! & 0xc0) === 0x80; back++) end--;
  return end;
}

/** A piece of a text, and which share of its bytes is read once it is worked on. */
export interface TextPiece {
  readonly text: string;
  readonly done: number;
}

/** The text of a file piece by piece and without its byte-order mark: a large one never lies in memory whole. */
export function* piecesOf(bytes: Uint8Array, encoding: Encoding): Generator<TextPiece> {
  const low = bytes[0] === 0xff ? 0 : 1;
  for (let at = encoding === 'UTF-16' ? 2 : 0; at < bytes.length; ) {
    const end = encoding === 'UTF-8' ? endOf(bytes, at) : Math.min(bytes.length, at + PIECE);
    const part = bytes.subarray(at, end);
    const text = encoding === 'UTF-16' ? units(part, low) : encoding === 'UTF-8' ? strFromU8(part) : western(part);
    yield { text: at === 0 ? text.replace(/^\uFEFF/, '') : text, done: end / bytes.length };
    at = end;
  }
}

/** The whole text of a file; none where it is damaged. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  if (encoding === 'damaged') return { text: '', encoding };
  if (encoding === 'UTF-8') return { text: strFromU8(bytes).replace(/^\uFEFF/, ''), encoding };
  let text = '';
  for (const piece of piecesOf(bytes, encoding)) text += piece.text;
  return { text, encoding };
}
