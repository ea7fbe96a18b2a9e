import { locateNotes } from '../io/locate.ts';
import { readPosts } from '../io/read-posts.ts';
import { arrange, isReading, type Library, type Reading, withPathBytes } from '../library/library.ts';
import type { Problem } from '../model.ts';
import { reportAll } from '../terminal/terminal.ts';
import { type Context, type GlobalOptions, sampleNotes } from './context.ts';

/** Reads the notes that the options and the environment name; tells what could not be read and goes on. */
export async function readNotes(context: Context, options: Pick<GlobalOptions, 'notes'>): Promise<Library> {
  const { terminal, env, cwd } = context;
  const { roots, from } = locateNotes({ notes: options.notes ?? [], env, cwd, sample: sampleNotes });
  if (from === 'sample')
    terminal.note('no notes here: reading the sample post (name yours with --notes PATH or DOTNOTES_PATH)');
  return readAll(context, roots);
}

/** The same for roots that are known. */
export async function readAll({ terminal, cache }: Context, roots: readonly string[]): Promise<Library> {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  cache.open(roots);
  const take = async (bytes: Buffer, path: string, pathBytes?: Uint8Array) => {
    // What finds talks is loaded only where some post is not known.
    const find = async () => (await import('./find-reading.ts')).findReading(bytes, path);
    const read = await cache.reading(bytes, path, find);
    return pathBytes && isReading(read) ? withPathBytes(read, pathBytes) : read;
  };
  for await (const read of readPosts(roots, take, () => terminal.input, terminal.progress)) {
    if (isReading(read)) readings.push(read);
    problems.push(...(isReading(read) ? read.problems : [read]));
  }
  terminal.progress(0, 0);
  reportAll(terminal, problems);
  return arrange(readings);
}
