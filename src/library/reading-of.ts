import { infoOf, type Post } from '../model.ts';
import { findSections } from '../talks/find-talks.ts';
import { readOverride } from '../talks/outline/override.ts';
import { arrange, type Library, type Reading } from './library.ts';

/** Finds the talks of one post. */
export function readingOf(post: Post): Reading {
  const problems = [...post.problems, ...readOverride(post).problems];
  return { post: infoOf(post), sections: findSections(post), problems };
}

/**
 * Finds the talks of all posts and puts the posts in order.
 *
 * @param posts taken one at a time, so that a whole post need not be kept once its sections are known
 */
export function createLibrary(posts: Iterable<Post>): Library {
  return arrange(Array.from(posts, readingOf));
}
