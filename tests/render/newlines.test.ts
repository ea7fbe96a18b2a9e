import { describe, expect, it } from 'vitest';
import { createNewlineJudge } from '../../src/render/newlines.ts';

/** Words that fill a line to so many columns. */
const line = (columns: number) => 'word '.repeat(columns).slice(0, columns).replace(/ $/, 'd');
const prose = [line(78), line(75), line(79), 'at the end'].join('\n');

describe('createNewlineJudge', () => {
  it.each<[string, string, string[], boolean]>([
    ['short lines', 'one\ntwo\nthree', [], true],
    ['two short lines', 'one\ntwo', [], true],
    ['a long thought between short ones', `one\n${line(60)}\ntwo`, [], true],
    ['short lines, one of them wrapped', `one\ntwo\n${line(78)}\nof it\nthree`, [], true],
    ['short lines in a talk of prose', 'one\ntwo', [prose, prose], true],
    ['prose wrapped at 72', `${line(71)}\n${line(70)} z\nend`, [], false],
    ['prose wrapped at 80', prose, [], false],
    ['prose with a line that an edit left short', `${line(79)}\n${line(59)}\n${line(78)}\nend`, [prose, prose], false],
    ['the same where the talk is shorthand', `${line(79)}\n${line(59)}\n${line(78)}\nend`, ['a\nb\nc\nd'], true],
    ['lines longer than any editor wraps', `${line(90)}\n${line(150)}\n${line(40)}`, [], true],
    ['prose wrapped at 120', `${line(118)}\n${line(115)}\nend`, [], false],
    ['prose wrapped at 80 with an address', `https://example.org/${'x'.repeat(90)}\n${prose}`, [], false],
    ['one line', 'one', [], false],
  ])('%s', (_what, paragraph, others, isShorthand) => {
    expect(createNewlineJudge([...others, paragraph])(paragraph)).toBe(isShorthand);
  });
});
