import { MAX_HEADING } from '../headings/bare-heading.ts';
import { readingsOf } from '../headings/read-heading.ts';
import type { HeadingReading } from '../headings/reading.ts';
import { beginsWithDay, isOfPost, plainWords, type Sound, sound } from '../headings/sound.ts';
import { type Certainty, certaintyOfName, FIRST_NAME_ALONE, MAYBE, SURE } from '../names/names.ts';
import { isMarkedLine } from '../outline/marked-line.ts';
import type { Node } from '../outline/outline.ts';
import { SPEAKER_HEADING } from '../outline/words.ts';
import { type Byline, findByline } from './byline.ts';
import { beginningOf, bylineBelow, bylineIn, speakerPart, titleBelow } from './byline-below.ts';
import { findMention, introduced, type Mention } from './introduction.ts';
import { hasPage, isAtTime } from './talk-marks.ts';
import { TALK_SPOKEN_OF } from './words.ts';

/** What is seen of each heading. */
export type EvidenceByNode = ReadonlyMap<Node, Evidence>;

/**
 * What can be seen of one heading, whatever the layout of its post. What stands
 * below it is read when it is first asked for, and by what its words sound like then.
 */
export class Evidence {
  readonly node: Node;
  /** Ways to read who stands in it, the likeliest first. */
  readonly readings: readonly HeadingReading[];
  /** A sub-heading that is nothing but who speaks. */
  readonly bylineNode: Node | null;
  /** Under a name that stands alone, the sub-heading that gives the talk's title. */
  readonly titleNode: Node | null;
  soundsLike: Sound | null;
  /** How much says that it begins a talk: 0 is nothing, 1 and more a speaker beyond doubt, less than 0 a part of one. */
  weight: number;
  /** Whether most headings beside it, below the same one, tell of a speaker: then it is a talk as they are. */
  isBesideTelling = false;
  /** Whether some heading directly below it tells of a speaker; and whether one does below another of its level. */
  holdsTelling = false;
  isBesideHolding = false;
  #byline: Byline | null | undefined;
  #mention: Mention | null | undefined;
  #speaksOfTalk: boolean | undefined;

  constructor(node: Node) {
    const text = node.heading.text.slice(0, MAX_HEADING);
    this.node = node;
    this.readings = readingsOf(node.heading);
    this.bylineNode = bylineBelow(node);
    this.titleNode = this.bylineNode === null && isWholeName(this, MAYBE) ? titleBelow(node) : null;
    // What stands at a time is told by the line below.
    const plain = plainWords(text) || plainWords(node.opening[0]?.text ?? '');
    this.soundsLike = sound(plain, text) ?? (SPEAKER_HEADING.test(text) ? 'group' : null);
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

  /** How sure it is that the heading itself names somebody. */
  get certainty(): Certainty {
    return this.readings[0]?.people.certainty ?? 0;
  }

  /** Whether it does beyond doubt. */
  get isNamed(): boolean {
    return this.certainty >= SURE;
  }

  /** Whether the heading, or a line of its own below it, names the speaker. */
  get namesSpeaker(): boolean {
    return this.isNamed || (this.byline?.weight ?? 0) >= TELLING;
  }

  /** Whether its words leave it open that it begins a talk. */
  get mayBeTalk(): boolean {
    return this.soundsLike === null || this.soundsLike === 'talk';
  }

  /** Who is introduced as speaking in the first sentences. */
  get introduction(): Mention | null {
    return introduced(this.mention);
  }

  /** Who is mentioned there as the likeliest to speak: of a talk that names nobody else that will do. */
  get mention(): Mention | null {
    if (this.#mention === undefined)
      this.#mention =
        this.soundsLike === 'part' || this.soundsLike === 'other'
          ? null
          : findMention(beginningOf(this.node), (name) => this.#isTopic(name));
    return this.#mention;
  }

  /** Whether its first lines speak of a talk: 'the speaker', 'this session'. */
  get speaksOfTalk(): boolean {
    this.#speaksOfTalk ??= this.node.begins(TALK_SPOKEN_OF);
    return this.#speaksOfTalk;
  }

  /** Whether the heading has a name as nobody's: 'Rye Valley 2020'. */
  #isTopic(name: string): boolean {
    const isRead = this.readings.some(({ people }) => people.names.includes(name));
    return !isRead && this.node.heading.text.includes(name) && certaintyOfName(name) < FIRST_NAME_ALONE;
  }
}

/** Beyond this a heading tells of its speaker by itself. */
export const TELLING = 0.8;
/** And below this it tells hardly anything. */
export const HARDLY_TELLING = 0.3;

/** How many of some headings do. */
export function countTelling(seen: readonly Evidence[]): number {
  return seen.filter(({ weight }) => weight >= TELLING).length;
}

/** Whether a heading is a name, so surely at least, and nothing else. */
export function isWholeName({ readings: [best] }: Evidence, least: Certainty): boolean {
  return best?.place === 'whole' && best.people.certainty >= least;
}

/** How much a heading gains that calls itself a talk, or is on a programme; and one whose talk has a page or slides. */
const SOUNDS_LIKE_TALK = 0.4;
const HAS_PAGE = 0.5;
/** How much more its words say that it begins none. */
const SOUNDS_LIKE_PART = 1;

/** How much says that a heading begins a talk. @param inProse whether its first sentences are asked, too */
export function weigh(one: Evidence, inProse: boolean): number {
  const told = strongest(one, inProse);
  if (one.soundsLike === 'talk') return told + SOUNDS_LIKE_TALK;
  if (one.soundsLike === 'part') return told - SOUNDS_LIKE_PART;
  if (one.soundsLike !== null || isMarkedLine(one.node.heading)) return told;
  return told + (isAtTime(one.node) ? SOUNDS_LIKE_TALK : 0) + (told < TELLING && hasPage(one.node) ? HAS_PAGE : 0);
}

/** What a speaker weighs who is named in the heading, or on a line below it; and who is introduced so surely that hardly another could be meant. */
const NAMED = 1.2;
const ON_LINE = 1.1;
const INTRODUCED = 0.9;
const SURELY_INTRODUCED = 1.1;
/** And what of it is left where it is not so sure. */
const DOUBTFUL = { heading: 0.7, line: 0.6, introduced: 0.5 };

/** The most that one of the three places says; the heading's own word is not doubted. */
function strongest(one: Evidence, inProse: boolean): number {
  if (one.isNamed) return NAMED;
  const line = one.byline?.weight ?? 0;
  if (line >= TELLING) return ON_LINE;
  const told = inProse ? (one.introduction?.weight ?? 0) : 0;
  return Math.max(
    one.certainty * DOUBTFUL.heading,
    line * DOUBTFUL.line,
    told >= SURELY_INTRODUCED ? INTRODUCED : told * DOUBTFUL.introduced,
  );
}

/** Whether a heading only says who gave the talk above, or what that was called, or who of several speaks from there on. */
export function isSubtitle({ node, readings }: Evidence, evidence: EvidenceByNode): boolean {
  const above = node.parent === null ? undefined : evidence.get(node.parent);
  if (above === undefined) return false;
  if (above.bylineNode === node || above.titleNode === node) return true;
  const names = readings[0]?.people.names ?? [];
  return names.length > 0 && above.bylineNode !== null && names.every((name) => above.byline?.names.includes(name));
}
