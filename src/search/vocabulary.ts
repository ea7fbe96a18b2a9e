import { createSpelling, type Spelling, type WordLists } from './spelling.ts';
import type { WordIndex } from './word-index.ts';

/** What stands in the notes, looked up by word. */
export interface Vocabulary extends Spelling {
  readonly index: WordIndex;
  /** The number of a word in the index; -1 where it stands nowhere. */
  find(term: string): number;
  /** Sections of an entry of the index, ascending; none of -1. */
  sectionsOf(entry: number): Uint32Array;
  /** Whether a word is spelt right: a word list has it, or it stands in several sections. */
  isWord(term: string): boolean;
  /** Words a section has, on average. */
  readonly meanLength: number;
}

export function createVocabulary(index: WordIndex, lists: WordLists): Vocabulary {
  const { words, right, starts, sections, lengths } = index;
  const find = (term: string) => search(words, term);
  const sectionsOf = (entry: number) => sections.subarray(starts[entry] ?? 0, entry < 0 ? 0 : starts[entry + 1]);
  const spelling = createSpelling((word) => sectionsOf(find(word)).length, lists);
  return {
    ...spelling,
    index,
    find,
    sectionsOf,
    isWord(term) {
      const entry = find(term);
      return entry < 0 ? spelling.isWord(term) : right[entry] === 1;
    },
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  };
}

/** Bisection; -1 where the text is not there. */
function search(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === text ? low : -1;
}
