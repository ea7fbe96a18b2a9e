import type { Section } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { WordList } from '../text/word-list.ts';
import { forEachWord } from './terms.ts';

/** The words of the notes, folded, and the sections each stands in. */
export interface Vocabulary {
  /** Indices into the sections, ascending. */
  sectionsWith(term: string): readonly number[];
  terms(): Iterable<string>;
  /** Whether a word is spelt right: a word list has it, or it stands often and in several sections. */
  isWord(term: string): boolean;
  readonly lengths: readonly number[];
  /** Whether whoever asks for a term means it: it is a word, common or rare, of any language known. */
  isMeant(term: string): boolean;
  /** The one language a word belongs to; null where several have it or none. */
  languageOf(term: string): keyof WordLists | null;
}

/** Lists of words that are spelt right, by language. */
export interface WordLists {
  readonly en?: WordList;
  readonly fr?: WordList;
  /** Words that are right and rare: whoever asks for one means it. */
  readonly rare?: WordList;
}

const MAX_TERM = 64;
/** In so many sections a word is one of the author's own, whatever the lists say. */
const OWN_WORD_SECTIONS = 3;
const NONE: readonly number[] = [];

/** Indexes the words of sections: which stands where. */
export function createVocabulary(sections: readonly Section[], lists: WordLists): Vocabulary {
  const postings = new Map<string, number[]>();
  const folded = new Map<string, string>();
  const lengths = sections.map((section, at) => {
    let length = 0;
    forEachWord(textOf(section), false, (word) => {
      length++;
      if (word.length > MAX_TERM) return;
      let term = folded.get(word);
      if (term === undefined) folded.set(word, (term = fold(word)));
      const places = postings.get(term);
      if (places === undefined) postings.set(term, [at]);
      else if (places[places.length - 1] !== at) places.push(at);
    });
    return length;
  });
  const languages = spoken(postings, lists);
  const right = new Map<string, boolean>();
  const isWord = (term: string) =>
    (postings.get(term)?.length ?? 0) >= OWN_WORD_SECTIONS ||
    (term.length > 3 ? languages.some((list) => list.has(term)) : (languages[0]?.has(term) ?? false));
  return {
    sectionsWith: (term) => postings.get(term) ?? NONE,
    terms: () => postings.keys(),
    isWord(term) {
      let answer = right.get(term);
      if (answer === undefined) right.set(term, (answer = isWord(term)));
      return answer;
    },
    lengths,
    isMeant: (term) => [lists.en, lists.fr, lists.rare].some((list) => list?.has(term) ?? false),
    languageOf: (term) => {
      const [en, fr] = [lists.en?.has(term) ?? false, lists.fr?.has(term) ?? false];
      return en === fr ? null : en ? 'en' : 'fr';
    },
  };
}

/** All that a section is found by: its lines, and what names it from outside. */
export function textOf({ markdown, speakers, title, group, post }: Section): string {
  return `${speakers.join(' ')}\n${title ?? ''}\n${group ?? ''}\n${post.title}\n${markdown}`;
}

const FRENCH = ['le', 'la', 'les', 'des', 'est', 'une', 'pour', 'dans', 'pas', 'qui', 'sur', 'avec'];
const ENGLISH = ['the', 'and', 'of', 'to', 'is', 'it', 'for', 'with', 'that', 'this', 'are', 'you'];

/** A French word is a mistake in English notes: only the lists of the languages spoken count. */
function spoken(postings: ReadonlyMap<string, readonly number[]>, { en, fr }: WordLists): WordList[] {
  const count = (words: readonly string[]) => words.reduce((sum, word) => sum + (postings.get(word)?.length ?? 0), 0);
  const french = count(FRENCH);
  const english = count(ENGLISH);
  // The language most spoken stands first: of the other, words of three letters are too often slips.
  if (fr && french > english) return en ? [fr, en] : [fr];
  return [...(en ? [en] : []), ...(fr && french * 2 > english ? [fr] : [])];
}
