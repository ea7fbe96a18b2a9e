/**
 * The words of dotnotes. Every stage takes and gives these values; none of them
 * knows where a post was read from or where it will be printed.
 *
 * Units, everywhere: lines are counted from 1 in the file as it is, offsets are
 * UTF-16 code units, a line ends at `\n`, `\r\n` or a lone `\r`.
 */

/** A value of the front matter. Scalars are kept as they were written. */
export type FrontMatterValue = string | readonly FrontMatterValue[] | { readonly [key: string]: FrontMatterValue };

/** The YAML block at the top of a post. */
export interface FrontMatter {
  /** Its keys; empty where there is no block or it could not be read. No prototype. */
  readonly data: { readonly [key: string]: FrontMatterValue };
  /** How many lines of the file it takes, both fences included; 0 where there is none. */
  readonly lineCount: number;
}

/** Something in a post that could not be read; the rest of the post still can. */
export interface Problem {
  readonly path: string;
  /** Null where the file as a whole is meant. */
  readonly line: number | null;
  /** What is wrong and what to do, in one line without a full stop. */
  readonly message: string;
}

/** A heading at the top level of a post's Markdown: none in a fence, a comment, a list or a quote. */
export interface Heading {
  /** Line of its text. */
  readonly line: number;
  /** Last line of it: that of the underline where it is a setext heading, else `line`. */
  readonly endLine: number;
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** What a reader sees: links, emphasis, code marks, anchors and entities resolved. */
  readonly text: string;
  /** The inline Markdown between the marks, as written. */
  readonly source: string;
}

/** What is known of a post from outside its talks. */
export interface PostInfo {
  /** As the user may type it again; `-` for standard input. */
  readonly path: string;
  /** The path itself where it is no UTF-8, and `path` only shows it. */
  readonly pathBytes?: Uint8Array;
  readonly title: string;
  /** `YYYY-MM-DD…` as written; null where neither front matter nor file name has one. */
  readonly date: string | null;
  readonly tags: readonly string[];
}

/** One Markdown file, read. */
export interface Post extends PostInfo {
  /** The whole text, without byte order marks in front, line ends as they are. */
  readonly text: string;
  /** The lines of `text` without their ends; `lines[0]` is line 1. */
  readonly lines: readonly string[];
  /** One flag a line: 1 inside front matter, a code block or an HTML comment. */
  readonly verbatim: Uint8Array;
  readonly frontMatter: FrontMatter;
  readonly headings: readonly Heading[];
  readonly problems: readonly Problem[];
}

/** What a section keeps of its post: holding the whole would keep every text in memory. */
export function infoOf({ path, pathBytes, title, date, tags }: Post): PostInfo {
  return { path, ...(pathBytes && { pathBytes }), title, date, tags };
}

export type SectionKind = 'talk' | 'group' | 'other';

/** Where a talk's speakers were found. */
export type SpeakerFrom = 'heading' | 'line' | 'prose' | 'meta' | 'override' | 'none';

/** A heading inside of a talk. */
export interface Part {
  readonly line: number;
  readonly heading: string;
  /** Why it begins no section. */
  readonly reason: string;
}

/**
 * A run of lines of a post that a heading (or nothing, before the first) begins.
 * Every line of the body is in exactly one section: `markdown` of all sections
 * of a post, joined in file order, is the body.
 */
export interface Section {
  readonly kind: SectionKind;
  /** Unique in the library and the same on every run: `dotscale-2016/juan-benet`. */
  readonly id: string;
  /** Place among the talks of its post, from 1; null where it is no talk. */
  readonly number: number | null;
  /** Text of the heading; null where no heading begins the section. */
  readonly heading: string | null;
  /** Line of the heading, else of the first text. */
  readonly line: number;
  /** Last line, inclusive; of a group the last of its own lines. */
  readonly endLine: number;
  /** First line of `markdown`; before `line` where blank lines come first. */
  readonly firstLine: number;
  readonly speakers: readonly string[];
  readonly speakerFrom: SpeakerFrom;
  /** Where the speakers are only mentioned, and nobody is said to speak. */
  readonly isGuess?: true;
  readonly title: string | null;
  /** Heading of the group it stands in. */
  readonly group: string | null;
  readonly words: number;
  readonly post: PostInfo;
  /** Its lines as they stand in the post, heading and line ends included. */
  readonly markdown: string;
  /** Why it was read as it was, the weightiest first: short phrases for `check`. */
  readonly reasons: readonly string[];
  /** The headings in it, in file order. */
  readonly parts: readonly Part[];
}

/** How a span of a line answers a term. */
export type SpanKind = 'exact' | 'form' | 'prefix' | 'typo';

/** A piece of a line that matches. */
export interface Span {
  /** Offsets into the line's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly as: SpanKind;
  /** The term of the query that it answers. */
  readonly word: string;
}

/** A line that matches. */
export interface Match {
  readonly line: number;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Lines that match, in file order, one at a time: together, those of a common word would fill the memory. */
export interface Matches extends Iterable<Match> {
  readonly length: number;
}

/** A section that answers a query, with the lines that do. */
export interface Hit<M extends Matches = readonly Match[]> {
  readonly talk: Section;
  readonly score: number;
  readonly matches: M;
}
