/** Words that are spelt right. */
export interface WordList {
  has(word: string): boolean;
}

/** The words of a list, sorted by bytes, one after the other with single blanks or line ends between; no word lies in two blocks. */
export interface Blocks {
  readonly count: number;
  /** Nothing is decoded until a word is asked for. */
  at(number: number): Uint8Array;
}

const BLANK = 32;

/**
 * A list of plain lower-case words. A word is found by bisection, of the blocks
 * and then in one of them: so a list on disk is read as far as it is asked for.
 */
export function createWordList({ count, at }: Blocks): WordList {
  return {
    has(word) {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compareAt(at(middle), 0, word) <= 0) low = middle + 1;
        else high = middle;
      }
      return low > 0 && isInBlock(at(low - 1), word);
    },
  };
}

/** A list that is in memory as a whole. */
export function wordListOf(bytes: Uint8Array): WordList {
  return createWordList({ count: 1, at: () => bytes });
}

function isInBlock(bytes: Uint8Array, word: string): boolean {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const start = wordStart(bytes, (low + high) >> 1, low);
    const order = compareAt(bytes, start, word);
    if (order === 0) return true;
    if (order < 0) low = wordEnd(bytes, start) + 1;
    else high = start;
  }
  return false;
}

function wordStart(bytes: Uint8Array, at: number, least: number): number {
  let start = at;
  while (start > least && (bytes[start - 1] ?? 0) > BLANK) start--;
  return start;
}

function wordEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && (bytes[end] ?? 0) > BLANK) end++;
  return end;
}

/** Below 0 where the word at `start` sorts before the word. */
function compareAt(bytes: Uint8Array, start: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[start + i] ?? 0;
    if (byte <= BLANK) return -1;
    const difference = byte - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return (bytes[start + word.length] ?? 0) <= BLANK ? 0 : 1;
}
