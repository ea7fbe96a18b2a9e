import type { Hit, Match, Section, Span } from '../model.ts';
import { splitLines } from '../text/lines.ts';
import { QueryError } from './query.ts';

const MAX_SPANS = 200;

/**
 * Finds the lines that a regular expression matches, letter case aside. It may
 * run for ever: to be called under a limit of time.
 *
 * @throws QueryError where the pattern is none, or too long
 */
export function searchRegex(sections: readonly Section[], pattern: string): Hit[] {
  const regex = compile(pattern);
  return sections.flatMap((talk) => {
    const matches: Match[] = [];
    splitLines(talk.markdown).forEach((text, i) => {
      const spans: Span[] = [];
      for (const match of text.matchAll(regex)) {
        if (match[0] !== '' && spans.length < MAX_SPANS)
          spans.push({ start: match.index, end: match.index + match[0].length, as: 'exact', word: pattern });
      }
      if (spans.length > 0) matches.push({ line: talk.firstLine + i, text, spans });
    });
    return matches.length > 0 ? [{ talk, score: matches.length, matches }] : [];
  });
}

/** V8 ends the process where groups are nested beyond its stack; no error can be caught. */
const MAX_PATTERN = 2000;

function compile(pattern: string): RegExp {
  if (pattern.length > MAX_PATTERN)
    throw new QueryError(`the regular expression is too long (limit ${MAX_PATTERN} characters)`, pattern, 0);
  try {
    return new RegExp(pattern, 'giu');
  } catch (error) {
    throw new QueryError(`no regular expression: ${(error as Error).message.replace(/^.*: /, '')}`, pattern, 0);
  }
}
