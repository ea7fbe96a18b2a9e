import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/model.ts';
import { linesAround } from '../../src/output/around.ts';
import { hitLines } from '../../src/output/hits.ts';
import { grepLines } from '../../src/output/plain.ts';
import { parsePost } from '../../src/parse/post.ts';
import { createTheme } from '../../src/render/theme.ts';
import { findSections } from '../../src/talks/find-talks.ts';

/** A talk on lines 1 to 20, of which some hold the word 'knot'. */
function hit(...lines: number[]): Hit {
  const text = Array.from({ length: 20 }, (_, i) =>
    i === 0 ? '# Ada Byron' : lines.includes(i + 1) ? `a knot ${i + 1}` : `line ${i + 1}`,
  );
  const [talk] = findSections(parsePost(`${text.join('\n')}\n`, 'a.md'));
  if (talk === undefined) throw new Error('no talk');
  const span = { start: 2, end: 6, as: 'exact', word: 'knot' } as const;
  return { talk, score: 1, matches: lines.map((line) => ({ line, text: `a knot ${line}`, spans: [span] })) };
}

describe('linesAround', () => {
  it.each<[string, number[], number, number, string]>([
    ['no lines around', [5, 6, 9], 0, 9, '5* 6* | 9*'],
    ['lines around', [5], 2, 9, '3 4 5* 6 7'],
    ['what overlaps once', [5, 7], 2, 9, '3 4 5* 6 7* 8 9'],
    ['what touches as one', [5, 8], 1, 9, '4 5* 6 7 8* 9'],
    ['what is apart as two', [5, 9], 1, 9, '4 5* 6 | 8 9* 10'],
    ['nothing before the talk or behind it', [2, 20], 3, 9, '1 2* 3 4 5 | 17 18 19 20*'],
    ['what is not asked for where it stands around', [5, 6, 12], 1, 1, '4 5* 6*'],
  ])('gives %s', (_what, lines, context, most, expected) => {
    const shown = Array.from(
      linesAround(hit(...lines), context, most),
      ({ line, isMatch, isApart }) => `${isApart ? '| ' : ''}${line}${isMatch ? '*' : ''}`,
    );
    expect(shown.join(' ')).toBe(`| ${expected}`);
  });
});

describe('grepLines', () => {
  it('prints what grep prints, with colours the same', () => {
    const hits = [hit(3), hit(7, 8)];
    const plain = [...grepLines(hits, { context: 1, theme: createTheme(0) })];
    expect(plain).toEqual([
      'a.md-2-line 2',
      'a.md:3:a knot 3',
      'a.md-4-line 4',
      '--',
      'a.md-6-line 6',
      'a.md:7:a knot 7',
      'a.md:8:a knot 8',
      'a.md-9-line 9',
    ]);
    const colored = [...grepLines(hits, { context: 1, theme: createTheme(1) })].join('\n');
    expect(colored).toContain('\x1b[7mknot');
    expect(colored.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.join('\n'));
  });

  it('parts nothing where no lines around are asked for', () => {
    expect([...grepLines([hit(3, 7)], { context: 0, theme: createTheme(0) })]).toEqual([
      'a.md:3:a knot 3',
      'a.md:7:a knot 7',
    ]);
  });
});

describe('hitLines', () => {
  const theme = createTheme(0);
  it('prints a talk with its lines, those that are apart parted', () => {
    expect([...hitLines([hit(3, 7, 12, 15)], { width: 40, theme, context: 1, most: 2 })]).toEqual([
      'Ada Byron',
      'Ada Byron · a.md:1',
      '     2 line 2',
      '     3 a «knot» 3',
      '     4 line 4',
      '    --',
      '     6 line 6',
      '     7 a «knot» 7',
      '     8 line 8',
      '  … and 2 more lines',
    ]);
  });

  it('keeps the end of a long path', () => {
    const [, place] = hitLines(
      [{ ...hit(3), talk: { ...hit(3).talk, post: { ...hit(3).talk.post, path: `${'folder/'.repeat(9)}a.md` } } }],
      {
        width: 30,
        theme,
        context: 0,
        most: 1,
      },
    );
    expect(place).toMatch(/^Ada Byron · ….*\/a\.md:1$/);
    expect(place).toHaveLength(30);
  });
});
