import type { WordList } from '../text/word-list.ts';

/** Lists of words that are spelt right, by language. */
export interface WordLists {
  readonly en?: WordList;
  readonly fr?: WordList;
  /** Words that are right and rare: whoever asks for one means it. */
  readonly rare?: WordList;
}

/** What word lists say of a word, for notes in the languages that are spoken in them. */
export interface Spelling {
  /** Whether a list of a language spoken has it. */
  isWord(term: string): boolean;
  /** Whether whoever asks for it means it: it is a word, common or rare, of any language known. */
  isMeant(term: string): boolean;
  /** The one language it belongs to; null where several have it or none. */
  languageOf(term: string): 'en' | 'fr' | null;
}

/** @param holding tells in how many sections of the notes a word stands */
export function createSpelling(holding: (word: string) => number, lists: WordLists): Spelling {
  const { en, fr, rare } = lists;
  const languages = spoken(holding, lists);
  return {
    isWord: (term) => (term.length > 3 ? languages.some((list) => list.has(term)) : (languages[0]?.has(term) ?? false)),
    isMeant: (term) => [en, fr, rare].some((list) => list?.has(term) ?? false),
    languageOf(term) {
      const [inEnglish, inFrench] = [en?.has(term) ?? false, fr?.has(term) ?? false];
      return inEnglish === inFrench ? null : inEnglish ? 'en' : 'fr';
    },
  };
}

const FRENCH = ['le', 'la', 'les', 'des', 'est', 'une', 'pour', 'dans', 'pas', 'qui', 'sur', 'avec'];
const ENGLISH = ['the', 'and', 'of', 'to', 'is', 'it', 'for', 'with', 'that', 'this', 'are', 'you'];

/** A French word is a mistake in English notes: only the lists of the languages spoken count. */
function spoken(holding: (word: string) => number, { en, fr }: WordLists): WordList[] {
  const count = (words: readonly string[]) => words.reduce((sum, word) => sum + holding(word), 0);
  const french = count(FRENCH);
  const english = count(ENGLISH);
  // The language most spoken stands first: of the other, words of three letters are too often slips.
  if (fr && french > english) return en ? [fr, en] : [fr];
  return [...(en ? [en] : []), ...(fr && french * 2 > english ? [fr] : [])];
}
