import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Runs a module in a Node of its own, as somebody would who depends on the package. */
const runModule = (source: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', source], { cwd: root, encoding: 'utf8' });

describe('the built library', () => {
  it('is imported by its name, and reads and searches a post', () => {
    const out = runModule(`
      import { createSearch, findTalks, parsePost, readWordLists } from 'dotnotes';
      const talks = findTalks(parsePost('# Ada Byron\\n\\nThe engien weaves.\\n\\n# Eve Holt\\n\\nKnots.\\n', 'x.md'));
      console.log(talks.map(({ id }) => id).join(' '));
      const { hits } = createSearch(talks, readWordLists()).search('engine');
      console.log(hits.map(({ talk }) => talk.id).join(' '));
    `);
    expect(out).toBe('x/ada-byron x/eve-holt\nx/ada-byron\n');
  });
});
