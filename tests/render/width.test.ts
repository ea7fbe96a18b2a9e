import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { hardLines, type Piece, widthOf, wrap } from '../../src/render/width.ts';

const same = (text: string) => text;

describe('widthOf', () => {
  it.each([
    ['ASCII', 'knots', 5],
    ['styles', '\x1b[1mknots\x1b[22m', 5],
    ['a hyperlink', '\x1b]8;id=1;https://x.org\x1b\\knots\x1b]8;;\x1b\\', 5],
    ['Chinese', '\u4e2d\u6587', 4],
    ['a mark over a letter', 'e\u0301', 1],
    ['a mark of Devanagari beside its letter', '\u0915\u093e', 2],
    ['a mark of Devanagari over its letter', '\u0915\u0947', 1],
  ])('%s', (_what, text, columns) => expect(widthOf(text)).toBe(columns));

  it('is the table’s for every letter, asked or not', () => {
    const letters = Array.from({ length: 0x2200 - 0xa0 }, (_, i) => String.fromCharCode(0xa0 + i));
    const plain = letters.filter((letter) => !/\p{Mc}/u.test(letter));
    expect(plain.filter((letter) => widthOf(letter) !== stringWidth(letter))).toEqual([]);
  });
});

describe('wrap and hardLines', () => {
  const word = fc.constantFrom(
    'knots',
    ' ',
    '\u4e2d\u6587',
    '.',
    '\u0915\u093e',
    '(',
    'x'.repeat(30),
    '\u{1f469}',
    '\u3001',
  );
  const pieces = fc.array(fc.record({ text: word, style: fc.constant(same) }), { maxLength: 30 });
  const letters = (text: string) => text.replace(/\s/g, '');

  it.each<[string, (pieces: readonly Piece[], width: number) => string[]]>([
    ['wrap', wrap],
    ['hardLines', hardLines],
  ])('%s loses nothing and makes no line too wide', (_what, lay) => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 4, max: 60 }), (given, width) => {
        const lines = lay(given, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(letters(lines.join(''))).toBe(letters(given.map(({ text }) => text).join('')));
      }),
    );
  });
});
