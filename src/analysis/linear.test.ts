import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/index.ts';
import { analyse } from './index.ts';

const knowledge = loadKnowledge();
/** Twice the text may take this many times as long; what is quadratic takes four times. */
const BAR = 3.5;
const SIZE = 30_000;
/** A busy machine makes single runs long, never short. */
const TRIES = 4;

const time = (text: string, language = 'fr'): number => {
  const start = performance.now();
  analyse({ text, blocks: [], language, date: '2023-03-01' }, knowledge);
  return performance.now() - start;
};
/** Names that differ: Issa Babo, Issa Bacu … */
const name = (i: number): string => `Issa B${[...String(i)].map((digit) => 'aeiouklmnr'[Number(digit)]).join('')}o`;
const numbered = (of: (i: number) => string, length: number): string => {
  let text = '';
  for (let i = 0; text.length < length; i++) text += of(i);
  return text;
};

const INPUTS: Readonly<Record<string, (i: number) => string>> = {
  'only opening marks': () => '« ',
  'opening marks that touch': () => '«',
  'only straight marks': () => '"',
  'single marks that open': () => "'a ",
  'marks of two signs': () => "''",
  'line breaks': () => '\n',
  'white space': () => ' ',
  'dit dit dit': () => 'dit ',
  'dit-il, dit-il': () => 'dit-il, ',
  'a dit a dit': () => 'a dit ',
  'a parlé de a parlé de': () => 'a parlé de ',
  'a sentence without an end': () => 'le maire dit que la ville dort et ajoute que la pluie vient, ',
  'a sentence without an end, of direct quotes': () => '« La route est coupée », a-t-il dit, ',
  names: (i) => `${name(i)} a déclaré que la ville dort. `,
  'a list of names': (i) => `${name(i)}, `,
  pronouns: () => 'Il a dit que la ville dort. ',
  'names and pronouns': (i) => `${name(i)} est venu. Il a dit que la ville dort. `,
  descriptions: () => 'Le ministre a dit que la ville dort. ',
  bodies: (i) => `Le gouvernement du Mali est venu. Le gouvernement a dit que la route ${i} est coupée. `,
  'quotes without a speaker': (i) => `« La route ${i} est coupée depuis ce matin ».\n`,
  'the same quote': () => '« La route est coupée », a dit Issa Barkoum. ',
};

const ENGLISH: Readonly<Record<string, (i: number) => string>> = {
  'told the told the': () => 'told the ',
  'her statement said': () => 'her statement said ',
  'announcement that': () => 'announcement that ',
  'a sentence without an end, in English': () => 'the mayor says that the town sleeps and adds that rain comes, ',
  'closing marks that nothing opened': (i) => `We go," ${name(i)} said. "We stay.\n`,
};

describe('time grows with the text, not faster', () => {
  const all = [...Object.entries(INPUTS).map((input) => [...input, 'fr'] as const), ...Object.entries(ENGLISH).map((input) => [...input, 'en'] as const)];
  for (const [what, of, language] of all)
    test(what, { timeout: 60_000 }, () => {
      const long = numbered(of, 2 * SIZE);
      const short = long.slice(0, SIZE);
      time(short, language);
      let ratio = Number.POSITIVE_INFINITY;
      let least = Number.POSITIVE_INFINITY;
      let most = Number.POSITIVE_INFINITY;
      for (let i = 0; i < TRIES && ratio >= BAR; i++) {
        least = Math.min(least, time(short, language), time(short, language));
        most = Math.min(most, time(long, language));
        // a millisecond or two says nothing
        ratio = Math.max(most, 4) / Math.max(least, 4);
      }
      expect(ratio).toBeLessThan(BAR);
    });

  test('nested marks', () => {
    const nested = (depth: number): string => `${'« “ '.repeat(depth)}a${' ” »'.repeat(depth)}`;
    time(nested(2000));
    const best = (depth: number): number => Math.max(4, Math.min(...Array.from({ length: TRIES }, () => time(nested(depth)))));
    expect(best(8000) / best(4000)).toBeLessThan(2 * BAR);
  });

  test('a megabyte is read in seconds', { timeout: 60_000 }, () => {
    const news = numbered((i) => `« La route ${i} est coupée », a déclaré ${name(i % 50)}. Il a ajouté que la ville dort depuis trois jours. `, 1_000_000);
    expect(time(news)).toBeLessThan(20_000);
  });
});
