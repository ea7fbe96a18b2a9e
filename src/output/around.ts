import type { Hit, Match } from '../model.ts';
import { splitLines } from '../text/lines.ts';

/** A line that matches, or one around it. */
export interface ShownLine extends Match {
  readonly isMatch: boolean;
}

/**
 * The lines of a section that match, each with lines of it around. What overlaps
 * or touches is one group, so that no line comes twice.
 *
 * @param context how many lines before and after
 * @param most matches that are asked for; others are shown where they stand around those
 * @returns groups of lines that follow each other, in the order of the section
 */
export function linesAround({ talk, matches }: Hit, context: number, most: number): ShownLine[][] {
  const { firstLine } = talk;
  const lines = context === 0 ? [] : splitLines(talk.markdown);
  const last = firstLine + lines.length - (lines.at(-1) === '' ? 2 : 1);
  const known = new Map(matches.map((match) => [match.line, match]));
  const groups: ShownLine[][] = [];
  let next = firstLine;
  for (const { line } of matches.slice(0, most)) {
    const from = Math.max(line - context, next);
    const to = Math.max(line, Math.min(line + context, last));
    if (from > next || groups.length === 0) groups.push([]);
    for (let at = from; at <= to; at++) {
      const match = known.get(at) ?? { line: at, text: lines[at - firstLine] ?? '', spans: [] };
      groups.at(-1)?.push({ ...match, isMatch: known.has(at) });
    }
    next = Math.max(next, to + 1);
  }
  return groups;
}
