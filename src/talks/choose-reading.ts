import type { Heading, Post } from '../model.ts';
import { type Evidence, gather, TELLING } from './evidence.ts';
import { chooseLayout } from './layout.ts';
import { inOrder, withLooseHeadings } from './loose-headings.ts';
import { isMarked, isTold, MARKED_LINE_LEVEL } from './marked-line.ts';
import { markedLines } from './marked-lines.ts';
import { SURE } from './names.ts';
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
/** Headings of a report are few: below each of them stands more than one talk. */
const FEW = 4;

/** The headings alone, or lines that are marked in another way between them, whichever explains the post better. */
export function chooseReading(post: Post, { level, skip }: Override): PostReading {
  const headings = withLooseHeadings(post).filter(({ text }) => !skip.has(text));
  let best = readWith(post, headings, level);
  if (level !== null) return best;
  const told = best.seen.filter(({ weight, mayBeTalk }) => weight >= TELLING && mayBeTalk).length;
  const severalTalks = told >= 2;
  const named = best.seen.filter((one) => one.mayBeTalk && isNamed(one)).length;
  const taken = new Set(headings.flatMap(({ line, endLine }) => [line, endLine]));
  let needed = best.layout.score + BETTER;
  for (const { headings: marked, leastTelling, weight, isBeside } of markedLines(post, {
    severalTalks,
    leavesRoom: severalTalks ? named < 2 && told <= FEW : leavesRoom(best),
  })) {
    const others = marked.filter(({ line }) => !taken.has(line));
    if (others.length < 2 || (severalTalks && !isBeside && others.length <= (others.every(isTold) ? 2 * told : told)))
      continue;
    const read = readWith(post, inOrder(headings, others), null);
    if (!(isBeside || read.layout.level === MARKED_LINE_LEVEL) || read.layout.score + weight <= needed) continue;
    const least = leastTelling < 0.5 && areGrouped(read.seen) ? leastTelling / 2 : leastTelling;
    if (tellingMarked(read.seen) < least * others.length) continue;
    best = read;
    needed = read.layout.score + 0.3;
  }
  return best;
}

/** Whether a heading or a line of its own names the speaker; sentences below one may tell of several talks. */
function isNamed({ readings: [best], byline }: Evidence): boolean {
  return (best?.people.certainty ?? 0) >= SURE || (byline?.weight ?? 0) >= TELLING;
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
