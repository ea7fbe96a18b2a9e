// Runs dotnotes as it would print to a colour terminal of so many columns, and passes its output on:
//   node .config/under-terminal.mjs 80 list
import { createRequire } from 'node:module';

const [columns, ...args] = process.argv.slice(2);
Object.assign(process.stdout, { isTTY: true, columns: Number(columns), rows: 0 });
process.argv = [process.execPath, 'dotnotes', '--no-pager', ...args];
process.env.TERM = 'xterm';
for (const name of ['COLORTERM', 'COLUMNS', 'NO_COLOR', 'FORCE_COLOR']) delete process.env[name];
createRequire(import.meta.url)('../bin/dotnotes.js');
