import { listAt } from './lists.ts';
import { createSpelling, type Spelling, type WordLists } from './spelling.ts';
import { find } from './texts.ts';
import type { WordIndex } from './word-index.ts';

/** What stands in the notes, looked up by word. */
export interface Vocabulary extends Spelling {
  readonly index: WordIndex;
  /** The number of a word in the index; -1 where it stands nowhere. */
  find(term: string): number;
  /** Sections of a word, ascending; none of -1. */
  sectionsOf(word: number): Uint32Array;
  /** Whether a word is spelt right: a word list has it, or it stands in several sections. */
  isWord(term: string): boolean;
  /** Words a section has, on average. */
  readonly meanLength: number;
}

export function createVocabulary(index: WordIndex, lists: WordLists): Vocabulary {
  const { words, right, wordSections, lengths } = index;
  const findWord = (term: string) => find(words, term);
  const sectionsOf = (word: number) => listAt(wordSections, word);
  const spelling = createSpelling((word) => sectionsOf(findWord(word)).length, lists);
  return {
    ...spelling,
    index,
    find: findWord,
    sectionsOf,
    isWord(term) {
      const word = findWord(term);
      return word < 0 ? spelling.isWord(term) : right[word] === 1;
    },
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  };
}
