/** A stream as `process.stdout` is one; a test hands in its own. */
export interface Output {
  /** @returns false where nothing more should be written before 'drain' */
  write(text: string | Uint8Array): unknown;
  on?(event: 'drain' | 'close', listener: () => void): unknown;
  off?(event: 'drain' | 'close', listener: () => void): unknown;
  readonly destroyed?: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
}

/** A text in pieces, or line by line, that need not be whole at any time. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/**
 * Writes pieces as the reader takes them; what a reader who has gone has not taken is not asked for.
 *
 * @param end comes behind each
 */
export async function writeAll(output: Output, pieces: Pieces, end = ''): Promise<void> {
  for await (const chunk of inChunks(pieces, end)) {
    if (output.destroyed) return;
    if (output.write(chunk) === false) await drained(output);
  }
}

const CHUNK = 1 << 16;

/** Pieces that are worth a write each, and cost little memory: letters of UTF-16 that are a pair stay together. */
async function* inChunks(pieces: Pieces, pieceEnd: string): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const end = at + CHUNK + Number(/[\ud800-\udbff]/.test(piece.charAt(at + CHUNK - 1)));
      chunk += piece.slice(at, end);
      at = end;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    chunk += pieceEnd;
  }
  if (chunk !== '') yield chunk;
}

function drained(output: Output): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      output.off?.('drain', done);
      output.off?.('close', done);
      resolve();
    };
    output.on?.('drain', done);
    output.on?.('close', done);
  });
}

/** Gives pieces from the first on whenever it is called, and asks for each once. */
export function again(pieces: Pieces): () => AsyncGenerator<string> {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  const given: string[] = [];
  return async function* () {
    for (let i = 0; ; i++) {
      if (i === given.length) {
        const next = await iterator.next();
        if (next.done) return;
        given.push(next.value);
      }
      yield given[i] as string;
    }
  };
}

/** Whether there are so many of them. */
export async function areAtLeast(count: number, pieces: AsyncGenerator<string>): Promise<boolean> {
  let seen = 0;
  for await (const _ of pieces) if (++seen >= count) return true;
  return false;
}
