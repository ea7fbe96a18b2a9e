import type { Heading, Post } from '../model.ts';
import { type Evidence, gather, TELLING } from './evidence.ts';
import { chooseLayout } from './layout.ts';
import { inOrder, withLooseHeadings } from './loose-headings.ts';
import { isMarked, MARKED_LINE_LEVEL, markedLines } from './marked-lines.ts';
import { outline } from './outline.ts';
import type { Override } from './override.ts';
import type { Layout } from './roles.ts';

/** What all headings say, with the way of reading them that explains the post best. */
export interface PostReading {
  readonly seen: Evidence[];
  readonly layout: Layout;
}

/** How much better a way without headings must explain a post. */
const BETTER = 0.5;

/** The headings alone, or lines that are marked in another way between them, whichever explains the post better. */
export function chooseReading(post: Post, { level, skip }: Override): PostReading {
  const headings = withLooseHeadings(post).filter(({ text }) => !skip.has(text));
  let best = readWith(post, headings, level);
  if (level !== null) return best;
  const told = best.seen.filter(({ weight, mayBeTalk }) => weight >= TELLING && mayBeTalk).length;
  const severalTalks = told >= 2;
  const taken = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  let needed = best.layout.score + BETTER;
  for (const { headings: marked, leastTelling, weight, isBeside } of markedLines(post, {
    severalTalks,
    leavesRoom: leavesRoom(best),
  })) {
    const others = marked.filter(({ line }) => !taken.has(line));
    if (others.length < 2 || (severalTalks && !isBeside && others.length <= told)) continue;
    const read = readWith(post, inOrder(headings, others), null);
    if (!(isBeside || read.layout.level === MARKED_LINE_LEVEL) || read.layout.score + weight <= needed) continue;
    const least = leastTelling < 0.5 && areGrouped(read.seen) ? leastTelling / 2 : leastTelling;
    if (tellingMarked(read.seen) < least * others.length) continue;
    best = read;
    needed = read.layout.score + 0.3;
  }
  return best;
}

/** Whether there are groups, hardly a talk, or none that tells who gave it. */
function leavesRoom({ seen, layout }: PostReading): boolean {
  const talks = seen.filter(({ node }) => layout.roles.get(node)?.role === 'talk');
  const isSilent = talks.filter(({ weight }) => weight >= TELLING).length * 2 <= talks.length;
  return talks.length < 2 || isSilent || seen.some(({ soundsLike }) => soundsLike === 'group');
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

function readWith(post: Post, headings: readonly Heading[], level: number | null): PostReading {
  const seen = gather(outline(post, headings));
  return { seen, layout: chooseLayout(post, seen, level) };
}
