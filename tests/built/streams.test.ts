import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const program = new URL('../../bin/dotnotes.js', import.meta.url).pathname;
const WORDS = 'the knots of the loom are tied by hand and each of them is counted ';
let folder = '';
let notes = '';

beforeAll(() => {
  folder = temporaryFolder();
  notes = join(folder, 'notes');
  mkdirSync(notes);
  for (let post = 0; post < 8; post++) {
    const talks = Array.from(
      { length: 40 },
      (_, n) => `# Loom ${post} of ${n} - Ada Byron\n\n${`${WORDS.repeat(3)}\n`.repeat(60)}`,
    );
    writeFileSync(join(notes, `${post}.md`), talks.join('\n'));
  }
});

const start = (args: readonly string[], stdio: ('pipe' | 'ignore' | number)[] = ['ignore', 'pipe', 'pipe']) =>
  spawn(process.execPath, [program, ...args], { stdio, env: { ...process.env, NO_COLOR: '1' } });
const everyLine = () => ['search', 'knots', '--json', '--limit', '100000', '--notes', notes];

describe('the streams of a process', () => {
  it('says that a folder is no post, also on standard input', () => {
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', '-'], {
      stdio: [openSync(folder, 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'dotnotes: -: standard input: is a folder, not a post\n']);
  });

  it.skipIf(!existsSync('/proc/self'))('makes no folder for ever where none can be made', () => {
    const args = [program, 'split', join(notes, '0.md'), '--out', '/proc/x/y'];
    const { status, stderr } = spawnSync(process.execPath, args, { timeout: 20_000, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'dotnotes: /proc/x/y: no such file or folder; 0 of 40 files written\n']);
  });

  it('gives a slow reader all of many megabytes', { timeout: 60_000 }, async () => {
    const child = start(everyLine());
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout ?? []) {
      chunks.push(chunk);
      if (chunks.length < 40) await sleep(10);
    }
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(4_000_000);
    expect(JSON.parse(text).length).toBeGreaterThanOrEqual(8 * 40);
  });

  it('ends in silence, with 0, when its reader goes away', async () => {
    const child = start(everyLine());
    let complaints = '';
    child.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code, signal] = await once(child, 'close');
    expect([code, signal, complaints]).toEqual([0, null, '']);
  });

  it('gives its results where nobody hears its complaints', async () => {
    const child = start(['list', '--notes', notes, '--notes', join(folder, 'absent')]);
    child.stderr?.destroy();
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(Buffer.concat(chunks).toString().trim().split('\n')).toHaveLength(8 * 40);
  });

  it.skipIf(!existsSync('/dev/full'))('says that a disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const child = start(['list', '--notes', notes], ['ignore', full, 'pipe']);
    closeSync(full);
    let complaints = '';
    child.stderr?.on('data', (chunk) => {
      complaints += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, complaints]).toEqual([2, 'dotnotes: write error: no space left on device\n']);
  });

  it.skipIf(process.platform === 'win32')('stops at once on Ctrl-C', async () => {
    // A shell tells 130 of a program that SIGINT ended, and of one that exits with it.
    const child = start(everyLine());
    child.stdout?.once('readable', () => child.kill('SIGINT'));
    const [code, signal] = await once(child, 'exit');
    expect(code ?? signal).toBe('SIGINT');
  });
});

describe.skipIf(process.platform === 'win32')('split, stopped in the middle', () => {
  const split = (out: string) => ['split', join(notes, '0.md'), '--out', join(folder, out)];
  const read = (out: string, name: string) => execFileSync('cat', [join(folder, out, name)], { encoding: 'utf8' });
  let names: string[] = [];
  let whole = new Map<string, string>();
  let length = 0;

  beforeAll(() => {
    const began = performance.now();
    spawnSync(process.execPath, [program, ...split('whole')]);
    length = performance.now() - began;
    names = readdirSync(join(folder, 'whole'));
    whole = new Map(names.map((name) => [name, read('whole', name)]));
  });

  const expectWholeFiles = (out: string, written: readonly string[]) => {
    for (const name of written) expect(read(out, name), name).toBe(whole.get(name));
  };
  const written = (out: string) => (existsSync(join(folder, out)) ? readdirSync(join(folder, out)) : []);

  it('by a kill, leaves no file half written under its name', { timeout: 60_000 }, async () => {
    let middle = 0;
    for (let turn = 0; turn < 24; turn++) {
      const out = `killed-${turn}`;
      const child = start(split(out));
      setTimeout(() => child.kill('SIGKILL'), (length * (turn + 1)) / 24);
      await once(child, 'close');
      const left = written(out).filter((name) => !name.endsWith('.dotnotes-tmp'));
      if (left.length > 0 && left.length < names.length) middle++;
      expectWholeFiles(out, left);
    }
    expect(middle).toBeGreaterThan(0);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s, takes its temporary file away and ends with %i', { timeout: 60_000 }, async (signal, wanted) => {
    let stopped = 0;
    for (let turn = 0; turn < 12; turn++) {
      const out = `${signal}-${turn}`;
      const child = start(split(out));
      while (child.exitCode === null && written(out).length <= turn) await sleep(1);
      child.kill(signal);
      const [code] = await once(child, 'close');
      if (code === wanted) stopped++;
      else expect(code).toBe(0);
      expectWholeFiles(out, written(out));
    }
    expect(stopped).toBeGreaterThan(0);
  });

  const small = `mount -t tmpfs -o size=64k none "$1"`;
  const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', small, 'sh', tmpdir()]).status === 0;

  it.skipIf(!canMount)('by a full disk, writes whole files, says so and ends with 2', () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const script = `${small}; "$2" "$3" split "$4" --out "$1/out"; echo "code $?"; cd "$1/out"; for f in * .[!.]*; do
      [ -e "$f" ] || continue; cmp -s "$f" "$5/$f" && echo "whole $f" || echo "broken $f"; done`;
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, program, join(notes, '0.md'), join(folder, 'whole')],
      { encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^code 2\n(whole \S+\n)+$/);
    expect(stderr).toMatch(/no space left on device/);
    expect(stderr).toMatch(/\d+ of 40 files written/);
  });
});
