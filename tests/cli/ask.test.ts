import { describe, expect, it } from 'vitest';
import { dotnotes } from './dotnotes.ts';

const sample = new URL('../../notes/2016-04-25-dotscale-2016.md', import.meta.url).pathname;
const ENTER = '\r';
const DOWN = '\x1b[B';
const ask = (args: readonly string[], ...keys: string[]) =>
  dotnotes([...args, '--notes', sample], { columns: 80, env: { TERM: 'xterm' }, keys });
/** What is printed once the question is answered. */
const head = (out: string) =>
  out
    .replace(/\x1b\[[\d;?]*[A-Za-z]/g, '')
    .split('\n')
    .find((line) => line.includes(' of 15'));

describe('the question which talk is meant', () => {
  it.each([
    ['the first', [ENTER], '1 of 15'],
    ['one below', [DOWN, DOWN, ENTER], '3 of 15'],
    ['a part of a name', ['ben', ENTER], '8 of 15'],
    ['a mistyped name', ['kalavry', ENTER], '2 of 15'],
    ['what is no name, then a name', ['zzzzzz', ENTER, ...Array(6).fill('\x7f'), 'brewer', ENTER], ' of 15'],
  ])('takes %s', async (_what, keys, place) => {
    const { out, code } = await ask(['show'], ...keys);
    expect([code, head(out)]).toEqual([0, expect.stringContaining(place)]);
  });

  it('says so where Enter finds nothing to choose', async () => {
    const { out, code } = await ask(['show'], 'zzzzzz', ENTER, '\x03');
    expect([code, out]).toEqual([130, expect.stringContaining('no talk is called so')]);
  });

  it('ends with 130 on Ctrl-C', async () => {
    expect((await ask(['show'], '\x03')).code).toBe(130);
  });

  it('shows the first words without their Markdown', async () => {
    const { out } = await dotnotes(['show', '--notes', sample], {
      columns: 80,
      env: { TERM: 'xterm' },
      keys: ['\x03'],
    });
    expect(out).not.toContain('# Mickael');
    expect(out).toMatch(/Mickael Rémond, dotScale 2016.*\(.+\)/);
  });

  it('has no colours where none are wanted', async () => {
    const { out } = await ask(['show', '--color', 'never'], ENTER);
    expect(out).toContain('Which talk?');
    expect(out).not.toMatch(/\x1b\[[\d;]*m/);
    expect((await ask(['show'], ENTER)).out).toMatch(/\x1b\[[\d;]*m/);
  });

  it.each([['--json'], ['--raw']])('is not asked where a program reads: show %s', async (option) => {
    const { out, err, code } = await ask(['show', option], ENTER);
    expect([code, out]).toEqual([2, option === '--json' ? '[]\n' : '']);
    expect(err).toContain('dotnotes:   dotscale-2016/juan-benet  Juan Benet\n');
  });
});
