import { describe, expect, it } from 'vitest';
import { authorsOf, inOrder } from './authors.ts';

const text = (byline: string) =>
  authorsOf(byline).map((author) =>
    'literal' in author ? `{${author.literal}}` : `${author.family}|${author.given}${author.particle ? `|${author.particle}` : ''}`,
  );

describe('authorsOf', () => {
  it.each([
    ['Nana Tinkaré', ['Tinkaré|Nana']],
    ['Hamidou TOURÉ', ['TOURÉ|Hamidou']],
    ['Mohamed Ould Abdel Vall', ['Ould Abdel Vall|Mohamed']],
    ['Moussa Ag Sanankoro', ['Ag Sanankoro|Moussa']],
    ['Fatimetou Mint Salek', ['Mint Salek|Fatimetou']],
    ['Ali Ben Salah', ['Ben Salah|Ali']],
    ['Salma El Kory', ['El Kory|Salma']],
    ['El Hadj Diallo', ['Diallo|El Hadj']],
    ['Jean de La Tour', ['La Tour|Jean|de']],
    ['Anna von der Heide', ['Heide|Anna|von der']],
    ['A. B. Keita', ['Keita|A. B.']],
    ['Nana Tinkaré et Moussa Ag Sanankoro', ['Tinkaré|Nana', 'Ag Sanankoro|Moussa']],
    ['Nana Tinkaré, avec l’agence Dune', ['Tinkaré|Nana', '{avec l’agence Dune}']],
    ['AFP et Reuters', ['{AFP et Reuters}']],
    ['La Rédaction', ['{La Rédaction}']],
    ['Studio Dune', ['{Studio Dune}']],
    ['Sahelien.example', ['{Sahelien.example}']],
    ['Par Nana Tinkaré', ['Tinkaré|Nana']],
    ['نانا تينكاري', ['{نانا تينكاري}']],
    ['', []],
  ])('%s', (byline, expected) => expect(text(byline)).toEqual(expected));

  it('loses no word', () => {
    for (const name of ['Anna von der Heide', 'Mohamed Ould Abdel Vall', 'Jean de La Tour', 'AFP']) expect(authorsOf(name).map(inOrder)).toEqual([name]);
  });
});
