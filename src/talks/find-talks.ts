import {
  type Heading,
  infoOf,
  type Part,
  type Post,
  type PostInfo,
  type Section,
  type SectionKind,
  type SpeakerFrom,
} from '../model.ts';
import { lineOffsets } from '../text/lines.ts';
import { createNumbering } from '../text/numbering.ts';
import { slug } from '../text/slug.ts';
import { type Evidence, gather, TELLING } from './evidence.ts';
import { createFullNames } from './full-names.ts';
import { chooseLayout, type Layout } from './layout.ts';
import { withLooseHeadings } from './loose-headings.ts';
import { isMarked, isTold, MARKED_LINE_LEVEL, markedLines } from './marked-lines.ts';
import { outline } from './outline.ts';
import { type Override, readOverride } from './override.ts';
import { type Attribution, attribute, learnHabits } from './speakers.ts';
import { wholePostSpeakers } from './whole-post.ts';

/**
 * Reads a post as its author meant it, in four steps.
 *
 * 1. Each heading is looked at by itself: is a person named in it, on the line
 *    below, or in its first sentences as somebody who speaks; what do its words
 *    stand for (`evidence.ts`).
 * 2. The few ways in which the post could be organised are weighed against that:
 *    talks at this or that level, or one talk in all. The one that explains most
 *    is taken, and every heading becomes a talk, a group, a part of a talk or
 *    something else (`layout.ts`).
 * 3. What the sure talks have in common (the name before the dash, a byline)
 *    decides the doubtful ones (`speakers.ts`).
 * 4. Lines are dealt out: each line of the body to exactly one section.
 *
 * What the post's own `dotnotes:` front matter says goes before all of it.
 *
 * @returns all sections in file order; their `markdown` joined is the body
 */
export function findSections(post: Post): Section[] {
  const { override } = readOverride(post);
  const { seen, layout } = read(post, override);
  return dealLines(post, startsOf(post, seen, layout, override), partsOf(seen, layout));
}

/** The talks of a post, in the order they stand. */
export function findTalks(post: Post): Section[] {
  return findSections(post).filter((section) => section.kind === 'talk');
}

interface Reading {
  readonly seen: Evidence[];
  readonly layout: Layout;
}

/** How much better a way without headings must explain a post. */
const BETTER = 0.5;

/** The headings alone, or lines that are marked in another way between them, whichever explains the post better. */
function read(post: Post, { level, skip }: Override): Reading {
  const headings = withLooseHeadings(post).filter(({ text }) => !skip.has(text));
  let best = readWith(post, headings, level);
  if (level !== null) return best;
  const told = best.seen.filter(({ weight, mayBeTalk }) => weight >= TELLING && mayBeTalk).length;
  const severalTalks = told >= 2;
  const taken = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  let needed = best.layout.score + BETTER;
  for (const { headings: marked, leastTelling, weight } of markedLines(post, {
    severalTalks,
    leavesRoom: leavesRoom(best),
  })) {
    const others = marked.filter(({ line }) => !taken.has(line));
    if (others.length < 2 || (severalTalks && others.length <= told)) continue;
    const read = readWith(
      post,
      [...headings, ...others].sort((a, b) => a.line - b.line),
      null,
    );
    if (read.layout.level !== MARKED_LINE_LEVEL || read.layout.score + weight <= needed) continue;
    const least = leastTelling < 0.5 && areGrouped(read.seen) ? leastTelling / 2 : leastTelling;
    if (tellingMarked(read.seen) < least * others.length) continue;
    best = read;
    needed = read.layout.score + 0.3;
  }
  return best;
}

/** Whether there are groups, or hardly a talk. */
function leavesRoom({ seen, layout }: Reading): boolean {
  const talks = [...layout.roles.values()].filter(({ role }) => role === 'talk').length;
  return talks < 2 || seen.some(({ soundsLike }) => soundsLike === 'group');
}

/** Whether all marked lines stand below headings of groups, as under 'Lightning talks'. */
function areGrouped(seen: readonly Evidence[]): boolean {
  const groups = new Set(seen.filter(({ soundsLike }) => soundsLike === 'group').map(({ node }) => node));
  return seen.every(({ node }) => !isMarked(node.heading) || (node.parent !== null && groups.has(node.parent)));
}

/** How many marked lines name somebody, be it not beyond doubt. */
function tellingMarked(seen: readonly Evidence[]): number {
  return seen.filter(({ node, weight }) => isMarked(node.heading) && weight >= 0.3).length;
}

function readWith(post: Post, headings: readonly Heading[], level: number | null): Reading {
  const seen = gather(outline(post, headings));
  return { seen, layout: chooseLayout(post, seen, level) };
}

/** Where a section begins, and what it is. */
interface Start {
  readonly line: number;
  readonly kind: SectionKind;
  readonly heading: Heading | null;
  readonly group: string | null;
  readonly attribution: Attribution | null;
  readonly reasons: readonly string[];
}

const NOBODY: Attribution = { speakers: [], from: 'none', title: null, why: 'nobody is named as speaking' };

function startsOf(post: Post, seen: readonly Evidence[], layout: Layout, { speakers, skip }: Override): Start[] {
  const talks = seen.filter(({ node }) => layout.roles.get(node)?.role === 'talk');
  const habits = learnHabits(talks);
  const starts: Start[] = [];
  if (layout.level === 0) {
    const attribution = wholePostSpeakers(post) ?? NOBODY;
    starts.push({
      line: post.frontMatter.lineCount + 1,
      kind: 'talk',
      heading: null,
      group: null,
      attribution,
      reasons: ['the whole post is one talk', attribution.why],
    });
  }
  for (const one of seen) {
    const read = layout.roles.get(one.node);
    if (!read || read.role === 'part') continue;
    const { heading } = one.node;
    const given = speakers.get(heading.text);
    const found =
      read.role !== 'talk'
        ? null
        : given
          ? {
              speakers: given,
              from: 'override' as SpeakerFrom,
              title: heading.text || null,
              why: 'given in the front matter',
            }
          : attribute(one, habits, post);
    const attribution =
      found && talks.length === 1 && found.speakers.length === 0
        ? (wholePostSpeakers(post, found.title) ?? found)
        : found;
    starts.push({
      line: heading.line,
      kind: read.role,
      heading: isTold(heading) ? null : heading,
      group: groupOf(one, layout),
      attribution,
      reasons: [read.why, ...(attribution ? [attribution.why] : [])],
    });
  }
  for (const heading of post.headings) {
    if (skip.has(heading.text))
      starts.push({
        line: heading.line,
        kind: 'other',
        heading,
        group: null,
        attribution: null,
        reasons: ['the front matter says to skip it'],
      });
  }
  return starts.sort((a, b) => a.line - b.line);
}

function partsOf(seen: readonly Evidence[], { roles }: Layout): Part[] {
  return seen.flatMap(({ node }) => {
    const read = roles.get(node);
    return read?.role === 'part' ? [{ line: node.heading.line, heading: node.heading.text, reason: read.why }] : [];
  });
}

function groupOf({ node }: Evidence, { roles }: Layout): string | null {
  for (let above = node.parent; above !== null; above = above.parent) {
    if (roles.get(above)?.role === 'group') return above.heading.text;
  }
  return null;
}

/** Gives every line of the body to the section that begins at or before it. */
function dealLines(post: Post, starts: readonly Start[], parts: readonly Part[]): Section[] {
  const offsets = lineOffsets(post.text);
  const bodyLine = post.frontMatter.lineCount + 1;
  const lastLine = post.lines.length > 1 && post.lines.at(-1) === '' ? post.lines.length - 1 : post.lines.length;
  if (bodyLine > lastLine) return [];
  const all = withFirst(post, starts, bodyLine, lastLine);
  const ids = idsFor(post);
  const fullName = createFullNames(post.text);
  const info = infoOf(post);
  let number = 0;
  let nextPart = 0;
  return all.map((start, i) => {
    const firstLine = i === 0 ? bodyLine : start.line;
    const endLine = (all[i + 1]?.line ?? lastLine + 1) - 1;
    const markdown = post.text.slice(
      offsets[firstLine - 1],
      i === all.length - 1 ? post.text.length : offsets[endLine],
    );
    if (start.kind === 'talk') number++;
    const firstPart = nextPart;
    while ((parts[nextPart]?.line ?? lastLine + 1) <= endLine) nextPart++;
    return sectionOf(start, {
      firstLine,
      endLine,
      markdown,
      number: start.kind === 'talk' ? number : null,
      parts: parts.slice(firstPart, nextPart),
      ids,
      fullName,
      info,
    });
  });
}

/** Text before the first heading is a section of its own; blank lines alone go to the section behind them. */
function withFirst(post: Post, starts: readonly Start[], bodyLine: number, lastLine: number): readonly Start[] {
  const [first] = starts;
  let line = bodyLine;
  while (line < (first?.line ?? lastLine + 1) && (post.lines[line - 1] ?? '').trim() === '') line++;
  const isWholePost = first?.heading === null && first.line === bodyLine;
  if (first && isWholePost)
    return [{ ...first, line: Math.min(line, Math.max(lastLine, bodyLine)) }, ...starts.slice(1)];
  if (first && line >= first.line) return starts;
  if (!first && (line > lastLine || lastLine < bodyLine))
    return post.text.length > 0 && lastLine >= bodyLine ? [{ ...OTHER, line: bodyLine }] : [];
  return [{ ...OTHER, line }, ...starts];
}

const OTHER: Start = {
  line: 1,
  kind: 'other',
  heading: null,
  group: null,
  attribution: null,
  reasons: ['it stands before the first heading'],
};

interface Place {
  readonly firstLine: number;
  readonly endLine: number;
  readonly markdown: string;
  readonly number: number | null;
  readonly parts: readonly Part[];
  readonly ids: (wanted: string) => string;
  readonly fullName: (name: string) => string;
  readonly info: PostInfo;
}

function sectionOf(start: Start, place: Place): Section {
  const { firstLine, endLine, markdown, number, parts, ids, fullName, info } = place;
  const { speakers, from, title } = start.attribution ?? NOBODY;
  const names = [...new Set(speakers.map(fullName))];
  const heading = start.heading?.text ?? null;
  const digits = String(number ?? 0).padStart(2, '0');
  const wanted =
    slug(names.join(' ')) || slug(title ?? heading ?? '') || (number === null ? start.kind : `talk-${digits}`);
  return {
    kind: start.kind,
    id: ids(wanted),
    number,
    heading,
    line: start.line,
    endLine,
    firstLine,
    speakers: names,
    speakerFrom: names.length > 0 ? from : 'none',
    title: start.kind === 'talk' ? title : null,
    group: start.group,
    words: countWords(markdown),
    post: info,
    markdown,
    reasons: start.reasons,
    parts,
  };
}

/** Ids of one post: its name without date and ending, then the section; the second of a kind gets a 2. */
function idsFor(post: Post): (wanted: string) => string {
  const name =
    slug((/[^/\\]*$/.exec(post.path)?.[0] ?? '').replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, '').replace(/\.[^.]*$/, '')) ||
    'post';
  const free = createNumbering();
  return (wanted) => `${name}/${free(wanted)}`;
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isBlank = code <= 32 || code === 0xa0 || code === 0x3000;
    if (!isBlank && !inside) words++;
    inside = !isBlank;
  }
  return words;
}
