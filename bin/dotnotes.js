#!/usr/bin/env node
// CommonJS, a few scripts, and the code that V8 made of each when the package was built:
// so a start takes half the time. V8 checks that the code is its own and fits the
// script; where it does not (another Node), the script is compiled as ever.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
run('./cli.cjs');

/** Runs a script of dist/, which asks for others of them as it comes to need them. */
function run(name) {
  const filename = join(folder, name);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cachedCode(filename) });
  const others = createRequire(filename);
  return script.runInThisContext()((wanted) => (wanted.startsWith('./') ? run(wanted) : others(wanted)), filename);
}

function cachedCode(filename) {
  try {
    return readFileSync(filename.replace(/cjs$/, 'code'));
  } catch {
    return undefined;
  }
}
