import { readFileSync } from 'node:fs';
import type { WordLists } from '../search/index.ts';
import { createWordList } from '../text/word-list.ts';

/** The word lists that the build puts beside the program; without them search knows the notes' own words alone. */
export function readWordLists(): WordLists {
  const lists: { -readonly [name in keyof WordLists]: WordLists[name] } = {};
  for (const name of ['en', 'fr', 'rare'] as const) {
    try {
      lists[name] = createWordList(readFileSync(new URL(`${folder()}/${name}.txt`, import.meta.url)));
    } catch {
      // A missing list forgives less exactly; it stops nothing.
    }
  }
  return lists;
}

/** From the bundle the lists stand beside; from the sources, in what was built last. */
function folder(): string {
  return /[\\/]src[\\/]io[\\/]/.test(import.meta.url) ? '../../dist/words' : './words';
}
