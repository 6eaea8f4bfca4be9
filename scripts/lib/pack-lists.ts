import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packWords } from '../../src/analysis/lang/forms.ts';

/** Fewer words are not worth it. */
const LEAST = 40;
const LITERAL = String.raw`(?:'[^'\\\n]*'|` + String.raw`\x60[^\x60$\\]*\x60)`;
const TEXT = `(${LITERAL}(?:\\s*\\+\\s*${LITERAL})*)`;
/** `words('…')`, as the files of a language list their words. */
const CALL = new RegExp(String.raw`\b(words|listed)\(\s*${TEXT}\s*,?\s*\)`, 'g');
/** `new Set('…'.split(' '))`. */
const SET = new RegExp(String.raw`new Set\(\s*\(?\s*${TEXT}\s*\)?\s*\.(?:trim\(\)\s*\.)?split\((?:' '|/\\s\+/)\)\s*,?\s*\)`, 'g');

const wordsOf = (expression: string): string[] =>
  [...expression.matchAll(new RegExp(LITERAL, 'g'))]
    .map(([literal]) => literal.slice(1, -1))
    .join('')
    .split(/\s+/)
    .filter(Boolean);

/**
 * Long lists of words in a source, sorted and front-coded: the order of a set says nothing, and half of a sorted list repeats the word
 * before. The sources stay lists that people read.
 */
export function packLists(code: string): string {
  const unpack = (expression: string): string | null => {
    const words = wordsOf(expression);
    return words.length < LEAST ? null : `unpackWords(${JSON.stringify(packWords(words))})`;
  };
  return code
    .replace(CALL, (whole, name: string, expression: string) => {
      const unpacked = unpack(expression);
      return unpacked ? `${name}(${unpacked}.join(' '))` : whole;
    })
    .replace(SET, (whole, expression: string) => {
      const unpacked = unpack(expression);
      return unpacked ? `new Set(${unpacked})` : whole;
    });
}

const FORMS = resolve(import.meta.dirname, '../../src/analysis/lang/forms.ts');
const FOLDER = resolve(import.meta.dirname, '../../src/analysis/lang');

/** Packs the lists of the languages in a build. */
export const packedLists: Plugin = {
  name: 'griot-packed-lists',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(FOLDER) || !id.endsWith('.ts') || id.includes('/generated/') || id === FORMS) return null;
    const packed = packLists(code);
    return packed === code ? null : { code: `import { unpackWords } from ${JSON.stringify(FORMS)};\n${packed}`, map: null };
  },
};
