import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { NO_READER_KNOWLEDGE } from '../../model/knowledge.ts';
import { readText } from '../text/index.ts';
import { scoreTopic } from '../topic.ts';
import { findActors, toActors } from './index.ts';

const PIECES = [
  ...[
    'Bamako',
    'Paris',
    'le',
    'la',
    'l’',
    'du',
    'de',
    'et',
    'ministre',
    'malien',
    'de la Défense',
    'président',
    'M.',
    'Gen.',
    'Assimi Goïta',
    'GOÏTA',
    'Ag',
    'Ould',
    'al-',
    '-',
    '’',
    '.',
    ',',
    '(',
    ')',
    '[',
    '«',
    '»',
  ],
  ...[
    '"',
    ':',
    'CEDEAO',
    'M21',
    'ex-RSP',
    'a déclaré',
    'que',
    'selon',
    'Mouvement',
    'des',
    '21',
    'avril',
    'Niger',
    'Lire aussi :',
    '\n',
    '\n\n',
    ' ',
    ' ',
    ' ',
    '🙂',
    'é',
    '\u00A0',
    'مالي',
    'N’Djamena',
    'said',
    'the',
    'of',
    "'s",
  ],
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const read = (text: string, language: string) => {
  const doc = readText({ text, blocks: [], language, date: '2022-03-01' });
  return { doc, layer: findActors(doc, loadKnowledge(), NO_READER_KNOWLEDGE) };
};

describe('any text at all', () => {
  for (const language of ['fr', 'en'])
    test(`spans lie inside, are sorted, never overlap; twice gives the same (${language})`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { doc, layer } = read(text, language);
          let at = 0;
          for (const name of layer.names) {
            expect(name.start).toBeGreaterThanOrEqual(at);
            expect(name.end).toBeGreaterThan(name.start);
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(layer.entities[name.entity]).toBeDefined();
            at = name.end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
          let role = 0;
          for (const r of layer.roles) {
            expect(r.start).toBeGreaterThanOrEqual(role);
            expect(r.end).toBeLessThanOrEqual(text.length);
            expect(r.entity === null || layer.entities[r.entity] !== undefined).toBe(true);
            role = r.start;
          }
          for (const place of layer.places) expect(place.start < place.end && place.end <= text.length).toBe(true);
          const topic = scoreTopic(doc, layer, loadKnowledge());
          expect(topic.score >= 0 && topic.score <= 1).toBe(true);
          expect(toActors(read(text, language).layer)).toEqual(toActors(layer));
        }),
        { numRuns: 300 },
      );
    });

  test('time grows with the text, not with its square', () => {
    const part = 'Le ministre malien Abdoulaye Diop et Bakary Tessougué (CDR) ont parlé à Paris. ';
    const took = (times: number): number => {
      const doc = readText({ text: part.repeat(times), blocks: [], language: 'fr', date: '2022-03-01' });
      // A busy machine makes the clock run on, never the processor's own time.
      const start = process.cpuUsage();
      findActors(doc, loadKnowledge(), NO_READER_KNOWLEDGE);
      const used = process.cpuUsage(start);
      return (used.user + used.system) / 1000;
    };
    took(200);
    took(200);
    const small = Math.max(1, Math.min(took(400), took(400), took(400)));
    // ten times the text: a square would take a hundred times
    expect(Math.min(took(4000), took(4000)) / small).toBeLessThan(40);
  });

  test.each(['ali-', 'Ali-', 'président-'])('one word of very many hyphens: %s', (part) => {
    const took = (times: number): number => {
      const doc = readText({ text: `Avec ${part.repeat(times)}x.`, blocks: [], language: 'fr' });
      const start = process.cpuUsage();
      findActors(doc, loadKnowledge(), NO_READER_KNOWLEDGE);
      const used = process.cpuUsage(start);
      return (used.user + used.system) / 1000;
    };
    took(1000);
    const small = Math.max(4, Math.min(took(8000), took(8000)));
    // four times the word: a square would take sixteen times
    expect(Math.min(took(32_000), took(32_000)) / small).toBeLessThan(9);
  });
});
