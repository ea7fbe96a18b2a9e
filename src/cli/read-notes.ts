import { locateNotes } from '../io/locate.ts';
import { isPost, readPosts } from '../io/read-posts.ts';
import { arrange, type Library, type Reading, readingOf } from '../library/library.ts';
import type { Problem } from '../model.ts';
import { readOverride } from '../talks/override.ts';
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
export async function readAll({ terminal }: Context, roots: readonly string[]): Promise<Library> {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  for await (const read of readPosts(roots, () => terminal.input, terminal.progress)) {
    if (!isPost(read)) problems.push(read);
    else {
      readings.push(readingOf(read));
      problems.push(...read.problems, ...readOverride(read).problems);
    }
  }
  terminal.progress(0, 0);
  reportAll(terminal, problems);
  return arrange(readings);
}
