import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepLink, type Passage, passageIn, passageOf, quotePassage, textFragment } from './text-fragment.ts';

const readable = (directive: string): string => decodeURIComponent(directive.replace(/%2C/g, '‚').replace(/%2D/g, '‐')).replace(':~:text=', '');
/** The directive of the nth place of words in a text, readable: ‚ and ‐ stand for those that were encoded. */
const inText = (text: string, words: string, nth = 0): string => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return readable(textFragment(passageIn(text, { start, end: start + words.length })));
};

describe('textFragment', () => {
  it.each([
    ['La paix d’abord', ':~:text=La%20paix%20d%E2%80%99abord'],
    ['A & B, peut-être', ':~:text=A%20%26%20B%2C%20peut%2D%C3%AAtre'],
    ['la  paix\td’abord', ':~:text=la%20paix%20d%E2%80%99abord'],
    ['un (deux)', ':~:text=un%20%28deux%29'],
    ['un deux trois\nquatre cinq', ':~:text=un%20deux%20trois,quatre%20cinq'],
    ['a b c d e f g h i j k l m n o p', ':~:text=a%20b%20c%20d%20e,l%20m%20n%20o%20p'],
    ['…', ''],
    ['', ''],
  ])('%j → %s', (words, directive) => expect(textFragment(words)).toBe(directive));

  it('leaves no dash, comma or ampersand of the words unencoded', { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, words, after) => {
        const directive = textFragment({ before, words, after });
        if (directive === '') return;
        const term = "(?:%[0-9A-F]{2}|[A-Za-z0-9_.!~*'])+";
        expect(directive).toMatch(new RegExp(`^:~:text=(?:${term}-,)?${term}(?:,${term})?(?:,-${term})?$`));
      }),
    ),
  );

  it('gives no context to words that tell enough by themselves', () =>
    expect(inText('Hier, a dit le maire, « nous resterons tous ici ». Puis il est parti.', 'nous resterons tous ici')).toBe('nous resterons tous ici'));
  it('gives short words some, within their paragraph', () => expect(inText('À Gao.\nIl a dit non hier.', 'non')).toBe('Il a dit-,non'));
  it('leaves a short paragraph alone that stands once', () => expect(inText('À Gao.\nNon.\nIl est parti.', 'Non.')).toBe('Non.'));
  it('tells a repeated paragraph by its neighbours', () => {
    const text = 'Une question.\nNon.\nUne autre question.\nNon.\nIl est parti.';
    expect(inText(text, 'Non.', 1)).toBe('Une autre question.-,Non.,-Il est parti.');
  });
  it('tells words from the same ones with another accent or case', () =>
    expect(inText('Le president parle. Ce soir le Président parle encore.', 'le Président parle')).toBe('soir-,le Président parle'));
  it('begins and ends at whole words, since browsers find no others', () => {
    expect(inText('Le chef a affirmé qu’il viendrait demain à Gao.', 'il viendrait demain')).toBe('qu’-,il viendrait demain');
    expect(inText('L’armée malienne est à Kidal.', 'armée malienne est à Kid')).toBe('L’-,armée malienne est à Kid,-al.');
    expect(inText('قال إن الجيش سيعود والسلام قريب جدا.', 'السلام قريب جدا')).toBe('و-,السلام قريب جدا');
  });
  it('gives a long passage a beginning and an end that stand once', () => {
    const words = 'nous avons dit à tous que la paix viendra, et nous avons dit à tous que la guerre finira un jour prochain';
    expect(inText(`Avant ? Nous avons dit à tous. Après : ${words} !`, words)).toBe(
      'nous avons dit à tous que la paix,finira un jour prochain'.replace('finira', 'guerre finira'),
    );
  });
  it('ends a passage of several blocks where it ends', () => {
    const words = 'Il est venu.\nIl est parti. Il est venu.';
    expect(inText(`Un.\n${words}\nDeux.`, words)).toMatch(/,est parti. Il est venu.$/);
  });
});

describe('what was remembered of a passage', () => {
  const remembered = (others: readonly { before: string; after: string }[] | null | undefined) => ({
    position: { type: 'TextPositionSelector' as const, start: 9, end: 12 },
    quote: { type: 'TextQuoteSelector' as const, exact: 'oui à la paix', prefix: 'Il a redit ', suffix: ' hier soir.' },
    version: 'v',
    ...(others === undefined ? {} : { context: { before: 9, after: 9, others } }),
  });
  const of = (passage: Passage) => readable(textFragment(passage));
  it('is enough where the words stood once', () => expect(of(passageOf(remembered([])))).toBe('oui à la paix'));
  it('tells them from the others', () => expect(of(passageOf(remembered([{ before: 'Il a dit ', after: ' lundi' }])))).toBe('redit-,oui à la paix'));
  it('gives more context where there are too many others', () => expect(of(passageOf(remembered(null)))).toBe('Il a redit-,oui à la paix'));
  it('gives more context where the others are not known', () => expect(of(passageOf(remembered(undefined)))).toBe('a redit-,oui à la paix,-hier'));
  it('leaves out a word that the context may have cut', () => {
    const cut = remembered(undefined);
    expect(of(passageOf({ ...cut, quote: { ...cut.quote, prefix: 'lui a redit ', suffix: ' hier s' } }))).toBe('a redit-,oui à la paix,-hier');
  });
  it('means the first part of an interrupted quote', () => {
    const quote = {
      text: 'oui […] paix',
      spans: [
        { start: 9, end: 12 },
        { start: 18, end: 22 },
      ],
      selectors: remembered([]),
    };
    expect(of(quotePassage(quote))).toBe('Il a redit-,oui,-à la paix');
    expect(of(quotePassage({ ...quote, selectors: { ...quote.selectors, quote: { ...quote.selectors.quote, exact: '' } } }))).toBe('oui');
  });
});

describe('deepLink', () => {
  it.each([
    ['https://x.example/a', 'https://x.example/a#:~:text=mot'],
    ['https://x.example/a#b', 'https://x.example/a#b:~:text=mot'],
    ['https://x.example/a#:~:text=autre', 'https://x.example/a#:~:text=mot'],
    ['', ''],
  ])('%s', (url, link) => expect(deepLink(url, 'mot')).toBe(link));
});
