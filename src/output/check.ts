import type { PostInfo, Section } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { type Piece, unstyled, wrap } from '../render/width.ts';
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

function sectionLines({ line, kind, heading, speakers, reasons, parts }: Section, style: Style): string[] {
  const { theme } = style;
  const names = speakers.join(', ');
  const who = names === '' || names === heading ? [] : [{ text: ` — ${visibleLine(names)}`, style: theme.speaker }];
  const name = { text: visibleLine(heading || '(no heading)'), style: unstyled };
  return [
    ...reading(line, kind, [name, ...who], reasons, style),
    ...parts.flatMap((part) => {
      const named = { text: visibleLine(part.heading || '(no heading)'), style: theme.faint };
      return reading(part.line, 'part', [named], [part.reason], style);
    }),
  ];
}

/** What a heading was read as, and below it why. */
function reading(
  line: number,
  as: string,
  name: Piece[],
  reasons: readonly string[],
  { width, theme }: Style,
): string[] {
  const because = { text: visibleLine(`because ${reasons.join('; ')}`), style: theme.faint };
  const lead = `${String(line).padStart(5)}  ${as.padEnd(INDENT - 7)}`;
  const isNarrow = width < 2 * INDENT;
  const indent = isNarrow ? NARROW_INDENT : INDENT;
  const below = [...wrap(name, width - indent), ...wrap([because], width - indent)].map(
    (text) => ' '.repeat(indent) + text,
  );
  return isNarrow ? [lead.trimEnd(), ...below] : [lead + (below[0] ?? '').trimStart(), ...below.slice(1)];
}
