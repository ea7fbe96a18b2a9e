import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findTalks } from '../../src/talks/find-talks.ts';
import { readOverride } from '../../src/talks/outline/override.ts';

const problems = (text: string) => parsePost(text, 'x.md').problems.map(({ line, message }) => `${line}: ${message}`);

describe('parsePost', () => {
  it('reads title, date and tags from the front matter', () => {
    const post = parsePost('---\ntitle: Conf\ndate: 2020-01-02\ntags: [a, b]\n---\n# Ada\n', 'x.md');
    expect([post.title, post.date, post.tags, post.headings[0]?.line]).toEqual(['Conf', '2020-01-02', ['a', 'b'], 6]);
  });

  it('reads them from front matter in TOML, too', () => {
    const post = parsePost(
      '+++\ntitle = "Conf"\ndate = 2020-01-02T10:00:00+01:00\ntags = ["a", "b"]\nweight = 3\ndraft = false\n+++\n# Ada\n',
      'x.md',
    );
    expect([post.title, post.date, post.tags]).toEqual(['Conf', '2020-01-02T10:00:00+01:00', ['a', 'b']]);
    expect([post.headings[0]?.line, post.frontMatter.data.weight, post.frontMatter.data.draft]).toEqual([
      8,
      '3',
      'false',
    ]);
  });

  it('finds talks by what front matter in TOML settles, and the line of a mistake in it', () => {
    const text =
      '+++\ntitle = "Conf"\n\n[dotnotes]\nlevel = LEVEL\n+++\n# Ada\n\n## Ropes\n\nText.\n\n## Nets\n\nText.\n';
    const talks = findTalks(parsePost(text.replace('LEVEL', '2')));
    expect(talks.map(({ title }) => title)).toEqual(['Ropes', 'Nets']);
    expect(readOverride(parsePost(text.replace('LEVEL', '9'))).problems.map(({ line }) => line)).toEqual([5]);
    const twice = text.replace('LEVEL', '9').replace('title', 'level = 3\ntitle');
    expect(readOverride(parsePost(twice)).problems.map(({ line }) => line)).toEqual([6]);
  });

  it.each([
    ['blanks behind its fences', '+++ \ntitle = "x"\n+++\t\n# Ada\n', ['title'], 4],
    ['a key that every object has', '+++\ntitle = "x"\n[__proto__]\na = "y"\n+++\n# Ada\n', ['title'], 6],
  ])('copes with front matter in TOML: %s', (_what, text, keys, line) => {
    const { frontMatter, headings } = parsePost(text, 'x.md');
    expect([Object.keys(frontMatter.data), headings[0]?.line]).toEqual([keys, line]);
  });

  it.each([
    ['its file name', 'text', '2020-01-02-some-conf.md', 'some-conf', '2020-01-02'],
    ['a lone first heading', '# Conf\n\n## Ada\n\n## Bob\n', 'x.md', 'Conf', null],
  ])('takes the title from %s', (_what, text, path, title, date) => {
    const post = parsePost(text, path);
    expect([post.title, post.date]).toEqual([title, date]);
  });

  it.each([
    ['none', '# Ada\n'],
    ['an empty one', '---\n---\n# Ada\n'],
    ['spaces behind its fences', '---  \ntitle: x\n---  \n# Ada\n'],
    ['a byte order mark before it', '\ufeff---\ntitle: x\n---\n# Ada\n'],
    ['CRLF', '---\r\ntitle: x\r\n---\r\n# Ada\r\n'],
    ['words behind its marks, which are body', '--- some words\n# Ada\n---\n'],
    ['a list, which is body', '---\n- a\n---\n# Ada\n'],
  ])('copes with front matter: %s', (_what, text) => {
    expect(problems(text)).toEqual([]);
    expect(parsePost(text).headings.map((heading) => heading.text)).toContain('Ada');
  });

  it.each([
    ['no end', '---\ntitle: x\n# Ada\n', '1: front matter: no closing ---'],
    ['no end in TOML', '+++\ntitle = "x"\n# Ada\n', '1: front matter: no closing +++'],
    ['a string that never ends', '+++\ntitle = "x"\ntags = "a\n+++\n# Ada\n', '3: front matter: unfinished string'],
    [
      'a key twice in TOML',
      '+++\ntitle = "x"\ntitle = "y"\n+++\n# Ada\n',
      '3: front matter: trying to redefine an already defined table or value',
    ],
    [
      'tables in tables without end',
      `+++\na = ${'['.repeat(5000)}\n+++\n# Ada\n`,
      '2: front matter: document contains excessively nested structures. aborting',
    ],
    [
      'more tables in tables than are read',
      `+++\na = ${'['.repeat(12)}${']'.repeat(12)}\n+++\n# Ada\n`,
      '2: front matter: document contains excessively nested structures. aborting',
    ],
    ['a key twice', '---\ntitle: x\ntitle: y\n---\n# Ada\n', '3: front matter: duplicated mapping key'],
    [
      'JavaScript',
      '---js\nprocess.exit(97)\n---\n# Ada\n',
      '1: front matter: language "js" is not supported (only YAML)',
    ],
    [
      'JavaScript in capitals',
      '--- JavaScript \nprocess.exit(97)\n---\n# Ada\n',
      '1: front matter: language "JavaScript" is not supported (only YAML)',
    ],
    ...['---js\u00a0', '---\u00a0js', '---\u2003js', '---js foo', '\ufeff\ufeff---js', '---\tjs\ufeff'].map(
      (opening): [string, string, string] => [
        `JavaScript: ${JSON.stringify(opening)}`,
        `${opening}\nprocess.exit(97)\n---\n# Ada\n`,
        '1: front matter: language "js" is not supported (only YAML)',
      ],
    ),
    [
      'a name of every object',
      '---constructor\n---\n# Ada\n',
      '1: front matter: language "constructor" is not supported (only YAML)',
    ],
    [
      'lines that a regular expression sees',
      `---\ntitle: "x${'\u2028'.repeat(3000)}"\n---\n# Ada\n`,
      '1: front matter: too complex (limit 64 KB)',
    ],
    [
      'more than it may hold',
      `---\ntitle: ${'x'.repeat(70_000)}\n---\n# Ada\n`,
      '1: front matter: too complex (limit 64 KB)',
    ],
  ])('tells of front matter with %s, and still finds the headings', (_what, text, problem) => {
    expect(problems(text)).toEqual([problem]);
    expect(parsePost(text).headings.map((heading) => heading.text)).toContain('Ada');
  });

  it('keeps scalars as they were written', () => {
    const { data } = parsePost('---\na: 010\nb: 1:30\nc: 2016-13-45\nd: true\n---\n').frontMatter;
    expect({ ...data }).toEqual({ a: '010', b: '1:30', c: '2016-13-45', d: 'true' });
  });

  it('copies no more of an alias bomb than a thousand values', () => {
    const levels = 'abcdefgh'.split('').map(
      (name, i, all) =>
        `${name}: &${name} [${
          i === 0
            ? 'x'
            : Array(9)
                .fill(`*${all[i - 1]}`)
                .join(', ')
        }]`,
    );
    const post = parsePost(`---\n${levels.join('\n')}\n---\n# Ada\n`);
    expect(JSON.stringify(post.frontMatter.data).length).toBeLessThan(20_000);
  });

  it('reports the same broken text each time it is read', () => {
    expect(problems('---\na: [\n---\n')).toEqual(problems('---\na: [\n---\n'));
    expect(problems('---\na: [\n---\n')).toHaveLength(1);
  });
});
