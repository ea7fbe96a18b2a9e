import type { Post } from '../../model.ts';
import { inlineText } from '../../parse/inline.ts';
import { plainWords } from '../headings/sound.ts';
import { certaintyOfName, MAYBE, SURE } from '../names/names.ts';
import { readPeople } from '../names/read-people.ts';

const MAX_ROW = 500;
/** Shorter titles, as 'Opening', are of anything. */
const SHORTEST_TITLE = 8;

/**
 * Who gave what by the tables of a post, where a row holds a title in one cell
 * and names in another: '| 10:00 | Looms | Ada Lovelace / Grace Hopper |'.
 *
 * @returns the names for a title, and the line they stand on; null where no row has both
 */
export function createProgramme({ lines }: Post): (title: string) => { names: readonly string[]; line: number } | null {
  let rows: ReadonlyMap<string, Row> | null = null;
  return (title) => {
    rows ??= rowsByCell(lines);
    const wanted = plainWords(title);
    const line = wanted.length < SHORTEST_TITLE ? undefined : rows.get(wanted)?.line;
    if (line === undefined) return null;
    const others = cellsOf(lines[line - 1] ?? '').filter((cell) => titleIn(cell) !== wanted);
    // Rooms come again, and names are surer than they.
    const [people] = others
      .filter((cell) => rows?.get(titleIn(cell))?.isAgain !== true || certaintyOfName(cell) >= SURE)
      .map(readPeople)
      .filter(({ certainty, rest }) => certainty >= MAYBE && rest === '')
      .sort((a, b) => b.certainty - a.certainty);
    return people ? { names: people.names, line } : null;
  };
}

interface Row {
  readonly line: number;
  /** Whether another row has the same cell. */
  readonly isAgain: boolean;
}

/** Where each cell stands; of two that are the same, the first. */
function rowsByCell(lines: readonly string[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  lines.forEach((text, i) => {
    for (const cell of cellsOf(text)) {
      const title = titleIn(cell);
      const known = rows.get(title);
      rows.set(title, known ? { ...known, isAgain: true } : { line: i + 1, isAgain: false });
    }
  });
  return rows;
}

function cellsOf(text: string): string[] {
  if (!/^\s*\|/.test(text) || text.length > MAX_ROW) return [];
  return text
    .split('|')
    .map((cell) => inlineText(cell))
    .filter(Boolean);
}

/** Without its language, '(English)'. */
function titleIn(cell: string): string {
  return plainWords(cell.replace(/\s*\([^()]{1,20}\)\s*$/, ''));
}
