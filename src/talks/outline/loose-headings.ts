import type { Heading, Post } from '../../model.ts';
import { lineHeading } from '../../parse/headings.ts';
import { isWordAt, startsUpper } from '../../text/letters.ts';
import { foundIn } from './marked-line.ts';
import { PICTURE } from './outline.ts';

const LOOSE = /^ {0,3}(#{1,6})([^#\s].*?)#*\s*$/;

/**
 * Headings that lack their space, as '##Ada Lovelace': taken for headings where
 * they have two marks or more, or where the post writes all of its headings so.
 */
export function withLooseHeadings(post: Post): readonly Heading[] {
  const loose = withoutSpace(post);
  const listed = withMarked(post, LISTED_HEADING, loose);
  return withoutRuled(withTags(post, post.headings.length > 1 ? listed : withMarked(post, QUOTED_HEADING, listed)));
}

/**
 * A rule under a line makes a heading of it, which its author did not always mean:
 * under a picture, or under 'by Ada Lovelace' directly below another heading, it parts.
 */
function withoutRuled(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(({ line, endLine, text, source }, i) => {
    if (endLine === line) return true;
    const isByline = line - (headings[i - 1]?.endLine ?? -2) <= 2 && /^(?:by|par|von|por)\s/i.test(text);
    return !isByline && !PICTURE.test(source);
  });
}

/** A heading inside a quote: some write each talk so; elsewhere it is what others wrote. */
const QUOTED_HEADING = /^ {0,3}> {0,3}(#{1,6})\s+(\S.*)$/;
/** A heading inside an item of a list: '1. ### Looms'. */
const LISTED_HEADING = /^ {0,3}(?:[-*+]|\d{1,3}[.)]) {1,4}(#{1,6})\s+(\S.*)$/;

/** Headings behind the mark of what they stand in, where there are several. */
function withMarked(post: Post, form: RegExp, known: readonly Heading[]): readonly Heading[] {
  // Two looks at the whole text that spare most posts one at each line.
  if (!post.text.includes(' #') && !post.text.includes('>#')) return known;
  const found = foundIn(post.lines, (text, i): Heading[] => {
    const match = text.includes('#') ? form.exec(text.slice(0, 500)) : null;
    if (!match?.[1] || !match[2] || post.verbatim[i]) return [];
    // '- # of users: 10'
    if (match[1] === '#' && !startsUpper(match[2])) return [];
    return [lineHeading(i + 1, match[1].length, match[2])];
  });
  return found.length > 1 ? inOrder(known, found) : known;
}

const TAGGED = /^\s*<h([1-6])(?:\s[^<>]*)?>(.{1,400}?)<\/h\1>/i;

/** Posts that another program exported, or that mix both, have tags for headings. */
function withTags(post: Post, known: readonly Heading[]): readonly Heading[] {
  if (!post.text.includes('<h')) return known;
  const tagged = foundIn(post.lines, (text, i): Heading[] => {
    const [, level, source] = text.includes('<h') && !post.verbatim[i] ? (TAGGED.exec(text) ?? []) : [];
    if (level === undefined || source === undefined) return [];
    return [lineHeading(i + 1, Number(level), source)];
  });
  return tagged.length > 1 ? inOrder(known, tagged) : known;
}

function withoutSpace(post: Post): readonly Heading[] {
  const loose = foundIn(post.lines, (text, i) => {
    if (text[0] !== '#' || post.verbatim[i]) return [];
    const [, marks = '', rest = ''] = LOOSE.exec(text.slice(0, 500)) ?? [];
    const source = rest.trim();
    if (marks === '' || !(isWordAt(source, 0) || /^["'[*_]/.test(source)) || /^\d+\b/.test(source)) return [];
    return [lineHeading(i + 1, marks.length, source)];
  });
  if (loose.length === 0) return post.headings;
  const single = loose.filter(({ level }) => level === 1).length;
  // '#talk' alone is a tag.
  const isHabit = loose.length - single >= 2 && loose.length > 2 * post.headings.length;
  const known = new Set(post.headings.map(({ line }) => line));
  const first = post.lines.findIndex((text, i) => i >= post.frontMatter.lineCount && text.trim() !== '') + 1;
  // What stands directly above a sub-heading, or above everything in several words, is no tag, either.
  const taken = loose.filter(
    ({ level, line, source }) =>
      level > 1 || isHabit || known.has(line + 1) || (line === first && SEVERAL_WORDS.test(source)),
  );
  return inOrder(
    post.headings,
    taken.filter(({ line }) => !known.has(line)),
  );
}

const SEVERAL_WORDS = /^\S+ [^#\s]\S* [^#\s]/;

/** Headings found in two ways, as they stand in the post. */
export function inOrder(some: readonly Heading[], others: readonly Heading[]): readonly Heading[] {
  return [...some, ...others].sort((a, b) => a.line - b.line);
}
