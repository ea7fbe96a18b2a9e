import { locateNotes } from '../io/locate.ts';
import { readLibrary } from '../io/read-library.ts';
import { createLibrary, type Library } from '../library/library.ts';
import { reportAll } from '../terminal/terminal.ts';
import { type Context, type GlobalOptions, sampleNotes } from './context.ts';

/** Reads the notes that the options and the environment name; tells what could not be read and goes on. */
export async function readNotes(
  { terminal, env, cwd }: Context,
  options: Pick<GlobalOptions, 'notes'>,
): Promise<Library> {
  const { roots, from } = locateNotes({ notes: options.notes ?? [], env, cwd, sample: sampleNotes() });
  if (from === 'sample')
    terminal.note('no notes here: reading the sample post (name yours with --notes PATH or DOTNOTES_PATH)');
  const { posts, problems } = await readLibrary(roots, { input: terminal.input });
  const library = createLibrary(posts);
  reportAll(terminal, problems);
  return library;
}
