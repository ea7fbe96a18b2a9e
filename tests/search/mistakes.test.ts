import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakeCost } from '../../src/search/mistakes.ts';

describe('mistakeCost', () => {
  it('gives what it gives without a limit, or Infinity beyond it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', 'l', 's', 't'), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 4, noNaN: true }), (meant, typed, limit) => {
        const cost = mistakeCost(meant, typed, Number.POSITIVE_INFINITY);
        expect(mistakeCost(meant, typed, limit)).toBe(cost <= limit ? cost : Number.POSITIVE_INFINITY);
      }),
      { numRuns: 5000 },
    );
  });
});
