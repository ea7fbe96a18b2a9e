import { cut, fill, unstyled, widthOf } from './width.ts';

/** A column of a table. */
export interface Column {
  readonly align: 'left' | 'right';
  /** Whether it may be cut where the table is too wide. */
  readonly shrink?: boolean;
  /** Whether it is left out where the table would be too wide even then. */
  readonly optional?: boolean;
}

/** A cell: its text, and the style put on once it has been cut and filled. */
export interface Cell {
  readonly text: string;
  readonly style: (text: string) => string;
}

const GAP = 2;
const LEAST = 6;

/**
 * Lays rows out in columns as wide as they need. Where the table is wider than
 * the window, the widest that may be cut give way, to six columns each; then the
 * optional columns are left out; then any is cut.
 *
 * @returns a line a row, none wider than `width`
 */
export function layoutTable(rows: readonly (readonly Cell[])[], columns: readonly Column[], width: number): string[] {
  const widths = widthsFor(rows, columns, width);
  return rows.map((row) => {
    const cells = columns.map(({ align }, at) => {
      const own = widths[at] ?? 0;
      const { text = '', style = unstyled } = row[at] ?? {};
      const isLast = at === columns.length - 1;
      const shown = cut(text, own);
      const blanks = fill('', own - widthOf(shown));
      return own === 0 ? null : align === 'right' ? blanks + style(shown) : style(shown) + (isLast ? '' : blanks);
    });
    return cells
      .filter((cell) => cell !== null)
      .join(' '.repeat(GAP))
      .trimEnd();
  });
}

function widthsFor(rows: readonly (readonly Cell[])[], columns: readonly Column[], width: number): number[] {
  const needed = columns.map((_, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at]?.text ?? '')), 0));
  const least = needed.map((own, at) => (columns[at]?.shrink ? Math.min(own, LEAST) : own));
  const isTight = total(least) > width;
  const floor = isTight ? least.map((own, at) => (columns[at]?.optional ? 0 : own)) : least;
  const wanted = isTight ? needed.map((own, at) => (columns[at]?.optional ? 0 : own)) : needed;
  const shrunk = shrink(wanted, floor, width);
  return total(shrunk) > width ? shrink(shrunk, [], width) : shrunk;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, own) => sum + own, 0) + GAP * (widths.filter((own) => own > 0).length - 1);
}

/** The widest give way until all fit. @param floor what each keeps, one at least */
function shrink(widths: readonly number[], floor: readonly number[], width: number): number[] {
  const shrunk = [...widths];
  while (total(shrunk) > width) {
    const spare = shrunk.map((own, at) => (own > (floor[at] ?? 1) ? own : 0));
    const widest = spare.indexOf(Math.max(...spare));
    const own = spare[widest] ?? 0;
    if (own === 0) break;
    shrunk[widest] = Math.max(floor[widest] ?? 1, own - Math.max(1, Math.floor((total(shrunk) - width) / 2)));
  }
  return shrunk;
}
