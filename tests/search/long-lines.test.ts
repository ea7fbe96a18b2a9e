import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { createSearch } from '../../src/search/index.ts';
import { stretchesOf } from '../../src/search/terms.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { growth, LINEAR } from '../growth.ts';

const searching = (line: string) => createSearch(findSections(parsePost(`# Ada Byron\n\n${line}\n`, 'a.md')));

/** What a search finds in a line: the texts of its spans, with where they begin. */
function found(line: string, query: string): string[] {
  const { hits } = searching(line).search(query);
  return hits.flatMap(({ matches }) =>
    matches.flatMap(({ text, spans }) => spans.map(({ start, end }) => `${start} ${text.slice(start, end)}`)),
  );
}

describe('a long line', () => {
  it.each([
    ['a word', 'knots', 'knots'],
    ['a mistyped word', 'knots tied', 'konts'],
    ['a phrase', '"tied by hand"', 'tied by hand'],
    ['a character', '日', '日'],
    ['signs', '"?!"', '?!'],
  ])('is searched to its end for %s', (_what, query, text) => {
    const before = 'a '.repeat(40_000);
    const own = query === 'knots tied' ? 'konts tied' : text;
    expect(found(`${before}${own} by`, query)).toContain(`${before.length} ${text}`);
  });

  const [first] = stretchesOf('a '.repeat(20_000));
  const cut = first?.length ?? 0;

  it.each([
    ['message', 'the message grows'],
    ['"the message grows"', 'the message grows'],
    ['infrastructure', 'of in frastructure is'],
    ['"日本語"', '日本語日本語'],
  ])('is cut nowhere through %s', (query, text) => {
    for (let before = cut - 24; before <= cut + 2; before++) {
      const lead = '- '.repeat(before / 2) + (before % 2 === 1 ? ' ' : '');
      const alone = found(text, query).map((span) => span.replace(/^\d+/, (start) => `${Number(start) + before}`));
      expect(alone.length).toBeGreaterThan(0);
      expect(found(`${lead}${text} ${'- '.repeat(100)}`, query)).toEqual(alone);
    }
  });

  it('is searched in a time in line with its length', { timeout: 60_000 }, () => {
    const search = (size: number) => searching('the konts of looms '.repeat(size)).search('knots');
    expect(growth(search, 10_000)).toBeLessThan(LINEAR);
  });
});
