import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pagerCommand } from '../../src/terminal/pager.ts';
import { createTerminal } from '../../src/terminal/terminal.ts';
import { temporaryFolder } from '../folder.ts';

describe('pagerCommand', () => {
  it.each([
    ['less where none is named', {}, ['less']],
    ['PAGER', { PAGER: 'more -d' }, ['more', '-d']],
    ['DOTNOTES_PAGER first', { DOTNOTES_PAGER: '"my pager" -R', PAGER: 'more' }, ['my pager', '-R']],
    ['none for nothing', { PAGER: '' }, []],
    ['none for an empty word', { PAGER: '""' }, []],
    ['none for cat', { PAGER: 'cat' }, []],
  ])('is %s', (_what, env, words) => expect(pagerCommand(env)).toEqual(words));
});

/** Pages lines on a screen of three, with a pager that is a script of Node. */
async function page(script: string, lines: readonly string[], { told = '', onError = () => {} } = {}) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    isTTY: true,
    columns: 80,
    rows: 3,
    write: (text: string | Uint8Array) => {
      written[name] += text;
      if (name === 'err') onError();
    },
  });
  const pager = script === '' ? '/nowhere/pager' : `"${process.execPath}" -e "${script}"`;
  const terminal = createTerminal(
    { input: Readable.from([]), output: stream('out'), errors: stream('err') },
    { ...process.env, TERM: 'xterm', DOTNOTES_PAGER: pager.replaceAll('\\', '\\\\') },
  );
  const telling = function* () {
    yield* lines;
    if (told !== '') terminal.note(told);
  };
  await terminal.page(telling());
  return written;
}

describe('page', () => {
  const long = Array.from({ length: 20_000 }, (_, n) => `line ${n}`);
  const short = ['one', 'two', 'three', 'four'];

  it.each([
    ['read all', 'process.stdin.resume()', long],
    ['was left early', 'process.exit(0)', long],
    ['was left early with a short text', 'process.exit(0)', short],
  ])('prints nothing itself where the pager %s', async (_what, script, lines) => {
    expect(await page(script, lines)).toEqual({ out: '', err: '' });
  });

  it.each([
    ['is not there', '', 'not found'],
    ['ends with 1 unread', 'process.exit(1)', 'ended with 1'],
    ['ends with 3 read', 'process.stdin.resume().on(`end`, () => process.exit(3))', 'ended with 3'],
    ['is killed', 'process.kill(process.pid, `SIGKILL`)', 'ended by SIGKILL'],
  ])('prints all and says so where the pager %s', async (_what, script, trouble) => {
    for (const lines of [short, long]) {
      const { out, err } = await page(script, lines);
      expect(out).toBe(`${lines.join('\n')}\n`);
      expect(err).toContain(`${trouble}; printed without it`);
    }
  });

  it('tells nothing before the pager has left the screen', async () => {
    const left = join(temporaryFolder(), 'left');
    const script = `process.stdin.resume().on('end', () => fs.writeFileSync('${left}', ''))`.replaceAll("'", '`');
    const seen: boolean[] = [];
    const { out, err } = await page(script, long, { told: 'too complex', onError: () => seen.push(existsSync(left)) });
    expect([out, err, seen]).toEqual(['', 'dotnotes: too complex\n', [true]]);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves Ctrl-C to the pager, and takes it for the wish to leave',
    async () => {
      const script = 'process.kill(process.ppid, `SIGINT`); setTimeout(() => process.exit(2), 200)';
      expect(await page(script, long)).toEqual({ out: '', err: '' });
    },
  );
});
