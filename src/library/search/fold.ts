/** Folded code unit of each UTF-16 code unit met so far: 0 not yet known, SEPARATOR, DROP, or one unit; longer ones are in `longer`. */
const table = new Uint16Array(0x10000);
const SEPARATOR = 0x20;
const DROP = 0xffff;
const LONGER = 0xfffe;
const longer = new Map<number, string>();

/** What NFKD leaves but a reader types otherwise. */
const TYPED: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic is written with and without hamza, and with either last letter.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  // West African letters, often typed as their Latin neighbours.
  ɓ: 'b',
  ɗ: 'd',
  ŋ: 'n',
  ɲ: 'n',
  ƴ: 'y',
  ɛ: 'e',
  ɔ: 'o',
};

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let folded: number;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    folded = unit; // halves of Adlam letters and emoji: found as they are
  } else {
    const plain = [...char.toLowerCase()].map((c) => TYPED[c] ?? [...c.normalize('NFKD')].map((d) => TYPED[d] ?? d).join('')).join('');
    const kept = plain.replace(/\p{M}+/gu, '');
    if (kept === '') folded = DROP;
    else if (!/^[\p{L}\p{N}]+$/u.test(kept)) folded = SEPARATOR;
    else if (kept.length === 1) folded = kept.charCodeAt(0);
    else {
      longer.set(unit, kept);
      folded = LONGER;
    }
  }
  table[unit] = folded;
  return folded;
}

/** Grows by doubling; shared, as folding is synchronous. */
let buffer = new Uint16Array(4096);
const ascii = new TextDecoder('latin1');
const wide = new TextDecoder('utf-16le');

/**
 * A text as it is searched: lower case, without accents, words parted by one space, one space at either end; '' for no words.
 * « L’armée, ŒUVRE » → " l armee oeuvre ". ASCII comes out as a one-byte string, which halves the memory of a large library.
 */
export function fold(text: string): string {
  if (buffer.length < text.length * 4 + 2) buffer = new Uint16Array(text.length * 8 + 2);
  let size = 0;
  let all = 0;
  buffer[size++] = SEPARATOR;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let folded = table[unit]!;
    if (folded === 0) folded = learn(unit);
    if (folded === DROP) continue;
    if (folded === LONGER) {
      for (const c of longer.get(unit)!) {
        const code = c.charCodeAt(0);
        buffer[size++] = code;
        all |= code;
      }
    } else if (folded !== SEPARATOR || buffer[size - 1] !== SEPARATOR) {
      buffer[size++] = folded;
      all |= folded;
    }
  }
  if (size === 1) return '';
  if (buffer[size - 1] !== SEPARATOR) buffer[size++] = SEPARATOR;
  const units = buffer.subarray(0, size);
  return all < 0x80 ? ascii.decode(Uint8Array.from(units)) : wide.decode(units);
}
