import { isPost, postOf } from '../io/post-of.ts';
import type { Reading } from '../library/library.ts';
import { readingOf } from '../library/reading-of.ts';
import type { Problem } from '../model.ts';

/** Finds what is in a post, or tells what kept it from being read. */
export function findReading(bytes: Buffer, path: string): Reading | Problem {
  const read = postOf(bytes, path);
  return isPost(read) ? readingOf(read) : read;
}
