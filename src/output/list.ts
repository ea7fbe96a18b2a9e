import type { Library, Reading } from '../library/library.ts';
import type { Section } from '../model.ts';
import { type Cell, type Column, layoutTable } from '../render/table-layout.ts';
import type { Theme } from '../render/theme.ts';
import { cut, cutStart, unstyled, widthOf } from '../render/width.ts';
import type { Person } from '../talks/people.ts';
import { visibleLine } from '../text/visible.ts';
import { groupOf, NO_NAME, whoAndWhat } from './name.ts';

export interface Style {
  readonly width: number;
  readonly theme: Theme;
}

/** A head with rows below; a list is blocks with a blank line between. */
interface Block {
  readonly head: string | null;
  /** Set faint behind the head: a date or a count, and where the notes stand. */
  readonly about: string;
  readonly path: string;
  readonly rows: readonly Row[];
}

/** What stands in the columns of one line, styled by what it is. */
interface Row {
  /** The talk's number in its post, or its date. */
  readonly lead: string;
  readonly who: string;
  readonly what: string;
  /** Title of the post, where the rows are not told under it. */
  readonly post: string;
  readonly length: string;
  readonly kind: Section['kind'];
  readonly indent: number;
}

/** A block a post, its groups between its talks. @param all groups and others that stand alone, too */
export function postByPost(library: Library, all: boolean): Block[] {
  return library.readings
    .map((reading) => ({
      head: reading.post.title,
      about: reading.post.date?.slice(0, 10) ?? '',
      path: reading.post.path,
      rows: rowsOf(reading, all),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** A block a person, a talk told by its date, its title or else its number, and its post. */
export function bySpeaker(people: readonly Person[]): Block[] {
  return people.map(({ name, talks }) => ({
    head: name,
    about: talks.length === 1 ? '' : `${talks.length} talks`,
    path: '',
    rows: talks.map((talk) => ({ ...datedRow(talk), who: '', what: talk.title || `talk ${talk.number}` })),
  }));
}

/** One block of all sections, each with its date and its post. */
export function oneTable(sections: readonly Section[]): Block[] {
  return [{ head: null, about: '', path: '', rows: sections.map(datedRow) }];
}

function datedRow(section: Section): Row {
  const { date, title } = section.post;
  return { ...rowOf(section), lead: date?.slice(0, 10) ?? '', post: title, indent: 0 };
}

/**
 * The lines of a list, none wider than the style's width.
 *
 * @param aligned whether the columns of all blocks are one: where most blocks have but a row or two
 */
export function listLines(blocks: readonly Block[], style: Style, aligned = false): string[] {
  const cells = blocks.map(({ rows }) => rows.map((row) => cellsOf(row, style.theme)));
  const together = aligned ? layoutTable(cells.flat(), COLUMNS, style.width) : [];
  return blocks.flatMap((block, i) => [
    ...(i > 0 ? [''] : []),
    ...(block.head === null ? [] : [headLine(block, block.head, style)]),
    ...(aligned ? together.splice(0, block.rows.length) : layoutTable(cells[i] ?? [], COLUMNS, style.width)),
  ]);
}

const COLUMNS: readonly Column[] = [
  { align: 'right' },
  { align: 'left', shrink: true },
  { align: 'left', shrink: true },
  { align: 'left', shrink: true },
  { align: 'right', optional: true },
];

const LEAST_PATH = 10;

/** What has no room behind the title is left out; the end of a path tells more than its beginning. */
function headLine({ about, path }: Block, head: string, { width, theme }: Style): string {
  const title = cut(visibleLine(head), width);
  const room = width - widthOf(title);
  const facts = about !== '' && widthOf(about) + 2 <= room ? `  ${visibleLine(about)}` : '';
  const left = room - widthOf(facts) - 2;
  const place = path !== '' && left >= LEAST_PATH ? `  ${cutStart(visibleLine(path), left)}` : '';
  return theme.title(title) + theme.faint(facts + place);
}

function cellsOf({ lead, who, what, post, length, kind, indent }: Row, theme: Theme): Cell[] {
  const shown = (text: string, style: (text: string) => string): Cell => ({ text: visibleLine(text), style });
  const isFaint = who === NO_NAME || kind === 'other';
  const whoStyle = isFaint ? theme.faint : kind === 'talk' ? theme.speaker : theme.group;
  return [
    shown(lead, theme.faint),
    shown('  '.repeat(indent) + who, whoStyle),
    shown(what, unstyled),
    shown(post, theme.faint),
    shown(length, theme.faint),
  ];
}

/** Groups always, as heads between their talks; others where all is asked for. */
function rowsOf({ sections }: Reading, all: boolean): Row[] {
  const named = new Set(sections.map(groupOf));
  return sections
    .filter(({ kind, heading }) => kind === 'talk' || all || (kind === 'group' && named.has(heading)))
    .map(rowOf);
}

function rowOf(section: Section): Row {
  const { kind, number, words } = section;
  const { who, what } = whoAndWhat(section);
  return {
    lead: number === null ? '' : String(number),
    // A heading that names no talk, or a name that is missing, stands where the speakers do.
    ...(kind === 'talk' && what !== NO_NAME ? { who, what } : { who: what, what: '' }),
    post: '',
    length: `${words} words`,
    kind,
    indent: groupOf(section) === null ? 0 : 1,
  };
}
