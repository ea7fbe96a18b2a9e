import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const program = new URL('../../bin/dotnotes.js', import.meta.url).pathname;
const folder = temporaryFolder();
const atExit = join(folder, 'at-exit.cjs');
writeFileSync(atExit, "process.on('exit', () => process._rawDebug(`rss ${process.resourceUsage().maxRSS}`))");

/** The most memory that a run takes, in MB; that of an empty post is some 60. */
function memoryOf(args: readonly string[], text: string): number {
  const path = join(folder, 'a.md');
  writeFileSync(path, text);
  const { stderr, status } = spawnSync(process.execPath, ['--require', atExit, program, ...args, '--notes', path], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  expect(status).toBeLessThanOrEqual(2);
  return Number(/rss (\d+)/.exec(stderr)?.[1]) / 1024;
}

function differentWords(): string {
  let number = 1;
  const next = () => {
    number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
    return `${number.toString(36)}q`;
  };
  const words = (count: number) => Array.from({ length: count }, next).join(' ');
  return Array.from({ length: 2500 }, (_, n) => `## Loom ${n} — Ada Byron\n\n${`${words(170)}\n`}`).join('\n');
}

/**
 * Each took half as much again and more while a run kept objects for what it found and texts that were printed
 * (of the long line that is searched, only the first words were read).
 */
it.each<[string, string[], () => string, number]>([
  ['matches', ['search', 'a'], () => `# Ada Byron\n\n${`${'a '.repeat(39)}a\n`.repeat(20_000)}`, 200],
  ['matches as JSON', ['search', 'a', '--json'], () => `# Ada Byron\n\n${`${'a '.repeat(39)}a\n`.repeat(8000)}`, 180],
  ['words of a line', ['search', 'a'], () => `# Ada Byron\n\n${'a '.repeat(1_500_000)}\n`, 190],
  ['talks that are shown', ['show', 'byron'], () => '## Loom — Ada Byron\n\nA line.\n\n'.repeat(5000), 200],
  [
    'letters of a line that is shown',
    ['show', 'byron'],
    () => `# Ada Byron\n\n${'the loom '.repeat(3_000_000)}\n`,
    250,
  ],
  ['different words', ['search', 'loom'], differentWords, 230],
])('very many %s take little memory', { timeout: 60_000 }, (_what, args, text, limit) => {
  expect(memoryOf(args, text())).toBeLessThan(limit);
});
