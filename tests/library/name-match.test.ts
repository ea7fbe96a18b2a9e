import { describe, expect, it } from 'vitest';
import { rankName } from '../../src/library/name-match.ts';
import { foldedWords } from '../../src/text/fold.ts';

const rank = (asked: string, name: string) => rankName(foldedWords(asked), name);

describe('rankName', () => {
  it.each([
    ['a whole name', 'grace hopper', 'Grace Hopper'],
    ['a surname', 'hopper', 'Grace Hopper'],
    ['either order', 'Hopper Grace', 'Grace Hopper'],
    ['without accents', 'remond', 'Mickaël Rémond'],
    ['with accents that the notes lack', 'Rémond', 'Mickael Remond'],
    ['the beginning of a word', 'hop', 'Grace Hopper'],
    ['a piece of a word', 'oppe', 'Grace Hopper'],
    ['two letters swapped', 'hoppre', 'Grace Hopper'],
    ['a letter too many', 'hoppper', 'Grace Hopper'],
    ['two mistakes in a long word', 'sandipan', 'Sandeepan Banerjee'],
    ['a name that the notes misspell', 'lindahl', 'Greg Lindhal'],
  ])('knows %s', (_what, asked, name) => {
    expect(rank(asked, name)).not.toBeNull();
  });

  it.each([
    ['another name', 'lovelace', 'Grace Hopper'],
    ['one word too many', 'grace murray hopper', 'Grace Hopper'],
    ['one word twice', 'grace grace', 'Grace Hopper'],
    ['a short word with a mistake', 'dam', 'Dan Brown'],
    ['three mistakes', 'hxxxer', 'Grace Hopper'],
    ['nothing', '', 'Grace Hopper'],
  ])('does not take %s', (_what, asked, name) => {
    expect(rank(asked, name)).toBeNull();
  });

  it('puts a whole word before a beginning, a piece and a mistake', () => {
    const ranks = ['Dan Brown', 'Danny Boyle', 'Jordan Fox'].map((name) => rank('dan', name) ?? 9);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(3);
    expect(rank('brown', 'Dan Brown')).toBeLessThan(rank('brown', 'Dan Browne') ?? 9);
  });
});
