import type { Heading, Post } from '../model.ts';
import { inlineText } from '../parse/inline.ts';
import { isWordAt } from '../text/letters.ts';

/** A place where a section may begin, in the tree that the levels make. */
export interface Node {
  readonly heading: Heading;
  readonly parent: Node | null;
  readonly children: Node[];
  /** Whether it is the first heading of the post. */
  readonly isFirst: boolean;
  /** Last line before the next heading of any level. */
  ownEnd: number;
  /** The first lines of its own text, without code, rules and pictures. */
  readonly opening: OpeningLine[];
}

/** A line of text near a heading. */
export class OpeningLine {
  readonly line: number;
  /** As written, without the marks of lists and quotes. */
  readonly source: string;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
  #text: string | null = null;

  constructor(line: number, source: string, afterBlank: boolean) {
    this.line = line;
    this.source = source;
    this.afterBlank = afterBlank;
  }

  /** What a reader sees of it; most lines are never asked. */
  get text(): string {
    this.#text ??= inlineText(this.source);
    return this.#text;
  }
}

const OPENING_LINES = 14;
/** Lines that begin a talk where no heading does stand below all headings. */
export const MARKED_LINE_LEVEL = 7;

/** The headings of a post as a tree. Lines marked by bold type or a time are taken in where a post has them. */
export function outline(post: Post, headings: readonly Heading[]): Node[] {
  const nodes: Node[] = [];
  const above: Node[] = [];
  headings.forEach((heading, i) => {
    while (above.length > 0 && (above.at(-1)?.heading.level ?? 0) >= heading.level) above.pop();
    const parent = above.at(-1) ?? null;
    const ownEnd = (headings[i + 1]?.line ?? post.lines.length + 1) - 1;
    const node: Node = {
      heading,
      parent,
      children: [],
      isFirst: i === 0,
      ownEnd,
      opening: opening(post, heading.endLine + 1, ownEnd),
    };
    parent?.children.push(node);
    above.push(node);
    nodes.push(node);
  });
  return nodes;
}

const PICTURE_OR_RULE = /^\s*(?:!\[[^\]]*\]\([^)]*\)\s*)+$|^\s*\{%.*%\}\s*$|^\s*<[^>]*>\s*$|^\s*(?:[-*_=]\s*){3,}$/;

/** The first lines of text from one line to another. */
export function opening(post: Post, from: number, to: number): OpeningLine[] {
  const lines: OpeningLine[] = [];
  let afterBlank = true;
  for (let line = from; line <= to && lines.length < OPENING_LINES; line++) {
    const source = (post.lines[line - 1] ?? '').slice(0, 1000);
    if (source.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (post.verbatim[line - 1] || PICTURE_OR_RULE.test(source)) continue;
    const bare = source.replace(/^\s*(?:[-*+•]\s+|>\s*|\d{1,2}[.)]\s+)*(?:#{1,6}\s+)?/, '').trim();
    lines.push(new OpeningLine(line, bare, afterBlank));
    afterBlank = false;
  }
  return lines;
}

const LOOSE = /^ {0,3}(#{1,6})([^#\s].*?)#*\s*$/;

/**
 * Headings that lack their space, as '##Ada Lovelace': taken for headings where
 * they have two marks or more, or where the post writes all of its headings so.
 */
export function withLooseHeadings(post: Post): readonly Heading[] {
  return withoutBylines(post.headings.length > 1 ? withoutSpace(post) : withQuoted(post, withoutSpace(post)));
}

/** A rule under 'by Ada Lovelace' makes a heading of it, which its author did not mean: directly below another it is text. */
function withoutBylines(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(
    ({ line, endLine, text }, i) =>
      !(i > 0 && endLine > line && line - (headings[i - 1]?.endLine ?? 0) <= 2 && /^(?:by|par|von|por)\s/i.test(text)),
  );
}

const QUOTED = /^ {0,3}> {0,3}(#{1,6})\s+(\S.*)$/;

/** Some write each talk as a quote, with its heading inside: read where the post has no others. */
function withQuoted(post: Post, known: readonly Heading[]): readonly Heading[] {
  if (known.length > 1) return known;
  const quoted = post.lines.flatMap((text, i): Heading[] => {
    const match = text.includes('#') ? QUOTED.exec(text.slice(0, 500)) : null;
    if (!match?.[1] || !match[2] || post.verbatim[i]) return [];
    const level = match[1].length as Heading['level'];
    return [{ line: i + 1, endLine: i + 1, level, text: inlineText(match[2]), source: match[2] }];
  });
  return quoted.length > 1 ? [...known, ...quoted].sort((a, b) => a.line - b.line) : known;
}

function withoutSpace(post: Post): readonly Heading[] {
  const loose: Heading[] = [];
  let single = 0;
  post.lines.forEach((text, i) => {
    if (text[0] !== '#' || post.verbatim[i]) return;
    const match = LOOSE.exec(text.slice(0, 500));
    if (!match || match[1] === undefined) return;
    const source = match[2]?.trim() ?? '';
    if (
      !(isWordAt(source, 0) || /^["'[*_]/.test(source)) ||
      (match[1].length === 1 && /^\d+\b|^[^\s.,:!?]+$/.test(source))
    )
      return;
    if (match[1].length === 1) single++;
    loose.push({
      line: i + 1,
      endLine: i + 1,
      level: match[1].length as Heading['level'],
      text: inlineText(source),
      source,
    });
  });
  if (loose.length === 0) return post.headings;
  const isHabit = loose.length - single >= 2 && loose.length > 2 * post.headings.length;
  const taken = loose.filter(({ level }) => level > 1 || isHabit);
  const known = new Set(post.headings.map(({ line }) => line));
  return [...post.headings, ...taken.filter(({ line }) => !known.has(line))].sort((a, b) => a.line - b.line);
}

const BOLD_LINE = /^\s{0,3}(?:\*\*|__)([^*_].{1,120}?)(?:\*\*|__)\s*:?\s*$/;
const TIME_LINE =
  /^\s{0,3}(?:\*\*)?\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm))?(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2}(?:\s*(?:am|pm))?)?(?:\*\*)?\s*(?:[-–—:|]\s*(.{0,120}))?$/i;

const RULE_LINE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const MAX_MARKED = 120;

/** Lines that stand where headings would, by kind: times, bold ones, and those that follow a rule. */
export function markedLines(post: Post): Heading[][] {
  const bold: Heading[] = [];
  const times: Heading[] = [];
  const afterRule: Heading[] = [];
  let isAfterRule = false;
  post.lines.forEach((line, i) => {
    if (post.verbatim[i] || line.trim() === '') return;
    if (RULE_LINE.test(line)) {
      isAfterRule = true;
      return;
    }
    if (isAfterRule && line.length <= MAX_MARKED) afterRule.push(markedLine(i + 1, line));
    isAfterRule = false;
    if (line.length > 200) return;
    const time = TIME_LINE.exec(line);
    if (time) times.push(markedLine(i + 1, time[1] ?? line));
    else if (beginsParagraph(post.lines[i - 1] ?? '')) {
      const match = BOLD_LINE.exec(line);
      if (match?.[1]) bold.push(markedLine(i + 1, match[1]));
    }
  });
  return [times, bold, afterRule].filter((kind) => kind.length >= 2);
}

function markedLine(line: number, text: string): Heading {
  const source = text.trim();
  return { line, endLine: line, level: MARKED_LINE_LEVEL as Heading['level'], text: inlineText(source), source };
}

function beginsParagraph(before: string): boolean {
  return before.trim() === '' || /^\s{0,3}#/.test(before);
}
