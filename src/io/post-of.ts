import type { Post, Problem } from '../model.ts';
import { parsePost } from '../parse/post.ts';
import { decode } from './decode.ts';

/** Tells a post from what kept one from being read. */
export function isPost(read: Post | Problem): read is Post {
  return 'text' in read;
}

/** Notes have some thousands; what has millions is no text, and would fill the memory. */
const MAX_LINES = 2_000_000;
/** Of each heading, all that is seen is kept until the post is read. */
const MAX_HEADINGS = 50_000;

/** Makes a post of the bytes of a file. */
export function postOf(bytes: Buffer, path: string): Post | Problem {
  const { text, problem } = decode(bytes);
  if (text === null) return { path, line: null, message: problem?.message ?? 'not text' };
  if (hasMoreLines(text)) return { path, line: null, message: `too many lines (limit ${MAX_LINES}): split it` };
  const post = parsePost(text, path);
  if (post.headings.length > MAX_HEADINGS)
    return { path, line: null, message: `too many headings (limit ${MAX_HEADINGS}): split it` };
  return problem ? { ...post, problems: [{ path, ...problem }, ...post.problems] } : post;
}

function hasMoreLines(text: string): boolean {
  let lines = 0;
  if (text.length > MAX_LINES) for (const _ of text.matchAll(/\r\n?|\n/g)) if (++lines > MAX_LINES) return true;
  return false;
}
