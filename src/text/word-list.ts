/** Words that are spelt right, sorted, as bytes: nothing is decoded until a word is asked for. */
export interface WordList {
  has(word: string): boolean;
}

const BLANK = 32;

/**
 * A list of plain lower-case words, one a line or parted by blanks, sorted by bytes.
 * A word is found by bisection, so that loading costs no more than reading the file.
 */
export function createWordList(bytes: Uint8Array): WordList {
  return {
    has(word) {
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
    },
  };
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
