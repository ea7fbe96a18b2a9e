import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Post, Problem } from '../model.ts';
import { describeFault } from './faults.ts';
import { findPosts } from './find-posts.ts';
import { MAX_FILE_BYTES, postOf, readPost } from './read-post.ts';

/**
 * Reads all posts below the roots, one at a time, so that nobody need keep them all:
 * on a local disk that is as fast as several at once, and never runs out of descriptors.
 *
 * @param input what `-` reads; a function, since asking Node for its standard input costs time
 * @param tell  is told how far the reading is
 * @yields each post, or what kept one from being read
 */
export async function* readPosts(
  roots: readonly string[],
  input: () => Readable,
  tell: (done: number, all: number) => void = () => {},
): AsyncGenerator<Post | Problem> {
  const seen = new Set<string>();
  for (const root of roots) {
    if (root === '-') {
      yield await readInput(input());
      continue;
    }
    const { paths, problems } = findPosts(root);
    yield* problems;
    const fresh = paths.filter(({ shown }) => !seen.has(shown));
    for (const [i, path] of fresh.entries()) {
      seen.add(path.shown);
      tell(i, fresh.length);
      yield readPost(path);
    }
  }
}

/** Tells a post from what kept one from being read. */
export function isPost(read: Post | Problem): read is Post {
  return 'text' in read;
}

async function readInput(input: Readable & { fd?: number }): Promise<Post | Problem> {
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
  return postOf(Buffer.concat(pieces), '-');
}
