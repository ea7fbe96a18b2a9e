import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { dotnotes } from './dotnotes.ts';

const LIMIT_MS = 3000;

/** Shapes that take a Markdown parser quadratic time, or its whole stack; 100 KB and more of each. */
const bombs: readonly (readonly [string, string])[] = [
  ['quotes in quotes', `${'>'.repeat(100_000)} deep`],
  ['lists in lists, on one line', `${'- '.repeat(50_000)} deep`],
  ['numbered lists in lists', `${'1. '.repeat(40_000)} deep`],
  ['quotes and lists by turns', `${'> - '.repeat(30_000)} deep`],
  ['lists indented ever more', Array.from({ length: 450 }, (_, n) => `${'  '.repeat(n)}- deep`).join('\n')],
  ['stars never closed', `${'*'.repeat(50_000)}a`],
  ['stars of two lengths', '*a**a '.repeat(20_000)],
  ['underscores within words', 'a_b_'.repeat(30_000)],
  ['strikes and stars', '~~*a'.repeat(30_000)],
  ['a list item of many lines', `- a\n${'  b\n'.repeat(30_000)}`],
  ['an address that does not end', `http://a.b/${'?!.'.repeat(35_000)}`],
  ['an address of brackets', `http://a.b/${')'.repeat(150_000)}`],
  ['an address of mail', `${'a.'.repeat(60_000)}@`],
  ['instructions never closed', 'a <?'.repeat(40_000)],
  ['CDATA never closed', 'a <![CDATA['.repeat(15_000)],
  ['comments never closed', 'a <!-- '.repeat(20_000)],
  ['brackets never closed', '['.repeat(150_000)],
  ['links never closed', '[a]('.repeat(40_000)],
  ['backticks of every length', Array.from({ length: 500 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['a table of thousands of columns', `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|b'.repeat(20_000)}|`],
  ['a name of thousands of words', `${'Ada '.repeat(40_000)}`],
  ['speakers without end', `by ${'Ada Byron, '.repeat(15_000)}`],
  ['one sentence without end', `Ada Byron talked ${'and Eve Holt talked '.repeat(8_000)}`],
  ['capitals without blanks', 'AdaByron'.repeat(20_000)],
  ['footnotes in footnotes', '[^a]: '.repeat(20_000)],
  ['footnotes without end', '[^a]: b\n'.repeat(15_000)],
  ['paragraphs that a footnote may end', `${'b\n\n'.repeat(35_000)}[^a]: b`],
  ['Liquid tags never closed', '{% a '.repeat(25_000)],
  ['Liquid code never closed', '{% highlight a %}\n'.repeat(6_000)],
  ['HTML that is verbatim and never closed', `<div>${'<pre>'.repeat(25_000)}</div>`],
  ['blank lines', '\n'.repeat(150_000)],
  ['dashes', `a ${'- '.repeat(60_000)}b`],
  ['one word', 'x'.repeat(200_000)],
];

describe.each(bombs)('%s', (_what, bomb) => {
  it.each([
    ['in the talk', `# Ada Byron\n\n${bomb}\n\n# Eve Holt\n\nKnots.\n`],
    ['in a heading', `# ${bomb.replaceAll('\n', ' ')}\n\nLoom.\n\n# Eve Holt\n\nKnots.\n`],
    ['in a first sentence, with no heading', `${bomb} Ada Byron talked.\n\n# Eve Holt\n\nKnots.\n`],
  ])('%s costs no more than any other text', async (_where, text) => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, text);
    for (const args of [['list'], ['show', 'byron'], ['show', 'holt'], ['search', 'knots'], ['check']]) {
      const began = performance.now();
      const { out, err, code } = await dotnotes([...args, '--notes', path], { columns: 80 });
      expect(performance.now() - began, args.join(' ')).toBeLessThan(LIMIT_MS);
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toMatch(/fault of dotnotes/);
      if (args[0] === 'list' || args[1] === 'holt') expect(out).toContain('Holt');
    }
  });
});
