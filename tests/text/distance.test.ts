import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/text/distance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['talk', 'talk', 0],
    ['talk', 'tlak', 1],
    ['talk', 'talks', 1],
    ['talk', 'tall', 1],
    ['brewre', 'brewer', 1],
    ['sandipan', 'sandeepan', 2],
    ['kitten', 'sitting', 3],
  ])('%j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('is the same both ways, and never more than one beyond the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const distance = editDistance(a, b, limit);
        expect(editDistance(b, a, limit)).toBe(distance);
        expect(distance).toBe(Math.min(editDistance(a, b, 20), limit + 1));
      }),
    );
  });
});
