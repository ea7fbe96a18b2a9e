import { editorCommand, runEditor } from '../io/editor.ts';
import type { Context, GlobalOptions } from './context.ts';
import { findTalk } from './find-talk.ts';
import { readNotes } from './read-notes.ts';

/** `dotnotes open <speaker…>` */
export async function open(context: Context, words: readonly string[], options: GlobalOptions): Promise<void> {
  const { terminal, env } = context;
  const [talk] = await findTalk(context, await readNotes(context, options), words.join(' '));
  if (!talk) return;
  if (talk.post.path === '-') {
    terminal.report({ message: 'what came on standard input cannot be opened in an editor' });
    return;
  }
  if (talk.post.pathBytes) {
    terminal.report({ path: talk.post.path, message: 'its name is no UTF-8: give it another to open it' });
    return;
  }
  const trouble = await runEditor(editorCommand(env, talk.post.path, talk.line));
  if (trouble !== null) terminal.report({ message: trouble });
}
