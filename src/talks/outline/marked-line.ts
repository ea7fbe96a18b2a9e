import type { Heading } from '../../model.ts';
import { lineHeading } from '../../parse/headings.ts';

/** Lines that begin a talk where no heading does stand below all headings. */
export const MARKED_LINE_LEVEL = 7;

/** Whether a line begins a talk as no heading does. */
export function isMarkedLine({ level }: Heading): boolean {
  return (level as number) === MARKED_LINE_LEVEL;
}

/** Whether it is a paragraph that tells of a talk: then nothing in it is a heading's text. */
export function isTold(heading: Heading): boolean {
  return isMarkedLine(heading) && heading.source === '';
}

/** Lines that stand where headings would, marked all in one way. */
export interface MarkedLines {
  readonly headings: readonly Heading[];
  /** How much they say by themselves that talks begin there. */
  readonly weight: number;
  /** Whether they tell of talks beside those that headings begin. */
  readonly isBeside?: boolean;
}

/** The longest text that stands for a heading. */
export const MAX_MARKED = 120;
/** The longest line that is looked at for one. */
export const MAX_LINE = 200;
/** And with the addresses of its links. */
export const MAX_LINKED = 1000;

/** What stands so often in a post is no mark of talks, and would fill the memory. */
export const MOST_MARKED = 50_000;

/** What `read` finds in each of a list, all together; none of it where it is more than a post could mean. */
export function foundIn<From, Found>(
  list: readonly From[],
  read: (item: From, index: number) => readonly Found[],
): readonly Found[] {
  const found: Found[] = [];
  for (let i = 0; i < list.length; i++) {
    for (const one of read(list[i] as From, i)) found.push(one);
    if (found.length > MOST_MARKED) return [];
  }
  return found;
}

/** A line that stands where a heading would. @param text the inline Markdown of it */
export function marked(line: number, text: string): Heading {
  return lineHeading(line, MARKED_LINE_LEVEL, text.trim());
}

/** A place where text begins, without anything like a heading: its own line is text. */
export function toldFrom(line: number): Heading {
  return { ...marked(line, ''), endLine: line - 1 };
}
