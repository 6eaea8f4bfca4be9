import { wellFormed } from '../model/well-formed.ts';

/** Longest name in code points: 255 bytes is what file systems take, and an Arabic letter has two, an emoji four. */
const LONGEST = 60;
/** Names that Windows keeps for devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every file system and Obsidian's links can hold, without the extension; never empty, never a path. */
export function fileName(name: string, fallback = 'griot'): string {
  const clean = [
    ...wellFormed(name)
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|#^[\]]+/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return fallback;
  return RESERVED.test(clean) ? `_${clean}` : clean;
}

/** Gives each name once: a name met again, in any case, gets a number. */
export function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    for (;;) {
      const key = name.toLowerCase();
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      if (count === 1) return name;
      const next = `${name} (${count})`;
      if (!taken.has(next.toLowerCase())) {
        taken.set(next.toLowerCase(), 1);
        return next;
      }
    }
  };
}
