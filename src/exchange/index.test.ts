import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateBundle } from '../../scripts/bench/generate.ts';
import { BUNDLE_PARTS, type Bundle, emptyBundle } from '../model/bundle.ts';
import { exportBytes, exportChunks, FORMATS, readFile, runSteps } from './index.ts';
import { hardBundle, hostileBundle, NOW } from './testing.ts';

const messages = JSON.parse(readFileSync(new URL('../../public/_locales/fr/messages.json', import.meta.url), 'utf8')) as Record<string, unknown>;
const bundle = generateBundle({ articles: 10, quotes: 80, seed: 5 });

describe.each(FORMATS)('$id', (format) => {
  it('has a name and an extension', () => {
    expect(messages).toHaveProperty(format.labelKey);
    expect(format.extension).toMatch(/^[a-z.]+$/);
  });

  it('reads no part of the bundle that it does not say it needs', () => {
    const needed = Object.fromEntries(BUNDLE_PARTS.map((part) => [part, format.needs.includes(part) ? bundle[part] : []])) as unknown as Bundle;
    expect(exportBytes(format, needed, { now: NOW })).toEqual(exportBytes(format, bundle, { now: NOW }));
    const guarded = new Proxy(bundle, {
      get: (target, part) => {
        if (BUNDLE_PARTS.includes(part as 'quotes') && !format.needs.includes(part as 'quotes') && format.id !== 'qdpx')
          throw new Error(`reads ${String(part)}`);
        return Reflect.get(target, part);
      },
    });
    expect(() => exportBytes(format, guarded, { now: NOW })).not.toThrow();
  });

  it('goes forward: shares never fall and end at 1', () => {
    const shares = [...format.write(bundle, { now: NOW })].map(({ done }) => done);
    expect(shares.every((done, index) => done >= (shares[index - 1] ?? 0) && done <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  it('leaves the bundle as it was, and gives the same bytes twice', () => {
    const before = structuredClone(bundle);
    const first = exportBytes(format, bundle, { now: NOW });
    expect(exportBytes(format, bundle, { now: NOW })).toEqual(first);
    expect(bundle).toEqual(before);
  });

  it('writes the same in pieces, pausing, as at once', async () => {
    let clock = 0;
    let pauses = 0;
    const pieces = await exportChunks(format, hardBundle(), { now: NOW }, { now: () => (clock += 100), pause: async () => pauses++ });
    expect(pauses).toBeGreaterThan(0);
    expect(Buffer.concat(pieces!)).toEqual(Buffer.from(exportBytes(format, hardBundle(), { now: NOW })));
  });

  it('stops when asked to', async () => {
    let clock = 0;
    expect(await exportChunks(format, hardBundle(), { now: NOW }, { now: () => (clock += 100), cancelled: () => true })).toBeNull();
  });

  it('writes something sensible of nothing, and never throws on odd strings, in any language', () => {
    expect(() => exportBytes(format, emptyBundle(), { now: NOW })).not.toThrow();
    fc.assert(
      fc.property(
        hostileBundle(),
        fc.constantFrom('fr', 'en', 'ar'),
        (odd, language) => void exportBytes(format, odd, { now: NOW, language, title: odd.articles[0]!.title }),
      ),
      {
        numRuns: 15,
      },
    );
  });
});

describe('runSteps', () => {
  it('answers what the steps answer, or null when stopped', async () => {
    let clock = 0;
    const now = () => (clock += 100);
    const bytes = exportBytes(FORMATS.find(({ id }) => id === 'backup')!, bundle);
    const shares: number[] = [];
    const reading = await runSteps(readFile(bytes), { now, progress: (done) => shares.push(done) });
    expect(reading?.bundle.quotes).toHaveLength(80);
    expect(shares.at(-1)).toBe(1);
    expect(await runSteps(readFile(bytes), { now, cancelled: () => true })).toBeNull();
  });
});
