/** Where the next word would have fitted into as many columns, no editor breaks a line. */
const WRAP_COLUMN = 72;
/** Editors wrap at 80 as well as at 72, and an edit after wrapping leaves a line a little short. */
const SLACK = 8;
/** In prose nearly every newline is the editor's. */
const PROSE = 0.8;
/** A line with an address may be longer than any editor's column. */
const ADDRESS = /:\/\//;

/**
 * Tells prose that an editor wrapped from shorthand, whose newlines were typed.
 * A newline after which the next word would have fitted was typed. A paragraph
 * without such a newline is prose; one that has some is shorthand, unless they
 * are the lesser part of it and the talk is prose.
 *
 * @param paragraphs the source of all paragraphs of a talk: by their longest line
 *   the column is known at which the author's editor wraps
 * @returns whether a paragraph of them is shorthand and keeps its newlines
 */
export function createNewlineJudge(paragraphs: readonly string[]): (paragraph: string) => boolean {
  const all = paragraphs.map((paragraph) => ({ paragraph, lines: linesOf(paragraph) }));
  const broken = all.flatMap(({ lines }) => lines.slice(0, -1)).filter((line) => !ADDRESS.test(line));
  const column = broken.reduce((longest, { length }) => Math.max(longest, length - SLACK), WRAP_COLUMN);
  const counted = all.map(({ paragraph, lines }) => ({ paragraph, ...count(lines, column) }));
  const sum = (which: keyof Newlines) => counted.reduce((total, own) => total + own[which], 0);
  const isProse = sum('wrapped') >= PROSE * (sum('wrapped') + sum('typed'));
  const shorthand = new Set(
    counted.filter(({ typed, wrapped }) => typed > (isProse ? wrapped : 0)).map(({ paragraph }) => paragraph),
  );
  return (paragraph) => shorthand.has(paragraph);
}

interface Newlines {
  readonly typed: number;
  readonly wrapped: number;
}

function count(lines: readonly string[], column: number): Newlines {
  const typed = lines.slice(1).filter((next, i) => {
    const word = next.search(/\s|$/);
    return (lines[i]?.length ?? 0) + 1 + word <= column;
  }).length;
  return { typed, wrapped: Math.max(0, lines.length - 1) - typed };
}

function linesOf(paragraph: string): string[] {
  return paragraph
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
