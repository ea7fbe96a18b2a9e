import { describe, expect, it } from 'vitest';
import { titleShape } from '../../src/talks/headings/title-shape.ts';

describe('titleShape', () => {
  it.each([
    ['no year of the last century', 'RopeConf in Oslo', 'RopeConf in 1999'],
    ['a number that is no year', 'Ropes of 120190 metres', 'Ropes of 2019 metres'],
    ['no word of a sentence behind a comma', 'Ropes: what came, Agnes', 'Ropes: what then, Agnes'],
    ['no shout', 'Ropes and knots', 'Ropes and knots!'],
    ['no stop in Chinese', '绳子和结', '绳子和结。'],
    ['quotes in French', '« Cordes et nœuds »', 'Cordes et nœuds'],
    ['quotes in Japanese', '「縄と結び目」', '縄と結び目'],
    ['more words', 'Ropes and Knots for Every Ship', 'Ropes and Knots'],
    ['more words, without blanks', '縄と結び目の話を船乗りのために', '縄と結び目'],
    ['capitals', 'Ropes And Knots', 'Ropes and knots'],
    ['a capital first, even of another script', 'Éloge du nœud', 'éloge du nœud'],
    ['no question', 'Ropes and knots', 'Ropes and knots?'],
    ['no question in Chinese', '绳子和结', '绳子和结？'],
    ['no full stop', 'Ropes and knots', 'Ropes and knots.'],
    ['no words of sentences', 'Ropes for the harbour', 'Ropes are for harbours'],
    ['the same in French', 'Des nœuds pour chacun', 'Les nœuds sont pour chacun'],
    ['quotes', '“Ropes and knots”', 'Ropes and knots'],
    ['no year', 'RopeConf in Oslo', 'RopeConf in 2019'],
  ])('%s make a title', (_what, more, less) => {
    expect(titleShape(more)).toBeGreaterThan(titleShape(less));
  });

  it('counts against a heading only so far', () => {
    expect(titleShape('what was it in 2019?')).toBe(-3);
  });

  it('counts ten words at most', () => {
    expect(titleShape('Rope '.repeat(100))).toBe(titleShape('Rope '.repeat(10)));
  });
});
