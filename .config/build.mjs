// Builds dist/: the command and the library as self-contained bundles (so that
// a start reads one file, and what was tested is what runs), V8's code of the command, the licences of what
// is bundled, the word lists, and the types.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { makeWords } from './make-words.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

// What a package asks for and never uses here: js-yaml a parser of JavaScript, for a tag that it is never
// allowed to read; commander a way to start programs, for subcommands that are programs of their own; chalk
// how many colours the terminal has, which it is always told.
const UNUSED = { esprima: /js-yaml/, 'node:child_process': /commander/, '#supports-color': /chalk/ };
const withoutUnused = {
  name: 'without-unused',
  resolveId: (name, importer) => (UNUSED[name]?.test(importer ?? '') ? `\0${name}` : null),
  load: (id) => (id.startsWith('\0') && id.slice(1) in UNUSED ? 'export default {}' : null),
};

// In the command, Node's own modules are asked for where they are first used: a prompt's readline costs a list nothing.
const lateBuiltins = {
  name: 'late-builtins',
  resolveId: (name) => (isBuiltin(name) ? `\0builtin:${name}` : null),
  load: (id) =>
    id.startsWith('\0builtin:')
      ? `module.exports = process.getBuiltinModule('${id.slice('\0builtin:'.length)}')`
      : null,
};

// marked asks in a dozen expressions what is punctuation, and looks it up for each: spelt out, that takes half the time.
const punctuationSpeltOut = {
  name: 'punctuation-spelt-out',
  transform: (code, id) =>
    id.includes('/marked/') ? code.replaceAll('\\p{P}\\p{S}', rangesOf(/[\p{P}\p{S}]/u)) : null,
};

function rangesOf(pattern) {
  const ranges = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const last = ranges.at(-1);
    if (last?.end === code - 1) last.end = code;
    else ranges.push({ start: code, end: code });
  }
  return ranges.map(({ start, end }) => `\\u{${start.toString(16)}}-\\u{${end.toString(16)}}`).join('');
}

// What a run needs only where some post is not known, or where there is code to style (by a library as large as
// the rest), is a script of its own.
const APART = { find: '/src/cli/find-reading.ts', highlight: '/src/render/highlight.ts' };
const apart = {
  name: 'apart',
  resolveId: (name, importer) => {
    if (/^\.\/\w+\.cjs$/.test(name)) return { id: name, external: true };
    const script = importer && Object.keys(APART).find((key) => join(importer, '..', name).endsWith(APART[key]));
    return script ? `\0apart:${script}` : null;
  },
  load: (id) => (id.startsWith('\0apart:') ? `module.exports = require('./${id.slice('\0apart:'.length)}.cjs')` : null),
};

/** @returns ids of the modules that went in */
async function bundle(input, plugins, output) {
  const built = await rolldown({
    input,
    platform: 'node',
    plugins,
    // gray-matter can run JavaScript; the one door to it refuses to before it is asked.
    checks: { eval: false },
  });
  const { output: chunks } = await built.write({ minify: true, ...output });
  await built.close();
  return chunks.flatMap(({ moduleIds = [] }) => moduleIds);
}

const library = await bundle('src/index.ts', [withoutUnused], {
  file: 'dist/index.js',
  format: 'esm',
  codeSplitting: false,
});
const scripts = { cli: 'src/cli/main.ts', find: APART.find.slice(1), highlight: APART.highlight.slice(1) };
const packed = [];
for (const [name, input] of Object.entries(scripts)) {
  const file = `dist/${name}.cjs`;
  const plugins = [withoutUnused, lateBuiltins, apart, punctuationSpeltOut];
  packed.push(...(await bundle(input, plugins, { file, format: 'cjs', codeSplitting: false })));
  asFunction(file);
}
makeWords('dist');
nameProgram('dist/cli.cjs', ['dist/find.cjs', ...readdirSync('dist/words').map((name) => join('dist/words', name))]);
writeLicences([...library, ...packed]);
execFileSync(process.execPath, ['.config/make-code.cjs'], { stdio: ['ignore', 'ignore', 'inherit'] });

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.config/tsconfig.types.json'], {
  stdio: 'inherit',
});

/** One expression of plain ASCII, which is read without decoding: bin/dotnotes.js calls it. */
function asFunction(file) {
  const ascii = readFileSync(file, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, `(function (require, __filename) { const exports = {}; ${ascii}\n; return exports; })`);
}

/** What the program finds in a post is kept under its name: a hash of itself and of all that it reads. */
function nameProgram(file, others) {
  const text = readFileSync(file, 'latin1');
  if (!text.includes('@program@')) throw new Error('src/cli/main.ts asks for no name');
  const hash = createHash('sha256').update(text);
  for (const other of others) hash.update(readFileSync(other));
  writeFileSync(file, text.replace('@program@', hash.digest('hex')));
}

/** The packages that went into the bundle ask that their licence goes along. */
function writeLicences(moduleIds) {
  const packages = new Set(moduleIds.map((id) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean));
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  });
  writeFileSync('dist/THIRD-PARTY-LICENSES.txt', texts.join(`\n${'-'.repeat(72)}\n\n`));
}
