// Writes dist/cli.code: what V8 makes of dist/cli.cjs while it lists, shows and searches the sample post.
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '..');
const filename = join(root, 'dist', 'cli.cjs');
const script = new Script(readFileSync(filename, 'latin1'), { filename });
const notes = join(root, 'notes');
const runs = [
  ['list', '--notes', notes],
  ['show', 'benet', '--notes', notes],
  ['search', 'blockchain', '--notes', notes],
];
process.stdout.write = () => true;
for (const args of runs) {
  process.argv = [process.execPath, filename, ...args];
  script.runInThisContext()(createRequire(filename), filename);
}
process.on('exit', () => {
  if (process.exitCode) throw new Error('dotnotes failed on its own sample post');
  writeFileSync(join(root, 'dist', 'cli.code'), script.createCachedData());
});
