import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../folder.ts';
import { dotnotes } from './dotnotes.ts';

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(
    join(folder, '2016-05-01-loom.md'),
    '---\ntags: [Knots, big loom]\n---\n# Ada Byron\n\nShe talked.\n\n# Renée Holt\n\nShe talked.\n',
  );
});

const complete = async (...words: string[]) => {
  const { out, err, code } = await dotnotes(['complete', '--', ...words], { env: { DOTNOTES_PATH: folder } });
  expect([err, code]).toEqual(['', 0]);
  return out.split('\n').slice(0, -1);
};
const values = async (...words: string[]) => (await complete(...words)).map((line) => line.split('\t')[0]);

describe('complete', () => {
  it.each<[string, string[], string[]]>([
    ['a speaker', ['show', 'by'], ['byron']],
    ['a speaker in another letter case', ['show', 'By'], ['Byron']],
    ['a speaker with an accent', ['show', 'rené'], ['renée']],
    ['a speaker without one', ['show', 'rene'], ['renee']],
    ['a speaker in a quote', ['show', '"by'], ['byron']],
    ['the second word of a name', ['show', 'ada b'], ['ada byron']],
    ['no name that the first word has not', ['show', 'renee b'], []],
    ['a speaker by option', ['list', '--speaker', 'ho'], ['holt']],
    ['a speaker by option, behind =', ['list', '--speaker=ho'], ['--speaker=holt']],
    ['an id', ['open', 'loom/a'], ['loom/ada-byron']],
    ['speakers alone where nothing is typed', ['show', ''], ['ada', 'byron', 'renee', 'holt']],
    ['a command', ['spl'], ['split']],
    ['a command behind options', ['--color', 'never', 'spl'], ['split']],
    ['a command to be helped with', ['help', 'sea'], ['search']],
    ['a shell', ['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
    ['a tag', ['list', '--tag', ''], ['Knots', 'big loom']],
    ['a tag in another letter case', ['list', '--tag', 'k'], ['knots']],
    ['a year', ['list', '--year', ''], ['2016']],
    ['choices', ['list', '--by', ''], ['post', 'speaker']],
    ['choices of an option of all', ['show', '--color', ''], ['auto', 'always', 'never']],
    ['choices behind =', ['list', '--sort=l'], ['--sort=length']],
    ['an option', ['search', '--ex'], ['--exact', '--explain']],
    ['no option behind --', ['search', '--', '--ex'], []],
    ['files for a post', ['split', 'no'], [':files']],
    ['files for notes', ['--notes', 'no'], [':files']],
    ['files behind =', ['list', '--notes=no'], [':files']],
    ['nothing for a term', ['search', 'a'], []],
    ['nothing where notes are typed', ['show', '--notes', '-', ''], []],
    ['nothing for a number', ['search', '-n', ''], []],
  ])('offers %s', async (_what, words, expected) => expect(await values(...words)).toEqual(expected));

  it('describes what it offers', async () => {
    expect(await complete('show', 'by')).toEqual(['byron\tAda Byron']);
    expect(await complete('spl')).toEqual(['split\twrite one Markdown file a talk']);
  });

  it('reads the notes that the line names', async () => {
    const path = join(folder, '2016-05-01-loom.md');
    expect(
      (await dotnotes(['complete', '--', '--notes', path, 'show', 'by'], { env: { DOTNOTES_PATH: '/nowhere' } })).out,
    ).toBe('byron\tAda Byron\n');
  });
});

it('has no script for other shells', async () => {
  for (const shell of ['tcsh', 'constructor'])
    expect(await dotnotes(['completion', shell])).toMatchObject({
      out: '',
      code: 2,
      err: expect.stringContaining('bash, zsh, fish'),
    });
});
