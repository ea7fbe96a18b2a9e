import type { Hit, Matches, Span } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { cut, cutStart, type Piece, unstyled, widthOf, wrap } from '../render/width.ts';
import { visible, visibleLine } from '../text/visible.ts';
import { linesAround, type ShownLine } from './around.ts';
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
export function* hitLines(hits: Iterable<Hit<Matches>>, options: HitOptions): Generator<string> {
  let isFirst = true;
  for (const hit of hits) {
    if (!isFirst) yield '';
    isFirst = false;
    yield* oneHit(hit, options);
  }
}

function* oneHit(hit: Hit<Matches>, options: HitOptions): Generator<string> {
  const { talk, matches } = hit;
  const { width, theme, most, context } = options;
  const name = talkName(talk);
  yield theme.title(cut(visibleLine(name.text), width));
  yield theme.faint(placeLine(talk.post.title, name.place, width));
  let rest = matches.length;
  for (const line of linesAround(hit, context, most)) {
    if (context > 0 && line.isApart && rest < matches.length) yield theme.faint(NUMBER_GAP + GROUP_GAP);
    if (line.isMatch) rest--;
    yield* lineLines(line, options);
  }
  if (rest > 0) yield theme.faint(cut(`  … and ${rest} more ${rest === 1 ? 'line' : 'lines'}`, width));
}

/** Stands between lines that do not follow each other, as in grep. */
export const GROUP_GAP = '--';
const NUMBER_GAP = '    ';

/** The post's title and the place; where both are too long, the end of the place is what tells most. */
function placeLine(title: string, place: string, width: number): string {
  const shown = visibleLine(title);
  const start = `${cut(shown, Math.max(Math.floor(width / 3), width - widthOf(visibleLine(place)) - 3))} · `;
  return start + cutStart(visibleLine(place), width - widthOf(start));
}

function lineLines({ line, text, spans }: ShownLine, { width, theme }: HitOptions): string[] {
  const number = String(line).padStart(6);
  const room = Math.max(8, width - number.length - 1);
  const lines = wrap(markSpans(text.trimEnd(), spans, theme), room);
  return lines.map((shown, i) => `${theme.faint(i === 0 ? number : ' '.repeat(number.length))} ${shown}`.trimEnd());
}

/** Cuts a line into pieces at its spans. Without colours a match is set in «», a forgiven one in ~~. */
export function markSpans(text: string, spans: readonly Span[], theme: Theme): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, as } of spans) {
    if (start > at) pieces.push({ text: visible(text.slice(at, start)), style: unstyled });
    pieces.push(marked(visible(text.slice(start, end)), as === 'typo', theme));
    at = end;
  }
  pieces.push({ text: visible(text.slice(at)), style: unstyled });
  return pieces;
}

/** One match as it is shown. */
export function marked(text: string, isForgiven: boolean, theme: Theme): Piece {
  const style = isForgiven ? theme.forgiven : theme.match;
  if (!theme.plain) return { text, style };
  return { text: isForgiven ? `~${text}~` : `«${text}»`, style };
}
