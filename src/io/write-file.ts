import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeFault } from './faults.ts';

/** Temporary files that a signal must take away. */
const unfinished = new Set<string>();

/** From now on, a run that is told to stop takes away what it has half written. */
export function cleanUpOnSignals(): void {
  const stop = (code: number) => () => {
    for (const path of unfinished) rmSync(path, { force: true });
    process.exit(code);
  };
  process.once('SIGINT', stop(130));
  process.once('SIGTERM', stop(143));
}

/**
 * Writes a file whole or not at all: into a temporary file beside it that then
 * takes the name. A link is never written through.
 *
 * @param force replace a file that is there
 * @throws Error with what is wrong in words
 */
export function writeWhole(path: string, bytes: Buffer, force: boolean): void {
  if (!force && exists(path)) throw new Error('exists, not overwritten (--force replaces it)');
  if (force && lstatSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error('is a folder, not overwritten');
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${process.pid}.tmp`);
  unfinished.add(temporary);
  try {
    writeNew(temporary, bytes);
    if (force) renameSync(temporary, path);
    else putInPlace(temporary, path);
  } catch (error) {
    throw new Error(describeFault(error));
  } finally {
    rmSync(temporary, { force: true });
    unfinished.delete(temporary);
  }
}

function writeNew(path: string, bytes: Buffer): void {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL, 0o666);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A link fails where the name was taken meanwhile; a file system that has no links gets a rename. */
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error;
    if (exists(path)) throw new Error('exists, not overwritten (--force replaces it)');
    renameSync(temporary, path);
  }
}

/** A dangling link is there, too. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Makes a folder, and those above it, where it is not there. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}
