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

const INDENT = 14;
/** Where the window is too narrow for two columns. */
const NARROW_INDENT = 4;

/** How each heading was read and why, then what looks odd and what would settle it. */
export function checkLines({ post, sections, findings }: Checked, style: Style): string[] {
  const { width, theme } = style;
  return [
    ...wrap([{ text: visibleLine(`${post.title} (${post.path})`), style: theme.title }], width),
    ...sections.flatMap((section) => sectionLines(section, style)),
    ...findings.flatMap(({ line, message, hint }) => {
      const text = `! ${post.path}:${line}: ${message}${hint === null ? '' : `; to settle it: ${hint}`}`;
      return wrap([{ text: visibleLine(text), style: theme.forgiven }], width);
    }),
    '',
  ];
}

interface Style {
  readonly width: number;
  readonly theme: Theme;
}

function sectionLines({ line, kind, heading, speakers, reasons }: Section, { width, theme }: Style): string[] {
  const who = speakers.length > 0 ? [{ text: ` — ${visibleLine(speakers.join(', '))}`, style: theme.speaker }] : [];
  const name = { text: visibleLine(heading || '(no heading)'), style: (text: string) => text };
  const because = { text: visibleLine(`because ${reasons.join('; ')}`), style: theme.faint };
  const lead = `${String(line).padStart(5)}  ${kind.padEnd(INDENT - 7)}`;
  const isNarrow = width < 2 * INDENT;
  const indent = isNarrow ? NARROW_INDENT : INDENT;
  const below = [...wrap([name, ...who], width - indent), ...wrap([because], width - indent)].map(
    (text) => ' '.repeat(indent) + text,
  );
  return isNarrow ? [lead.trimEnd(), ...below] : [lead + (below[0] ?? '').trimStart(), ...below.slice(1)];
}
