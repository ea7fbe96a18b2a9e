import { splitLines } from '../text/lines.ts';
import { visible } from '../text/visible.ts';
import { unstyled, wrap } from './width.ts';

/** Prose wider than this is hard to read, however wide the window. */
export const MAX_PROSE = 100;

/** A text as it stands, line by line, made visible and broken to the width. Linear in its length. */
export function* renderPlain(text: string, width: number): Generator<string> {
  for (const line of splitLines(text)) {
    const shown = visible(line);
    if (shown.trim() === '') yield '';
    else
      for (const [part] of shown.matchAll(PART))
        yield* wrap([{ text: part, style: unstyled }], Math.min(width, MAX_PROSE));
  }
}

/** A line of megabytes is wrapped a few screens at a time: all of its words at once would fill the memory. */
const PART = /.{1,4000}(?:\s+|$)|.{1,4000}/gsu;
