import type { Heading, Post } from '../../model.ts';
import { countTelling, type Evidence } from '../evidence/evidence.ts';
import { gather } from '../evidence/gather.ts';
import { markedLines, type Told } from '../lines/marked-lines.ts';
import { inOrder, withLooseHeadings } from '../outline/loose-headings.ts';
import { isMarkedLine, isTold, MARKED_LINE_LEVEL, type MarkedLines } from '../outline/marked-line.ts';
import { outline } from '../outline/outline.ts';
import type { Override } from '../outline/override.ts';
import { chooseLayout } from './layout.ts';
import type { Layout } from './roles.ts';

/** What all headings say, with the way of reading them that explains the post best. */
export interface PostReading {
  /** Without the headings that are skipped. */
  readonly post: Post;
  readonly seen: readonly Evidence[];
  readonly layout: Layout;
  /** Headings, or what stands for them, that the front matter says to skip. */
  readonly skipped: readonly Heading[];
}

/** How much better a way without headings must explain a post. */
const BETTER = 0.5;
/** And the next, than one that is better already. */
const BETTER_STILL = 0.3;
/** Headings of a report are few: below each of them stands more than one talk. */
const MOST_OF_REPORT = 4;

/** The headings alone, or lines that are marked in another way between them, whichever explains the post better. */
export function chooseReading(post: Post, { level, skip }: Override): PostReading {
  const headings = withLooseHeadings(post);
  const read = (some: readonly Heading[]) => readWith(post, some, level, skip);
  let best = read(headings);
  if (level !== null) return best;
  const telling = countTelling(best.seen.filter(({ mayBeTalk }) => mayBeTalk));
  const taken = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  let needed = best.layout.score + BETTER;
  for (const marked of markedLines({ ...post, headings }, toldBy(best, telling))) {
    const others = marked.headings.filter(({ line }) => !taken.has(line));
    if (others.length < fewest(marked, others, telling)) continue;
    const next = read(inOrder(headings, others));
    if (next.layout.score + marked.weight <= needed || !holdTalks(next, marked, others.length)) continue;
    best = next;
    needed = next.layout.score + marked.weight + BETTER_STILL;
  }
  return best;
}

/** @param telling how many headings tell of a speaker */
function toldBy(read: PostReading, telling: number): Told {
  const severalTalks = telling >= 2;
  // Sentences below a heading may tell of several talks, where no heading names anybody.
  const mayHoldSeveral = () =>
    telling <= MOST_OF_REPORT && read.seen.filter((one) => one.mayBeTalk && one.namesSpeaker).length < 2;
  return { severalTalks, leavesRoom: severalTalks ? mayHoldSeveral() : leavesRoom(read) };
}

/** How many lines must be marked: more than headings tell; and twice as many of those that are sentences, since they tell of anything. */
function fewest({ isBeside }: MarkedLines, others: readonly Heading[], telling: number): number {
  if (telling < 2 || isBeside) return 2;
  return (others.every(isTold) ? 2 * telling : telling) + 1;
}

/** Whether the lines hold the talks, and enough of them name somebody. */
function holdTalks({ seen, layout }: PostReading, { isBeside, leastTelling }: MarkedLines, count: number): boolean {
  if (!isBeside && layout.level !== MARKED_LINE_LEVEL) return false;
  const least = leastTelling < 0.5 && areGrouped(seen) ? leastTelling / 2 : leastTelling;
  return tellingMarked(seen) >= least * count;
}

/** Whether there are groups, hardly a talk, or none that tells who gave it. */
function leavesRoom({ seen, layout }: PostReading): boolean {
  const talks = seen.filter(({ node }) => layout.roles.get(node)?.role === 'talk');
  const isSilent = countTelling(talks) * 2 <= talks.length;
  return talks.length < 2 || isSilent || seen.some(({ soundsLike }) => soundsLike === 'group');
}

/** Whether all marked lines stand below headings of groups, as under 'Lightning talks'. */
function areGrouped(seen: readonly Evidence[]): boolean {
  const groups = new Set(seen.filter(({ soundsLike }) => soundsLike === 'group').map(({ node }) => node));
  return seen.every(({ node }) => !isMarkedLine(node.heading) || (node.parent !== null && groups.has(node.parent)));
}

/** How many marked lines name somebody, be it not beyond doubt. */
function tellingMarked(seen: readonly Evidence[]): number {
  return seen.filter(({ node, weight }) => isMarkedLine(node.heading) && weight >= 0.3).length;
}

function readWith(post: Post, headings: readonly Heading[], level: number | null, skip: Override['skip']): PostReading {
  if (skip.size === 0) return { ...weighed(post, headings, level), skipped: [] };
  const kept = headings.filter(({ text }) => !skip.has(text));
  const skipped = headings.filter(({ text }) => skip.has(text));
  return { ...weighed({ ...post, headings: kept }, kept, level), skipped };
}

function weighed(post: Post, headings: readonly Heading[], level: number | null): Omit<PostReading, 'skipped'> {
  const seen = gather(outline(post, headings));
  return { post, seen, layout: chooseLayout(post, seen, level) };
}
