import { isPost, postOf } from '../io/post-of.ts';
import type { Reading } from '../library/library.ts';
import { readingOf } from '../library/reading-of.ts';
import type { Post, Problem, Section } from '../model.ts';
import { checkPost, type Finding } from '../talks/check.ts';
import { findSections } from '../talks/find-talks.ts';

// The only door of the commands to what parses posts and finds talks: the build makes a script of its own of
// it, which a run reads only where some post is not known.

/** Finds what is in a post, or tells what kept it from being read. */
export function findReading(bytes: Buffer, path: string): Reading | Problem {
  const read = postOf(bytes, path);
  return isPost(read) ? readingOf(read) : read;
}

/** A post that was read, with what looks odd. */
export interface Checked {
  readonly post: Post;
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

/** Finds what is in a post and what looks odd in it, or tells what kept it from being read. */
export function checkReading(bytes: Buffer, path: string): Checked | Problem {
  const post = postOf(bytes, path);
  if (!isPost(post)) return post;
  const sections = findSections(post);
  return { post, sections, findings: checkPost(post, sections) };
}
