import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { checkPost } from '../../src/talks/check.ts';
import { findSections } from '../../src/talks/find-talks.ts';

const LONG = 'Weaving ropes into something rather longer than sixty characters ever were';

const findings = (text: string) => {
  const post = parsePost(text, 'ropeconf.md');
  return checkPost(post, findSections(post)).map(({ line, message, hint }) =>
    [`${line}: ${message}`, hint].filter(Boolean).join(' | '),
  );
};

describe('checkPost', () => {
  it.each<[string, string, string[]]>([
    [
      'a talk that nobody gave, by a hint that can be taken as it is',
      `# Jane Roe\n\nText.\n\n# Ann Lee\n\nText.\n\n# ${LONG}\n\nText.\n`,
      [`9: no speaker for "${LONG.slice(0, 60)}" | dotnotes: { speakers: { "${LONG}": Name } }`],
    ],
    [
      'a heading with quotation marks, which its hint keeps apart',
      '# Jane Roe\n\nText.\n\n# Ann Lee\n\nText.\n\n# The "great" ropes\n\nText.\n',
      ['9: no speaker for "The "great" ropes" | dotnotes: { speakers: { "The \\"great\\" ropes": Name } }'],
    ],
    [
      'talks without a name, for which there is no hint',
      '# Jane Roe\n\nText.\n\n# Ann Lee\n\nText.\n\n#\n\nText.\n\n#\n',
      ['9: talk without a name', '13: talk without a name', '13: empty talk'],
    ],
    [
      'what front matter in TOML would settle, as TOML has it',
      '+++\ndate = "May"\n+++\n# Jane Roe\n\nText.\n\n# Ann Lee\n\n# Ropes\n\nText.\n',
      [
        '2: the date "May" is not written as 2016-04-25 is: the post sorts last | date = 2016-04-25',
        '8: empty talk | dotnotes = { skip = ["Ann Lee"] }',
        '10: no speaker for "Ropes" | dotnotes = { speakers = { "Ropes" = "Name" } }',
      ],
    ],
    [
      'a line that begins no front matter in TOML',
      '+++\n\n# Jane Roe\n\nText.\n\n# Ropes\n\nText.\n',
      ['1: front matter: no closing +++', '7: no speaker for "Ropes" | dotnotes: { speakers: { "Ropes": Name } }'],
    ],
    [
      'who is only mentioned',
      '# RopeConf\n\n## Jane Roe: Ropes\n\nText.\n\n## Nets for all\n\nAnd in the hall Agnes Hammer and Tom Whitcomb.\n\n## Tar for all\n\nAnd in the hall Eve Holt.\n',
      [
        '7: Agnes Hammer, Tom Whitcomb mentioned, but not said to speak | dotnotes: { speakers: { "Nets for all": ["Agnes Hammer","Tom Whitcomb"] } }',
        '11: Eve Holt mentioned, but not said to speak | dotnotes: { speakers: { "Tar for all": "Eve Holt" } }',
      ],
    ],
    ['an empty talk', '# Jane Roe\n\n# Ann Lee\n\nText.\n', ['1: empty talk | dotnotes: { skip: ["Jane Roe"] }']],
    [
      'an empty talk whose heading has a rule below it',
      'Jane Roe\n========\n\nAnn Lee\n=======\n\nText.\n',
      ['1: empty talk | dotnotes: { skip: ["Jane Roe"] }'],
    ],
    [
      'nothing in talks of a line each that paragraphs tell of',
      'At the RopeConf meetup.\n\nThe first talk was by Jane Roe, who talked about ropes.\n\nNext was Ann Lee, who talked about nets.\n\nThen Bo Fry spoke about tar.\n',
      [],
    ],
    ['who speaks twice', '# Jane Roe\n\nText.\n\n# Jane Roe\n\nText.\n', ['5: Jane Roe speaks on line 1, too']],
  ])('tells of %s', (_what, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('is settled by its own hint', () => {
    const text = `# Jane Roe\n\nText.\n\n# Ann Lee\n\nText.\n\n# ${LONG}\n\nText.\n`;
    const [, hint = ''] = findings(text)[0]?.split(' | ') ?? [];
    expect(findings(`---\n${hint.replace('Name', 'Bo Fry')}\n---\n${text}`)).toEqual([]);
  });
});
