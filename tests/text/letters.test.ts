import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { isLetterAt } from '../../src/text/letters.ts';
import { slug } from '../../src/text/slug.ts';
import { visible } from '../../src/text/visible.ts';

const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from({ length: 0x2000 }, (_, code) => String.fromCharCode(0xe000 + code)),
);

describe('what nobody sees', () => {
  it('is no letter', () => {
    expect(all.filter((letter) => isLetterAt(letter, 0) && visible(letter) !== letter)).toEqual([]);
  });

  it('is no part of an id or of the name of a file', () => {
    expect(all.filter((letter) => visible(slug(`a${letter}b`)) !== slug(`a${letter}b`))).toEqual([]);
    expect(slug('\u3164\u3164')).toBe('');
  });
});

describe('fold', () => {
  it.each([
    ['Mickaël Œuvré', 'mickael oeuvre'],
    [`e${'\u0301'.repeat(2000)}`, 'e'],
    [`ab${'\u0591\u05ae'.repeat(2000)}c`, `ab${'\u0591'.repeat(15)}${'\u05ae'.repeat(15)}c`],
  ])('folds %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('takes no square of time for marks out of order', () => {
    const began = performance.now();
    fold(`a${'\u0301\u0316'.repeat(100_000)}`);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
