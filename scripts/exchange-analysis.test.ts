import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportBytes, formatOf } from '../src/exchange/index.ts';
import type { Analysis } from '../src/model/analysis.ts';
import { bundleFromAnalysis } from './exchange-analysis.ts';

const text = 'Titre 👍🏽. « Nous partons », a dit Awa Balléré.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const analysis: Analysis = {
  language: 'fr',
  topic: { sahel: true, score: 0.8, countries: ['ML'] },
  actors: [
    {
      id: 'local:awa',
      name: 'Awa Balléré',
      type: 'person',
      kind: 'person',
      mentions: [{ ...at('Awa Balléré'), text: 'Awa Balléré', kind: 'name', rule: 'shape' }],
    },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      spans: [at('Nous partons')],
      cue: { ...at('a dit'), text: 'a dit', lemma: 'dire', stance: 'says', tense: 'past', negated: false, conditional: false },
      speaker: { actor: 0, name: 'Awa Balléré' },
      confidence: 0.9,
      certain: true,
      candidates: [],
      why: { frame: 'after', chain: [] },
    },
  ],
};
const bundle = bundleFromAnalysis([{ id: 'page', article: { text, blocks: [], language: 'fr', date: '2024-05-06' }, analysis }], '2024-05-07T00:00:00.000Z');
const write = (id: 'csv' | 'json-ld') => new TextDecoder().decode(exportBytes(formatOf(id), bundle));

describe('analysed files as', () => {
  it('CSV: a row a quote', () => {
    const { data } = Papa.parse<Record<string, string>>(write('csv'), { header: true });
    expect(data[0]).toMatchObject({ speaker: 'Awa Balléré', words: 'Nous partons', cue: 'a dit', date: '2024-05-06', title: 'page', address: '' });
  });
  it('JSON-LD: the words with their context, an address made of the id', () => {
    const [quote] = JSON.parse(write('json-ld')).first.items;
    expect(quote.target.source.id).toMatch(/^urn:uuid:/);
    const { exact, prefix, suffix } = quote.target.selector;
    expect(exact).toBe('Nous partons');
    expect(text).toContain(prefix + exact + suffix);
  });
});
