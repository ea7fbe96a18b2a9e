import { type Dirent, readdirSync, statSync } from 'node:fs';
import type { Problem } from '../model.ts';
import { describeFault } from './faults.ts';
import type { PostPath } from './read-file.ts';

const POST_NAME = /\.(md|markdown|mdown|mkd)$/i;
const SEPARATOR = Buffer.from('/');

/** The posts below a root, and what could not be looked into. */
export interface FoundPosts {
  readonly paths: readonly PostPath[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the posts of a root: the file itself, or all below the folder, sorted
 * by path. Links inside are not followed; hidden files, `node_modules` and what
 * is no regular file are passed over.
 */
export function findPosts(root: string): FoundPosts {
  const paths: PostPath[] = [];
  const problems: Problem[] = [];
  try {
    if (statSync(root).isDirectory()) walk(Buffer.from(root), paths, problems);
    else paths.push({ raw: root, shown: root });
  } catch (error) {
    problems.push({ path: root, line: null, message: describeFault(error) });
  }
  return { paths, problems };
}

function walk(top: Buffer, paths: PostPath[], problems: Problem[]): void {
  const folders = [top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
        const path = join(folder, entry.name);
        const name = entry.name.toString('latin1');
        if (name.startsWith('.') || name === 'node_modules') continue;
        if (entry.isDirectory()) folders.push(path);
        else if (isPost(entry, name)) paths.push(asPostPath(path));
      }
    } catch (error) {
      problems.push({ path: asPostPath(folder).shown, line: null, message: describeFault(error) });
    }
  }
  paths.sort((a, b) => (a.shown < b.shown ? -1 : Number(a.shown > b.shown)));
}

function isPost(entry: Dirent<Buffer>, name: string): boolean {
  return entry.isFile() && POST_NAME.test(name);
}

function join(folder: Buffer, name: Buffer): Buffer {
  return folder.at(-1) === SEPARATOR[0] ? Buffer.concat([folder, name]) : Buffer.concat([folder, SEPARATOR, name]);
}

/** A name that is no UTF-8 keeps its bytes; it is shown with `\xff` for each byte that is none. */
function asPostPath(path: Buffer): PostPath {
  const text = path.toString('utf8');
  if (!text.includes('\ufffd')) return { raw: text, shown: text };
  const shown = path.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
  return { raw: path, shown };
}
