import { tmpdir } from 'node:os';
import { PassThrough, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../../src/cli/run.ts';
import { NO_CACHE } from '../../src/io/cache.ts';
import { createTerminal } from '../../src/terminal/terminal.ts';

/**
 * Runs a command line in this process, as on a terminal or off one.
 *
 * @param keys what a user types, one after the other; without any, nobody is there to be asked
 */
export async function dotnotes(
  args: readonly string[],
  { columns = 0, env = {}, input = '', cwd = tmpdir(), keys = [] as readonly string[], cache = NO_CACHE } = {},
) {
  const written = { out: '', err: '' };
  const pieces: Buffer[] = [];
  const stream = (name: 'out' | 'err') => ({
    isTTY: columns > 0,
    columns,
    rows: 0,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      if (name === 'out') pieces.push(Buffer.from(text as Uint8Array));
    },
  });
  const typing = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const terminal = createTerminal(
    {
      input: keys.length > 0 ? typing : Readable.from([Buffer.from(input)]),
      output: stream('out'),
      errors: stream('err'),
    },
    env,
  );
  const done = run(args, { terminal, env, cwd: () => cwd, cache });
  let isDone = false;
  done.finally(() => {
    isDone = true;
  });
  for (const key of keys) {
    // A key that comes before the question is lost.
    for (let wait = 0; !isDone && wait < 300 && !written.out.includes('Which talk?'); wait++) await sleep(10);
    await sleep(60);
    typing.write(key);
  }
  await done;
  return { ...written, bytes: Buffer.concat(pieces), code: terminal.exitCode };
}
