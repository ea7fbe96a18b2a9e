import { locateNotes } from '../io/locate.ts';
import { readLibrary } from '../io/read-library.ts';
import { checkLines } from '../output/check.ts';
import { sectionRecord, toJson } from '../output/json.ts';
import { createTheme } from '../render/theme.ts';
import { checkPost } from '../talks/check.ts';
import { findSections } from '../talks/find-talks.ts';
import { reportAll } from '../terminal/terminal.ts';
import { type Context, type GlobalOptions, sampleNotes } from './context.ts';

/** Off a terminal a line is never broken. */
const UNCUT = 10_000;

interface CheckOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** `dotnotes check [paths…]`: exit 1 where something is odd. */
export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<void> {
  const { terminal, env, cwd } = context;
  const notes = paths.length > 0 ? paths : (options.notes ?? []);
  const { roots } = locateNotes({ notes, env, cwd, sample: sampleNotes() });
  const { posts, problems } = await readLibrary(roots, { input: terminal.input });
  const readings = posts.map((post) => {
    const sections = findSections(post);
    return { post, sections, findings: checkPost(post, sections) };
  });
  reportAll(terminal, problems);

  if (options.json) {
    terminal.print(
      toJson(
        readings.map(({ post, sections, findings }) => ({
          path: post.path,
          sections: sections.map((section) => ({ ...sectionRecord(section), reasons: section.reasons })),
          findings,
        })),
      ),
    );
  } else {
    const style = { width: terminal.isTerminal ? terminal.width : UNCUT, theme: createTheme(terminal.colorLevel) };
    await terminal.page(readings.flatMap((reading) => checkLines(reading, style)));
  }
  if (readings.some(({ findings }) => findings.length > 0)) terminal.exitCode ||= 1;
}
