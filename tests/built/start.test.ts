import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const root = new URL('../..', import.meta.url).pathname;
const src = new URL('../../src/', import.meta.url);

/** Modules of a file that are loaded when it is: not those of types alone, nor those loaded where they are needed. */
function loadedBy(file: string): string[] {
  const text = readFileSync(new URL(file, src), 'utf8');
  return [...text.matchAll(/^(?:import|export) (?!type )(?:[^;']*? from )?'([^']+)'/gm)].map(([, name = '']) => name);
}

/** Files of ours and packages that are loaded when a file is, whatever leads to them. */
function allLoadedBy(...files: string[]): Set<string> {
  const seen = new Set(files);
  for (const file of seen) {
    if (!file.endsWith('.ts')) continue;
    for (const name of loadedBy(file)) {
      if (!name.startsWith('node:'))
        seen.add(name.startsWith('.') ? new URL(name, new URL(file, src)).href.slice(src.href.length) : name);
    }
  }
  return seen;
}

const packages = (...files: string[]) => [...allLoadedBy(...files)].filter((name) => !name.endsWith('.ts')).sort();

describe('what is loaded of ours', () => {
  it.each([
    ['at each start', ['cli/main.ts'], ['commander']],
    ['by list', ['cli/main.ts', 'cli/list.ts'], ['chalk', 'commander', 'fast-string-width']],
    ['by show', ['cli/main.ts', 'cli/show.ts'], ['chalk', 'commander', 'fast-string-width']],
    ['by search', ['cli/main.ts', 'cli/search.ts'], ['chalk', 'commander', 'fast-string-width']],
    ['where a post is not known', ['cli/find-reading.ts'], ['gray-matter', 'js-yaml', 'smol-toml']],
    ['where a talk is rendered', ['cli/render-talk.ts'], ['fast-string-width', 'marked']],
  ])('%s', (_, files, expected) => expect(packages(...files)).toEqual(expected));

  it.each(['list', 'show', 'search', 'check'])('%s finds no talks where all posts are known', (command) => {
    expect(
      [...allLoadedBy('cli/main.ts', `cli/${command}.ts`)].filter((file) => /^parse|find-talks|first-names/.test(file)),
    ).toEqual([]);
  });
});

// A clone in a folder where another stood finds the link of that in npx's cache, and npm makes it executable only once.
it.skipIf(process.platform === 'win32')('starts as it stands in the repository', () => {
  expect(execFileSync(join(root, 'bin/dotnotes.js'), ['--version'], { encoding: 'utf8' })).toMatch(
    /^dotnotes \d+\.\d+\.\d+\n$/,
  );
});

/** What costs Node long to load, and no command needs that only reads and prints. */
const HEAVY =
  /^NativeModule (?:child_process|cluster|dgram|dns|fs\/promises|http|http2|https|inspector|readline|repl|sqlite|tls|undici|url\/|wasi|worker_threads|zlib|internal\/deps\/undici\/undici)$/;

describe('what a start that is built loads', () => {
  let cache = '';
  beforeAll(() => {
    cache = temporaryFolder();
    writeFileSync(
      join(cache, 'hook.cjs'),
      `const fs = require('node:fs');
      const { readFileSync } = fs;
      const loaded = [];
      fs.readFileSync = (file, ...rest) => (loaded.push(file), readFileSync(file, ...rest));
      process.once('exit', () =>
        process.stdout.write('\\n' + JSON.stringify([...process.moduleLoadList, ...loaded.map(String)])));`,
    );
  });

  /** Modules of Node that a command loads, and files that are read at once. */
  function modules(args: readonly string[]): string[] {
    const hook = join(cache, 'hook.cjs');
    const program = args.length > 0 ? [join(root, 'bin', 'dotnotes.js'), ...args] : ['--eval', ''];
    const out = execFileSync(process.execPath, ['--require', hook, ...program], {
      env: { ...process.env, DOTNOTES_CACHE: '', XDG_CACHE_HOME: cache },
      encoding: 'utf8',
    });
    return JSON.parse(out.slice(out.lastIndexOf('\n[') + 1));
  }

  it.each([[['list']], [['show', 'benet']], [['search', 'blockchain']]])('%j loads nothing heavy', (args) => {
    const empty = new Set(modules([]));
    const notes = ['--notes', join(root, 'notes')];
    modules([...args, ...notes]);
    const loaded = modules([...args, ...notes]).filter((name) => !empty.has(name));
    expect(loaded).toContain('NativeModule crypto');
    expect(loaded.filter((name) => HEAVY.test(name))).toEqual([]);
  });

  it('what finds talks is read where a post is not known, and only there', () => {
    const scripts = (notes: string) =>
      modules(['list', '--notes', notes]).flatMap((name) => /[\w-]+\.(?:cjs|code)$/.exec(name)?.[0] ?? []);
    const notes = temporaryFolder();
    writeFileSync(join(notes, 'looms.md'), '# Ada Lovelace\n\nLooms.\n');
    expect(scripts(notes)).toEqual(['cli.cjs', 'cli.code', 'find.cjs', 'find.code']);
    expect(scripts(notes)).toEqual(['cli.cjs', 'cli.code']);
  });
});
