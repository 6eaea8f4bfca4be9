import { describe, expect, test } from 'vitest';
import { calibrate, cutFor, type Judged } from './calibration.ts';

/** So many outcomes at a probability, of which a share is right. */
const at = (probability: number, count: number, share: number): Judged[] =>
  Array.from({ length: count }, (_, i) => ({ probability, right: i < Math.round(count * share) }));

describe('calibration', () => {
  test('lowers probabilities that promise too much', () => {
    const told = calibrate([...at(0.6, 200, 0.5), ...at(0.9, 400, 0.8), ...at(0.98, 400, 0.93)]);
    expect(told(0.9)).toBeGreaterThan(0.76);
    expect(told(0.9)).toBeLessThan(0.84);
    expect(told(0.98)).toBeLessThan(0.96);
  });

  test('leaves those that keep their word', () => {
    const told = calibrate([...at(0.5, 200, 0.5), ...at(0.8, 400, 0.8), ...at(0.95, 400, 0.95)]);
    expect(told(0.8)).toBeCloseTo(0.8, 1);
    expect(told(0.95)).toBeCloseTo(0.95, 1);
  });
});

describe('where certainty begins', () => {
  const outcomes = [...at(0.6, 200, 0.6), ...at(0.9, 400, 0.9), ...at(0.99, 400, 0.99)];

  test('as low as all from there on are right often enough', () => {
    expect(cutFor(outcomes, 0.98)).toBe(0.99);
    expect(cutFor(outcomes, 0.93)).toBe(0.9);
    expect(cutFor(outcomes, 0.8)).toBe(0.6);
  });

  test('nowhere where nothing is right so often, and without outcomes', () => {
    expect(cutFor(at(0.9, 100, 0.5), 0.9)).toBe(1);
    expect(cutFor([], 0.9)).toBe(1);
  });
});
