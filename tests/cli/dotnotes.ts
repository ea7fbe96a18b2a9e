import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import { NO_CACHE } from '../../src/io/cache.ts';
import { createTerminal } from '../../src/terminal/terminal.ts';

/** Runs a command line in this process, as on a terminal or off one. */
export async function dotnotes(
  args: readonly string[],
  { columns = 0, env = {}, input = '', cwd = tmpdir(), cache = NO_CACHE } = {},
) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTTY: columns > 0,
    columns,
    rows: 0,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  const terminal = createTerminal(
    { input: Readable.from([Buffer.from(input)]), output: stream('out'), errors: stream('err') },
    env,
  );
  await run(args, { terminal, env, cwd: () => cwd, cache });
  return { ...written, code: terminal.exitCode };
}
