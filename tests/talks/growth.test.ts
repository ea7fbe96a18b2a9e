import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { growth, LINEAR } from '../growth.ts';

const SIZE = 3000;

/** A word for a number: Ab, Ac, … */
const word = (n: number): string => (n < 26 ? '' : word(Math.floor(n / 26))) + String.fromCharCode(97 + (n % 26));

describe('finding talks takes a time in line with the length of', () => {
  it.each<[string, string, (n: number) => string]>([
    ['one heading again and again', '', () => '## Jane Roe: Talk\n\ntext\n'],
    ['one group that holds all', '# Friday\n\n', () => '## Jane Roe\n\ntext\n'],
    ['one talk that holds all', '# Jane Roe\n\ntext\n', () => '## Part\n\ntext\n'],
    ['parts below no talk', '# Friday\n\n', () => '### Part\n\ntext\n'],
    ['headings that ever climb', '', () => '#### d\n### c\n## b\n# Jane Roe\n'],
    ['names below titles', '', () => '## Title\n### Jane Roe\n\ntext\n'],
    ['names below one title', '## Title\n', (n) => `### Jane R${word(n)}\n\ntext\n`],
    ['headings of blanks', '', () => '##\n'],
    ['headings of marks', '', () => '## Talk\n\n## - - - -- – :\n'],
    ['underlined headings', '', () => 'a\nb\nc\n---\n'],
    ['bold lines', '', () => '**Jane Roe**\n\ntext\n\n'],
    ['labels', '', () => 'Title\nSpeaker: Jane Roe\n\ntext\n\n'],
    ['items', '', () => '- Jane Roe: Talk\n  - text\n'],
    ['first names alone, each another', '', (n) => `## Ann${word(n).toUpperCase()}\n\ntext\n`],
    ['one first name that no surname follows', '', () => '## Jane\n\nJane jane Jane Jane\n'],
    ['told paragraphs', 'A conference.\n\n', (n) => `Jane R${word(n)} talked about looms at it.\n\n`],
  ])('%s', { timeout: 60_000 }, (_what, begin, piece) => {
    const text = (n: number) => begin + Array.from({ length: n }, (_, i) => piece(i)).join('');
    expect(growth((n) => findSections(parsePost(text(n), '2020-01-02-conf.md')), SIZE)).toBeLessThan(LINEAR);
  });
});

describe('what stands more than 50,000 times in a post is no mark of talks', () => {
  it.each([
    ['bold lines', '**Jane Roe**\n\ntext\n\n'],
    ['items', '- Jane Roe: Talk\n  text\n'],
    ['times', '10:00 - Jane Roe\n\n'],
    ['headings without their blank', '##Jane Roe\n\n'],
    ['headings in tags', '<h2>Jane Roe</h2>\n\n'],
    ['headings in items', '- ## Jane Roe\n\n'],
    ['titles over names', 'Title\nJane Roe\n\n'],
  ])('%s', { timeout: 60_000 }, (_what, piece) => {
    const talks = (count: number) =>
      findSections(parsePost(piece.repeat(count), '2020-01-02-conf.md')).filter(({ heading }) => heading !== null)
        .length;
    expect([talks(3), talks(50_001)]).toEqual([3, 0]);
  });
});

describe('full names', () => {
  it.each([
    ['Matthias', 'Matthias Roe began.', 'Matthias Roe'],
    ['Matthias', '(Matthias de Roe began)', 'Matthias de Roe'],
    ['Matthias', 'It was 3Matthias Roe.', 'Matthias'],
    ['Matthias', 'Matthias began.', 'Matthias'],
    ['Matthias', 'Matthias Conference, then Matthias Roe', 'Matthias Roe'],
    ['Jean-Loup', 'Jean-Loup Roe', 'Jean-Loup Roe'],
  ])('%s is known in full from "%s"', (name, text, full) => {
    const [section] = findSections(
      parsePost(`# Notes of a conference\n\n${text}\n\n## ${name}\n\na\n\n## Eve Holt\n\nb\n`),
    ).filter(({ kind }) => kind === 'talk');
    expect(section?.speakers).toEqual([full]);
  });
});
