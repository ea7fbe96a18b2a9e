import type { Heading, Post } from '../../model.ts';
import { inlineText } from '../../parse/inline.ts';
import { speakerLabel } from './speaker-label.ts';

/** A place where a section may begin, in the tree that the levels make. */
export class Node {
  readonly heading: Heading;
  readonly parent: Node | null;
  readonly children: Node[] = [];
  /** Whether it is the first heading of the post. */
  readonly isFirst: boolean;
  readonly #post: Post;
  readonly #ownEnd: number;
  #opening: readonly OpeningLine[] | null = null;
  #length: number | null = null;

  /** @param ownEnd last line before the next heading of any level */
  constructor(post: Post, heading: Heading, parent: Node | null, isFirst: boolean, ownEnd: number) {
    this.#post = post;
    this.heading = heading;
    this.parent = parent;
    this.isFirst = isFirst;
    this.#ownEnd = ownEnd;
  }

  /** The first lines of its own text, without code, rules and pictures; of many nodes nobody asks for them. */
  get opening(): readonly OpeningLine[] {
    this.#opening ??= openingLines(this.#post, this.heading.endLine + 1, this.#ownEnd);
    return this.#opening;
  }

  /** Whether a pattern is found in its first lines, be they what they may: to take them apart costs more. */
  begins(pattern: RegExp): boolean {
    const end = Math.min(this.#ownEnd, this.heading.endLine + FIRST_LINES);
    for (let i = this.heading.endLine; i < end; i++)
      if (pattern.test((this.#post.lines[i] ?? '').slice(0, MAX_LINE))) return true;
    return false;
  }

  /** How many characters stand between it and the next heading. */
  get length(): number {
    if (this.#length === null) {
      let length = 0;
      for (let i = this.heading.endLine; i < this.#ownEnd; i++) length += this.#post.lines[i]?.length ?? 0;
      this.#length = length;
    }
    return this.#length;
  }

  /** Whether nothing stands between it and the next heading. */
  get isEmpty(): boolean {
    return this.#post.lines.slice(this.heading.endLine, this.#ownEnd).every((line) => line.trim() === '');
  }
}

/** A line of text near a heading. */
export class OpeningLine {
  readonly line: number;
  /** As written, without the marks of lists and quotes. */
  readonly source: string;
  /** Whether it begins a paragraph or an item of a list. */
  readonly beginsParagraph: boolean;
  #text: string | null = null;

  constructor(line: number, source: string, beginsParagraph: boolean) {
    this.line = line;
    this.source = source;
    this.beginsParagraph = beginsParagraph;
  }

  /** What a reader sees of it; most lines are never asked. */
  get text(): string {
    this.#text ??= inlineText(this.source);
    return this.#text;
  }
}

const OPENING_LINES = 14;
/** With the blank lines between them. */
const FIRST_LINES = 10;
const MAX_LINE = 1000;

/** Headings, in the order of the post, as a tree. */
export function outline(post: Post, headings: readonly Heading[]): Node[] {
  const nodes: Node[] = [];
  const above: Node[] = [];
  headings.forEach((heading, i) => {
    while (above.length > 0 && (above.at(-1)?.heading.level ?? 0) >= heading.level) above.pop();
    const parent = above.at(-1) ?? null;
    const node = new Node(post, heading, parent, i === 0, (headings[i + 1]?.line ?? post.lines.length + 1) - 1);
    parent?.children.push(node);
    above.push(node);
    nodes.push(node);
  });
  return nodes;
}

/** A line that is a picture, with the attributes that some give it: '![](net.png){:.left}'. */
export const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?\s*$/;

/** Pictures, tags, rules, the directives of DocC ('@Metadata {', '@Title("…")') and the imports of MDX. */
const NO_TEXT =
  /^\s*(?:!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?\s*)+(?:<.*)?$|^\s*\{%.*%\}\s*$|^\s*(?:<[^>]*>\s*)+$|^\s*(?:[-*_=]\s*){3,}$|^\s*@\w+\s?[({].*$|^import\s.*['"];?\s*$|^\s*\}\s*$/;

const LEADING_MARKS = /^\s*(?:[-*+•]\s+|>\s*|\d{1,2}[.)]\s+)*(?:#{1,6}\s+)?/;
/** What at the end of a line breaks it: the next begins something else. */
const HARD_BREAKS = ['  ', '\\', '<br>', '<br/>', '<br />'];
const ITEM_BEGINS = /^\s*(?:[-*+•]|\d{1,2}[.)])\s/;

/** '    Speaker: Ada Lovelace': what is set like code tells who speaks all the same. */
function isIndentedByline(source: string): boolean {
  return INDENTED.test(source) && (speakerLabel(source) !== '' || HONOURED_AT_END.test(source.trimEnd()));
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const INDENTED = /^(?: {4}|\t)\s*\S/;
const HONOURED_AT_END = /さん\s?(?:[(（]@?[\w.-]+[)）])?$/;

/** Whose picture it is: 'Photo: Ada Lovelace / Looms'. */
const OF_PICTURE =
  /^\s*[*_([]*(?:photos?|fotos?|images?|pictures?|cr[eé]dits?|bild|cr[eé]dit photo|photo credits?)(?:\s*:|\s+(?:by|par|von|por|de)\s)/i;

/** The first lines of text above a heading; of a post without one, its first at all. */
export function linesBefore(post: Post, heading: Heading | undefined): OpeningLine[] {
  return openingLines(post, post.frontMatter.lineCount + 1, (heading?.line ?? post.lines.length + 1) - 1);
}

/** The first lines of text from one line to another. */
export function openingLines(post: Post, from: number, to: number): OpeningLine[] {
  const lines: OpeningLine[] = [];
  let afterBlank = true;
  let isFenced = false;
  for (let line = from; line <= to && lines.length < OPENING_LINES; line++) {
    const source = (post.lines[line - 1] ?? '').slice(0, MAX_LINE);
    if (source.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (post.verbatim[line - 1] && FENCE.test(source)) isFenced = !isFenced;
    if (
      post.verbatim[line - 1] ? isFenced || !isIndentedByline(source) : NO_TEXT.test(source) || OF_PICTURE.test(source)
    )
      continue;
    const bare = source.replace(LEADING_MARKS, '').trim();
    lines.push(new OpeningLine(line, bare, afterBlank || ITEM_BEGINS.test(source)));
    afterBlank = HARD_BREAKS.some((end) => source.endsWith(end));
  }
  return lines;
}
