import fc from 'fast-check';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../src/parse/headings.ts';

const found = (body: string) =>
  scanBlocks(body.split('\n'), 1).headings.map(({ line, level, text }) =>
    `${line} ${'#'.repeat(level)} ${text}`.trim(),
  );

describe('scanBlocks', () => {
  it.each<[string, string, string[]]>([
    ['an ATX heading', 'Intro.\n\n# Ada Lovelace\n', ['3 # Ada Lovelace']],
    ['an empty one', '#\n\n##', ['1 #', '3 ##']],
    ['one with marks behind', '## Ada ##', ['1 ## Ada']],
    ['one that ends in a mark of its own', '# About C#', ['1 # About C#']],
    ['one with a non-breaking space', '#\u00a0Ada', ['1 # Ada']],
    ['one with references', '# Ada&nbsp;L&oacute;pez &amp; Bob', ['1 # Ada López & Bob']],
    ['a setext heading, at its text', 'Ada\n===\nBob\n---', ['1 # Ada', '3 ## Bob']],
    ['what is told of a link', '# [Ada](https://x.org){:target="_blank"}{: .left}: {a:b}', ['1 # Ada: {a:b}']],
    ['code, and what looks like it', '# Matching `f(){:ok, x}`', ['1 # Matching f(){:ok, x}']],
    ['a setext heading below an address', '<https://x.org>\nAda\n---', ['1 ## Ada']],
    ['a setext heading below an anchor', '<a name="ada"></a>\nAda\n---', ['2 ## Ada']],
    ['a setext heading of tags alone', '<a name="ada"></a>\n<b></b>\n---', ['1 ##']],
    ['a setext heading of two lines', 'Ada\nLovelace\n---', ['1 ## Ada Lovelace']],
    ['a link', '# [Ada](https://example.org/)', ['1 # Ada']],
    ['emphasis', '# *Ada* **Lovelace** `x`', ['1 # Ada Lovelace x']],
    ['emphasis by underscores', '# _Ada_ __Lovelace__ snake_case_name', ['1 # Ada Lovelace snake_case_name']],
    ['underscores that are escaped', '# \\_\\_proto\\_\\_', ['1 # __proto__']],
    ['an anchor', '# Ada {#ada}', ['1 # Ada']],
    ['the text of an image', '# ![Ada](a.png)', ['1 # Ada']],
  ])('finds %s', (_what, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  it.each([
    ['in a fence', '```sh\n# make\n```'],
    ['in a fence of tildes that holds another', '~~~\n```\n# make\n```\n~~~'],
    ['in a fence that is never closed', '```\n# a\n# b'],
    ['in a comment', '<!--\n# draft\n-->'],
    ['in a quote', '> # said'],
    ['in a list', '- a\n\n  # part'],
    ['in indented code', 'text\n\n    # code'],
    ['without a space', '#42 is an issue'],
    ['with seven marks', '####### deep'],
    ['under a rule', '***\n---'],
    ['of a table', '| a | b |\n| - | - |\n| 1 | 2 |\n---'],
  ])('finds none %s', (_what, body) => {
    expect(found(body)).toEqual([]);
  });

  it('flags the lines of code and comments, and no others', () => {
    const lines = 'a\n```\nb\n```\nc\n<!-- d\ne -->\nf\n\n    g'.split('\n');
    expect([...scanBlocks(lines, 1).verbatim].join('')).toBe('0111011001');
  });

  it('answers as marked does, over generated posts', () => {
    const line = fc.constantFrom(
      '# One',
      '## Two',
      '### Three ###',
      '#',
      '#no',
      'word',
      'more words',
      '',
      '',
      '===',
      '---',
      '***',
      '- item',
      '  - nested',
      '  inside',
      '1. first',
      '> quote',
      '```',
      '~~~',
      '    code',
      '<!-- note -->',
      '<div>',
      '</div>',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const body = lines.join('\n');
        expect(found(body)).toEqual(markedHeadings(body));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes a time in line with the length', () => {
    const time = (times: number) => {
      const lines = Array.from({ length: times }, (_, i) => `${'> - '.repeat(i % 50)}# h${'#'.repeat(i % 9)}`);
      const start = performance.now();
      scanBlocks(lines, 1);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(80_000)).toBeLessThan(10 * time(20_000) + 50);
  });
});

function markedHeadings(body: string): string[] {
  let line = 1;
  return lexer(body).flatMap((token) => {
    const at = line;
    line += token.raw.split('\n').length - 1;
    return token.type === 'heading'
      ? [`${at} ${'#'.repeat(token.depth)} ${token.text.replace(/\s*\n\s*/g, ' ')}`.trim()]
      : [];
  });
}
