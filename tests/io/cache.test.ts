import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCache } from '../../src/io/cache.ts';
import { readKept, writeKept } from '../../src/io/kept-file.ts';
import { indexWords } from '../../src/search/index.ts';
import { dotnotes } from '../cli/dotnotes.ts';
import { temporaryFolder } from '../folder.ts';

const TALKS = [
  '# Ada Byron\n\nThe engien weaves lace.\n',
  '# Eve Holt\n\nKnots of lace, in frastructure.\n',
  'Words.\n',
];
const COMMANDS = [
  ['list', '--all', '--json'],
  ['search', 'engine', '--json'],
  ['search', 'infrastructure', '--explain'],
  ['show', 'byron', '--json'],
];

let folder = '';
let notes = '';
beforeEach(() => {
  folder = temporaryFolder();
  notes = join(folder, 'notes');
  mkdirSync(notes);
  writeFileSync(join(notes, '2016-01-01-loom.md'), TALKS.join('\n'));
  writeFileSync(join(notes, 'odd.md'), `---\ntitle: [\n---\n\n${TALKS[0]}`);
});

/** As one process does it: with a cache of its own, kept at the end. */
async function runWith(
  args: readonly string[],
  program = 'this',
  env: Record<string, string> = { XDG_CACHE_HOME: folder },
) {
  const cache = createCache(env, program);
  const result = await dotnotes([...args, '--notes', notes], { cache });
  cache.save();
  return result;
}

const withoutCache = (args: readonly string[]) => dotnotes([...args, '--notes', notes]);
const kept = () => readdirSync(join(folder, 'dotnotes')).map((name) => join(folder, 'dotnotes', name));
const states = () => kept().map((path) => ({ path, ino: statSync(path).ino }));

async function fill(): Promise<void> {
  for (const args of COMMANDS) await runWith(args);
}

/** Every command prints what it prints without a cache: twice, since the first run may mend the cache. */
async function expectSame(): Promise<void> {
  for (const args of COMMANDS) {
    const fresh = await withoutCache(args);
    expect(await runWith(args)).toEqual(fresh);
    expect(await runWith(args)).toEqual(fresh);
  }
}

describe('a run with a cache', () => {
  it('finds nothing twice', async () => {
    await fill();
    const before = states();
    const cache = createCache({ XDG_CACHE_HOME: folder }, 'this');
    cache.open([notes]);
    const never = () => {
      throw new Error('found again');
    };
    for (const name of readdirSync(notes))
      await cache.reading(readFileSync(join(notes, name)), join(notes, name), never);
    cache.index(never, () => true);
    cache.save();
    expect(states()).toEqual(before);
  });

  it('prints and tells the same as a run without, whatever happens to the posts', async () => {
    const names = fc.constantFrom('a.md', '2016-01-02-a.md', '2017-b.md', 'sub/a.md');
    const text = fc.subarray(TALKS).map((talks) => talks.join('\n'));
    const change = fc.oneof(
      fc.record({ write: names, text }),
      fc.record({ remove: names }),
      fc.record({ rename: names, to: names }),
    );
    mkdirSync(join(notes, 'sub'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), async (rounds) => {
        for (const changes of rounds) {
          for (const one of changes) apply(one);
          for (const args of COMMANDS) expect(await runWith(args)).toEqual(await withoutCache(args));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reads a post anew that is replaced by another of its size and its times', async () => {
    const path = join(notes, '2016-01-01-loom.md');
    utimesSync(path, 1, 1);
    await fill();
    writeFileSync(path, readFileSync(path, 'utf8').replace('Ada', 'Eva'));
    utimesSync(path, 1, 1);
    expect((await runWith(['list'])).out).toContain('Eva Byron');
  });

  it.each([
    ['standard input', ['list', '--notes', '-']],
    ['roots that are not there', ['list', '--notes', '/nonexistent/notes']],
  ])('keeps nothing of %s', async (_, args) => {
    await runWith(args);
    expect(readdirSync(folder)).toEqual(['notes']);
  });

  it('keeps no index that was made without the lists of words', async () => {
    const cache = createCache({ XDG_CACHE_HOME: folder }, 'this');
    cache.open([notes]);
    cache.index(
      () => indexWords([], {}),
      () => false,
    );
    cache.save();
    expect(readdirSync(folder)).toEqual(['notes']);
  });
});

function apply(change: { write?: string; text?: string; remove?: string; rename?: string; to?: string }): void {
  const at = (name: string) => join(notes, name);
  if (change.write) writeFileSync(at(change.write), change.text ?? '');
  if (change.remove) rmSync(at(change.remove), { force: true });
  if (change.rename && change.to)
    try {
      renameSync(at(change.rename), at(change.to));
    } catch {}
}

describe('the files of a cache', () => {
  it("are the user's alone", async () => {
    await fill();
    expect(statSync(join(folder, 'dotnotes')).mode & 0o777).toBe(0o700);
    expect(kept().map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  const inPlace = (make: (path: string, before: Buffer) => void) => (path: string) => {
    const before = readFileSync(path);
    rmSync(path);
    make(path, before);
  };
  const victim = () => join(folder, 'victim');
  it.each<[string, (path: string) => void]>([
    ['gone', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['longer', (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from(' ')]))],
    ['garbage', (path) => writeFileSync(path, Buffer.alloc(4096, 0xa7))],
    ['JSON of another shape', (path) => writeFileSync(path, '[]')],
    [
      'of another program',
      (path) => writeFileSync(path, readFileSync(path, 'latin1').replace('this', 'that'), 'latin1'),
    ],
    [
      'told otherwise',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path, 'latin1').replaceAll('Byron', 'Biron').replaceAll('byron', 'biron'),
          'latin1',
        ),
    ],
    ['for others to write', (path) => chmodSync(path, 0o666)],
    [
      'a link to itself as it was',
      inPlace((path, before) => {
        writeFileSync(victim(), before);
        symlinkSync(victim(), path);
      }),
    ],
    ['a link to nowhere', inPlace((path) => symlinkSync(join(folder, 'nowhere'), path))],
    ['a folder', inPlace((path) => mkdirSync(path))],
    ['a folder with a folder', inPlace((path) => mkdirSync(join(path, 'x'), { recursive: true }))],
    ['a pipe that nobody writes to', inPlace((path) => execFileSync('mkfifo', [path]))],
  ])('may be %s: the answers are the same', async (_, change) => {
    writeFileSync(victim(), 'PRECIOUS');
    const path = join(folder, 'dotnotes', 'other');
    writeKept(join(folder, 'dotnotes'), 'other', 'this', [Buffer.from('Byron')]);
    expect(readKept(path, 'this')?.toString()).toBe('Byron');
    change(path);
    expect(readKept(path, 'this')).toBe(null);
    rmSync(path, { recursive: true, force: true });

    await fill();
    for (const path of kept()) change(path);
    const precious = readFileSync(victim());
    await expectSame();
    expect(readFileSync(victim())).toEqual(precious);
  });

  it('are not those of another program', async () => {
    await fill();
    const cache = createCache({ XDG_CACHE_HOME: folder }, 'that');
    cache.open([notes]);
    let found = 0;
    await cache.reading(readFileSync(join(notes, 'odd.md')), join(notes, 'odd.md'), async () => {
      found++;
      return { path: 'odd.md', line: null, message: '' };
    });
    expect(found).toBe(1);
  });

  it.each<[string, () => Record<string, string>, string?]>([
    ['of the sources', () => ({ XDG_CACHE_HOME: folder }), '@program@'],
    ['turned off', () => ({ XDG_CACHE_HOME: folder, DOTNOTES_CACHE: 'off' })],
    ['without a home', () => ({})],
    ['with a home that is no absolute path', () => ({ HOME: '', XDG_CACHE_HOME: 'x' })],
    ['with a file where its folder should be', () => ({ XDG_CACHE_HOME: join(notes, 'odd.md') })],
    ['with no place to make its folder', () => ({ XDG_CACHE_HOME: '/proc/nonexistent' })],
  ])('are not written by a run %s', async (_, env, program = 'this') => {
    expect(await runWith(['list'], program, env())).toEqual(await withoutCache(['list']));
    expect(readdirSync(folder)).toEqual(['notes']);
  });

  it('lie in ~/.cache where XDG_CACHE_HOME is no absolute path', async () => {
    await runWith(['list'], 'this', { HOME: folder, XDG_CACHE_HOME: 'x' });
    expect(readdirSync(join(folder, '.cache', 'dotnotes'))).toHaveLength(1);
  });

  it('are the newest 64, and none that a killed run left an hour ago', () => {
    for (let i = 0; i < 70; i++) {
      writeKept(folder, `${i}.words`, 'label', [Buffer.from(String(i))]);
      utimesSync(join(folder, `${i}.words`), 1000 + i, 1000 + i);
    }
    rmSync(notes, { recursive: true });
    writeFileSync(join(folder, '.old.1.dotnotes-tmp'), '');
    utimesSync(join(folder, '.old.1.dotnotes-tmp'), 1, 1);
    writeFileSync(join(folder, '.new.2.dotnotes-tmp'), '');
    writeKept(folder, 'last.words', 'label', [Buffer.from('last')]);
    const names = readdirSync(folder);
    expect(names).toHaveLength(64);
    expect(names).toEqual(expect.arrayContaining(['.new.2.dotnotes-tmp', 'last.words', '69.words']));
    expect(readKept(join(folder, 'last.words'), 'label')?.toString()).toBe('last');
  });
});
