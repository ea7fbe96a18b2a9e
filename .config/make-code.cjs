// Writes the .code files of dist/: what V8 makes of its scripts while they list, show and search the sample
// post, first without a cache, then with the one that these runs left.
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const folder = join(root, 'dist');
const notes = join(root, 'notes');
const scripts = new Map();
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
  for (const [filename, script] of scripts) writeFileSync(filename.replace(/cjs$/, 'code'), script.createCachedData());
});

function runAll() {
  for (const args of commands) {
    process.argv = [process.execPath, 'dotnotes', ...args];
    run('./cli.cjs');
  }
}

/** As bin/dotnotes.js does. */
function run(name) {
  const filename = join(folder, name);
  if (!scripts.has(filename)) scripts.set(filename, new Script(readFileSync(filename, 'latin1'), { filename }));
  const others = createRequire(filename);
  const ask = (wanted) => (wanted.startsWith('./') ? run(wanted) : others(wanted));
  return scripts.get(filename).runInThisContext()(ask, filename);
}
