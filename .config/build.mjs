// Builds dist/: one self-contained bundle for the command and one for the library, and the types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

const bundle = await rolldown({
  input: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  platform: 'node',
  treeshake: true,
});
await bundle.write({ dir: 'dist', format: 'esm', minify: true, chunkFileNames: '[name].js' });
await bundle.close();

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.config/tsconfig.types.json'], {
  stdio: 'inherit',
});
