import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { chooseReading, waysOf } from '../../src/talks/layout/choose-reading.ts';
import { type Marks, weighMarks } from '../../src/talks/layout/marks.ts';
import { readOverride } from '../../src/talks/outline/override.ts';

const TALK = 'The speaker had brought some of it, and everybody tried.';

function readings(text: string) {
  const post = parsePost(text, 'a.md');
  return [...waysOf(post, readOverride(post).override)];
}

describe('what a post shows that is read in one way', () => {
  it.each<[keyof Marks, string, string, number, number]>([
    ['explained', 'of a name in a heading', '# RopeConf\n\n## Agnes Hammer: Ropes\n\n## Tom Whitcomb: Tar\n', 2, 3.4],
    [
      'explained',
      'of one that slipped a level, less',
      '# RopeConf\n\n## Agnes Hammer: Ropes\n\na\n\n## Tom Whitcomb: Tar\n\nb\n\n# Ada Lovelace: Nets\n\nc\n',
      2,
      -0.4 + 1.2 + 1.2 + 0.6 * 1.2,
    ],
    ['explained', 'of six at most', `# RopeConf\n\n${'## Agnes Hammer: Ropes\n\n'.repeat(9)}`, 2, 6],
    ['explainedBeyond', 'of six at most', `# RopeConf\n\n${'## Agnes Hammer: Ropes\n\n'.repeat(9)}`, 2, 5.8],
    ['spokenOf', 'below a talk', `# RopeConf\n\n## Ropes\n\n${TALK}\n\n## Tar\n\nBlack.\n`, 2, Math.log1p(1)],
    ['silent', 'of one of two', '# RopeConf\n\n## Agnes Hammer: Ropes\n\na\n\n## Tar\n\nb\n', 2, 1 / 2],
    [
      'silent',
      'of none that calls itself a talk',
      '# RopeConf\n\n## Keynote: Ropes\n\na\n\n## Keynote: Tar\n\nb\n',
      2,
      0,
    ],
    [
      'typical',
      'of the one in the middle',
      `# RopeConf\n\n## A\n\n## B\n\n${'x'.repeat(60)}\n\n## C\n\n${TALK.repeat(9)}\n`,
      2,
      Math.log1p(10),
    ],
    ['typical', 'of all of one talk', `Ropes at RopeConf.\n\n${'x'.repeat(42)}\n`, 0, Math.log1p(10)],
    [
      'typical',
      'of the one in the middle, in any order',
      `# RopeConf\n\n## Ropes\n\n${'x'.repeat(60)}\n\n## Tar\n\n${'x'.repeat(6)}\n\n## Nets\n\n${'x'.repeat(600)}\n`,
      2,
      Math.log1p(10),
    ],
    [
      'typical',
      'with parts',
      `# RopeConf\n\n## Ropes\n\n### Summary\n\n${'x'.repeat(60)}\n\n## Tar\n\n### Summary\n\n${'x'.repeat(60)}\n`,
      2,
      Math.log1p(10),
    ],
    [
      'typical',
      'without lunch',
      `# RopeConf\n\n## Ropes\n\n${'x'.repeat(30)}\n\n## Lunch\n\n${'x'.repeat(60)}\n\n## Tar\n\n${'x'.repeat(30)}\n\n## Lunch\n\n${'x'.repeat(60)}\n`,
      2,
      Math.log1p(5),
    ],
    [
      'typical',
      'of long notes',
      `# RopeConf\n\n## Ropes\n\n${'x'.repeat(9000)}\n\n## Tar\n\n${'x'.repeat(9000)}\n`,
      2,
      6,
    ],
    ['explained', 'at least', `${'## Agnes Hammer: Ropes\n\n'.repeat(6)}`, 0, -4],
    [
      'oneTalkOfEvent',
      'of one among others',
      '---\ntitle: RopeConf 2019\n---\n\n## Agnes Hammer: Ropes\n\na\n\n## Lunch\n\nb\n\n## Dinner\n\nc\n',
      2,
      0,
    ],
    [
      'oneTalkOfEvent',
      'of one of no event',
      '---\ntitle: Ropes for all\n---\n\nAgnes Hammer talked about ropes.\n',
      0,
      0,
    ],
    ['groupsBySound', 'of days', '# Day 1\n\n## Ropes\n\na\n\n# Day 2\n\n## Tar\n\nb\n', 2, 2],
    [
      'others',
      'but for lunch',
      '# RopeConf\n\nAt the yard.\n\n# Harbour\n\nSeen.\n\n## Lunch\n\na\n\n# Day 1\n\n## Ropes\n\nb\n\n## Tar\n\nd\n',
      2,
      2,
    ],
    ['oneTalkOfEvent', 'of one', '---\ntitle: RopeConf 2019\n---\n\nAgnes Hammer talked about ropes.\n', 0, 1],
    ['oneTalkOfEvent', 'of several', '---\ntitle: RopeConf 2019\n---\n\n## Ropes\n\na\n\n## Tar\n\nb\n', 2, 0],
  ])('%s %s', (mark, _what, text, level, value) => {
    const marks = readings(text).find(({ layout }) => layout.level === level)?.marks;
    expect(marks?.[mark]).toBeCloseTo(value, 5);
  });

  it.each<[keyof Marks, 1 | -1]>([
    ['explained', 1],
    ['explainedBeyond', 1],
    ['titles', 1],
    ['spokenOf', 1],
    ['silent', -1],
    ['typical', 1],
    ['groupsBySound', 1],
    ['others', -1],
    ['oneTalkOfEvent', -1],
  ])('weighs %s', (mark, sign) => {
    const none = {
      explained: 0,
      explainedBeyond: 0,
      titles: 0,
      spokenOf: 0,
      silent: 0,
      typical: 0,
      groupsBySound: 0,
      others: 0,
      oneTalkOfEvent: 0,
    };
    expect(Math.sign(weighMarks({ ...none, [mark]: 1 }))).toBe(sign);
  });

  it('titles of talks that name nobody', () => {
    const titles = (heading: string) =>
      readings(`# RopeConf\n\n## ${heading}\n\na\n\n## Agnes Hammer\n\nb\n`).find(({ layout }) => layout.level === 2)
        ?.marks.titles ?? 0;
    expect(titles('Ropes and Knots for Every Ship')).toBeGreaterThan(titles('what was it?'));
  });

  it.each(['# Ropes by Agnes Hammer\n\nText on it.\n', '# RopeConf\n', '', 'Ropes\n'])('can be weighed: %j', (text) => {
    for (const { score } of readings(text)) expect(score).toSatisfy(Number.isFinite);
  });

  it('decides together how the post is read', () => {
    const post = parsePost(
      `# RopeConf\n\n## Agnes Hammer: Ropes\n\n${TALK}\n\n## Tom Whitcomb: Tar\n\n${TALK}\n`,
      'a.md',
    );
    const { override } = readOverride(post);
    const scores = [...waysOf(post, override)].map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(2);
    expect(chooseReading(post, override).score).toBe(Math.max(...scores));
  });
});
