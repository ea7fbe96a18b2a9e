import { fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WordLists } from '../search/index.ts';
import { type Blocks, createWordList, type WordList } from '../text/word-list.ts';

/**
 * The word lists that the build puts beside the program; without them search knows the notes' own words
 * alone. Of each, only the blocks are read that a word could stand in: they are large, and most searches ask
 * for a few words.
 */
export function readWordLists(): WordLists & {
  /** Whether no list was missing so far. */
  areWhole(): boolean;
} {
  let areWhole = true;
  const miss = () => {
    areWhole = false;
  };
  const [en, fr, rare] = ['en', 'fr', 'rare'].map((name) => listOnDisk(name, miss)) as [WordList, WordList, WordList];
  return { en, fr, rare, areWhole: () => areWhole };
}

/** As .config/make-words.mjs writes them. */
const BLOCK = 32_768;
const LINE_END = 10;

function listOnDisk(name: string, miss: () => void): WordList {
  let list: WordList | null = null;
  return {
    has(word) {
      list ??= createWordList(blocksOf(name, miss));
      return list.has(word);
    },
  };
}

/** A missing list forgives less exactly; it stops nothing. */
function blocksOf(name: string, miss: () => void): Blocks {
  try {
    // Open until the process ends: three files at most.
    const file = openSync(join(folder(), `${name}.txt`), 'r');
    const blocks: Uint8Array[] = [];
    const at = (number: number) => (blocks[number] ??= readBlock(file, number));
    return { count: Math.ceil(fstatSync(file).size / BLOCK), at };
  } catch {
    miss();
    return { count: 0, at: () => new Uint8Array() };
  }
}

function readBlock(file: number, number: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(BLOCK);
  let end = readSync(file, bytes, 0, BLOCK, number * BLOCK);
  // A block is filled up with line ends.
  while (end > 0 && bytes[end - 1] === LINE_END) end--;
  return bytes.subarray(0, end);
}

let known: string | null = null;

/** From the bundle the lists stand beside; from the sources, in what was built last. */
function folder(): string {
  if (known === null) {
    const here = fileURLToPath(import.meta.url);
    known = join(here, /[\\/]src[\\/]io[\\/]/.test(here) ? '../../../dist/words' : '../words');
  }
  return known;
}
