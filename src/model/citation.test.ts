import { describe, expect, it } from 'vitest';
import { citation, longDate } from './citation.ts';

const parts = {
  words: 'La « paix » d’abord',
  speaker: 'Awa Balléré',
  office: 'ministre',
  outlet: 'L’Exemple',
  date: '2024-03-01',
  link: 'https://x.example/#:~:text=paix',
};

describe('citation', () => {
  it('French', () =>
    expect(citation(parts, 'fr')).toBe('«\u00A0La “paix” d’abord\u00A0» — Awa Balléré, ministre, L’Exemple, 1er mars 2024, https://x.example/#:~:text=paix'));
  it('English', () =>
    expect(citation(parts, 'en')).toBe('“La ‘paix’ d’abord” — Awa Balléré, ministre, L’Exemple, 1 March 2024, https://x.example/#:~:text=paix'));
  it('leaves out what is not known, and is one line', () =>
    expect(citation({ words: 'Oui\r\nnon', speaker: '', office: '', outlet: '', date: '', link: '' }, 'fr')).toBe('«\u00A0Oui non\u00A0»'));
});

describe('longDate', () => {
  it.each([
    ['2024-12-31', '31 décembre 2024'],
    ['2024-12', 'décembre 2024'],
    ['2024', '2024'],
    ['2024-13-01', '2024-13-01'],
    ['hier', 'hier'],
  ])('%s → %s', (date, long) => expect(longDate(date, 'fr')).toBe(long));
});
