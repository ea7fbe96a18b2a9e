import type { Section } from '../model.ts';
import { fold, foldedWords } from '../text/fold.ts';
import type { Library, Reading } from './library.ts';
import { rankName } from './name-match.ts';

/** What narrows a list; what is not given narrows nothing. */
export interface Filter {
  /** Each must begin a word of the post's title or tags, or of the talk's speakers or title. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly year: string | null;
  readonly speaker: string | null;
}

/** The sections of a library that a filter lets through; posts of which nothing is left are dropped. */
export function filterLibrary(library: Library, filter: Filter): Library {
  const readings = library.readings
    .filter((reading) => hasTags(reading, filter.tags) && isOfYear(reading, filter.year))
    .map((reading) => ({ ...reading, sections: reading.sections.filter((section) => passes(section, filter)) }))
    .filter(({ sections }) => sections.length > 0);
  return { readings };
}

function hasTags({ post }: Reading, tags: readonly string[]): boolean {
  const own = new Set(post.tags.map(fold));
  return tags.every((tag) => own.has(fold(tag)));
}

function isOfYear({ post }: Reading, year: string | null): boolean {
  return year === null || (post.date?.startsWith(year) ?? false);
}

function passes(section: Section, { words, speaker }: Filter): boolean {
  if (speaker !== null) {
    const asked = foldedWords(speaker);
    if (!section.speakers.some((name) => rankName(asked, name) !== null)) return false;
  }
  if (words.length === 0) return true;
  const { post, speakers, title, heading } = section;
  const known = foldedWords([post.title, ...post.tags, ...speakers, title ?? heading ?? ''].join(' '));
  return words.every((word) => foldedWords(word).every((asked) => known.some((own) => own.startsWith(asked))));
}
