import type { Post } from '../../model.ts';
import { weighed } from '../../text/weighed.ts';
import { type Evidence, HARDLY_TELLING } from '../evidence/evidence.ts';
import { isEventTitle } from '../headings/sound.ts';
import { titleShape } from '../headings/title-shape.ts';
import { isTold } from '../outline/marked-line.ts';
import type { Layout, Role } from './roles.ts';

/** What a post shows where it is read in one way: counts, shares from 0 to 1, what holds or not as 1 or 0. */
export interface Marks {
  /** How much of what it tells of its talks is explained, as far as that counts in full, and what is beyond. */
  readonly explained: number;
  readonly explainedBeyond: number;
  /** How much the headings of talks that name nobody are shaped like titles; of one talk in all, the post's own. */
  readonly titles: number;
  /** The logarithm of how many talks have first lines that speak of a talk. */
  readonly spokenOf: number;
  /** The share of talks that tell hardly anything of a speaker. */
  readonly silent: number;
  /** The logarithm of how many words the talk in the middle has, by their length. */
  readonly typical: number;
  /** Groups that are called so; as the next, so many at most that one part of a post does not decide all. */
  readonly groupsBySound: number;
  /** Headings that are neither talk nor part, and not called so: lunch is no talk in any way of reading. */
  readonly others: number;
  /** One talk in all, in a post that is called after an event. */
  readonly oneTalkOfEvent: number;
}

/** How much each mark speaks for reading a post so: fitted, as tests/README.md tells. */
const WEIGHTS: Marks = {
  explained: 0.63,
  explainedBeyond: 0.41,
  titles: 0.82,
  spokenOf: 1.17,
  silent: -2.14,
  typical: 0.53,
  groupsBySound: 0.44,
  others: -0.31,
  oneTalkOfEvent: -0.76,
};

/** How much all marks together speak for it. */
export function weighMarks(marks: Marks): number {
  return weighed(WEIGHTS, marks);
}

/** From where on more of what headings tell counts less, and what counts against it at most. */
const IN_FULL = 6;
const LEAST = -4;

/** What a post shows that is read in one way. @param explained how much of what its headings tell that explains */
export function marksOf(post: Post, seen: readonly Evidence[], layout: Layout, explained: number): Marks {
  const { talk: talks, group: groups, other: others, part: parts } = byRole(seen, layout);
  const isWhole = layout.level === 0;
  // One talk, and hardly anything beside it.
  const isOne = isWhole || (talks.length === 1 && seen.length - parts.length <= 2);
  const titles = isWhole
    ? [post.title]
    : talks.flatMap(({ isNamed, node }) => (isNamed || isTold(node.heading) ? [] : node.heading.text));
  return {
    explained: Math.max(LEAST, Math.min(IN_FULL, explained)),
    explainedBeyond: Math.max(0, explained - IN_FULL),
    titles: mean(titles.map(titleShape)),
    spokenOf: Math.log1p(talks.filter(({ speaksOfTalk }) => speaksOfTalk).length),
    silent: mean(talks.map(({ weight }) => Number(weight < HARDLY_TELLING))),
    typical: lengthInWords(isWhole ? lengthOf(post, seen) : middle(lengthsOf(seen, layout))),
    groupsBySound: atMost(MANY, groups, ({ soundsLike }) => soundsLike === 'group'),
    others: atMost(MANY, others, ({ soundsLike }) => soundsLike !== 'other'),
    oneTalkOfEvent: Number(isOne && isEventTitle(post.title)),
  };
}

const MANY = 12;

function atMost(most: number, list: readonly Evidence[], holds: (one: Evidence) => boolean): number {
  return Math.min(most, list.filter(holds).length);
}

function byRole(seen: readonly Evidence[], { roles }: Layout): Record<Role, Evidence[]> {
  const found: Record<Role, Evidence[]> = { talk: [], group: [], part: [], other: [] };
  for (const one of seen) found[roles.get(one.node)?.role ?? 'other'].push(one);
  return found;
}

const CHARACTERS_OF_WORD = 6;
/** Longer notes on a talk say no more for it. */
const LONG_ENOUGH = 6;

/** The logarithm of how many words so many characters are, about. */
function lengthInWords(characters: number): number {
  return Math.min(LONG_ENOUGH, Math.log1p(characters / CHARACTERS_OF_WORD));
}

/** How many characters a post has beside its headings. */
function lengthOf({ lines, frontMatter }: Post, seen: readonly Evidence[]): number {
  const [first] = seen;
  const above = lines.slice(frontMatter.lineCount, first ? first.node.heading.line - 1 : lines.length);
  return sumOf(above.map((line) => line.length)) + sumOf(seen.map(({ node }) => node.length));
}

/** How many characters each talk has, with its parts. */
function lengthsOf(seen: readonly Evidence[], { roles }: Layout): number[] {
  const lengths: number[] = [];
  let isInside = false;
  for (const { node } of seen) {
    const role = roles.get(node)?.role;
    if (role === 'talk') lengths.push(0);
    isInside = role === 'talk' || (isInside && role === 'part');
    if (isInside) lengths.push((lengths.pop() ?? 0) + node.length);
  }
  return lengths;
}

/** The middle one by size; 0 of none. */
function middle(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sumOf(numbers) / numbers.length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
