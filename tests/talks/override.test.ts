import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { readOverride } from '../../src/talks/outline/override.ts';

const body = '# Morning\n\n## Ropes\n\nText.\n\n## Knots\n\nText.\n\n## Prizes\n\nText.\n\n## Jane Roe\n\nText.\n';
const withFrontMatter = (yaml: string) => parsePost(`---\ntitle: A conference\n${yaml}\n---\n${body}`, 'x.md');

const read = (yaml: string) =>
  findSections(withFrontMatter(yaml)).map(({ kind, heading, speakers }) =>
    [kind, heading, ...speakers].join(' ').trim(),
  );

describe('dotnotes: in the front matter', () => {
  it.each<[string, string[]]>([
    ['dotnotes: { level: 1 }', ['talk Morning']],
    ['dotnotes: { level: 2 }', ['group Morning', 'talk Ropes', 'talk Knots', 'talk Prizes', 'talk Jane Roe Jane Roe']],
    [
      'dotnotes: { level: 2, skip: [Prizes] }',
      ['group Morning', 'talk Ropes', 'talk Knots', 'other Prizes', 'talk Jane Roe Jane Roe'],
    ],
    [
      'dotnotes: { level: 2, skip: Prizes }',
      ['group Morning', 'talk Ropes', 'talk Knots', 'other Prizes', 'talk Jane Roe Jane Roe'],
    ],
    [
      'dotnotes: { level: 2, speakers: { Ropes: Jane Roe, Knots: [Ann Lee, Bo Fry] } }',
      ['group Morning', 'talk Ropes Jane Roe', 'talk Knots Ann Lee Bo Fry', 'talk Prizes', 'talk Jane Roe Jane Roe'],
    ],
    [
      'dotnotes: { level: 2, speakers: { Jane Roe: { name: Ann Lee } } }',
      ['group Morning', 'talk Ropes', 'talk Knots', 'talk Prizes', 'talk Jane Roe Jane Roe'],
    ],
  ])('%s', (yaml, expected) => {
    expect(read(yaml)).toEqual(expected);
  });

  it.each<[string, number, string]>([
    ['dotnotes: 3', 3, 'must be a mapping with level, skip or speakers'],
    ['dotnotes:\n  level: 9', 4, 'level must be a number from 1 to 6'],
    ['dotnotes:\n  levels: 2', 4, 'unknown key "levels": level, skip and speakers are known'],
    ['dotnotes:\n  skip: [Prises]', 4, 'no heading "Prises" in this post'],
    ['dotnotes:\n  speakers:\n    Ropes: { name: Jane }', 5, 'Ropes must be a name or a list of names'],
    ['dotnotes:\n  speakers: Jane', 4, 'speakers must be a mapping from headings to names'],
  ])('tells of a mistake with its line: %j', (yaml, line, message) => {
    const { problems } = readOverride(withFrontMatter(yaml));
    expect(problems).toEqual([{ path: 'x.md', line, message: `front matter: dotnotes: ${message}` }]);
  });
});
