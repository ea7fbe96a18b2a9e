import { cut, fill, widthOf } from './width.ts';

/** A column of a table. */
export interface Column {
  readonly align: 'left' | 'right';
  /** Whether it may be cut where the table is too wide. */
  readonly shrink?: boolean;
}

/** A cell: its text, and the style put on once it has been cut and filled. */
export interface Cell {
  readonly text: string;
  readonly style: (text: string) => string;
}

const GAP = 2;
const LEAST = 6;

/**
 * Lays rows out in columns as wide as they need, the widest that may be cut
 * first where the table is wider than the window.
 *
 * @returns a line a row, none wider than `width`
 */
export function layoutTable(rows: readonly (readonly Cell[])[], columns: readonly Column[], width: number): string[] {
  const widths = columns.map((_, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at]?.text ?? '')), 0));
  const used = () => widths.reduce((sum, own) => sum + own, 0) + GAP * (widths.filter((own) => own > 0).length - 1);
  while (used() > width) {
    const widest = columns
      .map((column, at) => (column.shrink ? (widths[at] ?? 0) : 0))
      .reduce((best, own, at, all) => (own > (all[best] ?? 0) ? at : best), 0);
    if ((widths[widest] ?? 0) <= LEAST) break;
    widths[widest] = Math.max(LEAST, (widths[widest] ?? 0) - Math.max(1, Math.floor((used() - width) / 2)));
  }
  return rows.map((row) => {
    const cells = columns.map(({ align }, at) => {
      const own = widths[at] ?? 0;
      const { text = '', style = (same: string) => same } = row[at] ?? {};
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
