import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/io/decode.ts';
import { findPosts } from '../../src/io/find-posts.ts';
import { locateNotes } from '../../src/io/locate.ts';
import { isPost, postOf } from '../../src/io/post-of.ts';
import { LineBytes } from '../../src/io/raw.ts';
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

  it('passes over what is no folder, or may not be looked at', () => {
    const home = temporaryFolder();
    const here = join(home, 'a', 'b');
    mkdirSync(here, { recursive: true });
    mkdirSync(join(home, 'notes'));
    symlinkSync('notes', join(here, 'notes'));
    writeFileSync(join(home, 'a', 'notes'), 'no folder');
    expect(locate(here, {})).toEqual({ roots: [join(home, 'notes')], from: 'folder' });
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
    ['UTF-16', Buffer.from('\ufeffé', 'utf16le'), '\ufeffé', null],
    ['UTF-16, its bytes swapped', Buffer.from('\ufeffé', 'utf16le').swap16(), '\ufeffé', null],
    [
      'UTF-16 with half a character',
      Buffer.from('\ufeff\ufffd\n\ud83d!', 'utf16le'),
      '\ufeff\ufffd\n\ufffd!',
      'not valid UTF-16 (first bad byte at offset 6, line 2): save it as UTF-8',
    ],
    [
      'UTF-16 with an odd byte',
      Buffer.from('\ufeffab', 'utf16le').subarray(0, 5),
      '\ufeffa\ufffd',
      'not valid UTF-16 (first bad byte at offset 4, line 1): save it as UTF-8',
    ],
    ['UTF-32', Buffer.from('fffe000061000000', 'hex'), null, 'UTF-32 is not read: save it as UTF-8'],
    ['UTF-32, its bytes swapped', Buffer.from('0000feff00000061', 'hex'), null, 'UTF-32 is not read: save it as UTF-8'],
    [
      'Latin-1',
      Buffer.from('a\né', 'latin1'),
      'a\n\ufffd',
      'not valid UTF-8 (first bad byte at offset 2, line 2): save it as UTF-8',
    ],
    ['binary', Buffer.alloc(50), null, 'binary file, skipped'],
    [
      'binary behind much text',
      Buffer.concat([Buffer.alloc(200_000, 'a'), Buffer.alloc(70_000)]),
      null,
      'binary file, skipped',
    ],
    ['a NUL in text', Buffer.from(`${'a'.repeat(50)}\0`), `${'a'.repeat(50)}\0`, null],
  ])('%s', (_what, bytes, text, message) => {
    const decoded = decode(bytes);
    expect([decoded.text, decoded.problem?.message ?? null]).toEqual([text, message]);
  });
});

describe('postOf', () => {
  it.each([
    ['\n', 2_000_000, '# Ada'],
    ['\r\n', 2_000_001, 'too many lines (limit 2000000): split it'],
    ['\r', 2_000_001, 'too many lines (limit 2000000): split it'],
  ])('reads %j no oftener than it has memory for: %i', (end, count, expected) => {
    const read = postOf(Buffer.from(`# Ada${end.repeat(count)}`), 'a.md');
    expect(isPost(read) ? read.lines[0] : read.message).toBe(expected);
  });
});

describe('postOf', () => {
  it.each([
    [50_000, '# Ada'],
    [50_001, 'too many headings (limit 50000): split it'],
  ])('reads no more headings than it has memory for: %i', (count, expected) => {
    const read = postOf(Buffer.from('# Ada\n'.repeat(count)), 'a.md');
    expect(isPost(read) ? read.lines[0] : read.message).toBe(expected);
  });
});

describe('LineBytes', () => {
  it.each(['utf16le', 'utf16be'])('knows the lines of %s', (order) => {
    const bytes = Buffer.from('\ufeffa\r\n\u0a0a\nb', 'utf16le');
    const lines = new LineBytes(order === 'utf16le' ? bytes : bytes.swap16());
    expect([2, 1, 3].map((line) => lines.decode(lines.slice(line, line)))).toEqual(['\u0a0a\n', 'a\r\n', 'b']);
  });

  it.each([
    [1, 1, 'a\n'],
    [2, 3, 'b\r\nc\r'],
    [4, 4, 'd'],
  ])('lines %i to %i are the very bytes', (first, last, expected) => {
    const lines = new LineBytes(Buffer.from('a\nb\r\nc\rd'));
    expect(lines.slice(first, last).toString()).toBe(expected);
  });
});
