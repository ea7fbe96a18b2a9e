import type { WordIndex } from '../search/index.ts';

type Lists = WordIndex['pairs'];
type Texts = WordIndex['words'];
type Part = Uint8Array | Uint32Array;

/** Numbers stand at multiples of this. */
const ALIGNMENT = 4;
/** Of an index. */
const PARTS = 16;

/**
 * An index as bytes: the lengths of its parts, then the parts, each filled up to
 * whole numbers. In the order of bytes of this machine, for which alone it is kept.
 *
 * @returns pieces, to be put one after the other: together they would be large
 */
export function indexToBytes(index: WordIndex): Uint8Array[] {
  const { words, right, wordSections, pairs, runs, runSections, lengths } = index;
  const numbers = [wordSections, pairs, runSections].flatMap(({ starts, values }) => [starts, values]);
  const parts = [...partsOfTexts(words), ...partsOfTexts(runs), ...numbers, right, lengths].map(bytesOf);
  const sizes = Uint32Array.from(parts, ({ length }) => length);
  return [bytesOf(sizes), ...parts.flatMap((part) => [part, new Uint8Array(filledUp(part.length) - part.length)])];
}

function partsOfTexts({ letters, starts, table, seed }: Texts): Part[] {
  return [new TextEncoder().encode(letters), starts, table, Uint32Array.of(seed)];
}

function bytesOf({ buffer, byteOffset, byteLength }: Part): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The index of bytes that `indexToBytes` gave. */
export function indexOfBytes(kept: Uint8Array): WordIndex {
  const bytes = kept.byteOffset % ALIGNMENT === 0 ? kept : new Uint8Array(kept);
  const sizes = numbersOf(bytes.subarray(0, PARTS * ALIGNMENT));
  let at = sizes.byteLength;
  const parts = Array.from(sizes, (length) => {
    const part = bytes.subarray(at, at + length);
    at += filledUp(length);
    return part;
  }).values();
  const next = () => parts.next().value as Uint8Array;
  const texts = (): Texts => ({
    letters: new TextDecoder('utf-8', { ignoreBOM: true }).decode(next()),
    starts: numbersOf(next()),
    table: numbersOf(next()),
    seed: (numbersOf(next())[0] ?? 0) | 0,
  });
  const lists = (): Lists => ({ starts: numbersOf(next()), values: numbersOf(next()) });
  return {
    words: texts(),
    runs: texts(),
    wordSections: lists(),
    pairs: lists(),
    runSections: lists(),
    right: new Uint8Array(next()),
    lengths: numbersOf(next()),
  };
}

function filledUp(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function numbersOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / ALIGNMENT);
}
