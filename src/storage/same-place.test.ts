import { expect, describe as group, test } from 'vitest';
import { describe } from '../anchoring/describe.ts';
import type { Quote } from '../model/analysis.ts';
import { fingerprint } from '../model/hash.ts';
import { type KnownQuote, plain, settle, settleAgain, spansNow } from './same-place.ts';
import { chance, FILL, type Line, NAMES, textOf, WORDS } from './testing-edits.ts';

const knownAs = ({ text, version }: { text: string; version: string }, quote: Quote): KnownQuote => ({
  id: quote.id,
  selectors: describe(quote.spans[0]!, text, version),
  words: text.slice(quote.spans[0]!.start, quote.spans[0]!.end),
  kind: 'direct',
  speaker: { actor: null, name: quote.speaker?.name ?? '' },
});

group('300 articles, each edited at random', () => {
  const { random, line, edit } = chance(20261127);

  const outcomes = { placed: 0, told: 0, wrong: [] as string[], doubled: 0, unedited: 0 };
  for (let n = 0; n < 300; n++) {
    let lines = Array.from({ length: 3 + random(6) }, line);
    const before = textOf(lines);
    const known = before.analysis.quotes.filter(() => random(3) > 0).map((quote) => knownAs(before, quote));
    for (let k = random(5); k > 0; k--) lines = edit(lines);
    const now = textOf(lines);
    const { analysis, placed, lost } = settle(now.analysis, now.text, now.version, known);
    const ids = analysis.quotes.map(({ id }) => id);
    outcomes.doubled += ids.length - new Set(ids).size;
    for (const one of known) {
      const quote = analysis.quotes.find(({ id }) => id === one.id);
      const told = lost.some(({ id }) => id === one.id);
      if (Boolean(quote) === told || placed.has(one.id) === told) outcomes.wrong.push(`${n}: neither placed nor told, or both`);
      if (now.version === before.version && !quote) outcomes.unedited++;
      if (!quote) outcomes.told++;
      else {
        outcomes.placed++;
        const said = now.text.slice(quote.spans[0]!.start, quote.spans[0]!.end);
        const same = plain(said) === plain(one.words) || plain(said).replace(/ même/, '') === plain(one.words).replace(/ même/, '');
        if (!same || (quote.speaker?.name ?? '') !== one.speaker!.name)
          outcomes.wrong.push(`${n}: ${one.speaker!.name} « ${one.words} » → ${quote.speaker?.name} « ${said} »`);
      }
    }
  }

  test('no quote on another speaker or other words, none lost without being told, no id twice', () => {
    expect(outcomes.wrong).toEqual([]);
    expect(outcomes).toMatchObject({ doubled: 0, unedited: 0 });
  });

  test('most are found again', () => {
    expect(outcomes.placed / (outcomes.placed + outcomes.told)).toBeGreaterThan(0.7);
  });
});

group('ids', () => {
  const line = (words: string, name: string): Line => ({ words, name, verb: 'a dit', fill: FILL[0]! });

  test('of quotes nobody stored stay as the analysis gives them', () => {
    const { analysis, text, version } = textOf([line(WORDS[0]!, NAMES[0]!)]);
    expect(settle(analysis, text, version, []).analysis).toBe(analysis);
  });

  test('one of its own for a quote whose id is another’s, the same at each look', () => {
    const before = textOf([line(WORDS[0]!, NAMES[0]!)]);
    const known = [knownAs(before, before.analysis.quotes[0]!)];
    const now = textOf([line(WORDS[0]!, NAMES[1]!), line(WORDS[0]!, NAMES[0]!)]);
    const first = settle(now.analysis, now.text, now.version, known).analysis.quotes;
    expect(first.map(({ known: is }) => is)).toEqual([undefined, true]);
    expect(first[1]!.id).toBe(known[0]!.id);
    expect(settle(now.analysis, now.text, now.version, known).analysis.quotes).toEqual(first);
    // what a page was told stands, whatever was stored since
    expect(settleAgain({ ...now.analysis, quotes: first }, now.text, now.version, known).ids).toEqual(new Map(first.map(({ id }) => [id, id])));
  });
});

test('a corrected span is given up where what it held cannot be told to stand', () => {
  const before = textOf([{ words: WORDS[2]!, name: NAMES[0]!, verb: 'a dit', fill: FILL[0]! }]);
  const [quote] = before.analysis.quotes;
  const { start, end } = quote!.spans[0]!;
  const correction = {
    id: 'c',
    created: '2024-01-01T00:00:00.000Z',
    type: 'span',
    article: 'a',
    quote: quote!.id,
    selectors: describe(quote!.spans[0]!, before.text, before.version),
    spans: [{ start: start - FILL[0]!.length - 3, end }],
  } as const;
  expect(spansNow(correction, before.text, before.version)).toEqual(correction.spans);
  const longer = `Mise à jour.\n\n${before.text}`;
  expect(spansNow(correction, longer, fingerprint(longer))).toEqual([{ start: correction.spans[0]!.start + 14, end: end + 14 }]);
  const edited = before.text.replace('rouvert', 'fermé');
  expect(spansNow(correction, edited, fingerprint(edited))).toBeNull();
});

group('quotes of a table, which says nothing of where they stand', () => {
  const bare = (words: string, name: string): KnownQuote => ({
    id: 'imported',
    selectors: {
      position: { type: 'TextPositionSelector', start: 0, end: words.length },
      quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      version: '',
    },
    words,
    kind: 'direct',
    speaker: { actor: null, name },
  });
  const line = (words: string, name: string | null): Line => ({ words, name, verb: 'a lancé', fill: FILL[0]! });
  const SHORT = WORDS[0]!;
  const LONG = WORDS[2]!;
  const placed = (lines: readonly Line[], known: KnownQuote) => {
    const { text, version, analysis } = textOf(lines);
    const { analysis: settled, lost } = settle(analysis, text, version, [known]);
    return { at: settled.quotes.findIndex(({ id }) => id === 'imported'), lost: lost.map(({ reason }) => reason) };
  };
  test('are the ones of that speaker, however short', () => {
    const lines = [line(LONG, NAMES[1]!), line(SHORT, NAMES[0]!)];
    expect(placed(lines, bare(SHORT, NAMES[0]!))).toEqual({ at: 1, lost: [] });
    expect(placed(lines, bare(LONG, ''))).toEqual({ at: 0, lost: [] });
  });
  test('are not another’s, nor one of two', () => {
    expect(placed([line(LONG, NAMES[1]!)], bare(LONG, NAMES[0]!))).toEqual({ at: -1, lost: ['speaker'] });
    expect(placed([line(SHORT, NAMES[0]!), line(SHORT, NAMES[0]!)], bare(SHORT, NAMES[0]!))).toEqual({ at: -1, lost: ['ambiguous'] });
    expect(placed([line(LONG, null), line(LONG, null)], bare(LONG, ''))).toMatchObject({ at: -1 });
  });
});
