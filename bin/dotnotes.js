#!/usr/bin/env node
// CommonJS, one script, and the code that V8 made of it when the package was built:
// so a start takes half the time. V8 checks that the code is its own and fits the
// script; where it does not (another Node), the script is compiled as ever.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
const filename = join(folder, 'cli.cjs');
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cachedCode() });
script.runInThisContext()(createRequire(filename), filename);

function cachedCode() {
  try {
    return readFileSync(join(folder, 'cli.code'));
  } catch {
    return undefined;
  }
}
