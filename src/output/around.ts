import type { Hit, Match } from '../model.ts';
import { splitLines } from '../text/lines.ts';

/** A line that matches, or one around it. */
export interface ShownLine extends Match {
  readonly isMatch: boolean;
  /** Whether it does not follow the line before; so with the first. */
  readonly isApart: boolean;
}

/**
 * The lines of a section that match, each with lines of it around, in the order
 * of the section; no line comes twice.
 *
 * @param context how many lines before and after
 * @param most matches that are asked for; others are shown where they stand around those
 */
export function* linesAround({ talk, matches }: Hit, context: number, most: number): Generator<ShownLine> {
  const { firstLine } = talk;
  const lines = context === 0 ? [] : splitLines(talk.markdown);
  const last = firstLine + lines.length - (lines.at(-1) === '' ? 2 : 1);
  let next = 0;
  let nextMatch = 0;
  for (const { line } of matches.slice(0, most)) {
    const to = Math.max(line, Math.min(line + context, last));
    for (let at = Math.max(line - context, firstLine, next); at <= to; at++) {
      const isMatch = matches[nextMatch]?.line === at;
      const shown = (isMatch && matches[nextMatch++]) || { line: at, text: lines[at - firstLine] ?? '', spans: [] };
      yield { ...shown, isMatch, isApart: at > next };
      next = at + 1;
    }
  }
}
