import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { createSearch, QueryError } from '../../src/search/index.ts';
import { extraCost, missedCost, mistakeCost, replacedCost, swapCost } from '../../src/search/mistakes.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { wordListOf } from '../../src/text/word-list.ts';

const WORDS =
  'and be below channel cluster data grow history in message nearer of other planet queue scale scare service story systems team that the they those to use water with word';
const en = wordListOf(new TextEncoder().encode(`${WORDS.split(' ').sort().join('\n')}\n`));

function searching(lines: readonly string[]) {
  const search = createSearch(
    findSections(
      parsePost(`# Ada Lovelace\n\n${lines.join('\n\n')}\n\n# Grace Hopper\n\nNothing here.\n`, '2020-01-01-conf.md'),
    ),
    { en },
  );
  return (query: string, options = {}) =>
    search
      .search(query, options)
      .hits.flatMap(({ matches }) =>
        matches.flatMap(({ text, spans }) => spans.map(({ start, end, as }) => `${as} ${text.slice(start, end)}`)),
      );
}

describe('search finds', () => {
  it.each([
    ['a word, letter case aside', 'Message', 'the message', 'exact message'],
    ['a word without its accents', 'eleve', 'un élève', 'exact élève'],
    ['a word with accents that the notes lack', 'élève', 'un eleve', 'exact eleve'],
    ['a ligature', 'coeur', 'le cœur', 'exact cœur'],
    ['what an apostrophe hides', 'API', "l'API", 'exact API'],
    ['a plural', 'queue', 'the queues', 'form queues'],
    ['an -ing', 'scale', 'scaling', 'form scaling'],
    ['two letters swapped', 'message', 'a mesasge', 'typo mesasge'],
    ['a neighbour on the keyboard', 'cluster', 'a clustrr', 'typo clustrr'],
    ['a letter missed', 'channel', 'a chanel', 'typo chanel'],
    ['a first letter missed', 'planet', 'a lanet', 'typo lanet'],
    ['a hand one key off', 'communication', 'cpùùi,ocatop', 'typo cpùùi,ocatop'],
    ['a space that was dropped', 'history', 'thehistory', 'typo thehistory'],
    ['a space too many', 'systems', 'sys tems', 'typo sys tems'],
    ['a space one letter off', 'services', 'thos eservices', 'typo eservices'],
    ['Chinese', '数据', '分享数据', 'exact 数据'],
    ['a prefix', 'hist*', 'the history', 'prefix history'],
    ['a phrase', '"those services"', 'in those services', 'exact those services'],
    ['characters that are no letters', '"(c++)"', 'in (C++) now', 'exact (C++)'],
  ])('%s', (_what, query, line, expected) => {
    expect(searching([line])(query)).toContain(expected);
  });

  it.each<[string, string, string, { exact: boolean }?]>([
    ['a word for another', 'scare', 'they scale'],
    ['a short word mistyped', 'the', 'tge'],
    ['a number for another', '2016', '2015'],
    ['a mistake where it must be exact', 'message', 'mesasge', { exact: true }],
  ])('not %s', (_what, query, line, options?: { exact: boolean }) => {
    expect(searching([line])(query, options)).toEqual([]);
  });

  it('needs all words in one talk, and heeds a minus', () => {
    const find = searching(['data of the planet', 'water']);
    expect(find('data water')).toEqual(['exact data', 'exact water']);
    expect(find('data zebra')).toEqual([]);
    expect(find('data -water')).toEqual([]);
  });

  it('says what it searched for a word that is none and stands nowhere', () => {
    const search = createSearch(findSections(parsePost('# Ada Lovelace\n\nthe planet\n')), { en });
    expect(search.search('plznet').instead).toEqual([{ term: 'plznet', words: ['planet'] }]);
  });
});

describe('search orders', () => {
  const post = parsePost(
    [
      '# Ada Lovelace',
      '',
      'queue',
      '',
      '# Grace Hopper',
      '',
      'Lovelace wrote of a qeueu',
      '',
      '# Alan Turing',
      '',
      'queues',
    ].join('\n'),
    '2020-01-01-conf.md',
  );
  const search = createSearch(findSections(post), { en });
  const order = (query: string) => search.search(query).hits.map(({ talk }) => talk.speakers[0]);

  it.each([
    // As it is spelt, then another form, then mistyped.
    ['queue', ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']],
    // Who spoke, before who was spoken of.
    ['lovelace', ['Ada Lovelace', 'Grace Hopper']],
    ['speaker:turing', ['Alan Turing']],
  ])('%s', (query, expected) => expect(order(query)).toEqual(expected));

  it('gives a score that its reasons add up to', () => {
    for (const { score, reasons } of search.search('queue').hits) {
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2);
    }
  });
});

describe('a wrong query', () => {
  it.each([
    ['a quote that is not closed', 'data "those', 'is not closed', 5],
    ['a field without a value', 'speaker:', 'wants a value', 7],
    ['nothing but a minus', '-data', 'only says', 0],
    ['nothing', '', 'no word', 0],
  ])('%s is told with its place', (_what, query, message, offset) => {
    const error = (() => {
      try {
        createSearch([]).search(query);
      } catch (thrown) {
        return thrown as QueryError;
      }
    })();
    expect(error).toBeInstanceOf(QueryError);
    expect(error?.message).toContain(message);
    expect(error?.excerpt).toEqual([`  ${query}`, `  ${' '.repeat(offset)}^`]);
  });
});

describe('mistakeCost', () => {
  /** All ways to come from one to the other, tried one by one. */
  function slow(word: string, typed: string, i = word.length, j = typed.length): number {
    if (i === 0 && j === 0) return 0;
    const ways = [];
    if (i > 0 && j > 0) ways.push(slow(word, typed, i - 1, j - 1) + replacedCost(word, typed, i, j));
    if (i > 0) ways.push(slow(word, typed, i - 1, j) + missedCost(word, i));
    if (j > 0) ways.push(slow(word, typed, i, j - 1) + extraCost(word, typed, i, j));
    if (i > 1 && j > 1 && word[i - 1] === typed[j - 2] && word[i - 2] === typed[j - 1])
      ways.push(slow(word, typed, i - 2, j - 2) + swapCost(i));
    return Math.min(...ways);
  }

  it('is what a plain scan of all ways finds, and infinite beyond its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'e', 's', 't', 'n'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 3, noNaN: true }), (meant, typed, limit) => {
        const cost = slow(meant, typed);
        expect(mistakeCost(meant, typed, 99)).toBeCloseTo(cost, 9);
        if (Math.abs(cost - limit) > 1e-6) expect(mistakeCost(meant, typed, limit) <= limit).toBe(cost <= limit);
      }),
      { numRuns: 1000 },
    );
  });
});
