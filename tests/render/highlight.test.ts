import { describe, expect, it } from 'vitest';
import { createHighlighter } from '../../src/render/highlight.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { createTheme } from '../../src/render/theme.ts';
import { type Piece, widthOf } from '../../src/render/width.ts';

const theme = createTheme(1);
const highlight = createHighlighter(theme);
const bare = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, '');
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const styledOf = (pieces: readonly Piece[]) => pieces.map(({ text, style }) => style(text)).join('');
const render = (markdown: string, width: number, options = {}) =>
  renderMarkdown(markdown, { width, theme, hyperlinks: false, highlight, ...options });

describe('createHighlighter', () => {
  it.each([
    ['js', 'const a = "b"; // c'],
    ['py', 'def f(x):\n    """a\n    b"""\n    return f"{x}"'],
    ['sh', 'npm install && echo "done" # really'],
    ['html', '<p class="a">&amp; <b>c</b></p>'],
    ['json', '{ "a": [1, true, null] }'],
    ['diff', '- old\n+ new'],
    ['rb', 'def x; puts "#{1}"; end'],
    ['html', '<script>\nlet a = 1 < 2;\n</script>\n<style>p { color: red }</style>'],
    ['js', 'html`<b class="x">${a}</b>`; css`p { color: red }`'],
    ['php', '<p><?php echo "a"; ?></p>'],
  ])('styles %s, a line for a line, every letter kept', (language, code) => {
    const lines = highlight(code, language);
    expect(lines?.map(textOf)).toEqual(code.split('\n'));
    expect(lines?.map(styledOf).join('\n')).not.toBe(code);
  });

  it('styles the code of another language in it as such', () => {
    const [, line = []] = highlight('<script>\nlet a;\n</script>', 'html') ?? [];
    expect(styledOf(line)).toBe('\x1b[35mlet\x1b[39m a;');
  });

  it.each(['nosuch', 'mermaid', ''])('leaves %j alone', (language) => {
    expect(highlight('a b', language)).toBeNull();
  });

  it('is asked for each fence, and its lines stay within the width and keep their styles', () => {
    const long = `const a = '${'x'.repeat(60)}';\nlet b = 1;`;
    const lines = render(`\`\`\`js\n${long}\n\`\`\`\n`, 40);
    expect(lines.map(bare)).toEqual([
      `    const a = '${'x'.repeat(25)}`,
      `  ↳ ${'x'.repeat(35)}'`,
      '  ↳ ;',
      '    let b = 1;',
    ]);
    expect(lines.at(-1)).toMatch(/\x1b\[35mlet/);
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(40);
      // A style that ran on would colour the frame of what follows.
      expect(line.match(/\x1b\[[0-9;]*m/g)?.length ?? 0).toSatisfy((n: number) => n > 0 && n % 2 === 0);
    }
  });

  it.each(['```js', '```', '~~~ nosuch'])('leaves room for marks in code of %j', (fence) => {
    const mark = (pieces: readonly Piece[]) =>
      pieces.flatMap(({ text, style }) =>
        text.split(/(knots)/).map((part) => (part === 'knots' ? { text: '«knots»', style } : { text: part, style })),
      );
    const closing = fence.startsWith('~') ? '~~~' : '```';
    expect(render(`${fence}\nlet knots = 1;\n${closing}`, 40, { mark }).map(bare)).toEqual(['    let «knots» = 1;']);
  });
});
