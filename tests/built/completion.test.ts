import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const program = new URL('../../bin/dotnotes.js', import.meta.url).pathname;
const sample = new URL('../../notes', import.meta.url).pathname;
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

let folder = '';
let env: NodeJS.ProcessEnv = {};
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'dotnotes'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(folder, 'dotnotes'), 0o755);
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(folder, shell), execFileSync(process.execPath, [program, 'completion', shell]));
  env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, DOTNOTES_PATH: sample, LC_ALL: 'C.UTF-8' };
});

/** What a shell prints, of a script in which $0 is the completion. */
const run = (shell: string, script: string, args: readonly string[] = []) =>
  execFileSync(shell, ['-c', script, join(folder, shell), ...args], { env, cwd: folder, encoding: 'utf8' });

describe.skipIf(process.platform === 'win32' || !has('bash'))('the completion of bash', () => {
  // Without the package bash-completion, and sourced twice.
  const script =
    'source "$0"; source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dotnotes 2>&1; printf "%s\\n" "${COMPREPLY[@]}"';

  it.each<[string[], string[]]>([
    [['show', 'Ben'], ['Benet']],
    [['show', 'ré'], ['rémond']],
    [['show', '"juan b'], ['juan benet']],
    [['show', 'juan\\ b'], ['juan\\ benet']],
    // Bash hands it over in pieces, and replaces the last alone.
    [['list', '--speaker', '=', 'ben'], ['benet']],
    [
      ['list', '--by', '='],
      ['post', 'speaker'],
    ],
    [
      ['list', '--color', ''],
      ['auto', 'always', 'never'],
    ],
    [['split', 'no'], []],
  ])('%j', (words, expected) => {
    expect(
      run('bash', script, ['dotnotes', ...words])
        .split('\n')
        .filter(Boolean),
    ).toEqual(expected);
  });

  it('runs nothing that is typed', () => {
    run('bash', script, ['dotnotes', 'show', '$(touch ran)']);
    run('bash', script, ['dotnotes', 'show', '`touch ran`', 'be']);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe.skipIf(!has('fish'))('the completion of fish', () => {
  const script = 'source $argv[1]; complete -C $argv[2]';
  const fish = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', script, join(folder, 'fish'), line], {
      env,
      cwd: folder,
      encoding: 'utf8',
    });

  it.each([
    ['dotnotes show Ben', 'Benet\tJuan Benet\n'],
    ['dotnotes list --speaker=ben', '--speaker=benet\tJuan Benet\n'],
    ['dotnotes list --by s', 'speaker\n'],
    ['dotnotes split dotn', 'dotnotes'],
    ['dotnotes list --notes=dotn', '--notes=dotnotes'],
  ])('%s', (line, expected) => expect(fish(line)).toContain(expected));

  it('runs nothing that is typed', () => {
    fish('dotnotes show $(touch ran)');
    fish('dotnotes show (touch ran) be');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

it.skipIf(!has('zsh'))('the completion of zsh can be read', () => {
  // Beyond that, zsh completes only where somebody types.
  expect(spawnSync('zsh', ['-n', join(folder, 'zsh')]).status).toBe(0);
});
