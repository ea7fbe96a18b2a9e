import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfBytes, indexToBytes } from '../../src/cache/index-bytes.ts';
import { createPostTexts } from '../../src/cache/post-texts.ts';
import { readingOfLine, readingToLine } from '../../src/cache/reading-line.ts';
import { readingOf } from '../../src/library/reading-of.ts';
import { parsePost } from '../../src/parse/post.ts';
import { indexWords } from '../../src/search/index.ts';

const LINES = [
  '# Ada Byron',
  '## Looms — Eve Holt',
  'Lace and knots, tied by hand',
  'the in frastructure of co;;on thr\u00e8ds',
  '\u7d50\u3073\u76ee \ud83e\uddf6 a\tb\u2028c',
  '```',
  '---',
  'dotnotes: { level: 2, nonsense: 1 }',
  '',
];
const ends = fc.constantFrom('\n', '\r\n', '\r');
const texts = fc
  .tuple(fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })), { maxLength: 30 }), ends)
  .map(([lines, end]) => lines.join(end));
const posts = fc
  .tuple(texts, fc.constantFrom('', '\ufeff'))
  .map(([text, mark]) => parsePost(mark + text, 'a/2016-01-01-x.md'));

describe('what is kept', () => {
  it('is a reading on one line, and the same again with the text of the post', () => {
    fc.assert(
      fc.property(posts, (post) => {
        const reading = readingOf(post);
        const line = readingToLine(reading);
        expect(line).not.toMatch(/[\t\n]/);
        expect({ ...readingOfLine(line, () => post.text) }).toEqual(reading);
      }),
    );
  });

  it('asks for the text of a post only where some Markdown is asked for', () => {
    const text = '# Ada Byron\n\nLace.\n\n# Eve Holt\n\nKnots.\n';
    const line = readingToLine(readingOf(parsePost(text)));
    let asked = 0;
    const { sections } = readingOfLine(line, () => {
      asked++;
      return text;
    });
    expect([sections.map(({ id }) => id), asked]).toEqual([['post/ada-byron', 'post/eve-holt'], 0]);
    expect([sections.map(({ markdown }) => markdown), asked]).toEqual([
      ['# Ada Byron\n\nLace.\n\n', '# Eve Holt\n\nKnots.\n'],
      2,
    ]);
  });

  it('gives the texts of small posts one at a time, and decodes large ones once', () => {
    const [small, other, large] = [8, 9, 2 ** 20 + 1].map((length) => new Uint8Array(length));
    if (!small || !other || !large) throw new Error();
    const decoded: number[] = [];
    const textsOf = createPostTexts((bytes: Uint8Array) => {
      decoded.push(bytes.length);
      return String(bytes.length);
    });
    const texts = new Map([small, other, large].map((bytes) => [bytes, textsOf(bytes)]));
    const asked = [small, small, large, other, large, small, large];
    expect(asked.map((bytes) => texts.get(bytes)?.())).toEqual(asked.map(({ length }) => String(length)));
    expect(decoded).toEqual([8, large.length, 9, 8]);
  });

  it('is an index, and the same again', () => {
    fc.assert(
      fc.property(fc.array(posts, { maxLength: 4 }), (some) => {
        const index = indexWords(
          some.flatMap((post) => readingOf(post).sections),
          {},
        );
        expect(indexOfBytes(Buffer.concat(indexToBytes(index)))).toEqual(index);
      }),
    );
  });
});
