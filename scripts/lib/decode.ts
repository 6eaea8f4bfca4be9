/** What a file turns out to be when its bytes are looked at. */
export type Decoded = { readonly text: string /** Said where it is not UTF-8: how it was read. */; readonly as?: string } | { readonly problem: string };

/** First bytes as hexadecimal figures. */
const KINDS: readonly [starts: readonly string[], problem: string][] = [
  [['25504446'], 'is a PDF, which Griot does not read. Save the article as a web page (.html) or its words as a text (.txt).'],
  [['504b0304'], 'is a word processor’s or a zip file. Save its words as a text (.txt).'],
  [['d0cf11e0'], 'is an old Word or Excel file. Save its words as a text (.txt).'],
  [['7b5c727466'], 'is an RTF file. Save its words as a text (.txt).'],
  [
    ['89504e47', 'ffd8ff', '47494638', '52494646', '1f8b', '4f676753', '494433', '7f454c46', '4d5a9000'],
    'is a picture, a sound, a program or an archive, not a text.',
  ],
];

/** Where Windows-1252 differs from Latin-1: 0x80 to 0x9f. Some versions of Node take the one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);

/** Signs no text holds: more of them than this share, and the bytes are something else. */
const ODD = 0.002;
const LOOKED_AT = 65_536;

/**
 * The words of a file whatever editor saved it: UTF-8, UTF-16 by its mark or its zero bytes, else Windows-1252, as most editors
 * on Windows wrote. What is no text is refused by name.
 */
export function decode(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT));
  const start = head.toString('hex', 0, 8);
  for (const [starts, problem] of KINDS) if (starts.some((one) => start.startsWith(one))) return { problem };
  const utf16 = start.startsWith('fffe') ? 'utf-16le' : start.startsWith('feff') ? 'utf-16be' : zeros(head);
  if (utf16) return sound(new TextDecoder(utf16).decode(bytes), 'UTF-16');
  try {
    return sound(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    return sound(windows1252(bytes), 'Windows-1252');
  }
}

/** UTF-16 without its mark: nearly every other byte of European text is zero. */
function zeros(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head.length < 4) return null;
  const counts = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) counts[i % 2]!++;
  const half = head.length / 2;
  if (counts[1]! > half * 0.7 && counts[0]! < half * 0.1) return 'utf-16le';
  return counts[0]! > half * 0.7 && counts[1]! < half * 0.1 ? 'utf-16be' : null;
}

function sound(text: string, as?: string): Decoded {
  if (!text.trim()) return { problem: 'is empty.' };
  const sample = text.slice(0, LOOKED_AT);
  let odd = 0;
  for (const sign of sample) if (sign < ' ' && !/\s/.test(sign) && sign !== '\u001b') odd++;
  if (odd > sample.length * ODD) return { problem: 'is no text: its bytes are of some other kind of file.' };
  return { text, ...(as ? { as } : {}) };
}
