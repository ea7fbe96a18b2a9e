import type { Heading, Post } from '../model.ts';
import { inlineText } from '../parse/inline.ts';

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
  /** Whether it begins a paragraph or an item of a list. */
  readonly isFirst: boolean;
  #text: string | null = null;

  constructor(line: number, source: string, isFirst: boolean) {
    this.line = line;
    this.source = source;
    this.isFirst = isFirst;
  }

  /** What a reader sees of it; most lines are never asked. */
  get text(): string {
    this.#text ??= inlineText(this.source);
    return this.#text;
  }
}

const OPENING_LINES = 14;
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

/** Pictures, tags, rules, the directives of DocC ('@Metadata {', '@Title("…")') and the imports of MDX. */
const NO_TEXT =
  /^\s*(?:!\[[^\]]*\]\([^)]*\)\s*)+$|^\s*\{%.*%\}\s*$|^\s*<[^>]*>\s*$|^\s*(?:[-*_=]\s*){3,}$|^\s*@\w+\s?[({].*$|^import\s.*['"];?\s*$|^\s*\}\s*$/;

const LEADING_MARKS = /^\s*(?:[-*+•]\s+|>\s*|\d{1,2}[.)]\s+)*(?:#{1,6}\s+)?/;
const ITEM = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/;

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
    if (post.verbatim[line - 1] || NO_TEXT.test(source)) continue;
    const bare = source.replace(LEADING_MARKS, '').trim();
    lines.push(new OpeningLine(line, bare, afterBlank || ITEM.test(source)));
    afterBlank = false;
  }
  return lines;
}
