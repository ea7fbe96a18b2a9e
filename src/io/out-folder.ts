import { lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { NotesError } from '../errors.ts';

/**
 * Makes sure that nothing is written among notes.
 *
 * @param out   the folder to write to; need not be there
 * @param notes files and folders that are read; `-`, standard input, lies nowhere
 * @throws NotesError where `out` is a file, lies in a folder of notes, or no folder can be made there
 */
export function checkOut(out: string, notes: readonly string[]): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new NotesError(`${out}: is a file, not a folder: name another --out`);
  const dangling = danglingLink(out);
  if (dangling !== null)
    throw new NotesError(
      `${dangling}: is a link that leads nowhere: take it away, make what it names, or name another --out`,
    );
  const target = realPath(out);
  for (const path of notes.filter((name) => name !== '-')) {
    const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
    if (isInside(target, realPath(folder))) {
      throw new NotesError(
        `${out}: is among the notes (${folder}), where its files would be read as posts: name another --out`,
      );
    }
  }
}

/** The part of a path that is a link to what is not there. */
function danglingLink(path: string): string | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there) return there.isSymbolicLink() && !statSync(path, { throwIfNoEntry: false }) ? path : null;
  return dirname(path) === path ? null : danglingLink(dirname(path));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way);
}

/** The path without links, as far as it is there. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
  }
}
