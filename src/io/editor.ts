import { spawn } from 'node:child_process';
import { basename, resolve } from 'node:path';
import { commandWords } from '../text/command-words.ts';
import { describeFault } from './faults.ts';

/** How an editor is told the line, by its name without folder and ending. */
const LINE_ARGUMENTS: { readonly [style: string]: (path: string, line: number) => string[] } = {
  plus: (path, line) => [`+${line}`, path],
  goto: (path, line) => ['--goto', `${path}:${line}`],
  colon: (path, line) => [`${path}:${line}`],
  option: (path, line) => ['--line', String(line), path],
};

const STYLES = new Map<string, keyof typeof LINE_ARGUMENTS>([
  ...[
    'vi',
    'vim',
    'nvim',
    'gvim',
    'mvim',
    'view',
    'nano',
    'emacs',
    'emacsclient',
    'kak',
    'joe',
    'micro',
    'ne',
    'jed',
    'pico',
    'gedit',
  ].map((name) => [name, 'plus'] as const),
  ...['code', 'code-insiders', 'codium', 'vscodium', 'cursor', 'windsurf'].map((name) => [name, 'goto'] as const),
  ...['subl', 'sublime_text', 'hx', 'helix', 'zed', 'lapce', 'atom'].map((name) => [name, 'colon'] as const),
  ...['mate', 'kate', 'idea', 'webstorm', 'pycharm'].map((name) => [name, 'option'] as const),
]);

export interface EditorCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * The command that opens a file at a line: VISUAL, then EDITOR, then vi, with
 * their own arguments first. An editor that is not known gets the path alone.
 * No shell reads it, and the path is absolute, so that no name is an option.
 */
export function editorCommand(
  env: { readonly [name: string]: string | undefined },
  path: string,
  line: number,
): EditorCommand {
  const [command = 'vi', ...args] = commandWords(env.VISUAL || env.EDITOR || 'vi');
  const whole = resolve(path);
  const style = STYLES.get(basename(command.replaceAll('\\', '/')).replace(/\.(exe|cmd|bat)$/i, ''));
  return { command, args: [...args, ...(style ? (LINE_ARGUMENTS[style]?.(whole, line) ?? []) : [whole])] };
}

/** Runs an editor and waits for it. @returns what went wrong, or null */
export function runEditor({ command, args }: EditorCommand): Promise<string | null> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.once('error', (error: NodeJS.ErrnoException) => {
      const what = error.code === 'ENOENT' ? 'not found' : describeFault(error);
      done(`editor "${command}": ${what}: set VISUAL or EDITOR to yours`);
    });
    child.once('close', (code) => done(code === 0 ? null : `editor "${command}" ended with ${code ?? 'a signal'}`));
  });
}
