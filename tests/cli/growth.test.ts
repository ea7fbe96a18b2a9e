import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { dotnotes } from './dotnotes.ts';

const LIMIT_MS = 8000;

/** Posts that hold as many headings as one may, nearly. */
function posts(count: number): string[] {
  const heading = (n: number) => `## J${n}\n`;
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: 40_000 }, (_, n) => heading(40_000 * i + n)).join(''),
  );
}

/** More than a call takes arguments, or than a square of it takes seconds. */
const long: readonly (readonly [string, string[], string | string[], string])[] = [
  ['lines of a talk', ['show', 'byron'], `# Ada Byron\n\n${'word\n'.repeat(200_000)}`, 'word\nword\n'],
  ['lines of an item', ['show', 'byron'], `# Ada Byron\n\n- a\n${'  word\\\n'.repeat(25_000)}`, 'word'],
  ['words of a line', ['show', 'byron'], `# Ada Byron\n\n${'word '.repeat(1_500_000)}\n`, 'word word'],
  ['talks shown', ['show', 'byron'], '# Ada Byron: Loom\n\ntext\n\n'.repeat(4000), '4000 of 4000'],
  ['sections', ['search', '--regex', 'J1\\b'], posts(2), ':2:## J1\n'],
  ['hits', ['search', '--regex', 'J'], posts(4), '## J159999'],
  ['talks of one name', ['list'], '# Ada Byron: Loom\n\ntext\n\n'.repeat(20_000), 'ada-byron-20000\t'],
  ['talks as they are', ['show', 'byron', '--raw'], '# Ada Byron: Loom\n\ntext\n\n'.repeat(4000), 'text'],
  ['characters of a line', ['search', '"日本"'], `# Ada Byron\n\n${'日本語'.repeat(100_000)}\n`, '日本語日本語'],
  ['slips of a line', ['search', 'common'], `# Ada Byron\n\n${'co,,on '.repeat(150_000)}\n`, 'co,,on'],
  [
    'definitions',
    ['show', 'byron'],
    Array.from({ length: 1500 }, (_, n) => `# Ada Byron: ${n}\n\n[a][${n}]\n\n[${n}]: http://a.example/${n}\n\n`).join(
      '',
    ),
    'http://a.example/1499',
  ],
];

describe('very many', () => {
  it.each(long)('%s cost no square of time, and no stack', { timeout: 60_000 }, async (_what, args, text, expected) => {
    const folder = temporaryFolder();
    [text].flat().forEach((post, i) => {
      writeFileSync(join(folder, `${i}.md`), post);
    });
    const began = performance.now();
    const { out, err } = await dotnotes([...args, '--notes', folder]);
    expect(performance.now() - began).toBeLessThan(LIMIT_MS);
    expect(err).not.toMatch(/fault of dotnotes/);
    expect(out).toContain(expected);
  });

  it.each([
    ['list', 'x'],
    ['show', 'zzz'],
    ['list', '--sort', 'title', '--all'],
  ])('marks on a letter cost no square of time: %s %s', async (...args) => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, `# Ada Byron\n\na\n\n### Intro a${'\u0301\u0316'.repeat(49_000)}\n\na\n\n# Eve Holt\n\nb\n`);
    const began = performance.now();
    await dotnotes([...args, '--notes', path]);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
