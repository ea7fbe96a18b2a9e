import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { RawReader } from '../../src/io/raw.ts';
import { dotnotes } from '../cli/dotnotes.ts';
import { temporaryFolder } from '../folder.ts';

const { openSync } = fs;
afterEach(() => {
  fs.openSync = openSync;
  syncBuiltinESMExports();
});

/** How often a path is opened from now on. */
function countOpened(path: string): () => number {
  let opened = 0;
  fs.openSync = (...args: Parameters<typeof openSync>) => {
    if (args[0] === path) opened++;
    return openSync(...args);
  };
  syncBuiltinESMExports();
  return () => opened;
}

const talks = (count: number) =>
  Array.from({ length: count }, (_, n) => `# Ada B${'x'.repeat(n + 2)}\n\nKnots.\n`).join('');

describe('RawReader', () => {
  it.each(['split', 'show'])('lets %s read a post no oftener for more talks', async (command) => {
    const timesOpened = async (count: number) => {
      const folder = temporaryFolder();
      const path = join(folder, 'a.md');
      writeFileSync(path, talks(count));
      const times = countOpened(path);
      const where = command === 'split' ? [path, '--out', `${folder}-out`] : ['ada', '--raw', '--notes', path];
      await dotnotes([command, ...where]);
      return times();
    };
    const few = await timesOpened(3);
    expect(few).toBeGreaterThan(0);
    expect(await timesOpened(30)).toBe(few);
  });

  it('gives what was parsed where the file holds something else by now', () => {
    const path = join(temporaryFolder(), 'a.md');
    const section = (firstLine: number, endLine: number, markdown: string) => ({
      post: { path },
      firstLine,
      endLine,
      markdown,
    });
    writeFileSync(path, '# New\n\n# A\n\na\n# B\n\nb\n');
    const raw = new RawReader();
    expect(raw.bytesOf(section(1, 3, '# A\n\na\n')).toString()).toBe('# A\n\na\n');
    expect(raw.bytesOf(section(6, 8, '# B\n\nb\n')).toString()).toBe('# B\n\nb\n');
    expect(new RawReader().bytesOf({ ...section(1, 1, 'x'), post: { path: `${path}-gone` } }).toString()).toBe('x');
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeff# Ada Byron\n\nKnöts\n\n# Eve Holt\n\nLöom\n', 'utf16le')],
    [
      'UTF-16, its bytes swapped',
      Buffer.from('\ufeff# Ada Byron\n\nKnöts\n\n# Eve Holt\n\nLöom\n', 'utf16le').swap16(),
    ],
    ['Latin-1', Buffer.from('# Ada Byron\n\nKnöts\n\n# Eve Holt\n\nLöom\n', 'latin1')],
    ['a byte order mark', Buffer.from('\ufeff# Ada Byron\n\nKnöts\n\n# Eve Holt\n\nLöom\n')],
  ])('gives the very bytes of %s', async (_what, bytes) => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, bytes);
    const printed = await Promise.all(
      ['byron', 'holt'].map((name) => dotnotes(['show', name, '--raw', '--notes', path])),
    );
    const all = Buffer.concat(printed.map(({ bytes: own }) => own));
    expect(bytes.subarray(bytes.length - all.length).equals(all)).toBe(true);
    expect(bytes.length - all.length).toBeLessThanOrEqual(3);
  });

  it('sets text in UTF-8 behind the front matter of a file that it splits off UTF-16', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), Buffer.from('\ufeff# Ada Byron\n\nKnöts\n', 'utf16le'));
    await dotnotes(['split', join(folder, 'a.md'), '--out', `${folder}-out`]);
    expect(readFileSync(join(`${folder}-out`, '01-ada-byron.md'), 'utf8')).toMatch(/---\n\n# Ada Byron\n\nKnöts\n$/);
  });
});

describe('a name that is no UTF-8', () => {
  const folder = temporaryFolder();
  const notes = join(folder, 'notes');
  const raw = Buffer.concat([Buffer.from(`${notes}/b`), Buffer.from([0xe9]), Buffer.from('.md')]);
  mkdirSync(notes);
  writeFileSync(join(notes, 'b\\xe9.md'), '# Eve Holt\n\nLoom\n');
  try {
    writeFileSync(raw, '# Ada Byron\n\nKnots\n');
  } catch {
    // This system allows none.
  }

  it.skipIf(!existsSync(raw))('is read by its bytes, and is not another that looks so', async () => {
    const show = async (name: string) => (await dotnotes(['show', name, '--raw', '--notes', notes])).out;
    expect([await show('byron'), await show('holt')]).toEqual(['# Ada Byron\n\nKnots\n', '# Eve Holt\n\nLoom\n']);
    await dotnotes(['split', notes, '--out', join(folder, 'out')]);
    const written = readdirSync(join(folder, 'out')).map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
    expect(written.join('')).toMatch(/Knots[\s\S]*Loom|Loom[\s\S]*Knots/);
    expect((await dotnotes(['open', 'byron', '--notes', notes], { env: { EDITOR: 'true' } })).err).toContain(
      'its name is no UTF-8',
    );
  });
});
