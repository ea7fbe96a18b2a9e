import { TextDecoder } from 'node:util';

/** The text of a file, and what was wrong with its bytes. */
export interface Decoded {
  /** Null where the bytes are no text. */
  readonly text: string | null;
  readonly problem: { readonly line: number | null; readonly message: string } | null;
}

/** A file with more NULs than one in so many bytes is taken for binary. */
const NUL_SHARE = 10;
const PROBE_BYTES = 64 * 1024;
const REPLACEMENT = Buffer.from('\ufffd');

/** Decodes UTF-8, or UTF-16 where a byte order mark says so; broken UTF-8 is read with replacement characters. */
export function decode(bytes: Buffer): Decoded {
  const utf16 = utf16Name(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), problem: null };
  if (isBinary(bytes)) return { text: null, problem: { line: null, message: 'binary file, skipped' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problem: null };
  } catch {
    const text = bytes.toString('utf8');
    const offset = firstBadByte(bytes, text);
    const line = bytes
      .subarray(0, offset)
      .toString('latin1')
      .split(/\r\n|\n|\r/).length;
    const message = `not valid UTF-8 (first bad byte at offset ${offset}, line ${line}): save it as UTF-8`;
    return { text, problem: { line, message } };
  }
}

function utf16Name(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function isBinary(bytes: Buffer): boolean {
  const probe = bytes.subarray(0, PROBE_BYTES);
  if (!probe.includes(0)) return false;
  let nuls = 0;
  for (const byte of probe) if (byte === 0) nuls++;
  return nuls > 0 && nuls * NUL_SHARE >= probe.length;
}

/** Encoding the decoded text again gives the same bytes, up to the first bad one. */
function firstBadByte(bytes: Buffer, text: string): number {
  let from = 0;
  let offset = 0;
  for (;;) {
    const at = text.indexOf('\ufffd', from);
    if (at < 0) return bytes.length;
    offset += Buffer.byteLength(text.slice(from, at));
    // The notes may hold a replacement character of their own.
    if (!bytes.subarray(offset, offset + REPLACEMENT.length).equals(REPLACEMENT)) return offset;
    offset += REPLACEMENT.length;
    from = at + 1;
  }
}
