import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/index.ts';
import { NO_READER_KNOWLEDGE, type ReaderKnowledge } from '../../model/knowledge.ts';
import { readText } from '../text/index.ts';
import { findActors } from './index.ts';

const read = (text: string, reader: Partial<ReaderKnowledge>, url?: string) => {
  const doc = readText({ text, blocks: [], language: 'fr', date: '2022-03-01', ...(url ? { url } : {}) });
  const layer = findActors(doc, loadKnowledge(), { ...NO_READER_KNOWLEDGE, ...reader });
  return layer.names.map((name) => `${name.text}|${layer.entities[name.entity]!.id}`);
};

describe("the reader's own knowledge has the last word", () => {
  test('an own actor is found, by its name and its other names', () => {
    const reader = {
      actors: [{ id: 'own:1', name: 'Radio Balafon', type: 'media' as const }],
      aliases: [{ actor: 'own:1', form: 'la Voix du fleuve' }],
    };
    expect(read('Selon Radio Balafon, il pleut. Pour la Voix du fleuve aussi.', reader)).toEqual(['Radio Balafon|own:1', 'la Voix du fleuve|own:1']);
  });
  test('another name for a known actor', () => {
    expect(read('Le lion de Kati a parlé.', { aliases: [{ actor: 'assimi-goita', form: 'lion de Kati' }] })).toEqual(['lion de Kati|assimi-goita']);
  });
  test('what is no actor is none, here or everywhere', () => {
    const text = 'Selon Bakary Tessougué, il pleut.';
    expect(read(text, {})).toEqual(['Bakary Tessougué|local:bakary-tessougue']);
    expect(read(text, { notActors: [{ form: 'Bakary Tessougué' }] })).toEqual([]);
    const one = { notActors: [{ form: 'Bakary Tessougué', article: 'https://a.example/1' }] };
    expect(read(text, one, 'https://a.example/1')).toEqual([]);
    expect(read(text, one, 'https://a.example/2')).toHaveLength(1);
  });
  test('two that are one', () => {
    const reader = { same: [{ from: 'local:bakary-tessougue', into: 'assimi-goita' }] };
    expect(read('Selon Bakary Tessougué, il pleut.', reader)).toEqual(['Bakary Tessougué|assimi-goita']);
  });
  test('a circle of merges ends', () => {
    const reader = {
      same: [
        { from: 'local:bakary-tessougue', into: 'local:x' },
        { from: 'local:x', into: 'local:bakary-tessougue' },
      ],
    };
    expect(read('Selon Bakary Tessougué, il pleut.', reader)).toHaveLength(1);
  });
});
