import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, visible, visibleLine } from '../../src/text/visible.ts';

const HOSTILE =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/u;

describe('visible', () => {
  it('lets no hidden character through, of all there are', () => {
    let text = '';
    for (let code = 0; code <= 0x10ffff; code++) text += String.fromCodePoint(code);
    expect(HOSTILE.test(visible(text))).toBe(false);
    expect(/\p{Cs}/u.test(visible(text))).toBe(false);
  });

  it.each([
    ['an escape', '\x1b[31m', '\\x1b[31m'],
    ['a C1 control', '\x9b31m', '\\x9b31m'],
    ['an override', 'a\u202eb', 'a\\u{202e}b'],
    ['a carriage return', 'a\rb', 'a\\x0db'],
    ['a tab', 'a\tb', 'a    b'],
  ])('shows %s', (_what, text, shown) => expect(visible(text)).toBe(shown));

  it.each(['plain', 'Žluťoučký kůň', '日本語', '👩‍👩‍👧', 'می‌خواهم', '❤️', 'two\nlines'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('keeps one line one line', () => expect(visibleLine('a\nb')).toBe('a\\x0ab'));

  it('escapes JSON without changing what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeJson(JSON.stringify({ text }));
        expect(HOSTILE.test(json)).toBe(false);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
