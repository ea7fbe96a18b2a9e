import type { Hit, Section } from '../model.ts';
import { visibleLine } from '../text/visible.ts';

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

/** Matching lines as grep prints them: `path:line:text`. */
export function grepLines(hits: readonly Hit[]): string {
  return hits
    .flatMap(({ talk, matches }) =>
      matches.map(({ line, text }) => `${visibleLine(talk.post.path)}:${line}:${visibleLine(text)}`),
    )
    .join('\n');
}
