import type { Heading } from '../model.ts';
import { fold } from '../text/fold.ts';
import { bareHeading } from './bare-heading.ts';
import { type Byline, bylineBelowLabel, findByline, readByline } from './byline.ts';
import type { HeadingReading } from './heading-reading.ts';
import { readHeading } from './heading-text.ts';
import { beginsWithDay, isDay, isEventTitle, isOfPost, plainWords, type Sound, sound } from './heading-words.ts';
import { isMarked, isTold } from './marked-line.ts';
import { MAYBE, SURE } from './names.ts';
import type { Node } from './outline.ts';
import { findIntroduction, type Introduction } from './prose.ts';
import { hasPage, isAtTime } from './talk-marks.ts';
import { ASIDES, KIND_OF_SESSION, SPEAKER_LABELS, SPEAKER_PARTS } from './words.ts';

const MAX_HEADING = 400;

/** What can be seen of one heading, whatever the layout of its post. */
export class Evidence {
  readonly node: Node;
  /** Ways to read who stands in it, the likeliest first. */
  readonly readings: readonly HeadingReading[];
  /** A sub-heading that is nothing but who speaks. */
  readonly bylineNode: Node | null;
  /** Under a name that stands alone, the sub-heading that gives the talk's title. */
  readonly titleNode: Node | null;
  soundsLike: Sound | null;
  /** How much says that it begins a talk; 0 is nothing, 1 is a speaker beyond doubt. */
  weight: number;
  /** Whether most headings beside it, below the same one, tell of a speaker: then it is a talk as they are. */
  isBesideTelling = false;
  /** Whether some heading directly below it tells of a speaker; and whether one does below another of its level. */
  holdsTelling = false;
  isBesideHolding = false;
  #byline: Byline | null | undefined;
  #introduction: Introduction | null | undefined;

  constructor(node: Node) {
    // No heading that somebody reads is longer, and folding a longer one may take seconds.
    const text = node.heading.text.slice(0, MAX_HEADING);
    this.node = node;
    this.readings = readingsOf(node.heading);
    this.bylineNode = bylineBelow(node);
    this.titleNode = this.bylineNode === null && isWholeName(this) ? titleBelow(node) : null;
    // What stands at a time is told by the line below.
    const plain = plainWords(text) || plainWords(node.opening[0]?.text ?? '');
    this.soundsLike = sound(plain, text);
    if (this.mayBeTalk && !this.isNamed && isOfPost(plain) && this.byline === null) this.soundsLike = 'other';
    if (this.soundsLike === null && !this.isNamed && node.children.length > 0 && beginsWithDay(text))
      this.soundsLike = 'group';
    this.weight = weigh(this, false);
  }

  /** Who is named on a line below; looked for only where the heading leaves it open, as is the next. */
  get byline(): Byline | null {
    if (this.#byline === undefined)
      this.#byline = this.bylineNode
        ? bylineIn(this.bylineNode)
        : this.soundsLike === 'part' || this.soundsLike === 'other'
          ? null
          : (findByline(this.node.opening) ?? speakerPart(this.node));
    return this.#byline;
  }

  /** Whether the heading itself names somebody beyond doubt. */
  get isNamed(): boolean {
    return (this.readings[0]?.people.certainty ?? 0) >= SURE;
  }

  /** Whether its words leave it open that it begins a talk. */
  get mayBeTalk(): boolean {
    return this.soundsLike === null || this.soundsLike === 'talk';
  }

  /** Who is introduced as speaking in the first sentences. */
  get introduction(): Introduction | null {
    if (this.#introduction === undefined)
      this.#introduction =
        this.soundsLike === 'part' || this.soundsLike === 'other' ? null : findIntroduction(this.node.opening);
    return this.#introduction;
  }
}

/** A post is tried in several ways with the same headings. */
const known = new WeakMap<Heading, readonly HeadingReading[]>();

function readingsOf(heading: Heading): readonly HeadingReading[] {
  let readings = known.get(heading);
  if (readings === undefined) {
    readings = readHeading(heading.text.slice(0, MAX_HEADING), heading.source.slice(0, MAX_HEADING));
    known.set(heading, readings);
  }
  return readings;
}

/** Beyond this a heading tells of its speaker by itself. */
export const TELLING = 0.8;

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
    const deepest = levels[TOLD_LEVELS - 1] ?? 7;
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
      ({ node, mayBeTalk }) => node.heading.level === level && mayBeTalk && !isMarked(node.heading),
    );
    const telling = open.filter(({ weight }) => weight >= TELLING).length;
    if (telling < ASIDE_OF || telling * 2 < open.length) continue;
    for (const one of open) if (isAside(one)) one.soundsLike = 'other';
  }
}

const ASIDE_OF = 3;

function isAside(one: Evidence): boolean {
  const { text } = one.node.heading;
  if (one.soundsLike !== null || one.weight >= 0.3 || !ASIDES.test(plainWords(text))) return false;
  if (one.node.isFirst && isEventTitle(text)) return false;
  return one.byline === null && one.introduction === null;
}

/** Who tells among those beside and below, once for all of them: those may be a hundred thousand. */
function markTelling(seen: readonly Evidence[]): void {
  const evidence = new Map(seen.map((one) => [one.node, one]));
  for (const one of seen) {
    const below = one.node.children.flatMap((child) => evidence.get(child) ?? []);
    one.holdsTelling = below.some(({ weight }) => weight >= TELLING);
    for (const level of new Set(below.map(({ node }) => node.heading.level))) {
      const beside = below.filter(({ node }) => node.heading.level === level);
      const telling = beside.filter(({ weight }) => weight >= TELLING).length;
      for (const child of beside) child.isBesideTelling = telling * 2 > beside.length;
    }
  }
  const holding = new Set(seen.filter(({ holdsTelling }) => holdsTelling).map(({ node }) => node.heading.level));
  for (const one of seen) one.isBesideHolding = holding.has(one.node.heading.level);
}

function isSettled(seen: readonly Evidence[]): boolean {
  return [1, 2, 3, 4, 5, 6].some((level) => {
    const beside = seen.filter(({ node, mayBeTalk }) => node.heading.level === level && mayBeTalk);
    const telling = beside.filter(({ weight }) => weight >= TELLING).length;
    return telling >= 3 && telling >= SETTLED * beside.length;
  });
}

const SETTLED = 0.6;
/** Below so many levels that hold talks, sentences tell of anything else. */
const TOLD_LEVELS = 2;

/** What stands under one heading and again under another, as 'Abstract' does, is a part of each. */
function markRepeated(seen: readonly Evidence[]): void {
  const parents = new Map<string, Set<Node | null>>();
  const named = seen.filter(({ soundsLike, readings, node }) => {
    const isOpen = soundsLike === null || REPEATED_PARTS.test(node.heading.text) || isKindBelow(node);
    return isOpen && node.parent !== null && (readings[0]?.people.certainty ?? 0) < MAYBE;
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

/** 'Keynote', alone and directly below a title. */
function isKindBelow({ parent, heading }: Node): boolean {
  const isAlone = parent?.children.length === 1 && parent.opening.length === 0;
  return isAlone && KIND_OF_SESSION.test(fold(heading.text.slice(0, MAX_HEADING)));
}

const REPEATED_PARTS = /^\W*(?:the )?(?:talk|speakers?|presenters?)\W*$/i;

/** The first heading below, where no text stands between and it names people and nothing else. */
function bylineBelow(node: Node): Node | null {
  const [child] = node.children;
  // On the one talk of a day its name is no byline.
  if (!child || node.opening.length > 0 || isDay(node.heading.text.slice(0, MAX_HEADING))) return null;
  const byline = bylineIn(child);
  if (byline === null || byline.weight < MAYBE) return null;
  // Several of them are the talks of a group, not one talk's speaker; but parts of it where each of several has one.
  const beside = node.children.slice(1).filter((other) => other.heading.level === child.heading.level);
  const others = beside.map(namesIn).filter((names) => names.length > 0);
  const isShared = others.every((names) => names.every((name) => byline.names.includes(name)));
  return others.length === 0 || (isShared && byline.names.length > 1) ? child : null;
}

/** Who is surely named in a heading. */
function namesIn({ heading }: Node): readonly string[] {
  const [best] = readingsOf(heading);
  return best !== undefined && best.people.certainty >= SURE ? best.people.names : [];
}

/** Whether a heading is a name, or could be one, and nothing else. */
function isWholeName({ readings: [best] }: Evidence): boolean {
  return best !== undefined && best.place === 'whole' && best.people.certainty >= MAYBE;
}

/** The first heading below, where no text stands between and no other is beside it: those would be parts. */
function titleBelow({ opening, children: [child, ...others] }: Node): Node | null {
  if (!child || opening.length > 0 || others.some(({ heading }) => heading.level === child.heading.level)) return null;
  const plain = plainWords(child.heading.text.slice(0, MAX_HEADING));
  return sound(plain, child.heading.text) === null ? child : null;
}

/** The name on the first line of a part: under '### Speaker', or '### Abstract' where that comes first. */
function speakerPart({ heading, children, opening }: Node): Byline | null {
  // Who spoke at an event is no one talk's speaker.
  if (isEventTitle(bareHeading(heading.text))) return null;
  const [first] = children;
  const parts = [...children, ...(first?.children ?? [])].slice(0, 6);
  const part =
    parts.find(({ heading }) => SPEAKER_LABELS.test(heading.text)) ??
    (opening.length <= 1 && first && (SPEAKER_PARTS.has(plainWords(first.heading.text)) || isKindBelow(first))
      ? first
      : null);
  if (part === null) return null;
  // Under 'Speaker' whatever is shaped like a name is one.
  if (SPEAKER_LABELS.test(part.heading.text)) {
    const labelled = bylineBelowLabel(part.opening);
    return labelled && { ...labelled, weight: Math.max(labelled.weight, SURE) };
  }
  const byline = findByline(part.opening);
  return byline && byline.weight >= SURE ? byline : null;
}

/** Who a heading directly below a title says gave the talk: by nothing but a name, or as '### A closer look by Ada Lovelace'. */
function bylineIn({ heading }: Node): Byline | null {
  const { line, source, text } = heading;
  const alone = readByline({ line, source, text });
  const [best] = readingsOf(heading);
  if (alone !== null || best?.place !== 'by' || best.people.certainty < SURE) return alone;
  return { line, names: best.people.names, weight: SURE, why: `named on line ${line}, in a subtitle` };
}

/** How much a heading gains that calls itself a talk, or is on a programme; and one whose talk has a page or slides. */
const SOUNDS_LIKE_TALK = 0.4;
const PAGE = 0.5;

function weigh(seen: Evidence, inProse: boolean): number {
  const told = strongest(seen, inProse);
  if (seen.soundsLike === 'talk') return told + SOUNDS_LIKE_TALK;
  if (seen.soundsLike === 'part') return told - 1;
  if (seen.soundsLike !== null || isMarked(seen.node.heading)) return told;
  return told + (isAtTime(seen.node) ? SOUNDS_LIKE_TALK : 0) + (told < TELLING && hasPage(seen.node) ? PAGE : 0);
}

/** The most that one of the three places says; the heading's own word is not doubted. */
function strongest(seen: Evidence, inProse: boolean): number {
  const inHeading = seen.readings[0]?.people.certainty ?? 0;
  if (inHeading >= SURE) return 1.2;
  const below = seen.byline?.weight ?? 0;
  if (below >= 0.8) return 1.1;
  const told = inProse ? (seen.introduction?.weight ?? 0) : 0;
  return Math.max(inHeading * 0.7, below * 0.6, told >= 1.1 ? 0.9 : told * 0.5);
}

/** Whether a heading only says who gave the talk above, or what that was called, or who of several speaks from there on. */
export function isSubtitle({ node, readings }: Evidence, weights: ReadonlyMap<Node, Evidence>): boolean {
  const above = node.parent === null ? undefined : weights.get(node.parent);
  if (above === undefined) return false;
  if (above.bylineNode === node || above.titleNode === node) return true;
  const names = readings[0]?.people.names ?? [];
  return names.length > 0 && above.bylineNode !== null && names.every((name) => above.byline?.names.includes(name));
}
