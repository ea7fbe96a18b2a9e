import { describe, expect, it } from 'vitest';
import { arrange, sectionsOf, talksOf } from '../../src/library/library.ts';
import { readingOf } from '../../src/library/reading-of.ts';
import { bySpeaker, listLines, oneTable, postByPost } from '../../src/output/list.ts';
import { talkName } from '../../src/output/name.ts';
import { footLines, headLines } from '../../src/output/talk.ts';
import { parsePost } from '../../src/parse/post.ts';
import { layoutTable } from '../../src/render/table-layout.ts';
import { createTheme } from '../../src/render/theme.ts';
import { findPeople } from '../../src/talks/people.ts';

const theme = createTheme(0);
const LOOM = `---
title: Loom 2016
date: 2016-05-01
---
# Loom 2016

## Ada Byron - Engines

She talked.

## Eve Holt

She talked, too.

## Ada Byron - Notes

She talked again.
`;
const KNOTS = '# Eve Holt - A very long title of knots\n\nShe talked.\n\n# \n\nSomebody talked.\n';
const library = arrange(
  [parsePost(LOOM, 'deep/folder/of/notes/loom.md'), parsePost(KNOTS, 'knots.md')].map((post) => readingOf(post)),
);
const print = (blocks: Parameters<typeof listLines>[0], width = 60, aligned = false) =>
  listLines(blocks, { width, theme }, aligned);

describe('listLines', () => {
  it('prints post by post', () => {
    expect(print(postByPost(library, false))).toMatchInlineSnapshot(`
      [
        "Loom 2016  2016-05-01  deep/folder/of/notes/loom.md",
        "1  Ada Byron  Engines  7 words",
        "2  Eve Holt            6 words",
        "3  Ada Byron  Notes    8 words",
        "",
        "knots  knots.md",
        "1  Eve Holt       A very long title of knots  12 words",
        "2  (no name yet)                               3 words",
      ]
    `);
  });

  it('keeps the end of a path', () => {
    expect(print(postByPost(library, false), 40)[0]).toBe('Loom 2016  2016-05-01  …of/notes/loom.md');
  });

  it('prints by speaker, with date, title or number, and post, in the same columns', () => {
    expect(print(bySpeaker(findPeople(talksOf(library))), 60, true)).toMatchInlineSnapshot(`
      [
        "Ada Byron  2 talks",
        "2016-05-01  Engines                     Loom 2016   7 words",
        "2016-05-01  Notes                       Loom 2016   8 words",
        "",
        "Eve Holt  2 talks",
        "2016-05-01  talk 2                      Loom 2016   6 words",
        "            A very long title of knots  knots      12 words",
      ]
    `);
  });

  it('prints one table, with date and post', () => {
    expect(print(oneTable(sectionsOf(library)), 70)).toMatchInlineSnapshot(`
      [
        "2016-05-01  Loom 2016                              Loom 2016   3 words",
        "2016-05-01  Ada Byron      Engines                 Loom 2016   7 words",
        "2016-05-01  Eve Holt                               Loom 2016   6 words",
        "2016-05-01  Ada Byron      Notes                   Loom 2016   8 words",
        "            Eve Holt       A very long title of…   knots      12 words",
        "            (no name yet)                          knots       3 words",
      ]
    `);
  });
});

describe('layoutTable', () => {
  const columns = [
    { align: 'right' },
    { align: 'left', shrink: true },
    { align: 'left', shrink: true },
    { align: 'right', optional: true },
  ] as const;
  const row = ['12', 'a long name', 'a longer title', '250 words'].map((text) => ({
    text,
    style: (same: string) => same,
  }));

  it.each([
    [50, '12  a long name  a longer title  250 words'],
    [40, '12  a long name  a longer ti…  250 words'],
    [25, '12  a long n…  a longer…'],
    [12, '12  a…   a…'],
    [8, '…  …  a…'],
  ])('in %i columns', (width, line) => expect(layoutTable([row], columns, width)).toEqual([line]));
});

it('calls a talk without a name the same everywhere', () => {
  const [reading] = library.readings.slice(-1);
  const [first, nameless] = reading?.sections ?? [];
  if (!first || !nameless) throw new Error('no talk');
  const words = '(no name yet)';
  expect(talkName(nameless).text).toBe(words);
  expect(headLines(nameless, reading, { width: 60, theme })[0]).toBe(words);
  expect(footLines(first, reading, { width: 60, theme }).at(-1)).toBe(`→ ${words}`);
  expect(print(postByPost(library, false)).at(-1)).toContain(words);
});

it('tells the title of a post once in the head of a talk', () => {
  const [reading] = library.readings;
  const talk = reading?.sections.find(({ group }) => group !== null);
  if (!talk) throw new Error('no talk in a group');
  expect(headLines(talk, reading, { width: 60, theme })).toContain('Loom 2016 · 2016-05-01 · 1 of 3');
  const other = { ...talk, group: 'Day one' };
  expect(headLines(other, reading, { width: 60, theme })).toContain('Loom 2016 · 2016-05-01 · Day one · 1 of 3');
});
