import { fold } from '../text/fold.ts';
import { type Byline, findByline, readByline } from './byline.ts';
import { bareHeading, type HeadingReading, readHeading } from './heading-text.ts';
import { MAYBE, SURE } from './names.ts';
import type { Node } from './outline.ts';
import { findIntroduction, type Introduction } from './prose.ts';
import { GROUP_HEADINGS, OTHER_HEADINGS, PART_HEADINGS, TALK_WORDS } from './words.ts';

/** What can be seen of one heading, whatever the layout of its post. */
export interface Evidence {
  readonly node: Node;
  /** Its words without letter case, accents, numbers and times. */
  readonly plain: string;
  readonly readings: readonly HeadingReading[];
  readonly byline: Byline | null;
  /** A sub-heading that is nothing but who speaks. */
  readonly bylineNode: Node | null;
  readonly introduction: Introduction | null;
  readonly soundsLike: 'group' | 'other' | 'part' | 'talk' | null;
  /** How much says that it begins a talk; 0 is nothing, 1 is a speaker beyond doubt. */
  readonly weight: number;
}

const MAX_HEADING = 400;
const groups = new Set(GROUP_HEADINGS.map(fold));
const others = new Set(OTHER_HEADINGS.map(fold));
const parts = new Set(PART_HEADINGS.map(fold));

/** Looks at a heading, the line below it and the first sentences. */
export function gather(node: Node): Evidence {
  // No heading that somebody reads is longer, and folding a longer one may take seconds.
  const text = node.heading.text.slice(0, MAX_HEADING);
  const source = node.heading.source.slice(0, MAX_HEADING);
  // What stands at a time is told by the line below.
  const plain = plainWords(text) || plainWords(node.opening[0]?.text ?? '');
  const readings = readHeading(text, source);
  const bylineNode = bylineBelow(node);
  const byline = bylineNode ? asByline(bylineNode) : findByline(node.opening);
  const introduction = findIntroduction(node.opening);
  const soundsLike = sound(plain, text);
  const weight = weigh({ readings, byline, introduction, soundsLike, text });
  return { node, plain, readings, byline, bylineNode, introduction, soundsLike, weight };
}

function plainWords(text: string): string {
  return fold(bareHeading(text).slice(0, 200))
    .replace(/[^\p{L}\p{N}&?;']+/gu, ' ')
    .trim();
}

const NUMBER_OR_DATE = /\b(?:\d+(?:st|nd|rd|th|er|eme)?|one|two|three|four|i{1,3}|iv|un|deux|trois)\b|[\d/.]+/g;

function sound(plain: string, text: string): Evidence['soundsLike'] {
  if (TALK_WORDS.test(fold(text)) && !groups.has(plain)) return 'talk';
  const core = plain.replace(NUMBER_OR_DATE, ' ').replace(/\s+/g, ' ').trim();
  if (
    groups.has(plain) ||
    groups.has(core) ||
    /^(?:day|jour|dia|tag|track|session|room) [\p{L}\p{N}]+$|\bday \d+$|\bjour \d+$|\b(?:room|rooms|talks)$/u.test(
      plain,
    )
  )
    return 'group';
  if (others.has(plain) || others.has(core) || startsWithOther(plain)) return 'other';
  return parts.has(plain) || parts.has(core) ? 'part' : null;
}

/** 'Conclusion and thanks', 'はじめに…'; one word more than the list has, not a title that merely begins so. */
function startsWithOther(plain: string): boolean {
  const words = plain.split(' ');
  if (
    OTHER_HEADINGS.some(
      (other) => EAST_ASIAN.test(other) && (plain.startsWith(other) || (other.length > 2 && plain.endsWith(other))),
    )
  )
    return true;
  return words.length > 1 && STRONG_OTHER.has(words[0] ?? '') && words.length <= 3;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const STRONG_OTHER = new Set([
  'conclusion',
  'conclusions',
  'sponsors',
  'lunch',
  'introduction',
  'thanks',
  'closing',
  'fazit',
  'bedankt',
  'merci',
  'disclaimer',
  'afterparty',
  'organizacion',
  'buffet',
]);

/** The first heading below, where no text stands between and it names people and nothing else. */
function bylineBelow(node: Node): Node | null {
  const [child] = node.children;
  if (!child || node.opening.length > 0) return null;
  const weightOf = (other: Node) => asByline(other)?.weight ?? 0;
  if (weightOf(child) < MAYBE) return null;
  // Several of them are the talks of a group, not one talk's speaker.
  const beside = node.children.slice(1).filter((other) => other.heading.level === child.heading.level);
  if (beside.some((other) => weightOf(other) >= SURE)) return null;
  return child;
}

function asByline({ heading }: Node): Byline | null {
  return readByline({ line: heading.line, source: heading.source, text: heading.text });
}

function weigh(seen: Pick<Evidence, 'readings' | 'byline' | 'introduction' | 'soundsLike'> & { text: string }): number {
  const inHeading = seen.readings[0]?.people.certainty ?? 0;
  const below = seen.byline?.weight ?? 0;
  const told = seen.introduction?.weight ?? 0;
  const strongest = Math.max(
    inHeading >= SURE ? 1.2 : inHeading * 0.7,
    below >= 0.8 ? 1.1 : below * 0.6,
    told >= 1.1 ? 0.9 : told * 0.5,
  );
  const talk = seen.soundsLike === 'talk' ? 0.4 : 0;
  const part = seen.soundsLike === 'part' ? -1 : 0;
  return strongest + talk + part;
}
