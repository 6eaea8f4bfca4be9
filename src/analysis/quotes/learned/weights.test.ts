import { describe, expect, test } from 'vitest';
import { bucket, FeatureSpace } from './features.ts';
import { dot, packWeights, unpackWeights } from './weights.ts';

describe('typed features', () => {
  test('values are told apart, and those beyond a size are taken for the last', () => {
    const space = new FeatureSpace();
    const first = space.template('first', 2, 3);
    const second = space.template('second', 4);
    expect(space.size).toBe(10);
    const all = [0, 1].flatMap((a) => [0, 1, 2].map((b) => first(a, b)));
    expect(new Set([...all, ...[0, 1, 2, 3].map((a) => second(a))]).size).toBe(10);
    expect(second(9)).toBe(second(3));
    expect(second(-1)).toBe(second(0));
  });

  test('buckets take their bounds in', () => {
    expect([0, 1, 2, 3, 9].map((value) => bucket(value, [1, 3]))).toEqual([0, 0, 1, 1, 2]);
  });
});

describe('weights', () => {
  test('come back as they were kept, to half a step', () => {
    const weights = Float32Array.from([0, 1.234, 0, 0, -0.5, 0.001, 7]);
    const back = unpackWeights(packWeights(weights, 'a:7', 0.02), 7, 'a:7');
    weights.forEach((value, i) => {
      expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(0.0101);
    });
    expect(dot(back, [1, 6])).toBeCloseTo(8.24, 1);
  });

  test('long stretches without a weight, and the largest and smallest, come back in their places', () => {
    const weights = new Float32Array(200);
    weights[0] = -0.78;
    weights[90] = 0.78;
    weights[91] = 0.02;
    weights[92] = -3;
    weights[199] = -0.02;
    const { table } = packWeights(weights, 'a', 0.02);
    expect(table).not.toMatch(/["\\\s]/);
    const back = unpackWeights({ signature: packWeights([], 'a', 1).signature, scale: 0.02, table }, 200, 'a');
    weights.forEach((value, i) => {
      expect(back[i]).toBeCloseTo(value, 5);
    });
  });

  test('for other templates are refused, with the way to mend it', () => {
    const stored = packWeights([1], 'a:1', 0.02);
    expect(() => unpackWeights(stored, 1, 'b:1')).toThrow(/npm run train/);
  });
});
