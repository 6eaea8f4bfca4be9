import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { LIMITS } from '../../scripts/lib/limits.mjs';
import { editsAtMost } from '../../src/anchoring/edits.ts';
import { anchor, describe } from '../../src/anchoring/index.ts';
import { places, without } from '../../src/anchoring/places.ts';
import type { Anchored } from '../../src/model/anchored.ts';
import { edits } from '../../src/model/edits.ts';
import type { Span } from '../../src/model/span.ts';
import { growth } from '../growth.ts';
import { random } from './random.ts';

const NAMES = ['Awa Tindaré', 'Boukary Sankolé', 'Issa Barkoum', 'Salimata Koudoro', 'Moussa Ténenga'];
const PLACES = ['Kossoba', 'Tinderma', 'Ouadrou', 'Barsalo', 'Fadjiri'];
const VERBS = ['réclame', 'promet', 'refuse', 'annonce', 'attend', 'défend', 'rappelle'];
const THINGS = ['la route du nord', 'un nouveau puits', 'le marché couvert', 'une école de plus', 'les vivres promis', 'la fin du couvre-feu'];

/** Paragraphs of a chronicle that says like things again and again, as long as is asked. */
function chronicle(length: number, seed = 1): string {
  const next = random(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const paragraphs: string[] = [];
  for (let size = 0, day = 1; size < length; day++) {
    const sentences = Array.from({ length: 2 + Math.floor(next() * 4) }, () => `À ${one(PLACES)}, ${one(NAMES)} ${one(VERBS)} ${one(THINGS)}.`);
    const paragraph = `Jour ${day}. ${sentences.join(' ')}`;
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

const FRONT = 'Chronique de la saison sèche, par notre envoyée.\n\n';
const BACK = '\n\nPropos recueillis au bord du fleuve, relus par la rédaction.';
const page = (body: string): string => `${FRONT}${body}${BACK}`;
const saved = (body: string) => describe({ start: FRONT.length, end: FRONT.length + body.length }, page(body), 'v');
const whole = (body: string): Span => ({ start: FRONT.length, end: FRONT.length + body.length });

/** Every nth word of five letters and more is another. */
const reworded = (body: string, every: number): string => {
  let i = 0;
  return body.replace(/\p{L}{5,}/gu, (word) => (++i % every === 0 ? 'changé' : word));
};

const EDITS: Readonly<Record<string, (body: string) => string>> = {
  'one word': (body) => body.replace(/(?<=^.{400}.*?)\p{L}{6,}/su, 'forage'),
  'every twentieth long word': (body) => reworded(body, 20),
  'a paragraph more in the middle': (body) => `${body.slice(0, body.length / 2)}\n\nUn ajout de la rédaction.\n\n${body.slice(body.length / 2)}`,
  'first and last words': (body) => `Hier${body.slice(4, -6)} enfin.`,
  'numbers of all days': (body) => body.replace(/Jour (\d+)/gu, (_, day) => `Jour ${Number(day) + 1}`),
};

group('a long highlight', () => {
  for (const length of [900, 4000, 16_000, 32_000])
    for (const [what, edit] of Object.entries(EDITS))
      it(`of ${length} letters is found whole where the outlet changed ${what}`, () => {
        const body = chronicle(length);
        const now = edit(body);
        expect(now).not.toBe(body);
        const found = anchor(saved(body), page(now), 'w');
        expect(found.anchored).toBe(true);
        expect((found as Anchored).span).toEqual(whole(now));
      });

  it('of a whole article is found in its next version', () => {
    const body = chronicle(5000);
    const now = reworded(body, 20);
    const selectors = describe({ start: 0, end: body.length }, body, 'v');
    expect(anchor(selectors, now, 'w')).toMatchObject({ anchored: true, span: { start: 0, end: now.length } });
  });

  it('is an orphan where another text of the same kind stands, and tells how unlike it is', () => {
    for (const length of [900, 4000, 16_000]) expect(anchor(saved(chronicle(length)), page(chronicle(length, 7)), 'w')).toMatchObject({ anchored: false });
  });

  it('is never put on the other of two chronicles', () => {
    const [one, two] = [chronicle(3000, 1), chronicle(3000, 2)];
    const both = `${FRONT}${one}\n\nÀ l’ouest maintenant.\n\n${two}${BACK}`;
    const start = FRONT.length;
    const selectors = describe({ start, end: start + one.length }, both, 'v');
    expect(anchor(selectors, `${FRONT}${two}${BACK}`, 'w')).toMatchObject({ anchored: false });
    const swapped = `${FRONT}${two}\n\nÀ l’ouest maintenant.\n\n${reworded(one, 25)}${BACK}`;
    const found = anchor(selectors, swapped, 'w');
    if (found.anchored) expect(found.span.start).toBeGreaterThan(start + two.length);
  });

  it('costs in proportion to its length, whatever was changed', { timeout: 120_000 }, () => {
    const kinds: Record<string, [body: (length: number) => string, edit: (body: string) => string]> = {
      reworded: [chronicle, (body) => reworded(body, 12)],
      'all its words turned round': [chronicle, (body) => body.replace(/\p{L}{4,}/gu, (word) => [...word].reverse().join(''))],
      'half moved': [chronicle, (body) => body.slice(body.length / 2) + body.slice(0, body.length / 2)],
      'one letter': [(length) => 'a'.repeat(length), (body) => `${body.slice(0, 50)}b${body.slice(51)}`],
      'one letter after another': [(length) => `b${'a'.repeat(length)}`, (body) => 'a'.repeat(2 * body.length)],
      'two words': [(length) => 'oui non '.repeat(length / 8), (body) => body.replace('non', 'si')],
    };
    for (const [kind, [make, edit]] of Object.entries(kinds)) {
      const run = (length: number) => {
        const body = make(length);
        const [selectors, now] = [saved(body), page(edit(body))];
        return () => anchor(selectors, `${now} `, `w${length}`);
      };
      expect(growth(run(16_000), run(32_000), LIMITS.growth.anchoring), kind).toBeLessThan(LIMITS.growth.anchoring);
    }
  });
});

group('edits of long strings', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', ' oui ', 'non', '. ', 'é'), { maxLength: 60 }).map((parts) => parts.join(''));
  it('are never said to be fewer than they are', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const exact = edits(a, b);
        expect(editsAtMost(a, b)).toBeGreaterThanOrEqual(exact);
        expect(editsAtMost(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length) + Math.min(a.length, b.length));
        expect(editsAtMost(a, a)).toBe(0);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
  it('are counted to the letter where few words changed', () => {
    const body = chronicle(20_000);
    expect(editsAtMost(body, body.replace('Jour 3.', 'Jour 33.').replace('Jour 40.', 'Jour 4.'))).toBe(2);
  });
});

group('places of long words', () => {
  it('are those that stand, also over one another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'ab', 'aab', 'abaab'),
        fc.integer({ min: 201, max: 260 }),
        fc.array(fc.constantFrom('a', 'b', 'aab'.repeat(90)), { maxLength: 500 }),
        (unit, length, more) => {
          const words = unit.repeat(length).slice(0, length);
          const hay = more.join('') + words + more.join('') + words;
          const naive: number[] = [];
          for (let at = hay.indexOf(words); at >= 0; at = hay.indexOf(words, at + 1)) naive.push(at);
          expect([...places(hay, words)]).toEqual(naive);
          expect(without(hay, words)).toBe(hay.replaceAll(words, ''));
        },
      ),
      { seed: 2, numRuns: 60 },
    );
  });
});
