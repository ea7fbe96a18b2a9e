import type { PostInfo, Problem, Section } from '../model.ts';
import { beginsWithDate } from '../text/calendar.ts';
import { createNumbering } from '../text/numbering.ts';

/** A post with what was found in it. */
export interface Reading {
  readonly post: PostInfo;
  /** In file order; joined, they are the body of the post. */
  readonly sections: readonly Section[];
  /** What could not be read of the post, or not be taken as it says. */
  readonly problems: readonly Problem[];
}

/** The posts that one run reads, oldest first, those without a date last. */
export interface Library {
  readonly readings: readonly Reading[];
}

/** Tells a reading from what kept a post from being read. */
export function isReading(read: Reading | Problem): read is Reading {
  return 'sections' in read;
}

/** The same reading, that knows by which bytes its post is called where those are no UTF-8. */
export function withPathBytes(reading: Reading, pathBytes: Uint8Array): Reading {
  const post = { ...reading.post, pathBytes };
  return { ...reading, post, sections: reading.sections.map((section) => ({ ...section, post })) };
}

/** Puts readings in order. */
export function arrange(readings: readonly Reading[]): Library {
  return { readings: withUniqueIds([...readings].sort(byDateThenPath)) };
}

/** All sections of a library, post by post. */
export function sectionsOf(library: Library): Section[] {
  return library.readings.flatMap(({ sections }) => sections);
}

/** All talks of a library, post by post. */
export function talksOf(library: Library): Section[] {
  return sectionsOf(library).filter(({ kind }) => kind === 'talk');
}

function byDateThenPath(a: Reading, b: Reading): number {
  return compare(sortDate(a.post), sortDate(b.post)) || compare(a.post.path, b.post.path);
}

/** A date that is no calendar date sorts last, as none does. */
function sortDate({ date }: PostInfo): string {
  return date !== null && beginsWithDate(date) ? date : '~';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Two posts of one name give their talks the same ids: the later ones get a number behind the post's part. */
function withUniqueIds(readings: readonly Reading[]): Reading[] {
  const freeName = createNumbering();
  return readings.map((reading) => {
    const [first] = reading.sections;
    if (first === undefined) return reading;
    const slash = first.id.indexOf('/');
    const name = first.id.slice(0, slash);
    const free = freeName(name);
    if (free === name) return reading;
    return {
      ...reading,
      sections: reading.sections.map((section) => ({ ...section, id: free + section.id.slice(slash) })),
    };
  });
}
