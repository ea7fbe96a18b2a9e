import { expect, it } from 'vitest';
import { beginsWithDate } from '../../src/text/calendar.ts';

it.each([
  ['2016-02-29', true],
  ['2016-04-25T10:00', true],
  ['2000-02-29', true],
  ['2015-02-29', false],
  ['1900-02-29', false],
  ['2016-02-31', false],
  ['2016-04-31', false],
  ['2016-13-01', false],
  ['2016-00-10', false],
  ['2016-01-00', false],
  ['2016-01-011', false],
  ['April 2016', false],
])('%s begins with a date: %s', (text, expected) => {
  expect(beginsWithDate(text)).toBe(expected);
});
