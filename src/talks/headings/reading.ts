import { startsUpper } from '../../text/letters.ts';
import { type Certainty, SURE } from '../names/names.ts';
import { type People, readPeople } from '../names/read-people.ts';
import { LABEL } from './bare-heading.ts';

/** Where in a heading the people stand. */
export type Place = 'whole' | 'before' | 'after' | 'by' | 'brackets' | 'link' | 'end';

/** One way to read a heading. */
export interface HeadingReading {
  readonly place: Place;
  readonly people: People;
  readonly title: string | null;
}

/** 'Ada Lovelace Keynote - Looms' */
export const TRAILING_LABEL = /(?:['’]s)?\s+(?:keynote|talk|workshop|panel)$/i;

/** A reading of names at a place, with the title that is left; null where nobody is named. */
export function reading(place: Place, names: string, title: string | undefined): HeadingReading | null {
  const people = readPeople(names.replace(LABEL, '').replace(TRAILING_LABEL, ''));
  // 'Composing music with functions' is one thing said of another.
  if (people.names.length === 0 || /^(?:with|avec|mit|con)\s/i.test(people.rest)) return null;
  return { place, people, title: title ? unquoted(title) : null };
}

/** A reading of one name that a form gives away. */
export function readingOf(place: Place, name: string, certainty: Certainty, title: string | null): HeadingReading {
  return { place, people: { names: [name], handles: [], certainty, rest: '' }, title };
}

/** The same with more certainty, though never beyond doubt. */
export function surer(read: HeadingReading | null, by: number): HeadingReading | null {
  if (read === null || by === 0 || read.people.certainty >= SURE) return read;
  return withCertainty(read, Math.min(read.people.certainty + by, SURE - 0.01));
}

/** The same with another certainty. */
export function withCertainty(read: HeadingReading, certainty: Certainty): HeadingReading {
  return { ...read, people: { ...read.people, certainty } };
}

/** What may follow the names in a heading of names: nothing, or where they are from. */
export function isOnlyAbout(rest: string): boolean {
  return (
    rest === '' ||
    (rest.length <= 30 && startsUpper(rest) && /^[^\d,:;!?()"“”/|@]*$/.test(rest) && rest.split(' ').length <= 3)
  );
}

/** A title without its quotation marks, and without what parts it from the names. */
export function unquoted(title: string): string {
  return title
    .trim()
    .replace(/^["“«『「《]\s*(.*?)\s*["”»』」》]$/u, '$1')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/[\s|:,–—―-]+$/u, '')
    .trim();
}

/** How sure a reading is that its place is where this post puts its speakers. */
export function certaintyAt({ people, place }: HeadingReading, habit: ReadonlyMap<Place, number>): Certainty {
  return people.certainty + 0.4 * (habit.get(place) ?? 0);
}
