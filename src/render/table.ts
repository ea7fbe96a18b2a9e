import type { Tokens } from 'marked';
import { inlinePieces } from './inline.ts';
import type { RenderOptions } from './options.ts';
import { fill, type Piece, unstyled, widthOf, wrap } from './width.ts';

const GAP = 2;
const LEAST = 8;

/** A table whose cells wrap so that it fits; where even that is too narrow, a record a row. */
export function tableLines(table: Tokens.Table, options: RenderOptions): string[] {
  const header = table.header.map(({ tokens }) => inlinePieces(tokens, options, options.theme.strong));
  const rows = table.rows.map((row) => row.map(({ tokens }) => inlinePieces(tokens, options)));
  const mark = options.mark ?? ((pieces: readonly Piece[]) => [...pieces]);
  const all = [header, ...rows].map((row) => row.map(mark));
  const widths = columnWidths(all, options.width);
  if (widths === null) return records(all, options.width);
  const [head = [], ...body] = all.map((row) => rowLines(row, widths, table.align));
  const rule = options.theme.faint(widths.map((own) => '─'.repeat(own)).join('  '));
  return [...head, rule, ...body.flat()];
}

function textWidth(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** As wide as the cells need; the widest give way first; null where eight columns each are too many. */
function columnWidths(rows: readonly (readonly Piece[][])[], width: number): number[] | null {
  const count = rows[0]?.length ?? 0;
  if (count === 0 || count > 40) return null;
  const widths = Array.from({ length: count }, (_, at) =>
    rows.reduce((most, row) => Math.max(most, textWidth(row[at] ?? [])), 1),
  );
  const room = width - GAP * (count - 1);
  while (widths.reduce((sum, own) => sum + own, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const own = widths[widest] ?? 0;
    if (own <= LEAST) return null;
    const over = widths.reduce((sum, one) => sum + one, 0) - room;
    widths[widest] = Math.max(LEAST, own - Math.max(1, Math.floor(over / 2)));
  }
  return widths;
}

function rowLines(row: readonly Piece[][], widths: readonly number[], align: Tokens.Table['align']): string[] {
  const cells = widths.map((own, at) => wrap(row[at] ?? [], own));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => fill(cell[line] ?? '', widths[at] ?? 0, align[at] ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function records(rows: readonly (readonly Piece[][])[], width: number): string[] {
  const [header = [], ...body] = rows;
  const lines = body.map((row) =>
    row.flatMap((cell, at) => wrap([...(header[at] ?? []), { text: ': ', style: unstyled }, ...cell], width)),
  );
  return lines.length === 0
    ? header.flatMap((cell) => wrap(cell, width))
    : lines.flatMap((record, i) => (i > 0 ? ['', ...record] : record));
}
