import { readFile } from './read-file.ts';

/**
 * The bytes of lines of a file. Every encoding that keeps ASCII has the same
 * line ends, so the lines of a file that is no UTF-8 are the same ones.
 *
 * @param firstLine from 1
 * @param endLine   inclusive
 */
export function sliceLines(bytes: Buffer, firstLine: number, endLine: number): Buffer {
  let line = 1;
  let start = firstLine === 1 ? skipMark(bytes) : bytes.length;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== 10 && !(byte === 13 && bytes[at + 1] !== 10)) continue;
    line++;
    if (line === firstLine) start = at + 1;
    if (line === endLine + 1) return bytes.subarray(start, at + 1);
  }
  return bytes.subarray(start);
}

function skipMark(bytes: Buffer): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The very bytes of a section; of one that is no longer to be read there, or not in an ASCII-like encoding, its text. */
export function rawBytes({ post, firstLine, endLine, markdown }: RawSection): Buffer {
  if (post.path === '-') return Buffer.from(markdown);
  try {
    const bytes = readFile(post.path);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return isWide ? Buffer.from(markdown) : sliceLines(bytes, firstLine, endLine);
  } catch {
    return Buffer.from(markdown);
  }
}

interface RawSection {
  readonly post: { readonly path: string };
  readonly firstLine: number;
  readonly endLine: number;
  readonly markdown: string;
}
