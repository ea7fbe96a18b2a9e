import { fold } from '../../text/fold.ts';
import { type Attribution, NOBODY } from '../evidence/attribution.ts';
import { LABELLED } from '../evidence/byline.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { bareHeading } from '../headings/bare-heading.ts';
import { certaintyAt, type HeadingReading, type Place } from '../headings/reading.ts';
import { certaintyOfName, FIRST_NAME_ALONE, isHandle, MAYBE, SURE } from '../names/names.ts';

/** The ways this post names its speakers: what share of its talks is sure at each place. */
export interface Habits {
  readonly places: ReadonlyMap<Place, number>;
  readonly byline: number;
  /** What share of the talks has somebody in its heading, wherever. */
  readonly named: number;
}

const ACCEPTED = 0.69;
const LINE_ACCEPTED = 0.75;
/** How much more a sentence must weigh than a line that is not sure. */
const SENTENCE_AHEAD = 0.6;
/** A line below that names somebody so surely is believed before a heading that hardly does; and one behind a label before any that is not sure. */
const BEATS_HEADING = 1.1;
/** How much a byline gains where all others of the post are sure. */
const BYLINE_HABIT = 0.6;

/** How much a line that is likely a byline says of the others, beside one that is surely. */
const LIKELY = 0.6;

/** Learns from the sure talks of a post where it puts the speakers. */
export function learnHabits(talks: readonly Evidence[]): Habits {
  const places = new Map<Place, number>();
  const best = talks.flatMap(({ readings: [first] }) => first ?? []);
  const sure = best.filter(({ people }) => people.certainty >= SURE);
  // Where nobody is named in full, first names alone show it as well.
  const telling = sure.length > 0 ? sure : best.filter(({ people }) => people.certainty >= FIRST_NAME_ALONE);
  const total = Math.max(telling.length, 2);
  if (sure.length > 0 || telling.length >= SEVERAL)
    for (const { place } of telling) places.set(place, (places.get(place) ?? 0) + 1 / total);
  const atEnd = talks.filter(endsInKnownName).length;
  if (atEnd >= SEVERAL && atEnd * 3 >= talks.length) places.set('end', 1);
  const lines = talks.filter(({ isNamed }) => !isNamed).flatMap(({ byline: line }) => line ?? []);
  const surely = lines.filter(({ weight }) => weight >= SURE).length;
  const likely = lines.filter(({ weight }) => weight >= FIRST_NAME_ALONE && weight < SURE).length;
  const byline = (surely + LIKELY * likely) / Math.max(lines.length, 3);
  return { places, byline, named: sure.length / Math.max(talks.length, 1) };
}

const SEVERAL = 3;

/** Whether a heading that names nobody beyond doubt ends in two words that surely are a name. */
function endsInKnownName({ readings, isNamed }: Evidence): boolean {
  const name = readings.find(({ place }) => place === 'end')?.people.names[0] ?? '';
  return !isNamed && certaintyOfName(name) >= SURE;
}

/** Decides who gave a talk: the heading, a line of its own, or a sentence, whichever says it best. */
export function attribute(one: Evidence, habits: Habits): Attribution {
  // What stands at a time has its title below.
  const title = titleOf(one.node.heading.text) ?? boldLine(one.node.opening[0]?.source);
  return inHeading(one, habits) ?? onLine(one, habits, title) ?? inSentence(one, title) ?? { ...NOBODY, title };
}

function inHeading(one: Evidence, habits: Habits): Attribution | null {
  const heading = bestReading(one, habits);
  if (heading === null || isDoubtful(heading, one)) return null;
  if (certaintyAt(heading, habits.places) + support(heading, one, habits) < ACCEPTED) return null;
  const { place, people, title } = heading;
  if (isToldByName(heading, one)) return inSentence(one, title);
  const why = place === 'whole' ? 'the heading is a name' : `named in the heading (${PLACE_WORDS[place]})`;
  const below = place === 'whole' && one.titleNode ? titleOf(one.titleNode.heading.text) : null;
  return { speakers: people.names, from: 'heading', title: title ?? below, why };
}

function onLine(one: Evidence, habits: Habits, title: string | null): Attribution | null {
  const { byline } = one;
  if (byline === null || byline.weight + BYLINE_HABIT * habits.byline < LINE_ACCEPTED) return null;
  // Who is introduced by name is known better than by a handle.
  if (byline.names.every(isHandle) && one.introduction?.names.some((name) => !isHandle(name))) return null;
  const isSaidBetter = byline.weight < SURE && byline.weight < (one.introduction?.weight ?? 0) - SENTENCE_AHEAD;
  return isSaidBetter ? null : { speakers: byline.names, from: 'line', title, why: byline.why };
}

function inSentence({ introduction }: Evidence, title: string | null): Attribution | null {
  return introduction && { speakers: introduction.names, from: 'prose', title, why: introduction.why };
}

/** Of a talk for which nothing else tells it: who is mentioned in its first sentences. */
export function mentioned({ mention }: Evidence, title: string | null): Attribution | null {
  return mention && { speakers: mention.names, from: 'prose', title, why: mention.why, isGuess: true };
}

/** Whether the heading has but a handle, and sentences introduce its bearer by name. */
function isToldByName({ people: { names } }: HeadingReading, one: Evidence): boolean {
  // Sentences are read only where it matters.
  if (!names.every(isHandle)) return false;
  return one.introduction?.names.filter((name) => !isHandle(name)).length === names.length;
}

/** Whether the line below is to be believed before the heading. */
function isDoubtful({ people: { certainty } }: HeadingReading, one: Evidence): boolean {
  if (certainty >= SURE) return false;
  return (one.byline?.weight ?? 0) >= (certainty <= FIRST_NAME_ALONE ? BEATS_HEADING : LABELLED);
}

const PLACE_WORDS: Record<Place, string> = {
  whole: 'as a whole',
  before: 'before the title',
  after: 'behind the title',
  by: 'behind “by”',
  brackets: 'in brackets',
  link: 'as a link',
  end: 'at the end',
};

function bestReading({ readings }: Evidence, { places }: Habits): HeadingReading | null {
  let best: HeadingReading | null = null;
  for (const reading of readings) {
    if (best === null || value(reading, places) > value(best, places)) best = reading;
  }
  return best;
}

/** Of two readings as sure, the one that names more people has lost nobody. */
function value(reading: HeadingReading, places: Habits['places']): number {
  return Math.min(certaintyAt(reading, places), 1.3) + 0.06 * (reading.people.names.length - 1);
}

/** What speaks for a reading that is not sure. */
const SUPPORT = {
  /** Its section has the surname again, or introduces who is named; or a handle goes with the name. */
  again: 0.2,
  introduced: 0.3,
  handle: 0.3,
  /** It is the whole heading, and all others name somebody. */
  named: 0.2,
};

/** A name that its section names again, or that goes with a handle, is likelier one. */
function support({ people, place }: HeadingReading, one: Evidence, { named }: Habits): number {
  if (people.certainty >= SURE) return 0;
  const { node } = one;
  const surname = people.names[0]?.split(' ').at(-1) ?? '';
  const again =
    surname.length > 2 && surname !== people.names[0] && node.opening.some(({ text }) => text.includes(surname));
  const same = one.introduction?.names.some((name) => fold(people.names.join(' ')).includes(fold(name))) ?? false;
  return (
    (again ? SUPPORT.again : 0) +
    (same ? SUPPORT.introduced : 0) +
    (people.handles.length > 0 ? SUPPORT.handle : 0) +
    (place === 'whole' && people.certainty > MAYBE ? SUPPORT.named * named : 0)
  );
}

function boldLine(source = ''): string | null {
  return /^(?:\*\*|__)([^*_]+)(?:\*\*|__)$/.exec(source)?.[1] ?? null;
}

function titleOf(text: string): string | null {
  return (
    bareHeading(text)
      .replace(/^(?:talk\s+)?["“«『「](.*)["”»』」]$/iu, '$1')
      .trim() || null
  );
}
