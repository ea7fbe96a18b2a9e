import type { WordIndex } from '../search/index.ts';

/** Numbers stand at multiples of this. */
const ALIGNMENT = 4;
const PARTS = 7;
const EMPTY = new Uint8Array();

/**
 * An index as bytes: the lengths of its parts, then the parts, each filled up to
 * whole numbers. In the order of bytes of this machine, for which alone it is kept.
 *
 * @returns pieces, to be put one after the other: together they would be large
 */
export function indexToBytes({ words, right, pairs, runs, starts, sections, lengths }: WordIndex): Uint8Array[] {
  const texts = [words, pairs, runs].map(textsToBytes) as [Uint8Array, Uint8Array, Uint8Array];
  const parts = [texts[0], right, texts[1], texts[2], starts, sections, lengths].map(bytesOf);
  const sizes = Uint32Array.from(parts, ({ length }) => length);
  return [bytesOf(sizes), ...parts.flatMap((part) => [part, new Uint8Array(filledUp(part.length) - part.length)])];
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The index of bytes that `indexToBytes` gave. */
export function indexOfBytes(bytes: Uint8Array): WordIndex {
  const { buffer } = new Uint8Array(bytes);
  const sizes = new Uint32Array(buffer, 0, PARTS);
  let at = sizes.byteLength;
  const [words = EMPTY, right = EMPTY, pairs = EMPTY, runs = EMPTY, starts = EMPTY, sections = EMPTY, lengths = EMPTY] =
    Array.from(sizes, (length) => {
      const part = new Uint8Array(buffer, at, length);
      at += filledUp(length);
      return part;
    });
  return {
    words: textsOf(words),
    right,
    pairs: textsOf(pairs),
    runs: textsOf(runs),
    starts: numbersOf(starts),
    sections: numbersOf(sections),
    lengths: numbersOf(lengths),
  };
}

function filledUp(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function numbersOf({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / ALIGNMENT);
}

/** No word holds a line end. */
function textsToBytes(texts: readonly string[]): Uint8Array {
  return new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
}

function textsOf(bytes: Uint8Array): string[] {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n').slice(0, -1);
}
