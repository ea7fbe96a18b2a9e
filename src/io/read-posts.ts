import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Problem } from '../model.ts';
import { describeFault } from './faults.ts';
import { findPosts } from './find-posts.ts';
import { MAX_FILE_BYTES, type PostPath, readFile } from './read-file.ts';

/**
 * Makes something of the bytes of a file.
 *
 * @param path      as it is shown; `-` for standard input
 * @param pathBytes the path itself where it is no UTF-8
 */
export type Take<T> = (bytes: Buffer, path: string, pathBytes?: Uint8Array) => T | Promise<T>;

/**
 * Reads all posts below the roots, one at a time, so that nobody need keep them all:
 * on a local disk that is as fast as several at once, and never runs out of descriptors.
 *
 * @param input what `-` reads; a function, since asking Node for its standard input costs time
 * @param tell  is told how far the reading is
 * @yields what `take` makes of each, or what kept one from being read
 */
export async function* readPosts<T>(
  roots: readonly string[],
  take: Take<T>,
  input: () => Readable,
  tell: (done: number, all: number) => void = () => {},
): AsyncGenerator<T | Problem> {
  const seen = new Set<string>();
  for (const root of roots) {
    if (root === '-') {
      yield await readInput(input(), take);
      continue;
    }
    const { paths, problems } = findPosts(root);
    yield* problems;
    const fresh = paths.filter(({ shown }) => !seen.has(shown));
    for (const [i, path] of fresh.entries()) {
      seen.add(path.shown);
      tell(i, fresh.length);
      yield readOne(path, take);
    }
  }
}

function readOne<T>({ raw, shown }: PostPath, take: Take<T>): T | Problem | Promise<T> {
  let bytes: Buffer;
  try {
    bytes = readFile(raw);
  } catch (error) {
    return { path: shown, line: null, message: describeFault(error) };
  }
  return typeof raw === 'string' ? take(bytes, shown) : take(bytes, shown, raw);
}

async function readInput<T>(input: Readable & { fd?: number }, take: Take<T>): Promise<T | Problem> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    // Node makes an empty stream of a folder.
    if (input.fd !== undefined && fstatSync(input.fd).isDirectory()) throw new Error('is a folder, not a post');
    for await (const piece of input) {
      pieces.push(Buffer.from(piece));
      length += piece.length;
      if (length > MAX_FILE_BYTES) throw new Error('too large (limit 64 MB): split it');
    }
  } catch (error) {
    return { path: '-', line: null, message: `standard input: ${describeFault(error)}` };
  }
  return take(Buffer.concat(pieces), '-');
}
