import { CommanderError } from 'commander';
import { NotesError } from '../errors.ts';
import { describeFault, isSystemFault } from '../io/faults.ts';
import type { Context } from './context.ts';
import { buildProgram } from './program.ts';

/**
 * Runs one command line. What becomes of it stands in `context.terminal.exitCode`:
 * 0 done or found, 1 nothing found, 2 wrong usage or something could not be read.
 */
export async function run(args: readonly string[], context: Context): Promise<void> {
  const { terminal } = context;
  try {
    await buildProgram(context).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version end with 0; commander has told the rest.
      if (error.exitCode !== 0) terminal.exitCode = 2;
    } else if (error instanceof NotesError) {
      terminal.report({ message: error.message, below: error.excerpt });
    } else if (isSystemFault(error) && !error.message.includes('uv_cwd')) {
      terminal.report({ ...(error.path !== undefined && { path: error.path }), message: describeFault(error) });
    } else {
      terminal.report({ message: describe(error) });
      if (context.env.DOTNOTES_DEBUG && error instanceof Error)
        for (const line of (error.stack ?? '').split('\n')) terminal.note(line);
    }
  }
}

function describe(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && message.includes('uv_cwd')) return 'the current folder is gone: go to another one';
  return `${message ?? String(error)} (this is a fault of dotnotes; DOTNOTES_DEBUG=1 tells where)`;
}
