import { describe, expect, it } from 'vitest';
import { createTheme } from '../../src/render/theme.ts';

/** xterm's own palette, by the codes that set the text's colour. */
const XTERM: { readonly [code: string]: readonly [number, number, number] } = {
  30: [0, 0, 0],
  31: [205, 0, 0],
  32: [0, 205, 0],
  33: [205, 205, 0],
  34: [0, 0, 238],
  35: [205, 0, 205],
  36: [0, 205, 205],
  37: [229, 229, 229],
  90: [127, 127, 127],
  91: [255, 0, 0],
  92: [0, 255, 0],
  93: [255, 255, 0],
  94: [92, 92, 255],
  95: [255, 0, 255],
  96: [0, 255, 255],
  97: [255, 255, 255],
};
const LEAST_CONTRAST = 3;

/** WCAG 2.1, relative luminance. */
function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

describe.each([1, 2, 3] as const)('the theme of colour level %i', (level) => {
  const { plain, codeParts, ...styles } = createTheme(level);
  const all = Object.entries({ ...styles, ...codeParts });

  it.each(all)('%s reads on black and on white', (_role, style) => {
    const codes = [...style('x').matchAll(/\x1b\[(\d+)m/g)].map(([, code = '']) => code);
    const colors = codes.filter((code) => /^(?:3[0-8]|9\d)$/.test(code));
    for (const code of colors)
      for (const background of [XTERM[30], XTERM[97]])
        expect(contrast(XTERM[code] ?? [], background ?? [])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    // A dimmed colour has less contrast than these figures say.
    if (codes.includes('2')) expect(colors).toEqual([]);
  });

  it('is plain text without its escapes', () => {
    for (const [, style] of all) expect(style('x').replace(/\x1b\[[\d;]*m/g, '')).toBe('x');
  });
});

it('has no escapes at level 0', () => {
  const { plain, codeParts, ...styles } = createTheme(0);
  expect(plain).toBe(true);
  for (const style of [...Object.values(styles), ...Object.values(codeParts)]) expect(style('x')).toBe('x');
});
