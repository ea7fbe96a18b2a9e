import { expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { createSearch, type Search } from '../../src/search/index.ts';
import { slippedRuns } from '../../src/search/terms.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { growth, LINEAR } from '../growth.ts';

const SIZE = 1000;

it.each([
  ['a word', 'message'],
  ['a word that is the mistake itself', 'mesage'],
  ['a phrase', '"the message"'],
  ['two words', 'message grows'],
])('%s is found in a time in line with the number of sections', { timeout: 60_000 }, (_what, query) => {
  const searches = new Map<number, Search>();
  const searchOf = (size: number) => {
    const text = '# Ada Lovelace\n\nthe message grows\n\n'.repeat(size);
    const search = searches.get(size) ?? createSearch(findSections(parsePost(text, '2020-01-01-conf.md')));
    searches.set(size, search);
    return search;
  };
  expect(searchOf(SIZE).search(query).hits).toHaveLength(SIZE);
  searchOf(4 * SIZE);
  expect(growth((size) => searchOf(size).search(query), SIZE)).toBeLessThan(LINEAR);
});

it('a run of punctuation is read in a time in line with its length', () => {
  const lines = new Map([1, 4].map((times) => [times * SIZE, `a,b ${'!'.repeat(times * 100 * SIZE)}x`]));
  const read = (size: number) => {
    for (let times = 0; times < 5; times++) slippedRuns(lines.get(size) ?? '', 4, 66);
  };
  read(4 * SIZE);
  expect(growth(read, SIZE)).toBeLessThan(LINEAR);
});
