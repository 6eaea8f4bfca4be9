import { expect, test } from 'vitest';
import { packVerbForms, unpackVerbForms, VerbForms } from './forms.ts';

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
  const forms = new VerbForms(unpackVerbForms(packed));
  const all = [...new Set(lines.map((line) => line.split(' ', 1)[0]!))].sort();
  expect(all.flatMap((form) => forms.of(form).map((reading) => `${form} ${reading}`))).toEqual([...lines].sort());
  for (const other of ['di', 'redi', 'jurent', 'on', '']) expect(forms.of(other)).toEqual([]);
  expect(packed.split('\n').length).toBeLessThan(5);
});
