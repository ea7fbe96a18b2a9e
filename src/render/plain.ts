import { visible } from '../text/visible.ts';
import { wrap } from './width.ts';

/** Prose wider than this is hard to read, however wide the window. */
export const MAX_PROSE = 100;

/** A text as it stands, line by line, made visible and broken to the width. Linear in its length. */
export function renderPlain(text: string, width: number): string[] {
  const style = (same: string) => same;
  return visible(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrap([{ text: line, style }], Math.min(width, MAX_PROSE))));
}
