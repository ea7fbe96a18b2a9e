import { locateNotes } from '../io/locate.ts';
import { readPosts } from '../io/read-posts.ts';
import { checkLines } from '../output/check.ts';
import { listJson, sectionRecord } from '../output/json.ts';
import { createTheme } from '../render/theme.ts';
import { reportAll } from '../terminal/terminal.ts';
import { type Context, type GlobalOptions, sampleNotes, UNCUT } from './context.ts';
import type { Checked } from './find-reading.ts';

interface CheckOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** `dotnotes check [paths…]`: exit 1 where something is odd. */
export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<void> {
  const { terminal, env, cwd } = context;
  const notes = paths.length > 0 ? paths : (options.notes ?? []);
  const { roots } = locateNotes({ notes, env, cwd, sample: sampleNotes });
  const { checkReading } = await import('./find-reading.ts');
  const checked: Checked[] = [];
  for await (const read of readPosts(roots, checkReading, () => terminal.input, terminal.progress)) {
    if ('post' in read) {
      checked.push(read);
      reportAll(terminal, read.post.problems);
    } else terminal.report(read);
  }
  terminal.progress(0, 0);

  if (options.json) {
    const record = ({ post, sections, findings }: Checked) => ({
      path: post.path,
      sections: sections.map((section) => ({
        ...sectionRecord(section),
        reasons: section.reasons,
        parts: section.parts,
      })),
      findings,
    });
    await terminal.printAll(listJson(checked, record));
  } else {
    const style = { width: terminal.isTerminal ? terminal.width : UNCUT, theme: createTheme(terminal.colorLevel) };
    await terminal.page(checked.flatMap((one) => checkLines(one, style)));
  }
  if (checked.some(({ findings }) => findings.length > 0)) terminal.exitCode ||= 1;
}
