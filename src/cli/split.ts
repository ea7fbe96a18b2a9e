import { join } from 'node:path';
import { describeFault } from '../io/faults.ts';
import { locateNotes } from '../io/locate.ts';
import { checkOut } from '../io/out-folder.ts';
import { RawReader } from '../io/raw.ts';
import { cleanUpOnSignals, makeFolder, writeWhole } from '../io/write-file.ts';
import { talksOf } from '../library/library.ts';
import { planSplit } from '../split/plan.ts';
import { visibleLine } from '../text/visible.ts';
import { type Context, type GlobalOptions, sampleNotes } from './context.ts';
import { readAll } from './read-notes.ts';

interface SplitOptions extends GlobalOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** `dotnotes split <post>` */
export async function split(context: Context, path: string, options: SplitOptions): Promise<void> {
  const { terminal } = context;
  const library = await readAll(context, [path]);
  if (library.readings.length === 0) return;
  const files = planSplit(talksOf(library));
  const out = options.out ?? library.readings[0]?.sections[0]?.id.split('/')[0] ?? 'talks';
  checkOut(out, [path, ...notesRead(context, options)]);
  if (files.length === 0) {
    terminal.note(`no talks in ${path}`);
    terminal.exitCode ||= 1;
    return;
  }
  if (options.dryRun) {
    terminal.print(
      files.map(({ name, talk }) => visibleLine(`${join(out, name)}\t${talk.post.path}:${talk.line}`)).join('\n'),
    );
    return;
  }
  let written = 0;
  const raw = new RawReader();
  try {
    makeFolder(out);
    cleanUpOnSignals();
    for (const { name, frontMatter, talk } of files) {
      // Between two files a signal can be heard.
      await new Promise((next) => setImmediate(next));
      if (writeOne(join(out, name), [Buffer.from(frontMatter), raw.bytesBehindText(talk)], context, options)) written++;
    }
  } catch (error) {
    terminal.report({ path: out, message: `${describeFault(error)}; ${written} of ${files.length} files written` });
    return;
  }
  terminal.note(`${written} of ${files.length} files written to ${out}`);
}

function writeOne(
  path: string,
  pieces: readonly Buffer[],
  { terminal }: Context,
  { force = false }: SplitOptions,
): boolean {
  try {
    writeWhole(path, pieces, force);
    return true;
  } catch (error) {
    terminal.report({ path, message: (error as Error).message });
    return false;
  }
}

/** Where the notes would be read from, had none been named: nothing is written there either. */
function notesRead({ env, cwd }: Context, options: SplitOptions): readonly string[] {
  const { roots, from } = locateNotes({ notes: options.notes ?? [], env, cwd, sample: sampleNotes });
  return from === 'sample' ? [] : roots.filter((root) => root !== '-');
}
