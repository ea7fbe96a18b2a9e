import type { Post } from '../../model.ts';
import { fileName } from '../../text/file-name.ts';
import { fold } from '../../text/fold.ts';
import { isWordAt } from '../../text/letters.ts';
import { slug } from '../../text/slug.ts';
import { type Evidence, isSubtitle, TELLING } from '../evidence/evidence.ts';
import { findIntroduction, type Mention } from '../evidence/introduction.ts';
import { wholePostSpeakers } from '../evidence/whole-post.ts';
import { isEventTitle } from '../headings/sound.ts';
import { SURE } from '../names/names.ts';
import { linesBefore, type Node } from '../outline/outline.ts';
import { ONE_SPEAKER_HEADING } from '../outline/words.ts';
import type { Layout, RoleReading } from './roles.ts';
import { ONE_TALK_TITLE } from './words.ts';

/** What speaks for one talk, in the measure in which a speaker named in the heading of one is 1.2. */
const FOR = {
  /** How much the weight of the heading above all others counts, and of who is introduced before the first. */
  heading: 1.6,
  introduction: 1.4,
  /** Who spoke is named in the front matter, the post's title, its file, or a line before the first heading. */
  named: 1.5,
  /** And how much more where that stands outside the text, and the text has no headings. */
  namedInMeta: 1,
  oneTalkTitle: 1.2,
  /** A title stands above all, and below it hardly anybody is named. */
  titleAbove: 3,
  onlyParts: 1.8,
  numberedParts: 1.2,
  part: 0.4,
  /** The file is called after one: 'ropeconf-keynote.md'. */
  fileOfOne: 2.5,
  /** One heading, beside others, is 'Speaker'. */
  speakerBelow: 3,
  /** Whoever is introduced above is named again below one heading after the other. */
  namedAgain: 3,
};
const MOST_PARTS = 3;

/** And against it. */
const AGAINST = { speakerBelow: 0.8, nobodyAbove: 1 };
const NOBODY_ABOVE = 0.8;
/** Below a heading that has so much of its own, names are mostly of people quoted. */
const OWN_SPEAKER = 1.5;
const FEW_SHARE = 1 / 5;
const SEVERAL = 3;

/** The whole post as one talk: its first heading, or what stands before, names the speaker, and nothing else does. */
export function wholePost(post: Post, seen: readonly Evidence[]): Layout {
  const lone = headingOfAll(post, seen);
  const rest = withoutLone(seen, lone);
  // Where several headings name somebody themselves, nobody above could outweigh them: that spares reading.
  const isOpen = rest.filter(({ isNamed }) => isNamed).length < SEVERAL;
  const introduction = isOpen ? introductionAbove(post, seen, lone) : null;
  const speakers = callsOf(introduction);
  const telling = rest.filter((one) => tellsItself(one) && !tellsOf(one, speakers)).length;
  const isNamedAgain = areNamedAgain(rest, speakers);
  const weight = lone ? ownWeight(lone) : weightBefore(post, telling, introduction);
  const own = isNamedAgain ? Math.max(weight, FOR.named) : weight;
  const hasOwn = own >= OWN_SPEAKER;
  const isTitled = lone !== null && isTalkTitle(lone) && telling <= (hasOwn ? rest.length * FEW_SHARE : 0);
  const quoted = hasOwn && telling > 0 ? Math.min(1, (2 * telling) / rest.length) : 1;
  const explained =
    own +
    (isTitled || beginsBelow(seen) ? FOR.titleAbove : 0) +
    weightOfParts(rest, lone) +
    (isFileOfOne(post, rest) ? FOR.fileOfOne : 0) +
    (isNamedAgain ? FOR.namedAgain : 0) -
    AGAINST.speakerBelow * telling * quoted -
    (rest.length > 0 && own < NOBODY_ABOVE ? AGAINST.nobodyAbove : 0);
  return { level: lone ? lone.node.heading.level : 0, roles: rolesBelow(seen, lone), explained };
}

/** The heading that stands above all others, or is as good as that. */
function headingOfAll(post: Post, seen: readonly Evidence[]): Evidence | null {
  const [top] = seen;
  const first = belowEvent(seen) ?? top;
  if (!first) return null;
  const isAbove = seen.every(
    (one) => one === first || one === top || one.node.heading.level > first.node.heading.level,
  );
  return isAbove || isNamedAfter(post, first) || (first.weight >= TELLING && beginsBelow(seen)) ? first : null;
}

/** All but that heading, what stands above it, and what only says who gave it. */
function withoutLone(seen: readonly Evidence[], lone: Evidence | null): readonly Evidence[] {
  if (lone === null) return seen;
  const evidence = new Map([[lone.node, lone]]);
  return seen.filter((one) => one !== lone && one.node !== lone.node.parent && !isSubtitle(one, evidence));
}

function ownWeight(lone: Evidence): number {
  return isWholeEvent(lone.node.heading.text) || lone.soundsLike === 'group' ? 0 : FOR.heading * lone.weight;
}

/** How much what stands before the first heading says who gave the one talk. */
function weightBefore(post: Post, telling: number, introduction: Mention | null): number {
  // Nothing that stands before could outweigh so many.
  if (telling >= SEVERAL) return 0;
  const from = wholePostSpeakers(post)?.from;
  const isTitled = ONE_TALK_TITLE.test(fold(post.title.slice(0, MAX_TITLE))) && !isWholeEvent(post.title);
  const inMeta = from === 'meta' && post.headings.length === 0 ? FOR.namedInMeta : 0;
  const named = Math.max(
    FOR.introduction * (introduction?.weight ?? 0),
    from === 'meta' || from === 'line' ? FOR.named : 0,
    isTitled ? FOR.oneTalkTitle : 0,
  );
  return named + inMeta;
}

/** Who is introduced below the heading above all, or before the first. */
function introductionAbove(post: Post, seen: readonly Evidence[], lone: Evidence | null): Mention | null {
  if (lone !== null) return lone.introduction;
  return findIntroduction(linesBefore(post, seen[0]?.node.heading));
}

/** What each of those who are introduced may be called further on: the full name, its first word, its last. */
function callsOf(introduction: Mention | null): readonly (readonly string[])[] {
  const names = introduction?.names.filter((name) => name.includes(' ')) ?? [];
  return names.map((name) => [name, name.split(' ', 1)[0] ?? name, name.split(' ').at(-1) ?? name]);
}

function tellsItself({ weight, soundsLike }: Evidence): boolean {
  return weight >= TELLING && soundsLike !== 'part';
}

/** Whether a heading and what stands below it tell of nobody else. */
function tellsOf(one: Evidence, speakers: readonly (readonly string[])[]): boolean {
  if (speakers.length === 0 || one.isNamed || one.introduction === null) return false;
  return one.introduction.names.every((name) => speakers.some((calls) => calls.includes(name)));
}

/** Whether several headings, and a good part of all, have each speaker named below them. */
function areNamedAgain(rest: readonly Evidence[], speakers: readonly (readonly string[])[]): boolean {
  return (
    speakers.length > 0 &&
    speakers.every((calls) => {
      const again = rest.filter(({ node }) => node.opening.some(({ source }) => isCalled(source, calls))).length;
      return again >= 2 && again * 3 >= rest.length;
    })
  );
}

/** Whether a text names somebody: 'Mark', but not in 'Markdown'. */
function isCalled(source: string, calls: readonly string[]): boolean {
  return calls.some((call) => {
    if (call.length <= 2) return false;
    for (let at = source.indexOf(call); at >= 0; at = source.indexOf(call, at + 1))
      if (!isWordAt(source, at - 1) && !isWordAt(source, at + call.length)) return true;
    return false;
  });
}

/** How much the headings below look like parts of one talk. */
function weightOfParts(rest: readonly Evidence[], lone: Evidence | null): number {
  const parts = rest.filter(({ soundsLike }) => soundsLike === 'part');
  const direct = rest.filter(({ node }) => node.parent === (lone?.node ?? null));
  const onlyParts = direct.length > 1 && direct.every(({ soundsLike }) => soundsLike === 'part');
  const numbered = rest.filter(({ node }) => NUMBERED.test(node.heading.text)).length;
  const ofSpeaker = rest.filter(({ node }) => ONE_SPEAKER_HEADING.test(node.heading.text)).length;
  const isOfEvent = lone !== null && isWholeEvent(lone.node.heading.text);
  return (
    (ofSpeaker === 1 && !isOfEvent ? FOR.speakerBelow : 0) +
    (onlyParts ? FOR.onlyParts : 0) +
    (rest.length > SEVERAL && numbered * 2 > rest.length ? FOR.numberedParts : 0) +
    FOR.part * Math.min(parts.length, MOST_PARTS)
  );
}

const NUMBERED = /^(?:\d{1,2}[.)、]\s|[０-９]{1,2}[．、])/;

function rolesBelow(seen: readonly Evidence[], lone: Evidence | null): Layout['roles'] {
  const why = 'the whole post is one talk';
  const roles = new Map<Node, RoleReading>(seen.map(({ node }) => [node, { role: 'part', why }]));
  if (lone) roles.set(lone.node, { role: 'talk', why });
  if (lone?.node.parent) roles.set(lone.node.parent, { role: 'group', why: "it is the post's own heading" });
  return roles;
}

/** The one heading that stands directly below that of an event, where all others stand below it. */
function belowEvent([first, second, ...others]: readonly Evidence[]): Evidence | null {
  if (!first || !second || second.node.parent !== first.node || first.node.children.length > 1) return null;
  return isWholeEvent(first.node.heading.text) && others.length > 1 && second.mayBeTalk ? second : null;
}

const MAX_TITLE = 200;

/** Whether a title names an event as a whole, and not one talk of it. */
function isWholeEvent(title: string): boolean {
  return isEventTitle(title) && !ONE_OF_EVENT.test(fold(title.slice(0, MAX_TITLE)));
}

const FILE_OF_ONE = /(?:^|[-_ ])(?:keynote|webinar|lecture)(?:[-_ ]|$)/i;

/** Whether the file is called after a talk, and no heading below is. */
function isFileOfOne({ path }: Post, rest: readonly Evidence[]): boolean {
  return FILE_OF_ONE.test(fileName(path).stem) && rest.every(({ soundsLike }) => soundsLike !== 'talk');
}

/** 'RopeConf 2016: guest talk' */
const ONE_OF_EVENT =
  /\b(?:talk|keynote|webinar|lecture)\b(?! (?:sessions?|series|rounds?|recaps?|reports?|summar\w+|notes (?:of|from|on)))(?! notes$)/;

/** Whether the file is called after who speaks by its first heading: 'ada-lovelace-keynote.md'. */
function isNamedAfter({ path }: Post, { readings: [best] }: Evidence): boolean {
  const [name = ''] = best?.people.certainty !== undefined && best.people.certainty >= SURE ? best.people.names : [];
  return name.includes(' ') && slug(fileName(path).name).includes(slug(name));
}

/** Above all others stands a title, and not what an event or a part of one is called. */
function isTalkTitle({ node, mayBeTalk }: Evidence): boolean {
  return (node.isFirst || node.parent?.isFirst === true) && mayBeTalk && !isWholeEvent(node.heading.text);
}

/** Where no heading but the first tells of a speaker, and that lies deeper than others do, they are parts of one talk. */
function beginsBelow([first, ...seen]: readonly Evidence[]): boolean {
  if (!first || first.soundsLike === 'group' || seen.some(({ weight }) => weight >= TELLING)) return false;
  return seen.some(({ node }) => node.heading.level < first.node.heading.level);
}
