import { expect, it } from 'vitest';
import { createNumbering } from '../../src/text/numbering.ts';

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a-2', 'a-3'],
  ],
  [
    ['a-2', 'a', 'a', 'a'],
    ['a-2', 'a', 'a-3', 'a-4'],
  ],
  [
    ['a', 'a', 'a-2'],
    ['a', 'a-2', 'a-2-2'],
  ],
])('numbers %j as %j', (names, expected) => {
  expect(names.map(createNumbering())).toEqual(expected);
});

it('gives a hundred thousand of one name in no time', () => {
  const free = createNumbering();
  for (let i = 1; i < 100_000; i++) free('a');
  expect(free('a')).toBe('a-100000');
});
