// Builds dist/: the command and the library as one self-contained bundle (so that
// a start reads few files, and what was tested is what runs), the licences of what
// is bundled, the word list, and the types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { makeWords } from './make-words.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

// js-yaml asks for a parser of JavaScript, for a tag that it is never allowed to read.
const withoutEsprima = {
  name: 'without-esprima',
  resolveId: (name) => (name === 'esprima' ? '\0esprima' : null),
  load: (id) => (id === '\0esprima' ? 'export default undefined' : null),
};

const bundle = await rolldown({
  input: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  plugins: [withoutEsprima],
  // gray-matter can run JavaScript; the one door to it refuses to before it is asked.
  checks: { eval: false },
});
const { output } = await bundle.write({ dir: 'dist', format: 'esm', minify: true, chunkFileNames: '[name].js' });
await bundle.close();
makeWords('dist');
writeLicences(output.flatMap(({ moduleIds = [] }) => moduleIds));

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.config/tsconfig.types.json'], {
  stdio: 'inherit',
});

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
