import type { Post } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import {
  countTelling,
  type Evidence,
  type EvidenceByNode,
  HARDLY_TELLING,
  isSubtitle,
  isWholeName,
  TELLING,
} from '../evidence/evidence.ts';
import { MAX_HEADING } from '../headings/bare-heading.ts';
import { isDay, isEventTitle, plainWords } from '../headings/sound.ts';
import { KIND_OF_SESSION } from '../headings/words.ts';
import { SURE } from '../names/names.ts';
import { isMarkedLine, MARKED_LINE_LEVEL } from '../outline/marked-line.ts';
import type { Node } from '../outline/outline.ts';
import { SPEAKER_HEADING } from '../outline/words.ts';
import { wholePost } from './one-talk.ts';
import type { Layout, RoleReading } from './roles.ts';
import { BREAK } from './words.ts';

/** How much more the upper of two levels is trusted. */
const UPPER_LEVEL_BONUS = 1;
const PER_LEVEL = 0.4;
/** Below the uppermost, a heading without a speaker is likelier a part. */
const NAMELESS = -0.12;

/** What speaks against a level where a heading that tells who speaks would be a part of a talk, or none at all. */
const LOST = { part: 0.7, other: 0.3 };
/** Beyond this it is told who speaks, at another level than that of the talks. */
const TOLD = 0.6;

/** The ways in which a post could be organised; the last is that it holds no talks. */
export function layoutsOf(post: Post, seen: readonly Evidence[]): Layout[] {
  const levels = [...new Set(seen.map(({ node }) => node.heading.level as number))].sort();
  const eligible = levels.filter(
    (level) => seen.filter((one) => one.node.heading.level === level && one.mayBeTalk).length > 1,
  );
  const layouts = levels.map((level) => {
    const rank = eligible.indexOf(level);
    // Marked lines were chosen for being all of one kind: that speaks for them as much.
    const isUppermost = rank === 0 || level === MARKED_LINE_LEVEL;
    const bonus = isUppermost ? UPPER_LEVEL_BONUS : -PER_LEVEL * (rank < 0 ? 1 : rank);
    const read = atLevel(seen, level, isUppermost);
    return { ...read, explained: read.explained + bonus };
  });
  return [...layouts, wholePost(post, seen), none(seen)];
}

/** The level that the front matter gives: what stands there is a talk, unless its words say that it is none. */
export function atGivenLevel(seen: readonly Evidence[], level: number): Layout {
  const read = atLevel(seen, level, false);
  const roles = new Map(read.roles);
  const why = `the front matter says that talks stand at level ${level}`;
  for (const { node, soundsLike } of seen) {
    const own = node.heading.level;
    if (own === level && soundsLike !== 'other') roles.set(node, { role: 'talk', why });
    else if (own > level && isInsideTalk(node, roles))
      roles.set(node, { role: 'part', why: 'it stands inside a talk' });
    else if (own < level && roles.get(node)?.role === 'talk') roles.set(node, { role: 'group', why });
  }
  return { ...read, roles };
}

/** Reads every heading as if talks began at one level; slips of a level are seen by what a heading tells itself. */
function atLevel(seen: readonly Evidence[], level: number, isUppermost: boolean): Layout {
  const roles = new Map<Node, RoleReading>();
  const evidence = new Map(seen.map((one) => [one.node, one]));
  let explained = 0;
  let isBehindTalk = false;
  for (const one of seen) {
    const read = roleOf(one, level, roles, evidence, isBehindTalk);
    roles.set(one.node, read);
    isBehindTalk = read.role === 'talk' || (isBehindTalk && read.role === 'part');
    if (read.role === 'talk') explained += slipOf(one, level) * worthOf(one.weight, isUppermost);
    else if (read.role === 'part' && one.weight >= TELLING && one.soundsLike !== 'part' && !isSubtitle(one, evidence))
      explained -= LOST.part * one.weight;
    else if (read.role === 'other' && one.weight >= TELLING) explained -= LOST.other;
  }
  return { level, roles, explained };
}

const SLIPPED = 0.6;

/** How much a talk counts, which may begin at another level. */
function slipOf({ node }: Evidence, level: number): number {
  return node.heading.level === level ? 1 : SLIPPED;
}

/** What one talk adds to a level, by how much says that it begins one. */
function worthOf(weight: number, isUppermost: boolean): number {
  if (weight > HARDLY_TELLING) return Math.min(weight, 1.2);
  if (weight < 0) return weight;
  return isUppermost ? 0.02 : NAMELESS;
}

function roleOf(
  one: Evidence,
  level: number,
  roles: ReadonlyMap<Node, RoleReading>,
  evidence: EvidenceByNode,
  isBehindTalk: boolean,
): RoleReading {
  const { node, soundsLike } = one;
  const own = node.heading.level;
  const insideTalk = isInsideTalk(node, roles);
  if (isSubtitle(one, evidence) && insideTalk)
    return { role: 'part', why: 'it says who gave the talk above, or its title' };
  if (insideTalk && (own > level || (one.weight < 1 && !one.isBesideTelling)))
    return roleBelow(one, Math.min(level, own - 1), roles, evidence);
  if (soundsLike === 'other' && !insideTalk)
    return { role: 'other', why: 'its words stand for a part of the event, not for a talk' };
  if (one.weight < TELLING && isBelowOther(node, roles, evidence))
    return { role: 'other', why: 'it stands below what is no talk, where others hold talks' };
  if (own < level) return roleAbove(one, level, evidence);
  if (own > level) return roleBelow(one, level, roles, evidence);
  if (soundsLike === 'part' && one.weight < 0)
    return isBehindTalk
      ? { role: 'part', why: 'its words stand for a part of the talk above it' }
      : { role: 'other', why: 'its words stand for a part of a talk, and none is above it' };
  return roleAt(one, evidence);
}

/** Whether the heading above is of a part of the event, by its words, and others beside it hold the talks. */
function isBelowOther({ parent }: Node, roles: ReadonlyMap<Node, RoleReading>, evidence: EvidenceByNode): boolean {
  const above = parent === null || isBreak(parent) ? undefined : evidence.get(parent);
  if (above?.soundsLike !== 'other' || above.holdsTelling || roles.get(above.node)?.role !== 'other') return false;
  return above.isBesideHolding;
}

/** 'Lunch' */
function isBreak({ heading }: Node): boolean {
  return BREAK.test(plainWords(heading.text.slice(0, MAX_HEADING)));
}

function isInsideTalk({ parent }: Node, roles: ReadonlyMap<Node, RoleReading>): boolean {
  for (let above = parent; above !== null; above = above.parent) if (roles.get(above)?.role === 'talk') return true;
  return false;
}

/** Shallower than the talks: it holds them, unless it tells of a speaker itself. */
function roleAbove(one: Evidence, level: number, evidence: EvidenceByNode): RoleReading {
  const { node, soundsLike, weight } = one;
  const holds = hasTalksBelow(node, level, evidence);
  if (isOwnHeading(one)) return { role: holds ? 'group' : 'other', why: "it is the post's own heading" };
  if (holdsNamed(one, evidence)) return { role: 'group', why: 'each heading below it names speakers' };
  if (weight >= TELLING && soundsLike !== 'group' && (!holds || hasOwnSpeaker(one)))
    return { role: 'talk', why: 'it names who speaks, a level above the other talks' };
  if (holds || soundsLike === 'group')
    return {
      role: 'group',
      why: holds ? 'it stands above the level of the talks' : 'its words stand for a group of talks',
    };
  if (weight >= TOLD) return { role: 'talk', why: 'it is told who speaks, a level above the other talks' };
  if (soundsLike === 'talk' && KIND_OF_SESSION.test(fold(node.heading.text.slice(0, 200))))
    return { role: 'talk', why: 'its words stand for a talk' };
  return { role: 'other', why: 'it stands above the level of the talks and holds none' };
}

function hasOwnSpeaker(one: Evidence): boolean {
  return one.namesSpeaker || (one.introduction?.weight ?? 0) >= 1;
}

function hasTalksBelow(node: Node, level: number, evidence: EvidenceByNode): boolean {
  return node.children.some((child) => {
    const seen = evidence.get(child);
    return (
      (child.heading.level === level && seen !== undefined && (seen.mayBeTalk || seen.soundsLike === 'part')) ||
      hasTalksBelow(child, level, evidence)
    );
  });
}

/** The first heading of a post often names the event: 'devopsdays Buffalo 2019'; or it is a title with nothing below. */
function isOwnHeading({ node, certainty }: Evidence): boolean {
  if (!node.isFirst || certainty >= TELLING) return false;
  const holdsNothing = node.opening.length === 0 && node.children.length === 0;
  return holdsNothing || isEventTitle(node.heading.text);
}

/** Whether nothing stands between it and several headings that all name speakers: who is named in it, then, wrote that down. */
function holdsNamed({ node, bylineNode }: Evidence, evidence: EvidenceByNode): boolean {
  if (node.opening.length > 0 || node.children.length < 2 || bylineNode !== null) return false;
  return node.children.every((child) => evidence.get(child)?.isNamed === true);
}

/** 'Speakers', or a day that no line below it says to be somebody's. */
function isNeverTalk(one: Evidence): boolean {
  const text = one.node.heading.text.slice(0, 200);
  return SPEAKER_HEADING.test(text) || ((one.byline?.weight ?? 0) < SURE && isDay(text));
}

/** At the level of the talks: one, unless its own sub-headings are. */
function roleAt(one: Evidence, evidence: EvidenceByNode): RoleReading {
  const { node, soundsLike, weight, bylineNode, titleNode } = one;
  const children = node.children
    .filter((child) => child !== bylineNode && child !== titleNode)
    .map((child) => evidence.get(child))
    .filter((child) => child !== undefined);
  const telling = countTelling(children);
  // Two speakers below a heading that names none: its own text is an introduction.
  const holdsTalks = telling >= 2 && (telling * 2 > children.length || weight < 0.5);
  if (isOwnHeading(one)) return { role: 'group', why: "it is the post's own heading" };
  if (isEventTitle(node.heading.text) && children.some((child) => child.soundsLike === 'talk'))
    return { role: 'group', why: 'it names an event that has talks below' };
  if (holdsNamed(one, evidence)) return { role: 'group', why: 'each heading below it names speakers' };
  if (soundsLike === 'group' && (children.length > 0 || weight < TELLING || isNeverTalk(one)))
    return { role: 'group', why: 'its words stand for a group of talks' };
  // Its sentences are read last: they cost most.
  if (holdsTalks && (soundsLike === 'talk' || (weight < TELLING && (one.introduction?.weight ?? 0) < 1)))
    return { role: 'group', why: 'the headings below it name speakers' };
  if (isMarkedLine(node.heading)) return { role: 'talk', why: 'lines like it begin the talks of this post' };
  return { role: 'talk', why: `level ${node.heading.level} holds the talks of this post` };
}

/** Deeper than the talks: a part of one, or a talk where a group holds it or it names a speaker beyond doubt. */
function roleBelow(
  one: Evidence,
  level: number,
  roles: ReadonlyMap<Node, RoleReading>,
  evidence: EvidenceByNode,
): RoleReading {
  const { node, mayBeTalk, weight } = one;
  const above = node.parent === null ? null : (roles.get(node.parent)?.role ?? null);
  // The talks after lunch may stand below it.
  const isAfterBreak = above === 'other' && node.parent !== null && isBreak(node.parent);
  if ((above === 'group' || isAfterBreak) && mayBeTalk) return { role: 'talk', why: 'it stands in a group of talks' };
  if (above === 'talk' || above === 'part')
    return mayBeTalk && node.heading.level === level + 1 && isSlip(one, evidence)
      ? { role: 'talk', why: 'it names who speaks, a level below the other talks' }
      : { role: 'part', why: 'it stands inside a talk' };
  if (weight >= TOLD && mayBeTalk) return { role: 'talk', why: 'it is told who speaks' };
  return { role: 'other', why: 'it stands in no talk, below the level of the talks' };
}

/** Said to speak, beyond doubt; or a name under another speaker's name, whose notes are at an end there. */
function isSlip(one: Evidence, evidence: EvidenceByNode): boolean {
  const { node, weight } = one;
  const parent = node.parent === null ? undefined : evidence.get(node.parent);
  if (weight >= 1 && (one.introduction?.weight ?? 0) >= 1.3) return true;
  return isWholeName(one, SURE) && parent !== undefined && isWholeName(parent, SURE) && parent.node.opening.length > 0;
}

function none(seen: readonly Evidence[]): Layout {
  return {
    level: null,
    explained: 0,
    roles: new Map(seen.map(({ node }) => [node, { role: 'other', why: 'nothing in this post tells of talks' }])),
  };
}
