import { expect, test } from 'vitest';
import { packVerbForms, unpackVerbForms } from './forms.ts';

test('packed forms come back as they were, whatever their stems share', () => {
  const lines = [
    'a avoir P3',
    'ont avoir P6',
    'dit dire P3',
    'disent dire P6',
    'dit dire K',
    'redit redire P3',
    'redisent redire P6',
    'redit redire K',
    'parle parler P3',
    'jure jurer P3',
  ];
  const packed = packVerbForms(lines);
  expect(unpackVerbForms(packed).split('\n')).toEqual([...lines].sort());
  expect(packed.split('\n').length).toBeLessThan(5);
});
