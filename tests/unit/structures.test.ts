import { describe, expect, it } from 'vitest';
import { readPage } from '../../scripts/lib/page-facts.ts';
import { NOW, STRUCTURES } from '../pages/structures.ts';

/** Body as the issue of a page's structure asks: nearly all of it, nearly nothing else. */
const FOUND = 0.98;
const RIGHT = 0.95;

describe('what kinds of sites say of their articles', () => {
  it('are many', () => expect(STRUCTURES.length).toBeGreaterThanOrEqual(40));
  it.each(STRUCTURES.map((one) => [one.id, one] as const))('%s', (_, structure) => {
    const { article, found, right, author } = readPage({ ...structure, now: NOW });
    expect(article?.date ?? null).toBe(structure.date);
    expect(author, article?.author).not.toBe('wrong');
    if (structure.body.length) expect(article?.outlet ?? null).toBe(structure.outlet);
    expect(found).toBeGreaterThanOrEqual(FOUND);
    expect(right).toBeGreaterThanOrEqual(RIGHT);
  });
});
