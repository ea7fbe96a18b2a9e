import type { Library, Reading } from '../library/library.ts';
import type { Person } from '../library/look-up.ts';
import type { Section } from '../model.ts';
import { type Cell, type Column, layoutTable } from '../render/table-layout.ts';
import type { Theme } from '../render/theme.ts';
import { wrap } from '../render/width.ts';
import { visibleLine } from '../text/visible.ts';

export interface Style {
  readonly width: number;
  readonly theme: Theme;
}

/** A head with rows below; a list is blocks with a blank line between. */
interface Block {
  readonly head: string | null;
  /** Set faint behind the head. */
  readonly about: string;
  readonly rows: readonly Row[];
}

/** What stands in the columns of one line, styled by what it is. */
interface Row {
  readonly number: string;
  readonly who: string;
  readonly what: string;
  readonly length: string;
  readonly kind: Section['kind'];
  readonly indent: number;
}

/** A block a post, its groups between its talks. @param all groups and others that stand alone, too */
export function postByPost(library: Library, all: boolean): Block[] {
  return library.readings
    .map((reading) => ({ head: reading.post.title, about: aboutPost(reading), rows: rowsOf(reading, all) }))
    .filter(({ rows }) => rows.length > 0);
}

/** A block a person. */
export function bySpeaker(people: readonly Person[]): Block[] {
  return people.map(({ name, talks }) => ({
    head: name,
    about: talks.length === 1 ? '' : `${talks.length} talks`,
    rows: talks.map((talk) => ({ ...rowOf(talk), who: talk.post.title, what: talk.title ?? '' })),
  }));
}

/** One block of all sections, each with its post. */
export function oneTable(sections: readonly Section[]): Block[] {
  return [
    {
      head: null,
      about: '',
      rows: sections.map((section) => ({ ...rowOf(section), number: section.post.date?.slice(0, 10) ?? '' })),
    },
  ];
}

/** The lines of a list, none wider than the style's width. */
export function listLines(blocks: readonly Block[], { width, theme }: Style): string[] {
  return blocks.flatMap(({ head, about, rows }, i) => [
    ...(i > 0 ? [''] : []),
    ...(head === null ? [] : headLines(visibleLine(head), visibleLine(about), { width, theme })),
    ...layoutTable(
      rows.map((row) => cellsOf(row, theme)),
      { width, columns: COLUMNS },
    ),
  ]);
}

const COLUMNS: readonly Column[] = [
  { align: 'right' },
  { align: 'left', shrink: true, min: 8 },
  { align: 'left', shrink: true, min: 8 },
  { align: 'right' },
];
