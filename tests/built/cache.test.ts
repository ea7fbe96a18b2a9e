import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const program = new URL('../../bin/dotnotes.js', import.meta.url).pathname;
let folder = '';
let answer = '';

beforeAll(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'notes'));
  for (let post = 0; post < 30; post++) {
    const talks = Array.from({ length: 10 }, (_, n) => `# Ada Byron\n\nKnots ${post} of ${n}.\n`);
    writeFileSync(join(folder, 'notes', `${post}.md`), talks.join('\n'));
  }
  answer = search('none', { DOTNOTES_CACHE: 'off' });
});

const args = () => [program, 'search', 'knots', '--json', '--notes', join(folder, 'notes')];
const environment = (cache: string, more = {}) => ({
  ...process.env,
  DOTNOTES_CACHE: '',
  XDG_CACHE_HOME: join(folder, cache),
  ...more,
});

function search(cache: string, more = {}): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args(), {
    env: environment(cache, more),
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

describe('the cache of processes', () => {
  it('is whole or absent whenever one is killed', { timeout: 60_000 }, async () => {
    for (let delay = 60; delay < 300; delay += 10) {
      const child = spawn(process.execPath, args(), { env: environment('killed'), stdio: 'ignore' });
      const closed = once(child, 'close');
      await sleep(delay);
      child.kill('SIGKILL');
      await closed;
      if (delay % 50 === 0) expect(search('killed')).toBe(answer);
    }
  });

  it('may be filled by several at once', async () => {
    const outputs = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, args(), {
          env: environment('shared'),
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const chunks: Buffer[] = [];
        for await (const chunk of child.stdout) chunks.push(chunk);
        return Buffer.concat(chunks).toString();
      }),
    );
    expect(new Set(outputs)).toEqual(new Set([answer]));
    expect(search('shared')).toBe(answer);
    expect(readdirSync(join(folder, 'shared', 'dotnotes'))).toEqual([
      expect.stringMatching(/^[\da-f]{32}\.readings$/),
      expect.stringMatching(/^[\da-f]{32}\.words$/),
    ]);
  });
});
