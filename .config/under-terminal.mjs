// Runs dotnotes as it would print to a colour terminal of so many columns, and passes its output on:
//   node .config/under-terminal.mjs 80 list
const [columns, ...args] = process.argv.slice(2);
Object.assign(process.stdout, { isTTY: true, columns: Number(columns), rows: 0 });
process.argv = [process.execPath, 'dotnotes', '--color', 'always', '--no-pager', ...args];
process.env.TERM = 'xterm';
delete process.env.COLORTERM;
await import('../dist/cli.js');
