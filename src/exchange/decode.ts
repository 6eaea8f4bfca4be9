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

const units = (bytes: Uint8Array, from: number, low: 0 | 1): string => {
  let text = '';
  for (let at = from; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes[at + low]! | (bytes[at + 1 - low]! << 8));
  return text;
};

/** Text of a file, by its byte-order mark, else UTF-8 where it is that, else the code page of Windows in the West. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: units(bytes, 2, 0), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: units(bytes, 2, 1), encoding: 'UTF-16' };
  const { whole, broken } = utf8In(bytes);
  if (broken === 0) return { text: strFromU8(bytes).replace(/^\uFEFF/, ''), encoding: 'UTF-8' };
  // UTF-8 with some bytes gone wrong is no text of Windows.
  if (whole > broken) return { text: '', encoding: 'damaged' };
  let mac = 0;
  let windows = 0;
  let text = '';
  for (const byte of bytes) {
    if (MAC.has(byte)) mac++;
    else if (WINDOWS.has(byte)) windows++;
    text += byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte);
  }
  return { text, encoding: mac > windows ? 'Mac Roman' : 'Windows-1252' };
}
