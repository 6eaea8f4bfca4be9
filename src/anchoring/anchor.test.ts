import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { fingerprint } from '../model/hash.ts';
import { anchor } from './anchor.ts';
import { describe } from './describe.ts';
import { fold } from './fold.ts';

const TEXT =
  'Le général a parlé à Bamako. « Nous resterons », a déclaré Sadou Koné. Le Mali a envoyé 1 200 hommes avant la fin de l’année. Le Niger a envoyé 900 hommes avant la fin de l’année. À Bamako, la rue attend la suite des annonces faites par le général.';
const at = (text: string, words: string, nth = 0): { start: number; end: number } => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const saved = (words: string, nth = 0, text = TEXT) => describe(at(text, words, nth), text, fingerprint(text));
const found = (selectors: ReturnType<typeof saved>, text: string, kind: 'words' | 'name' = 'words') => anchor(selectors, text, fingerprint(text), { kind });

group('describe', () => {
  it('keeps context on word boundaries that makes each side unambiguous alone', () => {
    const { quote, context } = saved('hommes', 1);
    expect(TEXT).toContain(quote.prefix + quote.exact + quote.suffix);
    const before = quote.prefix.slice(-context!.before);
    const after = quote.suffix.slice(0, context!.after);
    expect(TEXT.split(`${before}hommes`)).toHaveLength(2);
    expect(TEXT.split(`hommes${after}`)).toHaveLength(2);
    expect(context!.others).toHaveLength(1);
  });
  it('says when the words stand once', () => expect(saved('Sadou Koné').context!.others).toEqual([]));
  it('says when the words stand too often', () => expect(saved('mil', 5, 'le mil et '.repeat(60)).context!.others).toBeNull());
});

group('anchor', () => {
  it('takes the position in the same version', () => {
    expect(found(saved('Bamako', 1), TEXT)).toEqual({ anchored: true, span: at(TEXT, 'Bamako', 1), how: 'position' });
  });
  it('finds the second of two equal words after an insertion', () => {
    const text = `Mis à jour il y a 5 minutes. ${TEXT}`;
    expect(found(saved('Bamako', 1), text)).toEqual({ anchored: true, span: at(text, 'Bamako', 1), how: 'exact' });
  });
  it('does not take the neighbour of a deleted sentence whose context it inherited', () => {
    const text = TEXT.replace('Le Niger a envoyé 900 hommes avant la fin de l’année. ', '');
    expect(found(saved('hommes', 1), text)).toMatchObject({ anchored: false, words: 'hommes' });
  });
  it('shows before and after where the passage was edited', () => {
    const words = 'la rue attend la suite des annonces faites par le général';
    const text = TEXT.replace('la suite', 'les suites');
    expect(found(saved(words), text)).toMatchObject({
      anchored: true,
      how: 'approximate',
      before: words,
      after: 'la rue attend les suites des annonces faites par le général',
    });
  });
  it('never matches a name approximately, nor inside another word', () => {
    expect(found(saved('Niger'), TEXT.replace('Le Niger', 'Le Nigeria'), 'name')).toMatchObject({ anchored: false });
    expect(found(saved('Sadou Koné'), TEXT.replace('Koné', 'Kone'), 'name')).toMatchObject({ anchored: false });
  });
  it('knows a name by its capitals where nobody says so', () => {
    const text = `${TEXT} Le conseil de la Cour de Justice de la Cédéao siège demain à Abuja, dit-on ici.`;
    const words = 'Cour de Justice de la Cédéao';
    const now = text.replace('Justice', 'Justices');
    expect(anchor(saved(words, 0, text), now, 'w')).toMatchObject({ anchored: false });
    expect(anchor(saved(words, 0, text), now, 'w', { kind: 'words' })).toMatchObject({ anchored: true, how: 'approximate' });
  });
  it('offers the closest passage, with its likeness, and says why it did not take it', () => {
    const words = 'Le Mali a envoyé 1 200 hommes avant la fin de l’année.';
    const orphan = found(saved(words), TEXT.replace(words, 'Le Mali aurait envoyé près de 1 300 soldats peu avant la fin de cette année.'));
    expect(orphan).toMatchObject({ anchored: false, reason: 'changed', words });
    if (!orphan.anchored) expect(orphan.closest!.score).toBeGreaterThan(0.5);
    expect(found(saved(words), 'Un tout autre texte, sans rapport avec la chose.')).toMatchObject({ anchored: false, reason: 'gone' });
  });
  it('offers the words themselves where all around them is new', () => {
    const text = 'Rien n’est plus comme avant, mais la fin de la saison approche et Sadou Koné rentre chez lui.';
    const orphan = found(saved('Sadou Koné'), text, 'name');
    expect(orphan).toMatchObject({ anchored: false, reason: 'context', closest: { span: at(text, 'Sadou Koné'), score: 1 } });
  });
  it('levels typography, white space, accents in two code points and direction marks', () => {
    const words = '« Nous resterons », a déclaré Sadou Koné';
    for (const text of [
      TEXT.replaceAll('« ', '"').replaceAll(' »', '"').replaceAll('’', "'"),
      TEXT.normalize('NFD'),
      TEXT.replaceAll(' ', ' \n '),
      `\u200f${TEXT.replace('Nous', '\u200eNous\u00ad')}`,
    ]) {
      const result = found(saved(words), text);
      expect(result).toMatchObject({ anchored: true });
      if (result.anchored) expect(fold(text.slice(result.span.start, result.span.end)).text).toBe(fold(words).text);
    }
  });
  it('finds words that others saved without context, or with less than a paragraph has, only where they stand once', () => {
    const bare = (exact: string, prefix = '', suffix = '') => ({
      position: { type: 'TextPositionSelector' as const, start: 0, end: exact.length },
      quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix },
      version: '',
    });
    const words = 'a envoyé 900 hommes';
    expect(found(bare(words), TEXT)).toMatchObject({ anchored: true, span: at(TEXT, words), how: 'exact' });
    expect(found(bare(words, 'Le Niger '), TEXT)).toMatchObject({ anchored: true, span: at(TEXT, words) });
    expect(found(bare(words, 'Le Tchad '), TEXT)).toMatchObject({ anchored: false });
    expect(found(bare(words, '', ' après'), TEXT)).toMatchObject({ anchored: false });
    expect(found(bare('avant la fin de l’année'), TEXT)).toMatchObject({ anchored: false, reason: 'ambiguous' });
    // Too short to be known by itself.
    expect(found(bare('1 200'), TEXT)).toMatchObject({ anchored: false });
  });
  it('is an orphan for nothing', () => {
    expect(found(describe({ start: 3, end: 3 }, TEXT, 'v'), TEXT)).toMatchObject({ anchored: false, reason: 'gone' });
    expect(found(saved('Bamako'), '')).toMatchObject({ anchored: false });
  });
});

group('any text', () => {
  const text = fc
    .array(fc.constantFrom('Mali', ' ', ' ', 'le ', 'dit', '« ', ' »', '’', '\n\n', '😀', 'e\u0301', 'é', '\u00ad', '…', ':', ' مالي', '\u200f'), {
      minLength: 1,
      maxLength: 80,
    })
    .map((parts) => parts.join(''));
  it('anchors what it describes, where it was, in the same version', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
        const [start, end] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y) as [number, number];
        if (start === end) return;
        expect(anchor(describe({ start, end }, value, 'v'), value, 'v')).toEqual({ anchored: true, span: { start, end }, how: 'position' });
      }),
      { seed: 3 },
    );
  });
  it('finds the same place without the version, or says that it cannot', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
        const [start, end] = [a % (value.length + 1), b % (value.length + 1)].sort((x, y) => x - y) as [number, number];
        const result = anchor(describe({ start, end }, value, 'v'), value, 'w');
        if (!result.anchored) return;
        expect(fold(value.slice(result.span.start, result.span.end)).text.trim()).toBe(fold(value.slice(start, end)).text.trim());
        expect(result.span.start).toBeLessThan(end);
        expect(result.span.end).toBeGreaterThan(start);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
  it('never throws, whatever the texts', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (old, now, a, b) => {
        const [start, end] = [a % (old.length + 1), b % (old.length + 1)].sort((x, y) => x - y) as [number, number];
        const result = anchor(describe({ start, end }, old, 'v'), now, 'w');
        if (result.anchored) expect(result.span.end).toBeLessThanOrEqual(now.length);
      }),
      { seed: 9 },
    );
  });
});

group('folding', () => {
  it('keeps the way back', () => {
    const value = 'L’armée « a  dit » :\u202fnon…';
    const folded = fold(value);
    expect(folded.text).toBe('L\'armée "a dit": non...');
    const from = folded.text.indexOf('dit');
    expect(value.slice(folded.startOf(from), folded.endOf(from + 2))).toBe('dit');
    expect(folded.fromOriginal(value.indexOf('dit'))).toBe(from);
  });
});

group('a text of 1 MB', () => {
  const big = Array.from(
    { length: 9000 },
    (_, i) => `Phrase ${i}, où le ministre ${i * 7} du pays ${i % 50} répond encore à ${i * 13} questions posées par la presse réunie.`,
  ).join('\n\n');
  const version = fingerprint(big);
  const words = big.slice(500_000, 500_380);
  it('is anchored in a fraction of a second each, also where the words were edited or are gone', { timeout: 60_000 }, () => {
    expect(big.length).toBeGreaterThan(900_000);
    const selectors = describe({ start: 500_000, end: 500_380 }, big, version);
    const time = (text: string): number => {
      const start = performance.now();
      anchor(selectors, text, 'other');
      return performance.now() - start;
    };
    const edited = big.slice(0, 500_100) + big.slice(500_104);
    const gone = big.replace(words, '');
    for (const text of [`${big.slice(0, 99)}x${big.slice(99)}`, edited, gone]) expect(time(text)).toBeLessThan(3000);
  });
});
