import { spawn } from 'node:child_process';
import { type Pieces, writeAll } from './output.ts';
import type { Environment } from './settings.ts';

/**
 * Hands lines to a pager, as it is taken, and waits until the reader leaves it.
 *
 * A pager that ends with 0 did its work, whether it took all of the text or its
 * reader had enough; so did one that ends after Ctrl-C. Any other end is a
 * failure, also where something may have been shown: the pipe takes a short text
 * whether or not anybody reads it, so nobody can tell, and a text that is
 * printed twice is better than one that is lost.
 *
 * @returns what went wrong; null where the pager did its work
 */
export function runPager(
  [command = '', ...args]: readonly string[],
  lines: Pieces,
  env: Environment,
): Promise<string | null> {
  return new Promise((resolve, reject) => {
    // F: leave at once if it fits, R: colours and links, X: leave the text on the screen.
    const child = spawn(command, args, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...env, LESS: env.LESS ?? 'FRX', LESSCHARSET: env.LESSCHARSET ?? 'utf-8' },
    });
    // Ctrl-C belongs to the pager while it runs.
    let isInterrupted = false;
    const interrupt = () => {
      isInterrupted = true;
    };
    process.on('SIGINT', interrupt);
    const end = (trouble: string | null) => {
      process.off('SIGINT', interrupt);
      resolve(trouble);
    };
    child.once('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' ? 'not found' : (error.code ?? 'failed')),
    );
    child.once('close', (code, signal) =>
      end(code === 0 || isInterrupted ? null : signal ? `ended by ${signal}` : `ended with ${code}`),
    );
    // A reader that quits early closes the pipe: that is no error.
    child.stdin.on('error', () => {});
    writeAll(child.stdin, lines, '\n')
      .catch(reject)
      .finally(() => child.stdin.end());
  });
}
