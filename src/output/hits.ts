import type { Hit, Match, Span } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { cut, type Piece, wrap } from '../render/width.ts';
import { visible, visibleLine } from '../text/visible.ts';
import { talkName } from './name.ts';

export interface HitOptions {
  readonly width: number;
  readonly theme: Theme;
  /** Lines around a match. */
  readonly context: number;
  /** Matching lines of one talk that are shown; the rest is counted. */
  readonly most: number;
}

/** Hits, best first: who and what, where, then the lines that match. */
export function hitLines(hits: readonly Hit[], options: HitOptions): string[] {
  return hits.flatMap((hit, i) => [...(i > 0 ? [''] : []), ...oneHit(hit, options)]);
}

function oneHit({ talk, matches }: Hit, options: HitOptions): string[] {
  const { width, theme, most } = options;
  const name = talkName(talk);
  const head = theme.title(cut(visibleLine(name.text), width));
  const place = theme.faint(cut(visibleLine(`${talk.post.title} · ${name.place}`), width));
  const shown = matches.slice(0, most);
  const rest = matches.length - shown.length;
  const lines = shown.flatMap((match, i) =>
    matchWithContext(talk.markdown, talk.firstLine, match, shown[i + 1], options),
  );
  const more = rest > 0 ? [theme.faint(`  … and ${rest} more ${rest === 1 ? 'line' : 'lines'}`)] : [];
  return [head, place, ...lines, ...more];
}

function matchWithContext(
  markdown: string,
  firstLine: number,
  match: Match,
  next: Match | undefined,
  options: HitOptions,
): string[] {
  if (options.context === 0) return matchLines(match, options);
  const lines = markdown.split(/\r\n|\n|\r/);
  const at = match.line - firstLine;
  const around = (from: number, to: number) =>
    lines.slice(Math.max(0, from), to).map((text, i) => ({ line: firstLine + Math.max(0, from) + i, text, spans: [] }));
  const until = next ? Math.min(at + 1 + options.context, next.line - firstLine) : at + 1 + options.context;
  return [...around(at - options.context, at), match, ...around(at + 1, until)].flatMap((line) =>
    matchLines(line, options),
  );
}

function matchLines({ line, text, spans }: Match, { width, theme }: HitOptions): string[] {
  const number = String(line).padStart(6);
  const room = Math.max(8, width - number.length - 1);
  const lines = wrap(markSpans(text.trimEnd(), spans, theme), room);
  return lines.map((shown, i) => `${theme.faint(i === 0 ? number : ' '.repeat(number.length))} ${shown}`.trimEnd());
}

/** Cuts a line into pieces at its spans. Without colours a match is set in «», a forgiven one in ~~. */
export function markSpans(text: string, spans: readonly Span[], theme: Theme): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const style = (plain: string) => plain;
  for (const { start, end, as } of spans) {
    if (start > at) pieces.push({ text: visible(text.slice(at, start)), style });
    pieces.push(marked(visible(text.slice(start, end)), as === 'typo', theme));
    at = end;
  }
  pieces.push({ text: visible(text.slice(at)), style });
  return pieces;
}

/** One match as it is shown. */
export function marked(text: string, isForgiven: boolean, theme: Theme): Piece {
  const style = isForgiven ? theme.forgiven : theme.match;
  if (!theme.plain) return { text, style };
  return { text: isForgiven ? `~${text}~` : `«${text}»`, style };
}
