import type { Section } from '../model.ts';
import { decodeUnits, lengthOfMarks, type Units, unitsOf } from './decode.ts';
import { readFile } from './read-file.ts';

/** What of a section says where its bytes are. */
export type RawSection = Pick<Section, 'firstLine' | 'endLine' | 'markdown'> & {
  readonly post: Pick<Section['post'], 'path' | 'pathBytes'>;
};

/**
 * Gives the very bytes of sections, and reads a file once for all of its
 * sections that are asked for one after the other. Where the file no longer
 * holds there what was parsed (it was changed, is gone, or was standard input),
 * it gives the text that was.
 */
export class RawReader {
  #path: string | Uint8Array | null = null;
  #lines: LineBytes | null = null;

  bytesOf({ post, firstLine, endLine, markdown }: RawSection): Buffer {
    const lines = post.path === '-' ? null : this.#linesOf(post.pathBytes ?? post.path);
    const bytes = lines?.slice(firstLine, endLine) ?? null;
    return bytes !== null && lines?.decode(bytes) === markdown ? bytes : Buffer.from(markdown);
  }

  /** The same to follow text in UTF-8: what is UTF-16 is given as UTF-8. */
  bytesBehindText(section: RawSection): Buffer {
    const bytes = this.bytesOf(section);
    return this.#lines?.isWide ? Buffer.from(section.markdown) : bytes;
  }

  #linesOf(path: string | Uint8Array): LineBytes | null {
    if (path === this.#path) return this.#lines;
    this.#path = path;
    try {
      this.#lines = new LineBytes(readFile(path));
    } catch {
      this.#lines = null;
    }
    return this.#lines;
  }
}

/**
 * The bytes of a file by its lines. Every encoding that keeps ASCII has the same
 * line ends, so the lines of a file that is no UTF-8 are the same ones. Looks
 * for line ends from where it was asked last, and keeps none: they may be millions.
 */
export class LineBytes {
  readonly #bytes: Buffer;
  readonly #units: Units;
  #line = 1;
  #at: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#units = unitsOf(bytes);
    this.#at = lengthOfMarks(bytes);
  }

  /** Whether a character of ASCII takes two bytes. */
  get isWide(): boolean {
    return this.#units !== 'utf-8';
  }

  /** @param firstLine from 1  @param endLine inclusive */
  slice(firstLine: number, endLine: number): Buffer {
    const start = this.#startOf(firstLine);
    return this.#bytes.subarray(start, this.#startOf(endLine + 1));
  }

  decode(bytes: Buffer): string {
    return decodeUnits(bytes, this.#units);
  }

  #startOf(line: number): number {
    if (line < this.#line) {
      this.#line = 1;
      this.#at = lengthOfMarks(this.#bytes);
    }
    const width = this.isWide ? 2 : 1;
    for (; this.#line < line && this.#at < this.#bytes.length; this.#at += width) {
      const code = this.#codeAt(this.#at);
      if (code === 10 || (code === 13 && this.#codeAt(this.#at + width) !== 10)) this.#line++;
    }
    return this.#at;
  }

  #codeAt(at: number): number {
    const [first = 0, second = 0] = [this.#bytes[at], this.#bytes[at + 1]];
    if (!this.isWide) return first;
    return this.#units === 'utf-16le' ? first + 256 * second : second + 256 * first;
  }
}
