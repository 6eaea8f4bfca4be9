import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCitation } from './plain-citation.ts';
import { hardBundle, hostileBundle, makeArticle } from './testing.ts';

const bundle = hardBundle();
const quote = {
  ...bundle.quotes[0]!,
  text: 'La paix d’abord',
  selectors: { ...bundle.quotes[0]!.selectors, quote: { type: 'TextQuoteSelector' as const, exact: '', prefix: '', suffix: '' } },
};
const article = makeArticle('', { author: 'Nana Tinkaré et Moussa Ag Sanankoro', title: 'À Gao, « la paix »', url: 'https://x.example/a' });
const cite = (...[kind, language, more = {}, moreQuote = {}]: [Parameters<typeof plainCitation>[2], 'fr' | 'en' | 'ar', object?, object?]) =>
  plainCitation({ ...quote, ...moreQuote }, { ...article, ...more }, kind, language).replace(/https:\S*?(?=\.?$| \[)/, 'LINK');

describe('plain citations', () => {
  it.each([
    [
      'plain',
      'fr',
      '« La paix d’abord » — Awa Balléré, ministre de la Réconciliation. Nana Tinkaré, Moussa Ag Sanankoro, « À Gao, “la paix” », L’Exemple, 1er mars 2024, LINK',
    ],
    [
      'apa',
      'fr',
      '« La paix d’abord » — Awa Balléré, ministre de la Réconciliation. Tinkaré, N. et Ag Sanankoro, M. (2024, 1er mars). À Gao, « la paix ». L’Exemple. LINK',
    ],
    [
      'apa',
      'en',
      '“La paix d’abord” — Awa Balléré, minister of reconciliation. Tinkaré, N., & Ag Sanankoro, M. (2024, March 1). À Gao, « la paix ». L’Exemple. LINK',
    ],
    [
      'chicago',
      'en',
      '“La paix d’abord” — Awa Balléré, minister of reconciliation. Tinkaré, Nana, and Moussa Ag Sanankoro. 2024. “À Gao, « la paix ».” L’Exemple, March 1, 2024. LINK.',
    ],
    [
      'chicago',
      'fr',
      '« La paix d’abord » — Awa Balléré, ministre de la Réconciliation. Tinkaré, Nana et Moussa Ag Sanankoro. 2024. « À Gao, “la paix” ». L’Exemple, 1er mars 2024. LINK.',
    ],
    [
      'iso690',
      'fr',
      '« La paix d’abord » — Awa Balléré, ministre de la Réconciliation. TINKARÉ, Nana et AG SANANKORO, Moussa, 2024. À Gao, « la paix ». L’Exemple [en ligne]. 1er mars 2024. Disponible à l’adresse : LINK [Consulté le 2 mars 2024].',
    ],
    [
      'iso690',
      'en',
      '“La paix d’abord” — Awa Balléré, minister of reconciliation. TINKARÉ, Nana and AG SANANKORO, Moussa, 2024. À Gao, « la paix ». L’Exemple [online]. 1 March 2024. Available from: LINK [Accessed 2 March 2024].',
    ],
  ] as const)('%s, %s', (kind, language, expected) => expect(cite(kind, language).replace(/\u00A0/g, ' ')).toBe(expected));

  it('says that there is no date, puts the title first without an author, and keeps months', () => {
    expect(cite('apa', 'fr', { author: '' }, { date: '' }).replace(/\u00A0/g, ' ')).toContain('À Gao, « la paix ». (s. d.). L’Exemple.');
    expect(cite('apa', 'en', {}, { date: '2023-11' })).toContain('(2023, November). À Gao');
    expect(cite('chicago', 'en', {}, { date: '2021' })).toContain(' 2021. “À Gao, « la paix ».” L’Exemple. ');
    expect(cite('iso690', 'en', { author: '' }, { date: '' })).toContain('n.d.');
  });

  it('writes Arabic lines with Arabic commas and months', () => expect(cite('plain', 'ar')).toContain('، 1 مارس 2024، '));

  it('is one line whatever the strings', () =>
    fc.assert(
      fc.property(hostileBundle(), fc.constantFrom('plain', 'apa', 'chicago', 'iso690'), fc.constantFrom('fr', 'en', 'ar'), (odd, kind, language) => {
        expect(plainCitation(odd.quotes[0]!, odd.articles[0], kind as 'apa', language as 'fr')).not.toMatch(/[\r\n]/);
      }),
    ));
});
