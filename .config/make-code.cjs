// Writes dist/cli.code: what V8 makes of dist/cli.cjs while it lists, shows and searches the sample post,
// first without a cache, then with the one that these runs left.
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const filename = join(root, 'dist', 'cli.cjs');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
const notes = join(root, 'notes');
const commands = [
  ['list', '--notes', notes],
  ['show', 'benet', '--notes', notes],
  ['search', 'blockchain', '--notes', notes],
];
process.stdout.write = () => true;
process.env.XDG_CACHE_HOME = mkdtempSync(join(tmpdir(), 'dotnotes-code-'));
delete process.env.DOTNOTES_CACHE;
runAll();
process.once('beforeExit', runAll);
process.on('exit', () => {
  rmSync(process.env.XDG_CACHE_HOME, { recursive: true });
  if (process.exitCode) throw new Error('dotnotes failed on its own sample post');
  writeFileSync(join(root, 'dist', 'cli.code'), script.createCachedData());
});

function runAll() {
  for (const args of commands) {
    process.argv = [process.execPath, filename, ...args];
    script.runInThisContext()(createRequire(filename), filename);
  }
}
