import { TextDecoder } from 'node:util';
import { splitLines } from '../text/lines.ts';

/** The text of a file, and what was wrong with its bytes. */
export interface Decoded {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly problem: { readonly line: number | null; readonly message: string } | null;
}

/** What a file is made of, by the byte order mark at its beginning. */
export type Units = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file with more NULs than one in so many bytes is taken for binary. */
const NUL_SHARE = 10;
const PROBE_BYTES = 64 * 1024;
const REPLACEMENTS: { readonly [units in Units]: Buffer } = {
  'utf-8': Buffer.from('\ufffd'),
  'utf-16le': Buffer.from([0xfd, 0xff]),
  'utf-16be': Buffer.from([0xff, 0xfd]),
};
const UTF8_MARK = Buffer.from('\ufeff');

/** Decodes UTF-8, or UTF-16 where a byte order mark says so; what is broken is read with replacement characters. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf32(bytes)) return { text: null, problem: { line: null, message: 'UTF-32 is not read: save it as UTF-8' } };
  const units = unitsOf(bytes);
  if (units === 'utf-8' && isBinary(bytes))
    return { text: null, problem: { line: null, message: 'binary file, skipped' } };
  try {
    return { text: new TextDecoder(units, { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    const text = decodeUnits(bytes, units);
    return { text, problem: firstBadByte(bytes, text, units) };
  }
}

/** The text of bytes of a file, or of lines of it. */
export function decodeUnits(bytes: Buffer, units: Units): string {
  return units === 'utf-8' ? bytes.toString('utf8') : new TextDecoder(units, { ignoreBOM: true }).decode(bytes);
}

export function unitsOf(bytes: Buffer): Units {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** How many bytes the byte order marks at the beginning take. */
export function lengthOfMarks(bytes: Buffer): number {
  const mark = unitsOf(bytes) === 'utf-8' ? UTF8_MARK : bytes.subarray(0, 2);
  let length = 0;
  while (bytes.subarray(length, length + mark.length).equals(mark)) length += mark.length;
  return length;
}

/** The mark of UTF-32 begins as that of UTF-16, which no text goes on from with a NUL. */
function isUtf32(bytes: Buffer): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/** Whether some stretch of the bytes is full of NULs. */
function isBinary(bytes: Buffer): boolean {
  if (!bytes.includes(0)) return false;
  for (let start = 0; start < bytes.length; start += PROBE_BYTES) {
    // The last stretch is a whole one, too: a NUL near the end says no more than elsewhere.
    const from = Math.max(0, Math.min(start, bytes.length - PROBE_BYTES));
    const probe = bytes.subarray(from, from + PROBE_BYTES);
    let nuls = 0;
    for (const byte of probe) if (byte === 0) nuls++;
    if (nuls * NUL_SHARE >= probe.length) return true;
  }
  return false;
}

/** Encoding the decoded text again gives the same bytes, up to the first bad one. */
function firstBadByte(bytes: Buffer, text: string, units: Units): Decoded['problem'] {
  const replacement = REPLACEMENTS[units];
  let from = 0;
  let offset = 0;
  for (;;) {
    const found = text.indexOf('\ufffd', from);
    const at = found < 0 ? text.length : found;
    const between = text.slice(from, at);
    offset += units === 'utf-8' ? Buffer.byteLength(between) : 2 * between.length;
    // The notes may hold a replacement character of their own.
    if (found < 0 || !bytes.subarray(offset, offset + replacement.length).equals(replacement)) {
      const line = splitLines(text.slice(0, at)).length;
      const name = units === 'utf-8' ? 'UTF-8' : 'UTF-16';
      return {
        line,
        message: `not valid ${name} (first bad byte at offset ${offset}, line ${line}): save it as UTF-8`,
      };
    }
    offset += replacement.length;
    from = at + 1;
  }
}
