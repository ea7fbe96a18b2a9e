import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { indexOfBytes, indexToBytes } from '../cache/index-bytes.ts';
import { createPostTexts } from '../cache/post-texts.ts';
import { readingOfLine, readingToLine } from '../cache/reading-line.ts';
import { isReading, type Reading } from '../library/library.ts';
import type { Problem } from '../model.ts';
import type { WordIndex } from '../search/index.ts';
import { decode } from './decode.ts';
import { readKept, writeKept } from './kept-file.ts';
import { userFolder } from './user-folder.ts';

const NAME_LENGTH = 32;

/**
 * What earlier runs found in the same notes. Every post is read on every run; what
 * was found in it is kept under the hash of its very bytes, the path it is shown by
 * and the program that read it. So an entry may be missing, but never out of date,
 * and no clock has a say in it. What cannot be read or written is done without.
 */
export interface Cache {
  /** Begins the reading of a library: all that is read from now on is of these roots. */
  open(roots: readonly string[]): void;
  /** What was found in a post of these bytes; `find` finds it where nobody did before. */
  reading(bytes: Buffer, path: string, find: Find): Promise<Reading | Problem>;
  /**
   * The index of the words of all that was read; `build` makes it where nobody did before.
   *
   * @param isSound asked once it is made: whether it is worth keeping
   */
  index(build: () => WordIndex, isSound: () => boolean): WordIndex;
  /** Keeps what this run found anew. */
  save(): void;
}

/** Finds what is in a post, or tells what kept it from being read. */
type Find = () => Promise<Reading | Problem>;

/** A run without: all is found anew. */
export const NO_CACHE: Cache = {
  open() {},
  reading: (_bytes, _path, find) => find(),
  index: (build) => build(),
  save() {},
};

/**
 * The cache of a user, in `$XDG_CACHE_HOME/dotnotes` or `~/.cache/dotnotes`; none
 * where neither is an absolute path, or DOTNOTES_CACHE is `off`.
 *
 * @param program tells this program from every other: another may find something else in the same post.
 *   In the sources it is a mark that the build replaces: they change, so what they found is not kept.
 */
export function createCache(env: { readonly [name: string]: string | undefined }, program: string): Cache {
  const above = userFolder(env, 'XDG_CACHE_HOME', '.cache');
  if (above === null || env.DOTNOTES_CACHE === 'off' || program.startsWith('@')) return NO_CACHE;
  return new DiskCache(join(above, 'dotnotes'), program);
}

/** Two files a library: its readings, one a line, and the index of their words. */
class DiskCache implements Cache {
  readonly #folder: string;
  readonly #program: string;
  /** Of the library; null where it is not to be kept. */
  #name: string | null = null;
  /** Readings as lines, by the keys of their posts: of the run before, and of this one. */
  readonly #before = new Map<string, string>();
  readonly #now = new Map<string, string | Reading>();
  /** Posts that were read before are texts. */
  readonly #textsOf = createPostTexts((bytes: Buffer) => decode(bytes).text ?? '');
  #newIndex: { readonly label: string; readonly index: WordIndex } | null = null;

  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = `${program} ${process.version} ${process.versions.icu}`;
  }

  open(roots: readonly string[]): void {
    this.#name = nameOf(roots);
    const kept = this.#name && readKept(this.#path('readings'), this.#program);
    if (!kept) return;
    // Each line has its end.
    for (const line of kept.toString().split('\n').slice(0, -1)) {
      const end = line.lastIndexOf('\t');
      this.#before.set(line.slice(0, end), line.slice(end + 1));
    }
  }

  async reading(bytes: Buffer, path: string, find: Find): Promise<Reading | Problem> {
    if (this.#name === null) return find();
    const key = `${hash('sha256', bytes)}\t${JSON.stringify(path)}`;
    const line = this.#before.get(key);
    const found = line === undefined ? await find() : readingOfLine(line, this.#textsOf(bytes));
    if (isReading(found)) this.#now.set(key, line ?? found);
    return found;
  }

  index(build: () => WordIndex, isSound: () => boolean): WordIndex {
    if (this.#name === null) return build();
    const label = `${this.#program} ${hash('sha256', [...this.#now.keys()].join('\n'))}`;
    const kept = readKept(this.#path('words'), label);
    if (kept) return indexOfBytes(kept);
    const index = build();
    if (isSound()) this.#newIndex = { label, index };
    return index;
  }

  save(): void {
    try {
      const isAsBefore = this.#now.size === this.#before.size && [...this.#now.values()].every(isLine);
      if (!isAsBefore) this.#write('readings', this.#program, this.#lines());
      if (this.#newIndex) this.#write('words', this.#newIndex.label, indexToBytes(this.#newIndex.index));
    } catch {
      // The next run finds anew what this one could not keep.
    }
  }

  #lines(): Buffer[] {
    return Array.from(this.#now, ([key, found]) =>
      Buffer.from(`${key}\t${isLine(found) ? found : readingToLine(found)}\n`),
    );
  }

  #path(ending: string): string {
    return join(this.#folder, `${this.#name}.${ending}`);
  }

  #write(ending: string, label: string, body: readonly Uint8Array[]): void {
    writeKept(this.#folder, `${this.#name}.${ending}`, label, body);
  }
}

function isLine(found: string | Reading): found is string {
  return typeof found === 'string';
}

/** What a library's files are called: by where its roots are, and by how they were named, since the paths shown begin so. */
function nameOf(roots: readonly string[]): string | null {
  if (roots.includes('-')) return null;
  try {
    return hash('sha256', JSON.stringify(roots.map((root) => [realpathSync(root), root]))).slice(0, NAME_LENGTH);
  } catch {
    return null;
  }
}
