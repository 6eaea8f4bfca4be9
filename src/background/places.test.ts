import { expect, it } from 'vitest';
import { describe } from '../anchoring/index.ts';
import { fingerprint } from '../model/hash.ts';
import type { StoredAnnotation } from '../model/stored.ts';
import { placesOf } from './places.ts';

const BEFORE = 'Le marché rouvre jeudi. Les commerçants sont prêts, dit le maire. Il ne manque que le poisson.';
const AFTER = `Mise à jour. ${BEFORE}`;
const mark = (words: string, text = BEFORE): StoredAnnotation =>
  ({
    id: words,
    words,
    selectors: describe({ start: text.indexOf(words), end: text.indexOf(words) + words.length }, text, fingerprint(text)),
  }) as unknown as StoredAnnotation;

it('tells where marks of other versions stand, and nothing of those of this one', () => {
  const marks = [mark('Les commerçants sont prêts'), mark('le poisson', AFTER), mark('rouvre jeudi')];
  const now = AFTER.replace('rouvre jeudi', 'reste clos');
  const places = placesOf(marks.slice(0, 2), AFTER, fingerprint(AFTER));
  expect(Object.keys(places)).toEqual(['Les commerçants sont prêts']);
  const start = AFTER.indexOf('Les commerçants');
  expect(places['Les commerçants sont prêts']).toMatchObject({ anchored: true, span: { start, end: start + 'Les commerçants sont prêts'.length } });
  expect(placesOf(marks, now, fingerprint(now))['rouvre jeudi']).toMatchObject({ anchored: false, words: 'rouvre jeudi' });
});

it('leaves out a record without a place, and goes on', () => {
  const broken = [null, {}, { position: null, quote: null, version: '' }].map((selectors, i) => ({ id: `b${i}`, selectors }) as unknown as StoredAnnotation);
  expect(Object.keys(placesOf([...broken, mark('le poisson')], AFTER, fingerprint(AFTER)))).toEqual(['le poisson']);
});
