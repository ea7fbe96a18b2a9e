import type { Heading, Post } from '../../model.ts';
import { countTelling, type Evidence } from '../evidence/evidence.ts';
import { gather } from '../evidence/gather.ts';
import { markedLines, type Told } from '../lines/marked-lines.ts';
import { inOrder, withLooseHeadings } from '../outline/loose-headings.ts';
import { isMarkedLine, isTold, MARKED_LINE_LEVEL, type MarkedLines } from '../outline/marked-line.ts';
import { outline } from '../outline/outline.ts';
import type { Override } from '../outline/override.ts';
import { isAboutTalks } from './about-talks.ts';
import { atGivenLevel, layoutsOf } from './layout.ts';
import { type Marks, marksOf, weighMarks } from './marks.ts';
import type { Layout } from './roles.ts';

/** What the headings of a post say, or what stands for them. */
interface Seen {
  /** Without the headings that are skipped. */
  readonly post: Post;
  readonly seen: readonly Evidence[];
  /** Headings, or what stands for them, that the front matter says to skip. */
  readonly skipped: readonly Heading[];
}

/** One way of reading a post: what each heading is, and how much speaks for it. */
export interface PostReading extends Seen {
  readonly layout: Layout;
  readonly marks: Marks;
  readonly score: number;
}

/** The way of reading a post for which most speaks, of those that have all that the front matter settles. */
export function chooseReading(post: Post, override: Override): PostReading {
  let best: PostReading | null = null;
  let most = 0;
  for (const next of waysOf(post, override)) {
    const settled = countSettled(next, override);
    if (best !== null && (settled < most || (settled === most && next.score <= best.score))) continue;
    best = next;
    most = settled;
  }
  return best as PostReading;
}

/** How many texts of which the front matter says something a way has for headings. */
function countSettled({ seen, skipped }: PostReading, { speakers }: Override): number {
  const named = seen.filter(({ node }) => speakers.has(node.heading.text)).map(({ node }) => node.heading.text);
  return new Set([...named, ...skipped.map(({ text }) => text)]).size;
}

/** All ways of reading a post: its headings alone, or with lines between them that are marked in another way. */
export function* waysOf(post: Post, { level, skip }: Override): Generator<PostReading> {
  const headings = withLooseHeadings(post);
  const alone = seenIn(post, headings, skip);
  if (level !== null) return yield readAs(alone, atGivenLevel(alone.seen, level), 0);
  const told = toldBy(alone, yield* waysWith(alone, null));
  const taken = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  for (const marked of markedLines({ ...post, headings }, told)) {
    const others = marked.headings.filter(({ line }) => !taken.has(line));
    if (others.length >= fewest(marked, others, told))
      yield* waysWith(seenIn(post, inOrder(headings, others), skip), marked);
  }
}

function seenIn(post: Post, headings: readonly Heading[], skip: Override['skip']): Seen {
  if (skip.size === 0) return { post, seen: gather(outline(post, headings)), skipped: [] };
  const kept = headings.filter(({ text }) => !skip.has(text));
  const rest = { ...post, headings: kept };
  return { post: rest, seen: gather(outline(rest, kept)), skipped: headings.filter(({ text }) => skip.has(text)) };
}

/**
 * @param marked the lines that stand between the headings: then some of them must begin talks
 * @returns the way with talks that explains most
 */
function* waysWith(seen: Seen, marked: MarkedLines | null): Generator<PostReading, Layout> {
  const layouts = layoutsOf(seen.post, seen.seen);
  const most = layouts.filter(({ level }) => level !== null).reduce((a, b) => (b.explained > a.explained ? b : a));
  const isAbout = isAboutTalks(seen.post, seen.seen, most);
  for (const layout of layouts)
    if ((layout.level !== null) === isAbout && (marked === null || holdTalks(seen, layout, marked)))
      yield readAs(seen, layout, marked?.weight ?? 0);
  return most;
}

function holdTalks({ seen }: Seen, { level, roles }: Layout, { isBeside }: MarkedLines): boolean {
  if (!isBeside) return level === MARKED_LINE_LEVEL;
  return level !== 0 && seen.some(({ node }) => isMarkedLine(node.heading) && roles.get(node)?.role === 'talk');
}

/** @param weight how much the lines that begin its talks say for themselves */
function readAs({ post, seen, skipped }: Seen, layout: Layout, weight: number): PostReading {
  const marks = marksOf(post, seen, layout, layout.explained + weight);
  return { post, seen, skipped, layout, marks, score: weighMarks(marks) };
}

/** Where so many headings tell who speaks, be it in their sentences, there are hardly more talks in lists and paragraphs below them. */
const SEVERAL_TOLD = 4;

/** What the headings tell already. @param most the way that explains most of it */
function toldBy({ seen }: Seen, { roles }: Layout): Told {
  const talks = seen.filter(({ node }) => roles.get(node)?.role === 'talk');
  const telling = countTelling(seen.filter(({ mayBeTalk }) => mayBeTalk));
  const named = talks.filter(({ namesSpeaker }) => namesSpeaker).length;
  const severalTalks = (named >= 2 || telling >= SEVERAL_TOLD) && countTelling(talks) * 2 >= talks.length;
  return { telling, severalTalks };
}

/** How many lines must be marked: of those that are sentences more than twice as many as headings tell, since they tell of anything. */
function fewest({ isBeside }: MarkedLines, others: readonly Heading[], { telling }: Told): number {
  return telling >= 2 && !isBeside && others.every(isTold) ? 2 * telling + 1 : 2;
}
