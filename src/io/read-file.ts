import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** A file larger than this is not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** A path as the system has it; where its bytes are no UTF-8, `shown` says how it is printed. */
export interface PostPath {
  readonly raw: string | Buffer;
  readonly shown: string;
}

/**
 * The bytes of a regular file, to its end as it is now.
 *
 * @throws where it is none, too large, or cannot be read; `describeFault` says it in words
 */
export function readFile(path: string | Uint8Array): Buffer {
  // Without O_NONBLOCK, opening a FIFO would wait for a writer.
  const file = openSync(typeof path === 'string' ? path : Buffer.from(path), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Error('is a folder, not a post');
    if (!stat.isFile()) throw new Error('not a regular file');
    if (stat.size > MAX_FILE_BYTES) throw new Error(tooLarge(stat.size));
    return readToEnd(file, stat.size);
  } finally {
    closeSync(file);
  }
}

/** Reads on until nothing comes: the size may have changed since it was asked for. */
function readToEnd(file: number, expected: number): Buffer {
  let buffer = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > MAX_FILE_BYTES) throw new Error(tooLarge(length));
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
  }
}

function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.round(size / 1024 / 1024);
  return `too large (${megabytes(bytes)} MB; limit ${megabytes(MAX_FILE_BYTES)} MB): split it`;
}
