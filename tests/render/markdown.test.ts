import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooComplex, renderMarkdown } from '../../src/render/markdown.ts';
import { createTheme } from '../../src/render/theme.ts';
import { widthOf } from '../../src/render/width.ts';

const theme = createTheme(0);
const render = (markdown: string, width = 40) => renderMarkdown(markdown, { width, theme, hyperlinks: false });

describe('renderMarkdown', () => {
  it.each<[string, string, string[]]>([
    ['emphasis', 'a *b* **c**', ['a b c']],
    ['code', 'run `x`, ``y ` z``', ['run `x`, ``y ` z``']],
    ['a link with its address', '[Ada](https://example.org)', ['Ada (https://example.org)']],
    ['an address once', '<https://example.org>', ['https://example.org']],
    ['an address with references', '[Ada](https://example.org?a=1&amp;b=2)', ['Ada (https://example.org?a=1&b=2)']],
    ['a link without a text', '[](https://example.org)', ['https://example.org']],
    ['a picture by its description', '![a cat](cat.png)', ['a cat']],
    ['a list', '- one\n- two **bold**', ['• one', '• two bold']],
    ['a nested list', '- one\n  - two', ['• one', '  • two']],
    ['a list that starts elsewhere', '9. nine\n10. ten', [' 9. nine', '10. ten']],
    ['tasks', '- [x] done\n- [ ] open', ['• [x] done', '• [ ] open']],
    ['quotes in quotes', '> a\n>\n> > b', ['│ a', '│', '│ │ b']],
    ['a fence', '```js\nlet x;\n```', ['    let x;']],
    ['a rule', 'a\n\n***\n\nb', ['a', '', '─'.repeat(40), '', 'b']],
    [
      'a hard break',
      'a long line of prose that goes on and on  \nb',
      ['a long line of prose that goes on and on', 'b'],
    ],
    ['HTML', '<div>text</div>', ['text']],
    ['a list in HTML', '<ul><li>one <b>x</b></li><li>two</li></ul>', ['one x', 'two']],
    ['paragraphs in HTML', '<div><p>one</p>\n\n<p>two<br>three</p></div>', ['one', '', 'two', 'three']],
    ['a table in HTML', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a b', 'c']],
    ['terms in HTML', '<dl><dt>loom</dt><dd>it weaves</dd></dl>', ['loom', 'it weaves']],
    ['HTML in a sentence', 'a <ul><li>b</li><li>c</li></ul> d<br>e <i>f</i>', ['a', 'b', 'c', 'd', 'e f']],
    [
      'HTML that is verbatim',
      '<div>a\n<pre>\n  one\n    &lt;two&gt;\n</pre> b</div>',
      ['a', '      one', '        <two>', 'b'],
    ],
    ['references, decoded once', '&amp;lt; &copy; &#27;', ['&lt; © \\x1b']],
    ['a footnote as it stands', 'a[^1]\n\n[^1]: b', ['a[^1]', '', '[^1]: b']],
    [
      'a footnote of several lines',
      'a[^1]\n\n[^1]: the first\n    the second\n\n    - a part\n[^two]: b\n\nend',
      ['a[^1]', '', '[^1]: the first', '      the second', '', '      • a part', '', '[^two]: b', '', 'end'],
    ],
    ['a block below a footnote', '[^1]: a\n# B\n[^2]: c\n- d', ['[^1]: a', '', '# B', '', '[^2]: c', '', '• d']],
    ['a footnote right below a text', 'a[^1]\n[^1]: https://example.org', ['a[^1]', '', '[^1]: https://example.org']],
    [
      'references by name',
      '&eacute;&Omega;&rarr;&lang;&bigstar;&ngE;&CounterClockwiseContourIntegral; &nosuch;',
      ['éΩ→⟨★≧̸∳ &nosuch;'],
    ],
    ['a Liquid tag of its own', '{% youtube https://example.org/x %}', ['youtube https://example.org/x']],
    ['several on their lines', '{% img a.png %}\n{% endimg %}', ['img a.png', 'endimg']],
    ['a Liquid tag in a sentence', 'see {% post_url x %} there', ['see {% post_url x %} there']],
    [
      'a Liquid tag with a percent sign in it',
      '{% include x.html caption="A 50% cut" %}\n\na {% x "1%" %} b',
      ['include x.html caption="A 50% cut"', '', 'a {% x "1%" %} b'],
    ],
    [
      'code between Liquid tags',
      'a\n{% highlight ruby linenos %}\ndef *x*\n\n  # y\n{% endhighlight %}\nb',
      ['a', '', '    def *x*', '', '      # y', '', 'b'],
    ],
    ['a Liquid tag that is not closed', '{% highlight ruby %}\n\n*x*', ['highlight ruby', '', 'x']],
    ['a heading with its depth', '### Parts *of* it', ['### Parts of it']],
    ['a long heading', `## ${'word '.repeat(10)}`, ['## word word word word word word word', '   word word word']],
    ['a table', '| a | b |\n| - | -: |\n| 1 | 2 |', ['a  b', '─  ─', '1  2']],
    [
      'a table aligned',
      'long | right | mid\n:-|-:|:-:\na|b|c',
      ['long  right  mid', '────  ─────  ───', 'a         b   c'],
    ],
    ['a table with a bar in a cell', '| a |\n| - |\n| `x \\| y` |', ['a', '───────', '`x | y`']],
    [
      'a table with cells too many and too few',
      '| a | b |\n| - | - |\n| 1 |\n| 1 | 2 | 3 |',
      ['a  b', '─  ─', '1', '1  2'],
    ],
    ['a table that a paragraph follows', '| a |\n| - |\n| 1 |\n\nend', ['a', '─', '1', '', 'end']],
    ['what is struck by one mark or two', '~one~ ~~two~~ ~~~three~~~', ['~~one~~ ~~two~~ ~~~three~~~']],
    [
      'bare addresses',
      'www.example.org, https://example.org/a_b. me@example.org',
      ['www.example.org,', 'https://example.org/a_b. me@example.org'],
    ],
    ['tasks in tasks', '- [x] a\n  - [ ] b\n  - [x] c', ['• [x] a', '      • [ ] b', '      • [x] c']],
    [
      'a reference link',
      '[Ada][1] and [Eve]\n\n[1]: https://a.example\n[eve]: https://e.example',
      ['Ada (https://a.example) and Eve', '(https://e.example)'],
    ],
    ['an ordered list between paragraphs', 'a\n\n2) b\n\n3) c\n\nd', ['a', '', '2. b', '', '3. c', '', 'd']],
    ['a fence in a list', '- a\n\n  ```sh\n  make\n  ```\n- b', ['• a', '', '      make', '', '• b']],
    ['a list in a quote', '> - a\n>   - b', ['│ • a', '│   • b']],
    ['code that is indented', 'a\n\n    let x\n\n    let y', ['a', '', '    let x', '', '    let y']],
    ['shorthand by its lines', 'one thought\nanother\nthird', ['one thought', 'another', 'third']],
    [
      'prose as one',
      `${'word '.repeat(15).trim()}\n${'more '.repeat(15).trim()}\nend`,
      [
        'word word word word word word word word',
        'word word word word word word word more',
        'more more more more more more more more',
        'more more more more more more end',
      ],
    ],
    [
      'Chinese, joined without a blank',
      `${'\u4e2d\u6587'.repeat(40)}\n\u4e2d\u6587`,
      [
        '\u4e2d\u6587'.repeat(10),
        '\u4e2d\u6587'.repeat(10),
        '\u4e2d\u6587'.repeat(10),
        '\u4e2d\u6587'.repeat(10),
        '\u4e2d\u6587',
      ],
    ],
    ['no full stop first on a line', `${'\u4e2d'.repeat(20)}.`, ['\u4e2d'.repeat(19), '\u4e2d.']],
    ['no bracket last on a line', `${'\u4e2d'.repeat(19)}(a)`, ['\u4e2d'.repeat(19), '(a)']],
    ['Japanese, broken anywhere', '日本語'.repeat(8), ['日本語日本語日本語日本語日本語日本語日本', '語日本語']],
    ['a word that no line holds', 'x'.repeat(50), ['x'.repeat(40), 'x'.repeat(10)]],
  ])('prints %s', (_what, markdown, lines) => {
    expect(render(markdown)).toEqual(lines);
  });

  it('turns a table that is too wide into records', () => {
    const lines = render(`| ${'a | '.repeat(8)}\n| ${'- | '.repeat(8)}\n| ${'some words | '.repeat(8)}`, 20);
    expect(lines[0]).toBe('a: some words');
  });

  const sample = readFileSync(new URL('../../notes/2016-04-25-dotscale-2016.md', import.meta.url), 'utf8');
  it.each([20, 40, 80, 120, 200])('prints the sample post within %i columns, every word of it', (width) => {
    const body = sample.split('---\n').slice(2).join('---\n');
    const lines = render(body, width);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const code = letters('python');
    expect(letters(lines.join(''))).toHaveLength(letters(body.replace(/^```python/m, '```')).length);
    expect(code).toBe('python');
  });

  const piece = fc.constantFrom(
    'word',
    'a much longer word',
    'x'.repeat(90),
    '日本語のテキスト',
    '**bold**',
    '[link](https://example.org/a/long/path)',
    '`code`',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '1. ',
    '# ',
    '| a | b |\n| - | - |\n| c | d |\n',
    '```\nsome code that is long enough to be cut\n```\n',
    '👩‍👩‍👧',
    '&#27;',
    '<b>',
    '<li>',
    '<br>',
    '~~struck~~',
    '\n\n[^1]: a note\n    of two lines\n',
    '\n{% highlight js %}\nlet x = 1\n{% endhighlight %}\n',
    '\t',
    'e\u0301',
  );

  it('never prints a line that is too wide, whatever the Markdown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 20, max: 200 }), (pieces, width) => {
        for (const line of render(pieces.join(''), width)) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['> ', '- ', '12345. ', '> - ', '- [x] '])('keeps to the window however deep %j is nested', (lead) => {
    const lines = render(`${lead.repeat(20)}the word`, 20);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
    expect(lines.join(' ')).toMatch(/the word$/);
  });

  const colored = (markdown: string, width = 40, hyperlinks = false) =>
    renderMarkdown(markdown, { width, theme: createTheme(1), hyperlinks });
  const bare = (line: string) => line.replace(/\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\/g, '');

  it.each([
    ['the sample post', sample],
    ['code over a newline', `${'word '.repeat(14)}\`some\ncode\` and more\n${'word '.repeat(15)}`],
    ['a tag over a newline', `${'word '.repeat(14)}<b\nclass="x">more</b>\n${'word '.repeat(15)}`],
    ['what is struck', '~~one~~ `two` [three](https://example.org)'],
    ['a fence', '```js\nlet x;\n```'],
    ['blanks that go on below', `> \`\`\`\n> ${'x'.repeat(14)}  \n> \`\`\``],
  ])('prints %s in the same lines with colours as without', (_what, markdown) => {
    for (const width of [20, 40, 80, 120]) expect(colored(markdown, width).map(bare)).toEqual(render(markdown, width));
  });

  it('prints the same lines with colours as without, whatever the Markdown', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 20, max: 120 }), (pieces, width) => {
        const markdown = pieces.join('');
        expect(colored(markdown, width).map(bare)).toEqual(render(markdown, width));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['bold', '[a **b**](https://x.org)', '\x1b[1mb\x1b[22m'],
    ['code', '[a `b`](https://x.org)', '\x1b[35m`b`\x1b[39m'],
    ['no text', '[](https://x.org)', 'https://x.org\x1b'],
    ['references', '[a](https://x.org?a=1&amp;b=2)', ';https://x.org?a=1&b=2\x1b'],
  ])('follows a link with %s', (_what, markdown, expected) => {
    const text = colored(markdown, 40, true).join('');
    expect(text).toContain(expected);
    expect(text).toContain('\x1b]8;');
  });
});

describe('isTooComplex', () => {
  it.each([
    ['deep quotes', '>'.repeat(2000), true],
    ['deep lists', `${'- '.repeat(1500)}a`, true],
    ['a large text', 'word '.repeat(60_000), true],
    ['a usual one', '# Ada\n\n- a\n  - b\n', false],
  ])('%s', (_what, markdown, expected) => expect(isTooComplex(markdown)).toBe(expected));
});
