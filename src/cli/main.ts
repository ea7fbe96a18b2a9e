import { createCache } from '../io/cache.ts';
import { createTerminal } from '../terminal/terminal.ts';
import { run } from './run.ts';

/** The build puts a hash of the program here. */
const PROGRAM = '@program@';

const { argv, env, stdout, stderr } = process;

// With both set Node prints a warning of its own; NO_COLOR wins.
if (env.NO_COLOR && env.FORCE_COLOR) delete env.FORCE_COLOR;

const terminal = createTerminal(
  {
    get input() {
      return process.stdin;
    },
    output: stdout,
    errors: stderr,
  },
  env,
);

// A reader that goes away, as `head` does, is no error; a disk that is full is one.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  terminal.report({ message: `write error: ${error.code === 'ENOSPC' ? 'no space left on device' : error.message}` });
  process.exit(terminal.exitCode);
});
stderr.on('error', () => {});

const cache = createCache(env, PROGRAM);

run(argv.slice(2), { terminal, env, cwd: () => process.cwd(), cache }).then(() => {
  // Never process.exit() here: it would cut what a slow reader has not taken yet.
  process.exitCode = terminal.exitCode;
  cache.save();
});
