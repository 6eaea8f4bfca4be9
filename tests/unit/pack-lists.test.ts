import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists } from '../../scripts/lib/pack-lists.ts';
import { packWords, unpackWords } from '../../src/analysis/lang/forms.ts';

test('words come back, each once, whatever they share', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé'’أ-ي-]{1,70}$/u), { minLength: 1 }), (words) => {
      expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort());
    }),
  );
});

const many = Array.from({ length: 60 }, (_, i) => `mot${i}`);
const run = (code: string): ReadonlySet<string> =>
  new Function('unpackWords', `const words = (list) => new Set(list.trim().split(/\\s+/)); return ${code};`)(unpackWords) as ReadonlySet<string>;

test.each([
  ['a call', `words('${many.join(' ')}')`],
  ['a call over lines', `words(\`\n${many.join('\n')}\n\`)`],
  ['parts joined', `words(\n  '${many.slice(0, 30).join(' ')} ' +\n    '${many.slice(30).join(' ')}',\n)`],
  ['a set', `new Set('${many.join(' ')}'.split(' '))`],
  ['a set of parts', `new Set(\n  (\n    '${many.slice(0, 30).join(' ')} ' +\n    '${many.slice(30).join(' ')}'\n  ).split(/\\s+/),\n)`],
])('%s holds the same words when it is packed', (_, code) => {
  const packed = packLists(code);
  expect(packed).toContain('unpackWords(');
  expect([...run(packed)].sort()).toEqual([...run(code)].sort());
});

test('short lists, lists with a structure and other text stay', () => {
  for (const code of [
    "words('a b c')",
    `const VERBS = \`\n${many.map((word) => `${word} says qd`).join('\n')}\n\`;`,
    `const text = '${many.join(' ')}';`,
    `\`${many.join(' ')}\`.split('\\n')`,
  ])
    expect(packLists(code)).toBe(code);
});
