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

  it.each<[string, string, string[]]>([
    [
      'a heading that lacks its space',
      'dotnotes: { skip: [Thoughts on it] }\n---\n##Jane Roe\n\nText.\n\n##Ann Lee\n\nText.\n\n##Thoughts on it\n\nMine.\n',
      ['4-7 talk Jane Roe Jane Roe', '8-11 talk Ann Lee Ann Lee', '12-14 other Thoughts on it'],
    ],
    [
      'a heading above one talk',
      'dotnotes: { skip: [Notes] }\n---\n# Notes\n\nThis talk was given by Jane Roe, who talked about ropes.\n',
      ['4-4 other Notes', '5-6 talk Jane Roe'],
    ],
    [
      'a sub-heading, which stays in its talk',
      'dotnotes: { skip: [Prizes] }\n---\n# Jane Roe\n\nText.\n\n## Prizes\n\nText.\n\n## Ropes\n\nText.\n\n# Ann Lee\n\nText.\n',
      ['4-15 talk Jane Roe Jane Roe', '16-18 talk Ann Lee Ann Lee'],
    ],
    [
      'who gave what would be no talk',
      'dotnotes: { speakers: { Conclusion: Bo Fry } }\n---\n# Jane Roe\n\nText.\n\n# Ann Lee\n\nText.\n\n# Conclusion\n\nText.\n',
      ['4-7 talk Jane Roe Jane Roe', '8-11 talk Ann Lee Ann Lee', '12-14 talk Conclusion Bo Fry'],
    ],
    [
      'who gave a talk that a bold line begins, and one that is none',
      'dotnotes: { speakers: { Ropes: Bo Fry }, skip: [Jam] }\n---\n**Jane Roe**\n\nText.\n\n**Ann Lee**\n\nText.\n\n**Ropes**\n\nText.\n\n**Jam**\n\nText.\n',
      ['4-7 talk Jane Roe Jane Roe', '8-11 talk Ann Lee Ann Lee', '12-15 talk Ropes Bo Fry', '16-18 other Jam'],
    ],
    [
      'a heading with a rule below it, above one talk',
      'dotnotes: { skip: [Notes] }\n---\nNotes\n=====\n\nThis talk was given by Jane Roe, who talked about ropes.\n',
      ['4-5 other Notes', '6-7 talk Jane Roe'],
    ],
    [
      'a heading behind the beginning of one talk',
      'dotnotes: { skip: [Notes] }\n---\nThis talk was given by Jane Roe, who talked about ropes.\n\n# Notes\n\nText.\n',
      ['4-5 talk Jane Roe', '6-8 other Notes'],
    ],
    [
      'who gave a talk that an item of a list begins',
      'dotnotes: { speakers: { Ropes: Bo Fry } }\n---\n# RopeConf talks\n\n- Ropes\n  - long\n- Nets, Jane Roe\n  - tight\n- Tar, Ann Lee\n  - wide\n',
      [
        '4-5 group RopeConf talks',
        '6-7 talk Ropes Bo Fry',
        '8-9 talk Nets, Jane Roe Jane Roe',
        '10-11 talk Tar, Ann Lee Ann Lee',
      ],
    ],
    [
      'a heading that bold lines below the talks repeat',
      'dotnotes: { skip: [Break] }\n---\n# RopeConf\n\n## Ropes and Knots\n\nThe talk was long.\n\n**Break**\n\nThe talk went on.\n\n## Nets for Fish\n\nThe talk was short.\n\n**Break**\n\nThe talk went on.\n\n**Tea**\n\nHot.\n\n## Break\n\nTea.\n',
      ['4-5 group RopeConf', '6-13 talk Ropes and Knots', '14-25 talk Nets for Fish', '26-28 other Break'],
    ],
    [
      'who gave a talk behind a rule',
      'dotnotes: { speakers: { Nets: Bo Fry } }\n---\n* * *\n\nRopes are long.\n\n* * *\n\nNets\n',
      ['4-5 other', '6-9 group Ropes are long.', '10-10 talk Nets Bo Fry'],
    ],
    [
      'one of two titles over names, which is none',
      'dotnotes: { skip: [Ropes and Knots for Every Ship] }\n---\n# RopeConf\n\nRopes and Knots for Every Ship\nTalk presented by Agnes Hammer\n\nThe Nets That Small Fish Fear\nTalk presented by Tom Whitcomb\n',
      [
        '4-5 group RopeConf',
        '6-8 other Ropes and Knots for Every Ship',
        '9-10 talk The Nets That Small Fish Fear Tom Whitcomb',
      ],
    ],
    [
      'a bold line with marks inside',
      'dotnotes: { speakers: { Ropes and tar: Bo Fry } }\n---\n**Jane Roe**\n\nText.\n\n**Ann Lee**\n\nText.\n\n**Ropes and `tar`**\n\nText.\n',
      ['4-7 talk Jane Roe Jane Roe', '8-11 talk Ann Lee Ann Lee', '12-14 talk Ropes and tar Bo Fry'],
    ],
  ])('settles %s', (_what, text, expected) => {
    const post = parsePost(`---\n${text}`, 'x.md');
    expect(readOverride(post).problems).toEqual([]);
    const sections = findSections(post).map(({ line, endLine, kind, heading, speakers }) =>
      [`${line}-${endLine}`, kind, heading ?? '', ...speakers].filter(Boolean).join(' '),
    );
    expect(sections).toEqual(expected);
  });

  it('takes a sub-heading whose speaker is given for no part of the talk above', () => {
    const given = 'dotnotes: { speakers: { Prizes: Bo Fry } }';
    const text = `---\n${given}\n---\n# Jane Roe\n\nText.\n\n## Prizes\n\nText.\n\n## Ropes\n\nText.\n`;
    const parts = findSections(parsePost(text, 'x.md')).map((talk) => talk.parts.map(({ heading }) => heading));
    expect(parts).toEqual([[], ['Ropes']]);
  });

  it.each<[string, number, string]>([
    ['dotnotes: 3', 3, 'must be a mapping with level, skip or speakers'],
    ['dotnotes:\n  level: 9', 4, 'level must be a number from 1 to 6'],
    ['dotnotes:\n  levels: 2', 4, 'unknown key "levels": level, skip and speakers are known'],
    ['dotnotes:\n  skip: [Prises]', 4, 'no heading "Prises" in this post'],
    ['dotnotes:\n  skip: [Tex]', 4, 'no heading "Tex" in this post'],
    ['dotnotes:\n  skip: [Jane Roe-]', 4, 'no heading "Jane Roe-" in this post'],
    ['dotnotes:\n  skip: [ext.]', 4, 'no heading "ext." in this post'],
    ['dotnotes:\n  speakers:\n    Ropes: { name: Jane }', 5, 'Ropes must be a name or a list of names'],
    ['dotnotes:\n  speakers: Jane', 4, 'speakers must be a mapping from headings to names'],
  ])('tells of a mistake with its line: %j', (yaml, line, message) => {
    const { problems } = readOverride(withFrontMatter(yaml));
    expect(problems).toEqual([{ path: 'x.md', line, message: `front matter: dotnotes: ${message}` }]);
  });
});
