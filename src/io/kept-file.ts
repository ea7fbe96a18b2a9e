import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, writeWhole } from './write-file.ts';

/** A larger file is neither written nor read. */
const MAX_BYTES = 512 * 1024 * 1024;
/** So many files are kept in a folder; the oldest go when one is added. */
const MAX_FILES = 64;
const LINE_END = 10;
const ALIGNMENT = 4;
const OTHERS_MAY_WRITE = 0o022;

/**
 * What `writeKept` wrote, where it is still there as it was written: a plain file
 * of this user, that nobody else may write, with this label and all its bytes.
 *
 * @returns null where anything is odd
 */
export function readKept(path: string, label: string): Buffer | null {
  try {
    const bytes = readOwnFile(path);
    const head = bytes.subarray(0, bytes.indexOf(LINE_END) + 1);
    const body = bytes.subarray(head.length);
    return head.toString() === headOf(label, [body]) ? body : null;
  } catch {
    return null;
  }
}

/**
 * Writes a file of one's own, whole or not at all, and takes the oldest away where
 * there are many.
 *
 * @param label says what is in it and who wrote it; without line ends
 * @param body  in pieces
 * @throws Error where it cannot be written
 */
export function writeKept(folder: string, name: string, label: string, body: readonly Uint8Array[]): void {
  if (body.reduce((sum, { length }) => sum + length, 0) > MAX_BYTES) return;
  makeFolder(folder, 0o700);
  writeWhole(join(folder, name), [Buffer.from(headOf(label, body)), ...body], true, 0o600);
  const files = readdirSync(folder).map((entry) => join(folder, entry));
  if (files.length <= MAX_FILES) return;
  const byAge = files.map((path) => ({ path, since: lstatSync(path).mtimeMs })).sort((a, b) => b.since - a.since);
  for (const { path } of byAge.slice(MAX_FILES)) unlinkSync(path);
}

function headOf(label: string, body: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of body) hash.update(piece);
  const head = `${label} ${hash.digest('hex')}`;
  // So that numbers in the body stand where they can be read without a copy.
  return `${head.padEnd(Math.ceil((head.length + 1) / ALIGNMENT) * ALIGNMENT - 1)}\n`;
}

function readOwnFile(path: string): Buffer {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = constants;
  const file = openSync(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  try {
    const stat = fstatSync(file);
    const { mode, uid, size } = stat;
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_MAY_WRITE) === 0);
    if (!stat.isFile() || !isOwn || size > MAX_BYTES) throw new Error('not kept by this user');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
