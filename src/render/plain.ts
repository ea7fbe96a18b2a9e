import { visible } from '../text/visible.ts';
import { unstyled, wrap } from './width.ts';

/** Prose wider than this is hard to read, however wide the window. */
export const MAX_PROSE = 100;

/** A text as it stands, line by line, made visible and broken to the width. Linear in its length. */
export function renderPlain(text: string, width: number): string[] {
  return visible(text.replace(/\r\n?/g, '\n'))
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : (line.match(PART) ?? [])))
    .flatMap((part) => wrap([{ text: part, style: unstyled }], Math.min(width, MAX_PROSE)));
}

/** A line of megabytes is wrapped a few screens at a time: all of its words at once would fill the memory. */
const PART = /.{1,4000}(?:\s+|$)|.{1,4000}/gsu;
