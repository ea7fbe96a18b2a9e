import { locateNotes } from '../io/locate.ts';
import { isPost, postOf } from '../io/post-of.ts';
import { readPosts } from '../io/read-posts.ts';
import type { Post, Section } from '../model.ts';
import { checkLines } from '../output/check.ts';
import { listJson, sectionRecord } from '../output/json.ts';
import { createTheme } from '../render/theme.ts';
import { checkPost, type Finding } from '../talks/check.ts';
import { findSections } from '../talks/find-talks.ts';
import { reportAll } from '../terminal/terminal.ts';
import { type Context, type GlobalOptions, sampleNotes, UNCUT } from './context.ts';

interface CheckOptions extends GlobalOptions {
  readonly json?: boolean;
}

interface Checked {
  readonly post: Post;
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

/** `dotnotes check [paths…]`: exit 1 where something is odd. */
export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<void> {
  const { terminal, env, cwd } = context;
  const notes = paths.length > 0 ? paths : (options.notes ?? []);
  const { roots } = locateNotes({ notes, env, cwd, sample: sampleNotes });
  const readings: Checked[] = [];
  for await (const read of readPosts(roots, postOf, () => terminal.input, terminal.progress)) {
    if (!isPost(read)) {
      terminal.report(read);
      continue;
    }
    const sections = findSections(read);
    readings.push({ post: read, sections, findings: checkPost(read, sections) });
    reportAll(terminal, read.problems);
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
    await terminal.printAll(listJson(readings, record));
  } else {
    const style = { width: terminal.isTerminal ? terminal.width : UNCUT, theme: createTheme(terminal.colorLevel) };
    await terminal.page(readings.flatMap((reading) => checkLines(reading, style)));
  }
  if (readings.some(({ findings }) => findings.length > 0)) terminal.exitCode ||= 1;
}
