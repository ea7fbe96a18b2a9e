/** Words that are spelt right, sorted, as bytes: nothing is decoded until a word is asked for. */
export interface WordList {
  has(word: string): boolean;
}

const NEWLINE = 10;

/**
 * A list of plain lower-case words, one a line, sorted by bytes. A word is found by
 * bisection, so that loading costs no more than reading the file.
 */
export function createWordList(bytes: Uint8Array): WordList {
  return {
    has(word) {
      let low = 0;
      let high = bytes.length;
      while (low < high) {
        const start = lineStart(bytes, (low + high) >> 1, low);
        const order = compareAt(bytes, start, word);
        if (order === 0) return true;
        if (order < 0) low = lineEnd(bytes, start) + 1;
        else high = start;
      }
      return false;
    },
  };
}

function lineStart(bytes: Uint8Array, at: number, least: number): number {
  let start = at;
  while (start > least && bytes[start - 1] !== NEWLINE) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== NEWLINE) end++;
  return end;
}

/** Below 0 where the line at `start` sorts before the word. */
function compareAt(bytes: Uint8Array, start: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    const byte = bytes[start + i] ?? NEWLINE;
    if (byte === NEWLINE) return -1;
    const difference = byte - word.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return (bytes[start + word.length] ?? NEWLINE) === NEWLINE ? 0 : 1;
}
