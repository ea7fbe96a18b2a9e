import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describeFault } from './faults.ts';

const TEMPORARY = '.dotnotes-tmp';
const HOUR = 3_600_000;
const EXISTS = 'exists, not overwritten (--force replaces it)';

/** Temporary files that a signal must take away. */
const unfinished = new Set<string>();
let isWatching = false;

/** From now on, a run that is told to stop takes away what it has half written. */
export function cleanUpOnSignals(): void {
  if (isWatching) return;
  isWatching = true;
  const stop = (code: number) => () => {
    for (const path of unfinished) takeAway(path);
    process.exit(code);
  };
  process.once('SIGINT', stop(130));
  process.once('SIGTERM', stop(143));
}

/**
 * Writes a file whole or not at all: into a temporary file beside it that then
 * takes the name. A link is never written through.
 *
 * @param pieces its bytes, one after the other
 * @param force replace a file that is there
 * @param mode  who may read and write it, less what the user's mask takes away
 * @throws Error with what is wrong in words
 */
export function writeWhole(path: string, pieces: readonly Uint8Array[], force: boolean, mode = 0o666): void {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${process.pid}${TEMPORARY}`);
  try {
    refuse(path, force);
    unfinished.add(temporary);
    writeNew(temporary, pieces, mode);
    if (force) renameSync(temporary, path);
    else putInPlace(temporary, path);
  } catch (error) {
    throw new Error(describeFault(error));
  } finally {
    if (unfinished.delete(temporary)) takeAway(temporary);
  }
}

/** @throws Error where what stands there must stay */
function refuse(path: string, force: boolean): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !force) throw new Error(EXISTS);
  if (there?.isDirectory()) throw new Error('is a folder, not overwritten');
}

/** What can't be taken away stays until a later run sweeps it (makeFolder); the work itself is done or told. */
function takeAway(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {}
}

function writeNew(path: string, pieces: readonly Uint8Array[], mode: number): void {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL, mode);
  try {
    for (const bytes of pieces)
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
    // A dangling link is there, too.
    if (lstatSync(path, { throwIfNoEntry: false })) throw new Error(EXISTS);
    renameSync(temporary, path);
  }
}

/** Makes a folder, and those above it, where it is not there; takes away what a run left there that was killed. */
export function makeFolder(path: string, mode = 0o777): void {
  makeWithThoseAbove(path, mode);
  for (const name of readdirSync(path).filter((entry) => entry.endsWith(TEMPORARY))) {
    const left = join(path, name);
    const since = lstatSync(left, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    // A younger one may be of a run that goes on.
    if (Date.now() - since > HOUR) takeAway(left);
  }
}

/** Node's own recursive mkdir never ends where the system says that something is missing whatever is made, as /proc does. */
function makeWithThoseAbove(path: string, mode: number): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeWithThoseAbove(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another run may have been quicker.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
