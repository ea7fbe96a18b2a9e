import type { Heading, Post } from '../../model.ts';
import { MAX_LINE } from '../outline/marked-line.ts';
import { PICTURE } from '../outline/outline.ts';
import { SPEAKER_HEADING } from '../outline/words.ts';

/** Lines without a blank one between. */
export interface Paragraph {
  /** First line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether a heading stands before it, with nothing but blank lines between. */
  readonly isBelowHeading: boolean;
  /** The heading above; null where there is none. */
  readonly heading: Heading | null;
}

/** A block of its own, with no blank line before it: what was exported from blogs has those. */
const HTML_BEGINS = /^\s*<(?:p|div|li)\b/i;

/** The paragraphs of a post, without code, pictures, what is said below those, and the addresses of links. */
export function paragraphsOf(post: Post): Paragraph[] {
  const headings = new Map<number, Heading>();
  for (const heading of post.headings) headings.set(heading.line, heading).set(heading.endLine, heading);
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let isBelowHeading = false;
  let above: Heading | null = null;
  const end = (line: number) => {
    if (lines.length === 0) return;
    paragraphs.push({ line: line - lines.length, lines, isBelowHeading, heading: above });
    lines = [];
    isBelowHeading = false;
  };
  post.lines.forEach((text, i) => {
    const heading = headings.get(i + 1);
    const isApart = heading !== undefined || post.verbatim[i] || isNoText(text) || isCaption(text, post.lines[i - 1]);
    if (isApart || HTML_BEGINS.test(text)) end(i + 1);
    if (!isApart) lines.push(text);
    if (heading === undefined) return;
    isBelowHeading = true;
    above = heading;
  });
  end(post.lines.length + 1);
  return paragraphs;
}

/** Nothing, a picture, or where a link leads: '[1]: https://example.org'. */
function isNoText(text: string): boolean {
  return text.trim() === '' || PICTURE.test(text) || (text.includes(']:') && LINK_DEFINITION.test(text));
}

/** '*Ada Lovelace on stage*', directly below a picture. */
function isCaption(text: string, above = ''): boolean {
  return EMPHASISED.test(text) && PICTURE.test(above);
}

const EMPHASISED = /^\s*(?:\*[^*]+\*|_[^_]+_)\s*$/;

const LINK_DEFINITION = /^ {0,3}\[[^\][]+\]:\s*(?:<[^<>]*>|\S+)(?:\s+["'(].*)?\s*$/;

/** Whether the heading above says that those who gave one talk stand below it. */
export function tellsOfSpeakers({ heading }: Paragraph): boolean {
  return heading !== null && SPEAKER_HEADING.test(heading.text.slice(0, MAX_LINE));
}
