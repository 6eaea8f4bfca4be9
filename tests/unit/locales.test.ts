import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const LOCALES = readdirSync('public/_locales').sort();
const messages = Object.fromEntries(
  LOCALES.map((code) => [code, JSON.parse(readFileSync(join('public/_locales', code, 'messages.json'), 'utf8')) as Messages]),
);
const keysOf = (code: string) => Object.keys(messages[code]!).sort();
const textOf = (code: string, key: string) => messages[code]![key]!.message;

const sources = ['src', 'manifest.json']
  .flatMap((root) => (root.endsWith('.json') ? [root] : readdirSync(root, { recursive: true }).map((name) => join(root, String(name)))))
  .filter((file) => /\.(tsx?|json|html)$/.test(file) && !/\.test\.tsx?$|generated/.test(file))
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
const allCode = sources.map((s) => s.code).join('\n');

/** Keys that code names outright as a message: t('key'), new GriotError('key'), __MSG_key__. */
const named = sources.flatMap(({ file, code }) =>
  [...code.matchAll(/\b(?:t|GriotError)\(\s*'([A-Za-z0-9_@]+)'|__MSG_([A-Za-z0-9_]+)__/g)].map((m) => ({ file, key: (m[1] ?? m[2])! })),
);
/** Keys that are put together, as patterns: `card_kind_${kind}`. */
const patterns = [...allCode.matchAll(/`([a-zA-Z]+_[A-Za-z0-9_]*(?:\$\{[^`]*\}[A-Za-z0-9_]*)+)`/g)].map((m) => ({
  source: m[1]!,
  pattern: new RegExp(`^${m[1]!.replaceAll(/\$\{[^}]*\}+/g, '[A-Za-z0-9_]+')}$`),
}));
/** Words between quotation marks: a key in a table of keys is used as well. */
const literals = new Set([...allCode.matchAll(/['"`]([A-Za-z][A-Za-z0-9_]*)['"`]/g)].map((m) => m[1]!));

describe('interface languages', () => {
  it('are Arabic, English and French', () => expect(LOCALES).toEqual(['ar', 'en', 'fr']));

  it.each(['ar', 'en'])('%s has the same keys as fr', (code) => expect(keysOf(code)).toEqual(keysOf('fr')));

  it.each(LOCALES)('%s names each message once', (code) => {
    const keys = [...readFileSync(join('public/_locales', code, 'messages.json'), 'utf8').matchAll(/^ {2}"([^"]+)": \{/gm)].map((m) => m[1]!);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('have the same placeholders, and no empty message', () => {
    const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join(' ');
    const wrong = keysOf('fr').filter((key) =>
      LOCALES.some((code) => !messages[code]![key]?.message.trim() || placeholders(textOf(code, key)) !== placeholders(textOf('fr', key))),
    );
    expect(wrong).toEqual([]);
  });

  it('hold every message that the code asks for', () => {
    const missing = named.filter(({ key }) => !key.startsWith('@@') && !messages.fr![key]).map(({ file, key }) => `${file}: ${key}`);
    const hollow = patterns.filter(({ pattern }) => !keysOf('fr').some((key) => pattern.test(key))).map(({ source }) => source);
    expect(missing).toEqual([]);
    // Patterns of other things (ids, file names) are no messages: only those that share a key's area count.
    const areas = new Set(keysOf('fr').map((key) => key.split('_')[0]));
    expect(hollow.filter((source) => areas.has(source.split('_')[0]!))).toEqual([]);
  });

  it('hold no message that nothing uses', () => {
    const used = new Set(named.map(({ key }) => key));
    const unused = keysOf('fr').filter((key) => !used.has(key) && !literals.has(key) && !patterns.some(({ pattern }) => pattern.test(key)));
    expect(unused).toEqual([]);
  });

  it('write French as typographers set it', () => {
    const wrong = keysOf('fr').filter((key) => /'| [;:!?»]|« |\.\.\./.test(textOf('fr', key)));
    expect(wrong.map((key) => `${key}: ${textOf('fr', key)}`)).toEqual([]);
  });

  it('write Arabic in Arabic', () => {
    // Names of formats and programs stay as they are: BibTeX, JSON-LD.
    const onlyNames = (text: string) => (text.match(/[A-Za-z]+/g) ?? []).every((word) => /^[A-Z]/.test(word));
    const wrong = keysOf('ar').filter((key) => !/\p{Script=Arabic}/u.test(textOf('ar', key)) && !onlyNames(textOf('ar', key)));
    expect(wrong.map((key) => `${key}: ${textOf('ar', key)}`)).toEqual([]);
  });
});
