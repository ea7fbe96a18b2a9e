import { readFileSync } from 'node:fs';
import type { WordLists } from '../search/index.ts';
import { createWordList, type WordList } from '../text/word-list.ts';

/**
 * The word lists that the build puts beside the program; without them search knows the notes' own words
 * alone. Each is read when it is first asked: they are large, and most searches need one.
 */
export function readWordLists(): WordLists {
  return { en: lateList('en'), fr: lateList('fr'), rare: lateList('rare') };
}

function lateList(name: string): WordList {
  let list: WordList | null = null;
  return {
    has(word) {
      list ??= createWordList(bytesOf(name));
      return list.has(word);
    },
  };
}

/** A missing list forgives less exactly; it stops nothing. */
function bytesOf(name: string): Uint8Array {
  try {
    return readFileSync(new URL(`${folder()}/${name}.txt`, import.meta.url));
  } catch {
    return new Uint8Array();
  }
}

/** From the bundle the lists stand beside; from the sources, in what was built last. */
function folder(): string {
  return /[\\/]src[\\/]io[\\/]/.test(import.meta.url) ? '../../dist/words' : './words';
}
