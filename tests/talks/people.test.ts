import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findTalks } from '../../src/talks/find-talks.ts';
import { findPeople } from '../../src/talks/people.ts';

/** Who spoke in posts of which each line names the speaker of one talk. */
const peopleOf = (...posts: string[][]) => {
  const talks = posts.flatMap((names, i) =>
    findTalks(
      parsePost(`---\ntitle: Conf ${i}\n---\n${names.map((name) => `# ${name}\n\nText.\n`).join('\n')}`, `${i}.md`),
    ),
  );
  return findPeople(talks).map(({ name, talks: given }) => `${name} ${given.length}`);
};

describe('findPeople', () => {
  it.each<[string, string[][], string[]]>([
    [
      'accents',
      [
        ['Mickael Rémond', 'Ada Byron'],
        ['Mickaël Remond', 'Eve Holt'],
      ],
      ['Ada Byron 1', 'Eve Holt 1', 'Mickael Rémond 2'],
    ],
    [
      'letter case',
      [
        ['Ada Byron', 'Eve Holt'],
        ['ADA BYRON', 'EVE HOLT'],
      ],
      ['Ada Byron 2', 'Eve Holt 2'],
    ],
    [
      'the surname first',
      [
        ['Ada Byron', 'Eve Holt'],
        ['Byron Ada', 'Eve Holt'],
      ],
      ['Ada Byron 2', 'Eve Holt 2'],
    ],
  ])('joins one person written in two ways: %s', (_what, posts, people) => {
    expect(peopleOf(...posts)).toEqual(people);
  });

  it('keeps two people apart whose names differ by a letter', () => {
    expect(peopleOf(['Maria Rossi', 'Mario Rossi'])).toEqual(['Maria Rossi 1', 'Mario Rossi 1']);
  });

  it('does not guess a first name from another post', () => {
    const talks = [
      ...findTalks(parsePost('# Ada Byron\n\nA.\n\n# Eve Holt\n\nB.\n', 'a.md')),
      ...findTalks(parsePost('# Notes by Ada\n\nA.\n\n# Eve Holt\n\nB.\n', 'b.md')),
    ];
    expect(findPeople(talks).map(({ name }) => name)).toContain('Ada Byron');
    expect(findPeople(talks).find(({ name }) => name === 'Ada Byron')?.talks.length).toBe(1);
  });
});
