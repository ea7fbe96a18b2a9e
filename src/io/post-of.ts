import type { Post, Problem } from '../model.ts';
import { parsePost } from '../parse/post.ts';
import { decode } from './decode.ts';

/** Tells a post from what kept one from being read. */
export function isPost(read: Post | Problem): read is Post {
  return 'text' in read;
}

/** Makes a post of the bytes of a file. */
export function postOf(bytes: Buffer, path: string): Post | Problem {
  const { text, problem } = decode(bytes);
  if (text === null) return { path, line: null, message: problem?.message ?? 'not text' };
  const post = parsePost(text, path);
  return problem ? { ...post, problems: [{ path, ...problem }, ...post.problems] } : post;
}
