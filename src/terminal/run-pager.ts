import { spawn } from 'node:child_process';
import type { Environment } from './settings.ts';

/**
 * Hands a text to a pager and waits until the reader leaves it.
 *
 * @returns what went wrong where the pager could not be started, or failed before it read all; null where it did its work
 */
export function runPager(
  [command = '', ...args]: readonly string[],
  text: string,
  env: Environment,
): Promise<string | null> {
  return new Promise((resolve) => {
    // F: leave at once if it fits, R: colours and links, X: leave the text on the screen.
    const child = spawn(command, args, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...env, LESS: env.LESS ?? 'FRX', LESSCHARSET: env.LESSCHARSET ?? 'utf-8' },
    });
    // Ctrl-C belongs to the pager while it runs.
    const stay = () => {};
    process.on('SIGINT', stay);
    const end = (trouble: string | null) => {
      process.off('SIGINT', stay);
      resolve(trouble);
    };
    child.once('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' ? 'not found' : (error.code ?? 'failed')),
    );
    child.once('close', (code) => end(code === 126 || code === 127 ? `exit ${code}` : null));
    // A reader that quits early closes the pipe: that is no error.
    child.stdin?.on('error', () => {});
    child.stdin?.end(text);
  });
}
