import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findTalks } from '../../src/talks/find-talks.ts';

describe('one talk in a whole post', () => {
  it.each([
    ['2019-01-01-slow-ovens_ada-lovelace.md', 'Notes of a talk.\n\nLow heat.\n', ['Ada Lovelace'], 'its file'],
    ['slow-ovens-by-ada-lovelace.md', 'Notes of a talk.\n\nLow heat.\n', ['Ada Lovelace'], 'its file, behind “by”'],
    ['ada-lovelace--ovens.md', 'Notes of a talk.\n\nLow heat.\n', [], 'no name of whose notes they are'],
    ['a.md', '---\ntitle: Slow ovens\nspeaker: Ada Lovelace\n---\nLow heat.\n', ['Ada Lovelace'], 'front matter'],
    [
      'a.md',
      '---\ntitle: Slow ovens\nspeakers: Ada Lovelace (Bakery, Ltd) und Grace Hopper, CTO of Mills\n---\nLow heat.\n',
      ['Ada Lovelace', 'Grace Hopper'],
      'front matter that tells what they do',
    ],
    ['a.md', '---\ntitle: Slow ovens\nspeakers: [zeldman, ada]\n---\nLow heat.\n', ['zeldman', 'ada'], 'a list in it'],
    [
      'a.md',
      '---\ntitle: Slow ovens\nspeakers: [zeldman, "Ada Lovelace, CTO of Mills"]\n---\nLow heat.\n',
      ['zeldman', 'Ada Lovelace'],
      'a list that tells what they do',
    ],
    [
      'a.md',
      '---\ntitle: Slow ovens\nspeakers: Xqzkmo Tarnik, Füslan Wehrhold\n---\nLow heat.\n',
      ['Xqzkmo Tarnik', 'Füslan Wehrhold'],
      'names that nobody knows',
    ],
    [
      'a.md',
      '---\ntitle: Slow ovens\nspeakers: zeldman, ada & sandy and eve et kat\n---\nLow heat.\n',
      ['zeldman', 'ada', 'sandy', 'eve', 'kat'],
      'names in small letters',
    ],
    ['a.md', '---\ntitle: Slow ovens, by Ada Lovelace\n---\nLow heat.\n', ['Ada Lovelace'], 'its title'],
    [
      'a.md',
      'Talk on ovens\n\nAda Lovelace (Bakery)\nGrace Hopper (Mill)\n\n* low heat\n',
      ['Ada Lovelace', 'Grace Hopper'],
      'lines below',
    ],
  ])('%s: %j is by %j, from %s', (path, text, speakers) => {
    expect(findTalks(parsePost(text, path)).map((talk) => talk.speakers)).toEqual([speakers]);
  });

  it('keeps its parts, at every level, where the file is called after who spoke', () => {
    const text = '# Ada Lovelace Keynote\n\n## Ovens\n\nLow.\n\n# Crust\n\nThin.\n\n# Crumb\n\nWet.\n';
    expect(findTalks(parsePost(text, 'ada-lovelace-keynote.md')).map(({ line }) => line)).toEqual([1]);
  });
});
