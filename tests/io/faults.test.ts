import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCache } from '../../src/io/cache.ts';
import { dotnotes } from '../cli/dotnotes.ts';
import { temporaryFolder } from '../folder.ts';

/** The calls through which files are read and written. */
const CALLS = [
  'openSync',
  'readSync',
  'fstatSync',
  'statSync',
  'lstatSync',
  'readdirSync',
  'realpathSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'mkdirSync',
] as const;
const CODES = ['EACCES', 'ENOENT', 'EIO', 'ENOSPC', 'EMFILE', 'EROFS', 'EINTR'];

const real = Object.fromEntries(CALLS.map((call) => [call, fs[call]]));
let folder = '';
let notes = '';

beforeAll(() => {
  folder = temporaryFolder();
  notes = join(folder, 'notes');
  mkdirSync(notes);
  for (const name of ['a', 'b', 'c']) {
    const talks = ['Ada Byron', 'Eve Holt'].map((who) => `# ${who}\n\nKnots of ${name}.\n`).join('\n');
    writeFileSync(join(notes, `${name}.md`), `---\ntitle: Conf ${name}\n---\n\n${talks}`);
  }
});
afterEach(mend);

function mend(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}

/** Lets the n-th of all calls fail. @returns whether it came to that */
function breakCall(n: number, code: string): () => boolean {
  let calls = 0;
  for (const call of CALLS) {
    const own = real[call] as (...args: unknown[]) => unknown;
    (fs as unknown as Record<string, unknown>)[call] = (...args: unknown[]) => {
      // What the test runner reads is its own affair.
      if (typeof args[0] === 'number' || String(args[0]).startsWith(folder)) {
        if (++calls === n) throw Object.assign(new Error(`${code}: injected, ${call}`), { code });
      }
      return own(...args);
    };
  }
  syncBuiltinESMExports();
  return () => calls >= n;
}

/** Runs a command with each of its calls failing in turn, until a run meets no fault. */
async function withFaults(args: () => string[], check: (result: Awaited<ReturnType<typeof dotnotes>>) => void) {
  let points = 0;
  for (const code of CODES) {
    for (let n = 1; ; n++) {
      const command = args();
      const happened = breakCall(n, code);
      const result = await dotnotes(command);
      mend();
      if (!happened()) break;
      points++;
      expect(result.err, `call ${n}, ${code}`).not.toMatch(/fault of dotnotes|injected/);
      expect([0, 1, 2], `call ${n}, ${code}`).toContain(result.code);
      check(result);
    }
  }
  return points;
}

describe('with any file call failing', () => {
  it.each(['list', 'search', 'show'])('%s tells what it could not read, and gives the rest', async (command) => {
    const args = [command, ...(command === 'list' ? [] : [command === 'show' ? 'byron' : 'knots']), '--notes', notes];
    const whole = await dotnotes(args);
    const points = await withFaults(
      () => args,
      ({ out, err, code }) => {
        if (code === 2) expect(err).toMatch(/^dotnotes: /);
        else expect(out).toBe(whole.out);
        // One fault costs one post at most, unless it hits the folder itself.
        if (command === 'list' && !err.includes(`${notes}:`)) expect(out.split('\n').length).toBeGreaterThanOrEqual(5);
      },
    );
    expect(points).toBeGreaterThan(50);
  });

  it('split leaves each file whole or absent, and no temporary one', async () => {
    let turn = 0;
    let out = '';
    const post = join(notes, 'a.md');
    await dotnotes(['split', post, '--out', join(folder, 'expected')]);
    const expected = (name: string) => readFileSync(join(folder, 'expected', name), 'utf8');
    const names = readdirSync(join(folder, 'expected'));
    const points = await withFaults(
      () => {
        out = join(folder, `out-${++turn}`);
        return ['split', post, '--out', out];
      },
      ({ code }) => {
        const written = fs.existsSync(out) ? readdirSync(out) : [];
        for (const name of written) expect(readFileSync(join(out, name), 'utf8')).toBe(expected(name));
        if (written.length < names.length) expect(code).toBe(2);
      },
    );
    expect(points).toBeGreaterThan(100);
  });

  it.each([
    ['that is not there yet', false],
    ['that is filled', true],
  ])('a cache %s is done without', async (_, isFilled) => {
    const where = join(folder, `cache-${isFilled}`);
    const bytes = readFileSync(join(notes, 'a.md'));
    const reading = { post: { path: 'a.md', title: 'A', date: null, tags: [] }, sections: [], problems: [] };
    const use = async () => {
      const cache = createCache({ XDG_CACHE_HOME: where }, 'this');
      cache.open([notes]);
      const found = await cache.reading(bytes, 'a.md', async () => reading);
      cache.save();
      return found;
    };
    let points = 0;
    for (const code of CODES) {
      for (let n = 1; ; n++) {
        fs.rmSync(where, { recursive: true, force: true });
        if (isFilled) await use();
        const happened = breakCall(n, code);
        expect(await use(), `call ${n}, ${code}`).toEqual(reading);
        mend();
        if (!happened()) break;
        points++;
        expect(await use()).toEqual(reading);
      }
    }
    expect(points).toBeGreaterThan(isFilled ? 10 : 50);
  });
});
