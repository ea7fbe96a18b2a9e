import { isEventTitle, plainWords } from '../headings/sound.ts';
import { MAYBE } from '../names/names.ts';
import { isMarkedLine, isTold, MARKED_LINE_LEVEL } from '../outline/marked-line.ts';
import type { Node } from '../outline/outline.ts';
import { isKindBelow } from './byline-below.ts';
import { countTelling, Evidence, HARDLY_TELLING, weigh } from './evidence.ts';
import { ASIDES } from './words.ts';

/**
 * Gathers what all headings of a post say. Their first sentences are read only
 * where names in headings and on lines of their own do not settle it already:
 * that most headings of one level have a speaker.
 */
export function gather(nodes: readonly Node[]): Evidence[] {
  const seen = nodes.map((node) => new Evidence(node));
  markRepeated(seen);
  if (!isSettled(seen)) {
    const levels = [...new Set(seen.filter(({ mayBeTalk }) => mayBeTalk).map(({ node }) => node.heading.level))].sort();
    const deepest = levels[TOLD_LEVELS - 1] ?? MARKED_LINE_LEVEL;
    for (const one of seen)
      if (one.node.heading.level <= deepest || isTold(one.node.heading)) one.weight = weigh(one, true);
  }
  markTelling(seen);
  markAsides(seen);
  return seen;
}

/** Where most of a level tell who speaks, what tells of nobody and begins as no title does is beside the talks: 'What is RopeConf?'. */
function markAsides(seen: readonly Evidence[]): void {
  for (const level of new Set(seen.map(({ node }) => node.heading.level))) {
    const open = seen.filter(
      ({ node, mayBeTalk }) => node.heading.level === level && mayBeTalk && !isMarkedLine(node.heading),
    );
    const telling = countTelling(open);
    if (telling < ASIDE_OF || telling * 2 < open.length) continue;
    for (const one of open) if (isAside(one)) one.soundsLike = 'other';
  }
}

const ASIDE_OF = 3;

function isAside(one: Evidence): boolean {
  const { text } = one.node.heading;
  if (one.soundsLike !== null || one.weight >= HARDLY_TELLING || !ASIDES.test(plainWords(text))) return false;
  if (one.node.isFirst && isEventTitle(text)) return false;
  return one.byline === null && one.introduction === null;
}

/** Who tells among those beside and below, once for all of them: those may be very many. */
function markTelling(seen: readonly Evidence[]): void {
  const evidence = new Map(seen.map((one) => [one.node, one]));
  for (const one of seen) {
    const below = one.node.children.flatMap((child) => evidence.get(child) ?? []);
    one.holdsTelling = countTelling(below) > 0;
    for (const level of new Set(below.map(({ node }) => node.heading.level))) {
      const beside = below.filter(({ node }) => node.heading.level === level);
      const telling = countTelling(beside);
      for (const child of beside) child.isBesideTelling = telling * 2 > beside.length;
    }
  }
  const holding = new Set(seen.filter(({ holdsTelling }) => holdsTelling).map(({ node }) => node.heading.level));
  for (const one of seen) one.isBesideHolding = holding.has(one.node.heading.level);
}

function isSettled(seen: readonly Evidence[]): boolean {
  return [1, 2, 3, 4, 5, 6].some((level) => {
    const beside = seen.filter(({ node, mayBeTalk }) => node.heading.level === level && mayBeTalk);
    const telling = countTelling(beside);
    return telling >= 3 && telling >= SETTLED * beside.length;
  });
}

const SETTLED = 0.6;
/** Below so many levels that hold talks, sentences tell of anything else. */
const TOLD_LEVELS = 2;

/** What stands under one heading and again under another, as 'Abstract' does, is a part of each. */
function markRepeated(seen: readonly Evidence[]): void {
  const parents = new Map<string, Set<Node | null>>();
  const named = seen.filter(({ soundsLike, certainty, node }) => {
    const isOpen = soundsLike === null || REPEATED_PARTS.test(node.heading.text) || isKindBelow(node);
    return isOpen && node.parent !== null && certainty < MAYBE;
  });
  for (const { node } of named) {
    const plain = plainWords(node.heading.text);
    parents.set(plain, (parents.get(plain) ?? new Set()).add(node.parent));
  }
  for (const one of named) {
    const plain = plainWords(one.node.heading.text);
    if (plain === '' || (parents.get(plain)?.size ?? 0) < 2) continue;
    one.soundsLike = 'part';
    one.weight = weigh(one, false);
  }
}

const REPEATED_PARTS = /^\W*(?:the )?(?:talk|speakers?|presenters?)\W*$/i;
