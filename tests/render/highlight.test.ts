import { describe, expect, it } from 'vitest';
import { createHighlighter } from '../../src/render/highlight.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { createTheme } from '../../src/render/theme.ts';
import { widthOf } from '../../src/render/width.ts';

const theme = createTheme(1);
const highlight = createHighlighter(theme);
const bare = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, '');

describe('createHighlighter', () => {
  it.each([
    ['js', 'const a = "b"; // c'],
    ['py', 'def f(x):\n    """a\n    b"""\n    return f"{x}"'],
    ['sh', 'npm install && echo "done" # really'],
    ['html', '<p class="a">&amp; <b>c</b></p>'],
    ['json', '{ "a": [1, true, null] }'],
    ['diff', '- old\n+ new'],
    ['rb', 'def x; puts "#{1}"; end'],
  ])('styles %s, a line for a line, every letter kept', (language, code) => {
    const lines = highlight(code, language);
    expect(lines?.map(bare)).toEqual(code.split('\n'));
    expect(lines?.join('\n')).not.toBe(code);
    // A style that ran on would colour the frame of what follows.
    for (const line of lines ?? [])
      expect(line.match(/\x1b\[[0-9;]*m/g)?.length ?? 0).toSatisfy((n: number) => n % 2 === 0);
  });

  it.each(['nosuch', 'mermaid', ''])('leaves %j alone', (language) => {
    expect(highlight('a b', language)).toBeNull();
  });

  it('is asked for each fence, and its lines stay within the width', () => {
    const long = `const a = '${'x'.repeat(60)}';\nlet b = 1;`;
    const lines = renderMarkdown(`\`\`\`js\n${long}\n\`\`\`\n`, { width: 40, theme, hyperlinks: false, highlight });
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect(lines.map(bare).join('').replace(/ /g, '')).toBe(long.replace(/[ \n]/g, ''));
    expect(lines.at(-1)).toMatch(/\x1b\[35mlet/);
  });
});
