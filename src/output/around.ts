import type { Hit, Match, Matches } from '../model.ts';
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
export function* linesAround({ talk, matches }: Hit<Matches>, context: number, most: number): Generator<ShownLine> {
  const { firstLine } = talk;
  const lines = context === 0 ? [] : splitLines(talk.markdown);
  const last = firstLine + lines.length - (lines.at(-1) === '' ? 2 : 1);
  let next = 0;
  const shown = (match: Match, isMatch: boolean): ShownLine => {
    const isApart = match.line > next;
    next = match.line + 1;
    return { ...match, isMatch, isApart };
  };
  function* others(from: number, to: number) {
    for (let line = Math.max(from, next, firstLine); line <= to; line++)
      yield shown({ line, text: lines[line - firstLine] ?? '', spans: [] }, false);
  }
  let to = 0;
  let left = most;
  for (const match of matches) {
    const { line } = match;
    if (left === 0 && line > to) break;
    yield* others(next, Math.min(to, line - 1));
    if (left > 0) {
      yield* others(line - context, line - 1);
      to = Math.max(line, Math.min(line + context, last));
      left--;
    }
    yield shown(match, true);
  }
  yield* others(next, to);
}
