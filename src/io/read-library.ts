import type { Readable } from 'node:stream';
import type { Post, Problem } from '../model.ts';
import { findPosts } from './find-posts.ts';
import { MAX_FILE_BYTES, postOf, readPost } from './read-post.ts';

/** What a reading gave. */
export interface ReadPosts {
  readonly posts: readonly Post[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all posts below the roots, one file at a time: on a local disk that is
 * as fast as several at once, and never runs out of descriptors.
 *
 * @param input what `-` reads
 */
export async function readLibrary(roots: readonly string[], { input }: { input: Readable }): Promise<ReadPosts> {
  const posts: Post[] = [];
  const problems: Problem[] = [];
  const take = (read: Post | Problem) => {
    if (!('text' in read)) problems.push(read);
    else {
      posts.push(read);
      problems.push(...read.problems);
    }
  };
  const seen = new Set<string>();
  for (const root of roots) {
    if (root === '-') {
      take(await readInput(input));
      continue;
    }
    const found = findPosts(root);
    problems.push(...found.problems);
    for (const path of found.paths) {
      if (seen.has(path.shown)) continue;
      seen.add(path.shown);
      take(readPost(path));
    }
  }
  return { posts, problems };
}

async function readInput(input: Readable): Promise<Post | Problem> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length > MAX_FILE_BYTES) return { path: '-', line: null, message: 'standard input: too large (limit 64 MB)' };
  }
  return postOf(Buffer.concat(pieces), '-');
}
