import type { Library, Reading } from '../library/library.ts';
import type { Section } from '../model.ts';
import { type Cell, type Column, layoutTable } from '../render/table-layout.ts';
import type { Theme } from '../render/theme.ts';
import { cut, widthOf } from '../render/width.ts';
import type { Person } from '../talks/people.ts';
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
export function listLines(blocks: readonly Block[], style: Style): string[] {
  return blocks.flatMap(({ head, about, rows }, i) => [
    ...(i > 0 ? [''] : []),
    ...(head === null ? [] : [headLine(head, about, style)]),
    ...layoutTable(
      rows.map((row) => cellsOf(row, style.theme)),
      COLUMNS,
      style.width,
    ),
  ]);
}

const COLUMNS: readonly Column[] = [
  { align: 'right' },
  { align: 'left', shrink: true },
  { align: 'left', shrink: true },
  { align: 'right' },
];

function headLine(head: string, about: string, { width, theme }: Style): string {
  const title = cut(visibleLine(head), width);
  const room = width - widthOf(title) - 2;
  return theme.title(title) + (about !== '' && room > 8 ? `  ${theme.faint(cut(visibleLine(about), room))}` : '');
}

function cellsOf({ number, who, what, length, kind, indent }: Row, theme: Theme): Cell[] {
  const blanks = '  '.repeat(indent);
  const shown = (text: string, style: (text: string) => string): Cell => ({ text: visibleLine(text), style });
  const whoStyle = kind === 'talk' ? theme.speaker : kind === 'group' ? theme.group : theme.faint;
  return [
    shown(number, theme.faint),
    shown(who === '' && what === '' ? `${blanks}(no name yet)` : blanks + who, who === '' ? theme.faint : whoStyle),
    shown(what, same),
    shown(length, theme.faint),
  ];
}

const same = (text: string) => text;

function aboutPost({ post }: Reading): string {
  return [post.date?.slice(0, 10), post.path].filter(Boolean).join('  ');
}

/** Groups always, as heads between their talks; others where all is asked for. */
function rowsOf({ sections }: Reading, all: boolean): Row[] {
  const named = new Set(sections.map(({ group }) => group));
  return sections
    .filter(({ kind, heading }) => kind === 'talk' || all || (kind === 'group' && named.has(heading)))
    .map(rowOf);
}

function rowOf(section: Section): Row {
  const { kind, number, speakers, title, heading, group, words } = section;
  const who = kind === 'talk' ? speakers.join(', ') : (heading ?? '(before the first heading)');
  const what = kind === 'talk' ? (title ?? (speakers.length > 0 ? '' : (heading ?? ''))) : '';
  return {
    number: number === null ? '' : String(number),
    who,
    what,
    length: `${words} words`,
    kind,
    indent: group === null ? 0 : 1,
  };
}
