import type { PostInfo, Section } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { wrap } from '../render/width.ts';
import type { Finding } from '../talks/check.ts';
import { visibleLine } from '../text/visible.ts';

/** A post with how it was read. */
export interface Checked {
  readonly post: PostInfo;
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

/** How each heading was read and why, then what looks odd and what would settle it. */
export function checkLines(
  { post, sections, findings }: Checked,
  { width, theme }: { width: number; theme: Theme },
): string[] {
  const lines = [theme.title(visibleLine(`${post.title} (${post.path})`))];
  for (const { line, kind, heading, speakers, reasons } of sections) {
    const what = `${String(line).padStart(5)}  ${kind.padEnd(5)}  ${heading ?? '(no heading)'}${speakers.length > 0 ? ` — ${speakers.join(', ')}` : ''}`;
    lines.push(
      ...wrap(
        [
          {
            text: visibleLine(what)
              .replace(/ /g, '\u00a0')
              .replace(/\u00a0(?=\S)/g, ' '),
            style: (text) => text,
          },
        ],
        width,
      ),
    );
    lines.push(
      ...wrap(
        [{ text: visibleLine(`because ${reasons.join('; ')}`), style: theme.faint }],
        Math.max(10, width - 14),
      ).map((text) => `${' '.repeat(14)}${text}`),
    );
  }
  for (const { line, message, hint } of findings) {
    lines.push(
      ...wrap(
        [
          {
            text: visibleLine(`! ${post.path}:${line}: ${message}${hint === null ? '' : `; to settle it: ${hint}`}`),
            style: theme.forgiven,
          },
        ],
        width,
      ),
    );
  }
  return [...lines, ''];
}
