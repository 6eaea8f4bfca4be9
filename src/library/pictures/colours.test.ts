import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrast, parseColour } from '../../ui/colour.ts';
import { withGreys } from './colours.ts';

const css = readFileSync(new URL('../../ui/camps.css', import.meta.url), 'utf8');
const persons = [...css.matchAll(/--camp-person:\s*([^;]+);/g)].map(([, value]) => value!);

it.each([
  ['light', 0],
  ['dark', 1],
])('the greys of a picture are told apart on a %s page', (_, theme) => {
  const { person, unnamed, unknown } = withGreys({ person: persons[theme]! });
  const apart = (a?: string, b?: string) => contrast(parseColour(a!)!, parseColour(b!)!);
  for (const pair of [apart(person, unnamed), apart(person, unknown), apart(unnamed, unknown)]) expect(pair).toBeGreaterThan(1.4);
});
