import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/render/width.ts';
import { temporaryFolder } from '../folder.ts';
import { dotnotes } from './dotnotes.ts';

const sample = new URL('../../notes/2016-04-25-dotscale-2016.md', import.meta.url).pathname;

const withSample = (...args: string[]) => dotnotes([...args, '--notes', sample]);

describe('list', () => {
  it('prints a talk a line off a terminal', async () => {
    const { out, code } = await withSample('list');
    const lines = out.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, 15]);
    expect(lines[7]).toBe(`dotscale-2016/juan-benet\tJuan Benet\t\t${lines[7]?.split('\t')[3]}\t${sample}:209`);
  });

  it.each([40, 80, 120])('prints a table of %i columns on a terminal', async (columns) => {
    const { out } = await dotnotes(['list', '--notes', sample, '--color', 'never'], { columns });
    expect(out).toContain('dotScale 2016');
    expect(out).toContain('Lightning talks');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('gives every section as JSON', async () => {
    const sections = JSON.parse((await withSample('list', '--all', '--json')).out);
    expect(sections.map(({ kind }: { kind: string }) => kind).filter((kind: string) => kind !== 'talk')).toEqual([
      'other',
      'group',
    ]);
    expect(sections[0]).toMatchObject({
      line: 7,
      number: null,
      speakers: [],
      post: { title: 'dotScale 2016', date: '2016-04-25', tags: ['dotscale'] },
    });
  });

  it.each([
    ['a word of the title', ['dotscale'], 15],
    ['a speaker', ['benet'], 1],
    ['a tag', ['--tag', 'dotscale'], 15],
    ['a year', ['--year', '2016'], 15],
    ['a speaker by option', ['--speaker', 'remond'], 1],
  ])('narrows to %s', async (_what, args, count) => {
    expect(JSON.parse((await withSample('list', '--json', ...args)).out)).toHaveLength(count);
  });

  it.each([
    [['--tag', 'dotscal'], 'did you mean dotscale?'],
    [['--speaker', 'juanx bennetx'], 'did you mean juan or benet?'],
    [['bennet'], 'did you mean benet?'],
    [['--year', '1999'], 'no talks found\n'],
  ])('offers what may be meant by %j, and nothing on stdout', async (args, message) => {
    for (const columns of [0, 80]) {
      const { out, err, code } = await dotnotes(['list', '--notes', sample, ...args], { columns });
      expect([out, code, err]).toEqual(['', 1, expect.stringContaining(message)]);
    }
  });

  it('says with 1 that nothing is there', async () => {
    expect(await withSample('list', '--json', '--year', '1999')).toMatchObject({ out: '[]\n', code: 1 });
  });

  it('reads standard input', async () => {
    const { out } = await dotnotes(['list', '--json', '--notes', '-'], { input: '# Ada Lovelace\n\nShe talked.\n' });
    expect(JSON.parse(out)).toMatchObject([{ speakers: ['Ada Lovelace'], post: { path: '-' } }]);
  });
});

describe('show', () => {
  it.each([
    ['remond', 'Mickael Rémond'],
    ['Rémond Mickael', 'Mickael Rémond'],
    ['kalavry', 'Vasia Kalavri'],
    ['sandipan', 'Sandeepan Banerjee'],
    ['oliver keebel', 'Oliver Keeble'],
    ['dan brown', 'Dan Brown'],
    ['fabien potencer', 'Fabien Potencier'],
    ['lindahl', 'Greg Lindhal'],
    ['scott', 'Scott'],
    ['elliot', 'Eliot Horowitz'],
    ['brewre', 'Eric Brewer'],
    ['8', 'Juan Benet'],
    ['dotscale-2016/gleb-budman', 'Gleb Budman'],
    ['gleb-budman', 'Gleb Budman'],
  ])('%s is %s and nobody else', async (asked, speaker) => {
    const { out, code } = await withSample('show', '--json', ...asked.split(' '));
    expect([code, JSON.parse(out).map(({ speakers }: { speakers: string[] }) => speakers)]).toEqual([0, [[speaker]]]);
  });

  it.each(['notes/talk-03', 'talk-03'])('finds a talk without a name by %s', async (asked) => {
    const path = join(temporaryFolder(), 'notes.md');
    writeFileSync(path, '# Conf\n\n## Looms\n\nLace.\n\n## Knots\n\nTied.\n\n## ???\n\nKnots.\n');
    const { out, code } = await dotnotes(['show', asked, '--raw', '--notes', path]);
    expect([code, out]).toEqual([0, '## ???\n\nKnots.\n']);
  });

  it('prints the very bytes', async () => {
    const { out } = await withSample('show', '--raw', 'scott');
    expect(out.startsWith('# Scott\n\nCloudera\n')).toBe(true);
    expect(readFileSync(sample, 'utf8')).toContain(out);
  });

  it('shows a group with its talks', async () => {
    const talks = JSON.parse((await withSample('show', '--json', 'lightning talks')).out);
    expect(talks.map(({ heading }: { heading: string }) => heading)).toEqual([
      'Lightning talks',
      'Dan Brown',
      'Gilles Cadignan',
      'Fabien Potencier',
    ]);
  });

  it('offers the nearest names for one that is unknown', async () => {
    const { err, code } = await withSample('show', 'kalavotzi');
    expect([code, err]).toEqual([1, `dotnotes: no talk by "kalavotzi". Did you mean Vasia Kalavri (${sample}:47)?\n`]);
  });

  it('names every talk, a line each, where none is named', async () => {
    const names = Array.from(
      { length: 40 },
      (_, n) => `Ada ${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${'xyz'.repeat(1 + n / 26)}`,
    );
    const input = names.map((name) => `# ${name} Holt\n\ntalk\n`).join('\n');
    const { err, code, out } = await dotnotes(['show', '--notes', '-'], { input });
    expect([code, out]).toEqual([2, '']);
    const lines = err.trimEnd().split('\n');
    expect(lines[0]).toBe('dotnotes: name a speaker, an id or a number; the talks are:');
    expect(lines).toHaveLength(41);
    expect(lines[1]).toBe('dotnotes:   post/ada-axyz-holt  Ada axyz Holt');
  });

  it('tells the numbers of a post for one that it has not', async () => {
    const { err, code } = await withSample('show', '99');
    expect([code, err]).toEqual([1, 'dotnotes: no talk by "99": the talks of this post are 1 to 15\n']);
  });

  it('names all where several people answer', async () => {
    const input = '# Ada Lovelace\n\ntalk\n\n# Ada Byron\n\ntalk\n';
    const { err, code, out } = await dotnotes(['show', 'ada', '--notes', '-'], { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'dotnotes: "ada" names 2 people:\n' +
        'dotnotes:   Ada Byron, 1 talk: post/ada-byron\n' +
        'dotnotes:   Ada Lovelace, 1 talk: post/ada-lovelace\n',
    );
  });

  it.each([
    ['in a text', ['cadignan', '--mark', 'blockchain'], '~bloclwhin~'],
    ['in code', ['kalavri', '--mark', 'rank'], '    node.«rank» = sum(n.«rank» / len'],
  ])('marks what a search would find, %s', async (_where, args, marked) => {
    expect((await withSample('show', ...args)).out).toContain(marked);
  });
});

describe('search', () => {
  it('prints path, line and text off a terminal', async () => {
    const { out, code } = await withSample('search', 'blockchain');
    expect([code, out]).toEqual([
      0,
      `${sample}:185:proof of existnece, put a date on a document for ever, in the bloclwhin\n`,
    ]);
  });

  it('prints the same text off a terminal with colours as without', async () => {
    const plain = await withSample('search', 'blockchain', '-C', '1');
    const colored = await withSample('search', 'blockchain', '-C', '1', '--color', 'always');
    expect(colored.out).toContain('\x1b[');
    expect(colored.out.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain.out);
  });

  it('marks what was forgiven, also without colour', async () => {
    const { out } = await dotnotes(['search', 'blockchain', '--notes', sample, '--color', 'never'], { columns: 80 });
    expect(out).toContain('~bloclwhin~');
    expect(out).toContain('Gilles Cadignan');
  });

  it('says with 1 that nothing was found, with 2 that the query is wrong', async () => {
    expect((await withSample('search', 'zebra')).code).toBe(1);
    const wrong = await withSample('search', '"merkle');
    expect(wrong.code).toBe(2);
    for (const line of wrong.err.trimEnd().split('\n')) expect(line).toMatch(/^dotnotes: /);
    expect((await withSample('search', '--regex', '[')).code).toBe(2);
  });

  it.each([
    ['nested beyond the stack', `${'(a|'.repeat(20_000)}${')'.repeat(20_000)}`],
    ['too long', 'a|'.repeat(1001)],
  ])('refuses a pattern %s', async (_what, pattern) => {
    expect(await withSample('search', '--regex', pattern)).toMatchObject({
      code: 2,
      err: expect.stringContaining('too long (limit 2000 characters)'),
    });
  });

  it('stops a pattern that runs away', async () => {
    const input = `# Ada Lovelace\n\n${'a'.repeat(40)}!\n`;
    const { code, err } = await dotnotes(['search', '--regex', '(a+)+$', '--notes', '-'], { input });
    expect([code, err]).toEqual([2, expect.stringContaining('took too long')]);
  });
});

describe('split', () => {
  it('writes one file a talk, and none twice', async () => {
    const out = join(temporaryFolder(), 'talks');
    expect((await dotnotes(['split', sample, '--out', out])).code).toBe(0);
    const names = readdirSync(out);
    expect(names).toHaveLength(15);
    expect(names[0]).toBe('01-mickael-remond.md');
    expect(readFileSync(join(out, '10-scott.md'), 'utf8')).toMatch(
      /^---\ntitle: "Scott"\nspeakers: \["Scott"\]\npost: "dotScale 2016"\ndate: 2016-04-25\ntags: \["dotscale"\]\nsource: ".*:276"\n---\n\n# Scott\n/,
    );
    const again = await dotnotes(['split', sample, '--out', out]);
    expect([again.code, again.err.split('\n')[0]]).toEqual([2, expect.stringContaining('exists, not overwritten')]);
    expect((await dotnotes(['split', sample, '--out', out, '--force'])).code).toBe(0);
  });

  it('writes nothing on a dry run, and nothing among the notes', async () => {
    const notes = join(temporaryFolder(), 'notes');
    mkdirSync(notes);
    writeFileSync(join(notes, 'a.md'), '# Ada Lovelace\n\nShe talked.\n');
    expect((await dotnotes(['split', join(notes, 'a.md'), '--out', join(notes, 'out')])).code).toBe(2);
    expect((await dotnotes(['split', join(notes, 'a.md'), '--out', notes])).code).toBe(2);
    const dry = await dotnotes(['split', join(notes, 'a.md'), '--out', join(notes, '..', 'out'), '--dry-run']);
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('01-ada-lovelace.md')]);
    expect(readdirSync(notes)).toEqual(['a.md']);
  });
});

it.each(['', '/talks'])('split says that a link leads nowhere: link%s', async (below) => {
  const link = join(temporaryFolder(), 'link');
  symlinkSync(`${link}-gone`, link);
  const { code, err } = await dotnotes(['split', sample, '--out', link + below]);
  expect([code, err]).toEqual([
    2,
    `dotnotes: ${link}: is a link that leads nowhere: take it away, make what it names, or name another --out\n`,
  ]);
});

describe('split of standard input', () => {
  it('writes where it is told to, also here', async () => {
    const out = join(temporaryFolder(), 'out');
    const input = '# Ada Lovelace\n\nShe talked.\n';
    const { code } = await dotnotes(['split', '-', '--out', out], { input, cwd: join(out, '..') });
    expect([code, readdirSync(out)]).toEqual([0, ['01-ada-lovelace.md']]);
  });
});

describe('check', () => {
  it.each([
    ['2016-02-31', 'the date "2016-02-31" is no day there is: the post sorts last'],
    ['2016-13-45', 'the date "2016-13-45" is no day there is: the post sorts last'],
    ['April 2016', 'the date "April 2016" is not written as 2016-04-25 is: the post sorts last'],
  ])('names the date %s', async (date, message) => {
    const input = `---\ntitle: x\ndate: ${date}\n---\n# Ada Lovelace\n\nShe talked.\n`;
    const { out, code } = await dotnotes(['check', '-'], { input });
    expect([code, out]).toEqual([1, expect.stringContaining(`-:3: ${message}`)]);
  });

  it('prints each heading, what it was read as, and why', async () => {
    const input = '# Slow ovens by Ada Lovelace\n\nLow.\n\n## Crust\n\nThin.\n\n# Conclusion\n\nBread.\n';
    const { out, code } = await dotnotes(['check', '-'], { input });
    expect(code).toBe(0);
    expect(out.split('\n').slice(1, -1)).toEqual([
      '    1  talk   Slow ovens by Ada Lovelace — Ada Lovelace',
      '              because level 1 holds the talks of this post; named in the heading (behind “by”)',
      '    5  part   Crust',
      '              because it stands inside a talk',
      '    9  other  Conclusion',
      '              because its words stand for a part of the event, not for a talk',
      '',
    ]);
  });

  it('tells why each heading was read as it was, and what is odd', async () => {
    const { out, code } = await dotnotes(['check', sample]);
    expect(code).toBe(1);
    expect(out).toContain('because level 1 holds the talks of this post; the heading is a name');
    expect(out).toContain('talk without a name');
  });

  it('tells of a mistake in dotnotes: with its line', async () => {
    const input = '---\ntitle: x\ndotnotes:\n  level: 9\n---\n# Ada Lovelace\n\nShe talked.\n';
    expect((await dotnotes(['check', '-'], { input })).out.replace(/\s+/g, ' ')).toContain(
      '-:4: front matter: dotnotes: level must be a number from 1 to 6',
    );
  });
});

describe('messages', () => {
  it.each([
    ['a name', ['show', 'zz\nqq', '--notes', sample]],
    ['an option', ['list', '--a\nb']],
    ['a value', ['list', '--sort', 'a\nb']],
    ['a folder', ['split', sample, '--out', `${sample}\nx`]],
    ['a shell', ['completion', 'ba\nsh']],
    ['a path', ['check', 'x\ny']],
    ['a command', ['x\ny']],
    ['what was meant', ['list', '--al']],
  ])('are one line where %s holds two', async (_what, args) => {
    expect((await dotnotes(args)).err).toMatch(/^dotnotes: [^\n]+\n$/);
  });

  it('show a query of two lines as one, below what is wrong with it', async () => {
    expect((await withSample('search', '"merkle\ntree')).err).toBe(
      'dotnotes: query: the quote is not closed\ndotnotes:   "merkle tree\ndotnotes:   ^\n',
    );
  });
});

describe('the command line', () => {
  it.each([
    ['a wrong command', ['serach'], 'did you mean search?'],
    ['help of a wrong command', ['help', 'shwo'], "dotnotes: unknown command 'shwo'; did you mean show?\n"],
    ['a property of every object', ['constructor', 'x'], 'unknown command'],
    ['a wrong option', ['list', '--al'], 'Did you mean --all?'],
    ['a folder that is not there', ['list', '--notes', '/nowhere/at/all'], '/nowhere/at/all: no such file or folder'],
    ['an empty path', ['list', '--notes', ''], 'the path is empty'],
    ['a width of no use', ['list', '--width', '3'], '20 or more'],
  ])('ends with 2 for %s', async (_what, args, message) => {
    const { code, err } = await dotnotes(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
    ['TERM=dumb', { TERM: 'dumb' }, [], false],
    ['a terminal', {}, [], true],
    ['--color never', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['--no-color', {}, ['--no-color'], false],
    ['--color always', { NO_COLOR: '1' }, ['--color', 'always'], true],
  ])('heeds %s', async (_what, env, args, colored) => {
    const { out } = await dotnotes(['list', '--notes', sample, ...args], { columns: 80, env });
    expect(out.includes('\x1b[')).toBe(colored);
  });

  it('takes its width from the option, then COLUMNS, then the window', async () => {
    const widest = async (args: string[], env: object) =>
      Math.max(
        ...(
          await dotnotes(['show', 'kalavri', '--color', 'never', '--notes', sample, ...args], { columns: 90, env })
        ).out
          .split('\n')
          .map((line) => line.length),
      );
    expect(await widest(['--width', '50'], { COLUMNS: '70' })).toBeLessThanOrEqual(50);
    expect(await widest([], { COLUMNS: '70' })).toBeLessThanOrEqual(70);
    expect(await widest([], {})).toBeGreaterThan(70);
  });

  it.each([
    [['list']],
    [['list', '--all']],
    [['list', '--by', 'speaker']],
    [['list', '--sort', 'length']],
    [['search', 'link']],
    [['search', 'link', '-C', '1']],
    [['search', 'link', '--explain']],
    [['check']],
    [['show', 'kalavri']],
    [['--help']],
    [['search', '--help']],
  ])('keeps %j within the window', async (args) => {
    const input = readFileSync(sample, 'utf8').replace(
      'title: dotScale 2016',
      `title: "${'dotScale of 2016 '.repeat(8)}"`,
    );
    const path = join(temporaryFolder(), 'dotscale.md');
    writeFileSync(path, input);
    for (const columns of [20, 30, 40, 80]) {
      // A term of the help, or a line to copy, is never cut.
      if (args.includes('--help') && columns < 40) continue;
      const { out } = await dotnotes([...args, '--notes', path], { columns, env: { NO_COLOR: '1' } });
      for (const line of out.split('\n').filter((text) => !text.startsWith('  $ ')))
        expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('tells the variables and the exit codes', async () => {
    const { out } = await dotnotes(['--help'], { columns: 80 });
    expect(out).toMatch(/DOTNOTES_PATH .*NO_COLOR.*Exit codes:\n {2}0 {2}done/s);
    expect((await dotnotes(['help', 'list'])).out).toBe((await dotnotes(['list', '--help'])).out);
  });

  it.each([['--help'], ['list', '--help'], ['search', '--help'], ['completion', '--help'], ['help', 'show'], []])(
    'helps with examples: %s',
    async (...args) => {
      const { out, code } = await dotnotes(args.filter(Boolean));
      expect([code, out]).toEqual([0, expect.stringContaining('  $ dotnotes ')]);
    },
  );
});
