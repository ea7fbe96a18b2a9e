import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/io/decode.ts';
import { findPosts } from '../../src/io/find-posts.ts';
import { locateNotes } from '../../src/io/locate.ts';
import { sliceLines } from '../../src/io/raw.ts';
import { temporaryFolder } from '../folder.ts';

const locate = (cwd: string, env = {}, notes: string[] = []) =>
  locateNotes({ notes, env, cwd: () => cwd, sample: () => '/sample' });

describe('locateNotes', () => {
  it('takes the option, then DOTNOTES_PATH, then notes/ here or above, then the configuration, then the sample', () => {
    const home = temporaryFolder();
    const here = join(home, 'a', 'b');
    mkdirSync(here, { recursive: true });
    mkdirSync(join(home, '.config', 'dotnotes'), { recursive: true });
    expect(locate(here, { HOME: home }).from).toBe('sample');
    writeFileSync(join(home, '.config', 'dotnotes', 'config.json'), '{"notes": ["~/x", "y"]}');
    expect(locate(here, { HOME: home }).roots).toEqual([join(home, 'x'), join(home, '.config', 'dotnotes', 'y')]);
    mkdirSync(join(home, 'a', 'notes'));
    expect(locate(here, { HOME: home })).toEqual({ roots: [join(home, 'a', 'notes')], from: 'folder' });
    expect(locate(here, { DOTNOTES_PATH: `p${delimiter}q` })).toEqual({ roots: ['p', 'q'], from: 'env' });
    expect(locate(here, { DOTNOTES_PATH: 'p' }, ['o', '-'])).toEqual({ roots: ['o', '-'], from: 'flag' });
  });

  it('tells of a configuration that is none, and ignores a relative home', () => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'dotnotes'));
    writeFileSync(join(home, 'dotnotes', 'config.json'), '{');
    expect(() => locate(home, { XDG_CONFIG_HOME: home })).toThrow(/config\.json: no JSON/);
    expect(locate(home, { XDG_CONFIG_HOME: 'x', HOME: 'y' }).from).toBe('sample');
  });
});

describe('findPosts', () => {
  it('walks folders, and passes over what is hidden, linked or no post', () => {
    const root = temporaryFolder();
    for (const name of ['b.md', 'a.markdown', 'c.txt', '.hidden.md']) writeFileSync(join(root, name), '# x');
    for (const name of ['sub', 'node_modules', '.git', 'd.md']) mkdirSync(join(root, name));
    for (const name of ['sub', 'node_modules', '.git', 'd.md']) writeFileSync(join(root, name, 'e.md'), '# x');
    symlinkSync('/etc/passwd', join(root, 'passwd.md'));
    symlinkSync('..', join(root, 'sub', 'up'));
    expect(findPosts(root).paths.map(({ shown }) => shown.slice(root.length + 1))).toEqual([
      'a.markdown',
      'b.md',
      'd.md/e.md',
      'sub/e.md',
    ]);
  });

  it('tells of what is not there', () => {
    expect(findPosts('/nowhere').problems).toEqual([
      { path: '/nowhere', line: null, message: 'no such file or folder' },
    ]);
  });
});

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('é'), 'é', null],
    ['UTF-16', Buffer.from('\ufeffé', 'utf16le'), 'é', null],
    [
      'Latin-1',
      Buffer.from('a\né', 'latin1'),
      'a\n\ufffd',
      'not valid UTF-8 (first bad byte at offset 2, line 2): save it as UTF-8',
    ],
    ['binary', Buffer.alloc(50), null, 'binary file, skipped'],
    ['a NUL in text', Buffer.from(`${'a'.repeat(50)}\0`), `${'a'.repeat(50)}\0`, null],
  ])('%s', (_what, bytes, text, message) => {
    const decoded = decode(bytes);
    expect([decoded.text, decoded.problem?.message ?? null]).toEqual([text, message]);
  });
});

describe('sliceLines', () => {
  it.each([
    [1, 1, 'a\n'],
    [2, 3, 'b\r\nc\r'],
    [4, 4, 'd'],
  ])('lines %i to %i are the very bytes', (first, last, expected) => {
    expect(sliceLines(Buffer.from('a\nb\r\nc\rd'), first, last).toString()).toBe(expected);
  });
});
