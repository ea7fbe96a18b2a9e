import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverted, ListWriter, listAt } from '../../src/search/lists.ts';
import { countOf, find, lengthAt, Numbering, textAt } from '../../src/search/texts.ts';

describe('texts', () => {
  const numbered = (texts: readonly string[]) => {
    const numbering = new Numbering();
    return { numbers: texts.map((text) => numbering.add(text)), texts: numbering.texts() };
  };

  it('have the numbers in which they came, and are found again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 5 })), fc.string(), (added, other) => {
        const different = [...new Set(added)];
        const { numbers, texts } = numbered(added);
        expect(numbers).toEqual(added.map((text) => different.indexOf(text)));
        expect(different.map((_, number) => textAt(texts, number))).toEqual(different);
        expect(different.map((_, number) => lengthAt(texts, number))).toEqual(different.map(({ length }) => length));
        for (const text of [...added, other]) expect(find(texts, text)).toBe(different.indexOf(text));
      }),
    );
  });

  it('may be tens of thousands', () => {
    const many = Array.from({ length: 30_000 }, (_, n) => `word${n}`);
    const { numbers, texts } = numbered([...many, ...many]);
    expect([countOf(texts), numbers[29_999], numbers[59_999]]).toEqual([30_000, 29_999, 29_999]);
    expect(many.every((text, n) => find(texts, text) === n && textAt(texts, n) === text)).toBe(true);
    expect(find(texts, 'word')).toBe(-1);
  });
});

describe('lists', () => {
  const written = (lists: readonly number[][]) => {
    const writer = new ListWriter(lists.length);
    for (const list of lists) {
      for (const value of list) writer.push(value);
      writer.end();
    }
    return writer.lists();
  };

  it('are read as they were written, and the other way round', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
        const read = written(lists);
        expect(lists.map((_, n) => [...listAt(read, n)])).toEqual(lists);
        expect([...listAt(read, -1)]).toEqual([]);
        const turned = inverted(read, 10);
        for (let value = 0; value < 10; value++)
          expect([...listAt(turned, value)]).toEqual(lists.flatMap((list, n) => (list.includes(value) ? [n] : [])));
      }),
    );
  });

  it('may be long', () => {
    const long = Array.from({ length: 40_000 }, (_, n) => n);
    expect([...listAt(written([[7], long, [8]]), 1)]).toEqual(long);
  });
});
