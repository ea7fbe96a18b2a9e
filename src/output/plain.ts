import type { Hit, Matches, Section } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { visibleLine } from '../text/visible.ts';
import { linesAround, type ShownLine } from './around.ts';
import { GROUP_GAP, markSpans } from './hits.ts';

/**
 * One section a line for other programs: id, speakers, title, words, place,
 * with tabs between. Nothing is cut; an empty field stays empty.
 */
export function tabSeparated(sections: readonly Section[]): string {
  return sections
    .map(({ id, speakers, title, heading, words, post, line }) =>
      [
        id,
        speakers.join(', '),
        title ?? (speakers.length > 0 ? '' : (heading ?? '')),
        String(words),
        `${post.path}:${line}`,
      ]
        .map((field) => visibleLine(field).replaceAll('\t', ' '))
        .join('\t'),
    )
    .join('\n');
}

/**
 * Matching lines as grep prints them: `path:line:text`, those around them as
 * `path-line-text`, with `--` between lines that do not follow each other. With
 * colours the same text is coloured.
 */
export function* grepLines(
  hits: Iterable<Hit<Matches>>,
  { context, theme }: { context: number; theme: Theme },
): Generator<string> {
  let isFirst = true;
  for (const hit of hits) {
    const path = visibleLine(hit.talk.post.path);
    for (const line of linesAround(hit, context, hit.matches.length)) {
      if (context > 0 && line.isApart && !isFirst) yield theme.faint(GROUP_GAP);
      isFirst = false;
      yield grepLine(path, line, theme);
    }
  }
}

function grepLine(path: string, { line, text, spans, isMatch }: ShownLine, theme: Theme): string {
  const colon = isMatch ? ':' : '-';
  const shown = theme.plain
    ? visibleLine(text)
    : markSpans(text, spans, theme)
        .map((piece) => piece.style(piece.text))
        .join('');
  return `${theme.faint(`${path}${colon}${line}${colon}`)}${shown}`;
}
