import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findTalks } from '../../src/talks/find-talks.ts';

/** Posts each of which one rule decides: what its talks are, by line, title and speakers. */
describe('findTalks', () => {
  it.each<[string, string, string, string[]]>([
    [
      "who spoke at an event gave no one talk, though a heading says 'Speakers'",
      'a.md',
      '# RopeConf 2020\n\n## Speakers\n\n- Agnes Hammer\n- Tom Whitcomb\n\n## Ropes\n\nText on it.\n\n## Knots\n\nText on it.\n\n## Looms\n\nText on it.\n',
      ['8 Ropes', '12 Knots', '16 Looms'],
    ],
    [
      'a first name in a longer word is nobody named again',
      'a.md',
      '# RopeConf 2020\n\nMark Roe opened the conference and talked about ropes.\n\n## Markdown for all\n\nMarkdown is text.\n\n## Fish markets\n\nMarkets are loud.\n\n## Knots\n\nText on it.\n',
      ['5 Markdown for all', '9 Fish markets', '13 Knots'],
    ],
    [
      'notes on the talks of an event are no one talk',
      'a.md',
      '# RopeConf 2020: talk notes\n\n## Ropes\n\nText on it.\n\n## Knots\n\nText on it.\n\n## Looms\n\nText on it.\n',
      ['3 Ropes', '7 Knots', '11 Looms'],
    ],
    [
      'a file called after a keynote that holds one of several',
      '2016-01-01-ropecon-keynote-notes.md',
      '## Opening keynote\n\nText on it.\n\n## Ropes\n\nText on it.\n\n## Nets\n\nText on it.\n',
      ['1 Opening keynote', '5 Ropes', '9 Nets'],
    ],
    [
      'whoever is named gives a talk, whatever its title begins with',
      'a.md',
      '# RopeConf 2020\n\n## My journey to hemp - Agnes Hammer\n\nText on it.\n\n## What I learned\n\nby Tom Whitcomb\n\n## Any questions about ropes? - Eve Holt\n\nText on it.\n',
      [
        '3 My journey to hemp: Agnes Hammer',
        '7 What I learned: Tom Whitcomb',
        '11 Any questions about ropes?: Eve Holt',
      ],
    ],
    [
      'minutes and years that belong to a title',
      'a.md',
      '# RopeConf 2020\n\n## Ropes in 30 minutes - Agnes Hammer\n\nText on it.\n\n## Hemp in 20 minutes\n\nText on it.\n\n## 1984 - what the yard taught us\n\nText on it.\n',
      ['3 Ropes in 30 minutes: Agnes Hammer', '7 Hemp in 20 minutes', '11 1984 - what the yard taught us'],
    ],
    [
      'a room is nobody, whatever it is called',
      'a.md',
      '# RopeConf 2020\n\n## Schedule\n\n| Time | Room | Title | Speaker |\n| --- | --- | --- | --- |\n| 10:00 | Grand Ballroom | Weaving ropes at scale | Agnes Hammer |\n| 11:00 | Grand Ballroom | Hemp for everybody | Xqzkmo Tarnik |\n\n## Weaving ropes at scale\n\nText on it.\n\n## Hemp for everybody\n\nText on it.\n',
      ['10 Weaving ropes at scale: Agnes Hammer', '14 Hemp for everybody: Xqzkmo Tarnik'],
    ],
    [
      'a label in fenced code is code',
      'a.md',
      '# RopeConf 2020\n\n## Ropes\n\n```yaml\ntalk:\n    speaker: Eve Holt\n```\n\nText on it.\n\n## Knots\n\nText on it.\n',
      ['3 Ropes', '12 Knots'],
    ],
    [
      'what joys and dawns are of is no place where somebody is from',
      'a.md',
      '# RopeConf 2020\n\n## Joy of Knots\n\nText on it.\n\n## Dawn of Hemp\n\nText on it.\n\n## Faith at Work\n\nText on it.\n',
      ['3 Joy of Knots', '7 Dawn of Hemp', '11 Faith at Work'],
    ],
    [
      'places at the end of titles',
      'a.md',
      '# RopeConf 2020\n\n## Ropes in Austin Texas\n\nText on it.\n\n## Knots at Virginia Beach\n\nText on it.\n\n## Nets from Victoria Falls\n\nText on it.\n',
      ['3 Ropes in Austin Texas', '7 Knots at Virginia Beach', '11 Nets from Victoria Falls'],
    ],
    [
      'numbers of something in a list are no headings',
      'a.md',
      '# RopeConf 2020\n\n## Ropes\n\n- # of users: 10\n- # of ropes: 20\n\n## Knots\n\nText on it.\n',
      ['3 Ropes', '8 Knots'],
    ],
    [
      'a guild presents, and nobody is named',
      'a.md',
      '# RopeConf 2020\n\nRopes\nPresented by the weavers guild\n\nText on it.\n\nKnots\nPresented by the knotters guild\n\nText on it.\n',
      ['1 RopeConf 2020'],
    ],
    [
      'a call for speakers holds none',
      'a.md',
      '---\ntitle: Call for speakers\n---\n# RopeConf 2020\n\n## Ropes\n\nText on it.\n\n## Knots\n\nText on it.\n\n',
      [],
    ],
    [
      'a call for speakers in French holds none',
      'a.md',
      '---\ntitle: "Appel à orateurs : RopeConf"\n---\n# RopeConf 2020\n\n## Ropes\n\nText on it.\n\n## Knots\n\nText on it.\n\n',
      [],
    ],
    [
      'names in headings that are no talks make none',
      'a.md',
      '# Tools\n\n## Conclusion by Agnes\n\na\n\n## Introduction by Tom\n\na\n\n## Questions by Ada\n\nb\n\n## Notes by Eve\n\nc\n\n## Sponsors by Max\n\nc\n',
      [],
    ],
    [
      'only a known first name tells in a subtitle',
      'c.md',
      '# RopeConf 2020\n\n## Ropes\n### A look by Xqzkmo Tarnik\n\nText on it.\n\n## Knots\n### Seen by Xqzkmo Tarnik\n\nText on it.\n\n## Nets\n### Seen by Agnes Hammer\n\nText on it.\n\n',
      ['3 Ropes', '8 Knots', '13 Nets: Agnes Hammer'],
    ],
    [
      'a sub-heading with a title of its own is no byline',
      'c.md',
      '# RopeConf 2020\n\n## Ropes\n### Agnes Hammer: the history\n\nfoo\n\nText on it.\n\n## Knots\n### Tom Whitcomb: the loops\n\nfoo\n\nText on it.\n\n## Nets\n\nText on it.\n\n',
      ['4 the history: Agnes Hammer', '11 the loops: Tom Whitcomb'],
    ],
    [
      'who spoke at an event gave no one talk',
      'c.md',
      '# RopeConf 2020\n\n## RopeConf Oslo\n\n### Speakers\n\n- Agnes Hammer\n- Tom Whitcomb\n\n### Ropes\n\na\n\n## RopeConf Bergen\n\n### Speakers\n\n- Ada Lovelace\n\n### Knots\n\nb\n',
      ['3 RopeConf Oslo', '14 RopeConf Bergen'],
    ],
    [
      'below “Speaker” what is shaped like a name is one',
      'c.md',
      '# RopeConf 2020\n\n## Ropes\n\n### Speaker\n\nXqzkmo Tarnik\n\nText on it.\n\n## Knots\n\n### Speaker\n\nFüslan Wehrhold\n\nText on it.\n\n## Nets\n\nfoo\n\nText on it.\n\n',
      ['3 Ropes: Xqzkmo Tarnik', '11 Knots: Füslan Wehrhold', '19 Nets'],
    ],
    [
      'times begin talks, above names that stand deeper',
      'x.md',
      '# Ropes\n\n## 10:00 Ropes\n\na\n\n## 11:00 Knots\n\nb\n\n## 12:00 Nets\n\nc\n\n### Inner (Agnes Hammer)\n\nd\n',
      ['3 Ropes', '7 Knots', '11 Nets'],
    ],
    [
      'times with dots do',
      'x.md',
      '# Ropes\n\n## 10.00 - Ropes\n\na\n\n## 11.00 - Knots\n\nb\n\n## 12.00 - Nets\n\nc\n\n### Inner (Agnes Hammer)\n\nd\n',
      ['3 Ropes', '7 Knots', '11 Nets'],
    ],
    [
      'times with dots and am do',
      'x.md',
      '# Ropes\n\n## 10.00am - Ropes\n\na\n\n## 11.00am - Knots\n\nb\n\n## 12.00pm - Nets\n\nc\n\n### Inner (Agnes Hammer)\n\nd\n',
      ['3 Ropes', '7 Knots', '11 Nets'],
    ],
    [
      'numbers with dots do not',
      'x.md',
      '# Ropes\n\n## 10.00 Ropes\n\na\n\n## 11.00 Knots\n\nb\n\n## 12.00 Nets\n\nc\n\n### Inner (Agnes Hammer)\n\nd\n',
      ['15 Inner: Agnes Hammer'],
    ],
    [
      'bold links below headings are parts',
      'c.md',
      '# RopeConf\n\n## Ropes\n\n**[Hemp](https://example.org/a)**\n\na\n\n**[Tar](https://example.org/b)**\n\nb\n\n## Knots\n\n**[Loops](https://example.org/b)**\n\nb\n',
      ['3 Ropes', '13 Knots'],
    ],
    [
      'a handle gets the name of its page: letter case, full names and the first',
      'c.md',
      '# RopeConf 2020\n\n## Ropes - @Agnes_H\n\nText on it.\n\n## Knots - @tom\n\nText on it.\n\n\n\n[Agnes Hammer](https://example.org/agnes_h) and [Tom](https://example.org/tom), [Tom Whitcomb](https://example.org/TOM), [Eve Holt](https://example.org/tom)\n',
      ['3 Ropes: Agnes Hammer', '7 Knots: Tom Whitcomb'],
    ],
    [
      'a handle gets no text that is no name',
      'c.md',
      '# RopeConf 2020\n\n## Ropes - @tom\n\nText on it.\n\n## Knots - @agnes\n\nText on it.\n\n\n\n[a great thread](https://example.org/tom) [Tom](https://example.org/agnes)\n',
      ['3 Ropes: @tom', '7 Knots: @agnes'],
    ],
    [
      'a first name said twice is no full name',
      'c.md',
      '# RopeConf 2020\n\n## Agnes\n\nText on it.\n\n## Eve Holt\n\nText on it.\n\n\n\nAgnes Agnes came. Then Agnes Hammer.\n',
      ['3 : Agnes Hammer', '7 : Eve Holt'],
    ],
    [
      'names at the end, but not what is none',
      'c.md',
      '# RopeConf 2020\n\n## Weaving ropes Agnes Hammer\n\nText on it.\n\n## Weaving nets Tom Whitcomb\n\nText on it.\n\n## Weaving yarn Ada Lovelace\n\nText on it.\n\n## Weaving in San Antonio\n\nText on it.\n\n## All about Spring Boot\n\nText on it.\n\n## All about Machine Learning\n\nText on it.\n\n',
      [
        '3 Weaving ropes: Agnes Hammer',
        '7 Weaving nets: Tom Whitcomb',
        '11 Weaving yarn: Ada Lovelace',
        '15 Weaving in San Antonio',
        '19 All about Spring Boot',
        '23 All about Machine Learning',
      ],
    ],
    [
      'names at the end of a few headings are no habit',
      'c.md',
      '# RopeConf 2020\n\n## Weaving ropes Agnes Hammer\n\nText on it.\n\n## Weaving nets Tom Whitcomb\n\nText on it.\n\n## Weaving yarn Ada Lovelace\n\nText on it.\n\n## Tar and a\n\nText on it.\n\n## Tar and b\n\nText on it.\n\n## Tar and c\n\nText on it.\n\n## Tar and d\n\nText on it.\n\n## Tar and e\n\nText on it.\n\n## Tar and f\n\nText on it.\n\n## Tar and g\n\nText on it.\n\n## Tar and h\n\nText on it.\n\n## The ropes of Xqzkmo Tarnik\n\nText on it.\n\n',
      [
        '3 Weaving ropes Agnes Hammer',
        '7 Weaving nets Tom Whitcomb',
        '11 Weaving yarn Ada Lovelace',
        '15 Tar and a',
        '19 Tar and b',
        '23 Tar and c',
        '27 Tar and d',
        '31 Tar and e',
        '35 Tar and f',
        '39 Tar and g',
        '43 Tar and h',
        '47 The ropes of Xqzkmo Tarnik',
      ],
    ],
    [
      'names at the end of two headings are no habit',
      'c.md',
      '# RopeConf 2020\n\n## Weaving ropes Agnes Hammer\n\nText on it.\n\n## Weaving nets Tom Whitcomb\n\nText on it.\n\n## Weaving yarn\n\nText on it.\n\n## Tar and feathers\n\nText on it.\n\n',
      ['3 Weaving ropes Agnes Hammer', '7 Weaving nets Tom Whitcomb', '11 Weaving yarn', '15 Tar and feathers'],
    ],
    [
      'names at the end of headings that name others are no habit',
      'c.md',
      '# RopeConf 2020\n\n## Eve Holt: as told to Agnes Hammer\n\nText on it.\n\n## Jane Roe: as told to Tom Whitcomb\n\nText on it.\n\n## Jane Holt: as told to Ada Lovelace\n\nText on it.\n\n## Ropes of Xqzkmo Tarnik\n\nText on it.\n\n',
      [
        '3 as told to Agnes Hammer: Eve Holt',
        '7 as told to Tom Whitcomb: Jane Roe',
        '11 as told to Ada Lovelace: Jane Holt',
        '15 Ropes of Xqzkmo Tarnik',
      ],
    ],
    [
      'a first name before “, on”',
      'c.md',
      '# RopeConf 2020\n\n## Agnes, on ropes\n\nText on it.\n\n## Knots, on ropes\n\nText on it.\n\n## Tom, mending nets\n\nText on it.\n\n## Ruby, on ropes\n\nText on it.\n\n## Xqz, on hemp\n\nText on it.\n\n',
      ['3 ropes: Agnes', '7 Knots, on ropes', '11 mending nets: Tom', '15 Ruby, on ropes', '19 Xqz, on hemp'],
    ],
    [
      'who has a keynote gives it, but not a talk or panel',
      'c.md',
      '# RopeConf 2020\n\n## Xqzkmo Tarnik Keynote\n\nText on it.\n\n## Füslan Wehrhold talk\n\nText on it.\n\n## Ropes\n\nText on it.\n\n## Xqzkmo Tarnik Panel\n\nText on it.\n\n',
      ['3 Xqzkmo Tarnik Keynote: Xqzkmo Tarnik', '7 Füslan Wehrhold talk', '11 Ropes', '15 Xqzkmo Tarnik Panel'],
    ],
    [
      'an event with talks below is a group, a talk with parts is none',
      'c.md',
      '# Notes\n\n## RopeConf Oslo\n\n### Keynote\n\na\n\n### Ropes\n\nb\n\n## RopeConf Bergen\n\n### Keynote\n\na\n\n### Nets\n\nb\n\n## Agnes Hammer: Ropes\n\n### Keynote\n\na\n',
      ['5 Keynote', '9 Ropes', '15 Keynote', '19 Nets', '23 Ropes: Agnes Hammer'],
    ],
    [
      'a talk with a workshop below is no group',
      'c.md',
      '# Notes\n\n## Ropes\n\n### Workshop\n\na\n\n## Agnes Hammer: Knots\n\n### Demo 1\n\na\n\n## Tom Whitcomb: Nets\n\n### Keynote\n\na\n',
      ['3 Ropes', '9 Knots: Agnes Hammer', '15 Nets: Tom Whitcomb'],
    ],
    [
      'a heading with text of its own, or one below it, is no group',
      'c.md',
      '# RopeConf\n\n## Agnes Hammer\n\nShe wrote this.\n\n### Ropes (Tom Whitcomb)\na\n\n### Nets (Eve Holt)\na\n\n## Tar\n\nc\n',
      ['3 : Agnes Hammer', '7 Ropes: Tom Whitcomb', '10 Nets: Eve Holt'],
    ],
    [
      'lists that are called talks, and those below headings as high',
      'c.md',
      '# RopeConf\n\n## Talks\n\n- Ropes\n  - long\n- Knots\n  - tight\n- Nets\n  - wide\n\n### Food\n\n- Fish\n  - raw\n- Rice\n  - hot\n- Tea\n  - green\n\n## More\n\n- Tar\n  - hot\n- Pitch\n  - black\n- Oil\n  - thin\n',
      ['5 Ropes', '7 Knots', '9 Nets', '23 Tar', '25 Pitch', '27 Oil'],
    ],
    [
      'headings in items inside code are none',
      'c.md',
      '# RopeConf\n\n## Agnes Hammer: Ropes\n\n```\n- ### Eve Holt: Yarn\n- ### Eve Holt: Tar\n```\n\n## Tom Whitcomb: Nets\n\nb\n',
      ['3 Ropes: Agnes Hammer', '10 Nets: Tom Whitcomb'],
    ],
    [
      'one heading in an item is none',
      'c.md',
      '# RopeConf\n\n## Agnes Hammer: Ropes\n\n- ## Eve Holt: Yarn\n\na\n\n## Tom Whitcomb: Nets\n\nb\n',
      ['3 Ropes: Agnes Hammer', '9 Nets: Tom Whitcomb'],
    ],
    [
      '“Keynote” above the level of the talks is one',
      'c.md',
      '# Keynote\n\nThe rope.\n\n# Talks\n\n## Ropes (Agnes Hammer)\n\na\n\n## Nets (Eve Holt)\n\nb\n\n## Tar (Tom Whitcomb)\n\nc\n',
      ['1 Keynote', '7 Ropes: Agnes Hammer', '11 Nets: Eve Holt', '15 Tar: Tom Whitcomb'],
    ],
    [
      'who is told of again, by first name',
      'c.md',
      '# RopeConf\n\nAgnes Hammer talked about ropes.\n\n## Hemp\n\nAgnes talked about hemp.\n\n## Tar\n\nAgnes showed us a talk on tar.\n\n## Nets\n\nThen Agnes gave a talk on nets.\n',
      ['1 RopeConf: Agnes Hammer'],
    ],
    [
      'others that are named below one talk',
      'c.md',
      '# The ropes\n\nAgnes Hammer talked about ropes.\n\n## Hemp (Eve Holt)\n\nAgnes talked about hemp in her talk.\n\n## Tar (Tom Whitcomb)\n\nAgnes talked about tar in her talk.\n',
      ['1 The ropes: Agnes Hammer', '5 Hemp: Eve Holt', '9 Tar: Tom Whitcomb'],
    ],
    [
      'named again below too few',
      'c.md',
      '# RopeConf\n\nAgnes Hammer talked about ropes.\n\n## Hemp\n\nAgnes likes it.\n\n## Tar\n\nHammer too.\n\n## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n\n## D\n\nd\n\n## E\n\ne\n\n## F\n\nf\n',
      ['5 Hemp', '9 Tar', '13 A', '17 B', '21 C', '25 D', '29 E', '33 F'],
    ],
    [
      'one of two named again',
      'c.md',
      '# RopeConf\n\nAgnes Hammer and Tom Whitcomb talked about ropes.\n\n## Hemp\n\nAgnes likes it.\n\n## Tar\n\nAgnes likes it\n\n## Nets\n\nfoo\n',
      ['5 Hemp', '9 Tar', '13 Nets'],
    ],
    [
      'short names stand in other words',
      'c.md',
      '# RopeConf\n\nAl Hammer talked about ropes.\n\n## Hemp\n\nAll like it.\n\n## Tar\n\nAlso black.\n\n## Nets\n\nfoo\n',
      ['5 Hemp', '9 Tar', '13 Nets'],
    ],
    [
      'named again by the last name',
      'c.md',
      '# RopeConf\n\nAgnes Hammer talked about ropes.\n\n## Hemp\n\nHammer likes it.\n\n## Tar\n\nHammer likes it.\n\n## Nets\n\nfoo\n',
      ['1 RopeConf: Agnes Hammer'],
    ],
    [
      'named again by the first name',
      'c.md',
      '# RopeConf\n\nAgnes Hammer talked about ropes.\n\n## Hemp\n\nAgnes likes it.\n\n## Tar\n\nAgnes likes it.\n\n## Nets\n\nfoo\n',
      ['1 RopeConf: Agnes Hammer'],
    ],
    [
      'a lecture series is no one talk',
      'a.md',
      '---\ntitle: RopeConf 2016 lecture series\n---\n# RopeConf 2016: lecture series\n\nAgnes Hammer was there.\n\n## Hemp\n\na\n\n## Tar\n\nb\n',
      ['8 Hemp', '12 Tar'],
    ],
    [
      'a line of several tags is no text',
      'c.md',
      '<a name="x"></a><br>\nRopes (Agnes Hammer)\n\nA long talk.\n',
      ['1 Ropes: Agnes Hammer'],
    ],
    [
      'the first row of a table, without its language; no short titles',
      'c.md',
      '# RopeConf\n\n| 10:00 | Weaving ropes (English) | Agnes Hammer |\n| 11:00 | Weaving nets | The Yard, Oslo: Tom Whitcomb and more |\n| 12:00 | Opening | Tom Whitcomb |\n| 13:00 | Weaving yarn | tba |\n| 14:00 | Agnes Hammer | Agnes Hammer |\n| 15:00 | Weaving ropes | Tom Whitcomb |\n\n## Weaving ropes\n\na\n\n## Weaving nets\n\nb\n\n## Opening\n\nc\n\n## Weaving yarn\n\nd\n',
      ['10 Weaving ropes: Agnes Hammer', '14 Weaving nets', '22 Weaving yarn'],
    ],
    [
      'a row whose cell holds more than names tells nobody, nor does a short title',
      'c.md',
      '# RopeConf\n\n| Weaving yarn | Agnes |\n| Weaving ropes | Hemp and tar |\n| Weaving nets | Tom Whitcomb, Oslo |\n| Knots | Tom Whitcomb |\n\n## Weaving yarn\n\na\n\n## Weaving ropes\n\na\n\n## Weaving nets\n\nb\n\n## Knots\n\nc\n',
      ['8 Weaving yarn: Agnes', '12 Weaving ropes', '16 Weaving nets', '20 Knots'],
    ],
    [
      'the title in a row is not its speaker',
      'c.md',
      '# RopeConf\n\n| Rope Carnival | Tom Whitcomb |\n\n## Rope Carnival\n\na\n\n## Nets (Agnes Hammer)\n\nb\n',
      ['5 Rope Carnival: Tom Whitcomb', '9 Nets: Agnes Hammer'],
    ],
    [
      'a label inside fenced code that is not indented',
      'c.md',
      '# RopeConf 2020\n\n## Ropes\n\n```\nspeaker: Agnes Hammer\n```\n\nText on it.\n\n## Nets\n\n*Tom Whitcomb*\n\nText on it.\n\n',
      ['3 Ropes', '11 Nets: Tom Whitcomb'],
    ],
    [
      'paragraphs below others than the first of a keynote',
      'c.md',
      '# Notes of a conference\n\n## Keynote\n\nAgnes Hammer talked about ropes.\n\nNext was Tom Whitcomb, who talked about nets.\n\nThen Eve Holt talked about yarn.\n\n## Food\n\nfish\n',
      ['3 Keynote: Agnes Hammer', '7 : Tom Whitcomb', '9 : Eve Holt'],
    ],
    [
      'two first names are no habit',
      'c.md',
      '# RopeConf 2020\n\n## Agnes: ropes\n\nText on it.\n\n## Tom: nets\n\nText on it.\n\n## Why ropes?\n\nText on it.\n\n',
      ['3 Agnes: ropes', '7 Tom: nets', '11 Why ropes?'],
    ],
    [
      'a name at the end of the file name that the post holds',
      'x-agnes-hammer.md',
      '# Ropes\n\nBy hand. Agnes Hammer.\n',
      ['1 Ropes: Agnes Hammer'],
    ],
    ['a name at the end of the file name that it does not', 'x-agnes-hammer.md', '# Ropes\n\nBy hand.\n', []],
    [
      'ignites are a group',
      'c.md',
      '# RopeConf\n\n## Ignites\n\n### Ropes\n\na\n\n### Nets\n\nb\n\n## Knots (Agnes Hammer)\n\nc\n',
      ['5 Ropes', '9 Nets', '13 Knots: Agnes Hammer'],
    ],
    [
      'the evening before is no talk',
      'c.md',
      '# 勉強会\n\n## 前夜祭\n\nfoo\n\n## Agnes Hammer: Ropes\n\na\n\n## Tom Whitcomb: Nets\n\nb\n',
      ['7 Ropes: Agnes Hammer', '11 Nets: Tom Whitcomb'],
    ],
    [
      '“Talk presented by”',
      'c.md',
      '# RopeConf\n\nRopes\nTalk presented by Agnes Hammer\n\nlong\n\nNets\nTalk presented by Tom Whitcomb\n\nwide\n',
      ['3 Ropes: Agnes Hammer', '8 Nets: Tom Whitcomb'],
    ],
    [
      '“Présenté par” in the third line',
      'c.md',
      'Notes.\n\nRopes\nHall A\nPrésenté par : Agnes Hammer\n\nlong\n\nNets\nHall B\nPrésenté par : Tom Whitcomb\n\nwide\n',
      ['3 Ropes: Agnes Hammer', '9 Nets: Tom Whitcomb'],
    ],
    [
      'below “About the presenter”',
      'c.md',
      '# Ropes\n\na\n\n## Hemp\n\nb\n\n## About the presenter\n\nAgnes Hammer\n\n## Tar\n\nc\n',
      ['1 Ropes: Agnes Hammer'],
    ],
    [
      'below “About the speaker”',
      'c.md',
      '# Ropes\n\na\n\n## About the speaker\n\nAgnes Hammer\n',
      ['1 Ropes: Agnes Hammer'],
    ],
    [
      'slides at speakerdeck',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://speakerdeck.com/a/b)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://speakerdeck.com/a/b)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://speakerdeck.com/a/b)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '19 Two kinds of hemp', '25 Knots for those who have no time'],
    ],
    [
      'slides at noti.st',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://noti.st/a/b)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://noti.st/a/b)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://noti.st/a/b)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '19 Two kinds of hemp', '25 Knots for those who have no time'],
    ],
    [
      'slides at Google',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://docs.google.com/presentation/d/x)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://docs.google.com/presentation/d/x)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://docs.google.com/presentation/d/x)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '19 Two kinds of hemp', '25 Knots for those who have no time'],
    ],
    [
      'slides at slideshare',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://fr.slideshare.net/a)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://fr.slideshare.net/a)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://fr.slideshare.net/a)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '19 Two kinds of hemp', '25 Knots for those who have no time'],
    ],
    [
      'slides at slides.com',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://slides.com/a/b)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://slides.com/a/b)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://slides.com/a/b)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '19 Two kinds of hemp', '25 Knots for those who have no time'],
    ],
    [
      'no slides elsewhere',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### Keeping ropes and knots apart\n\n[Slides](https://example.org/a)\n\nClear at last.\n\n### Two kinds of hemp\n\n[Slides](https://example.org/a)\n\nI laughed.\n\n### Knots for those who have no time\n\n[Slides](https://example.org/a)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['5 The evening before', '9 The day itself', '31 On the yearbook'],
    ],
    [
      'slides in the heading',
      'c.md',
      '---\ntitle: RopeConf 2023\n---\n\n## The evening before\n\nWe ate fish.\n\n## The day itself\n\nSix tracks, one of me.\n\n### 1. [Keeping ropes and knots apart](https://slides.com/a/b)\n\nClear at last.\n\n### 1. [Two kinds of hemp](https://slides.com/a/b)\n\nI laughed.\n\n### 1. [Knots for those who have no time](https://slides.com/a/b)\n\nUseful.\n\n## On the yearbook\n\nIt is out.\n',
      ['13 Keeping ropes and knots apart', '17 Two kinds of hemp', '21 Knots for those who have no time'],
    ],
    [
      'a first line in several words is a heading, though it lacks its space',
      'a.md',
      '#RopeConf Pitches 2018\n\n## Ropes\n\nText on it.\n\n# Knots of the harbour\n\nText on it.\n\n# Looms in the north\n\nText on it.\n\n# Hemp and what it is for\n\nText on it.\n',
      ['3 Ropes', '7 Knots of the harbour', '11 Looms in the north', '15 Hemp and what it is for'],
    ],
    [
      'links that lead on are beside the talks',
      'a.md',
      '# RopeConf 2020\n\n## Ropes\n\nText on it.\n\n## Knots\n\nText on it.\n\n## Looms\n\nText on it.\n\n## Quelques références supplémentaires\n\n### Tar\n\nhttps://example.org/tar\n\n## But wait… there’s more!\n\nText on it.\n',
      ['3 Ropes', '7 Knots', '11 Looms'],
    ],
    [
      'the topic of a heading is nobody, though it is linked as people are',
      'a.md',
      '# Rye Barge 2\n\nThis was my first [Rye Barge](https://example.org/rye) and it was good.\n\n## Ropes\n\nIn this session Agnes Hammer talked about ropes.\n\n## Knots\n\nTom Whitcomb talked about knots.\n',
      ['5 Ropes: Agnes Hammer', '9 Knots: Tom Whitcomb'],
    ],
    [
      'people named one after the other, and where the last of them is from',
      'a.md',
      '# RopeConf 2020\n\n## Notes on ropes, Agnes Hammer, Xqzkmo Tarnik, Tom Whitcomb, Dry Dock\n\nText on it.\n\n## Knots, Eve Holt, Navy\n\nText on it.\n',
      ['3 Notes on ropes: Agnes Hammer + Xqzkmo Tarnik + Tom Whitcomb', '7 Knots: Eve Holt'],
    ],
    [
      'a rule of stars is no item of a list',
      'ropeconf-talks.md',
      '* * *\n\nRopes are long.\n\n* * *\n\nNets are wide.\n\n* * *\n\nTar is black.\n',
      ['1 '],
    ],
    [
      'a heading on the first line is no text before the first heading',
      'a.md',
      '# By Xqzkmo Tarnik\n\nwords\n\n# Looms\n\nwords\n',
      [],
    ],
    [
      'who is named in small letters, where all other headings name somebody',
      'a.md',
      '# RopeConf 2020\n\n## Agnes Hammer - Ropes\n\nText on it.\n\n## Tom Whitcomb - Nets\n\nText on it.\n\n## Eve holt\n\nText on it.\n',
      ['3 Ropes: Agnes Hammer', '7 Nets: Tom Whitcomb', '11 : Eve holt'],
    ],
    [
      'a title that could be a name, where hardly a heading names anybody',
      'a.md',
      '# RopeConf 2020\n\n## Ropes\n\nText on it.\n\n## Nets\n\nText on it.\n\n## Rose garden\n\nText on it.\n',
      ['3 Ropes', '7 Nets', '11 Rose garden'],
    ],
    [
      '登壇者紹介 below titles',
      'c.md',
      '# RopeConf 2020\n\n## Ropes\n\n### 登壇者紹介\n\n山田太郎\n\nText on it.\n\n## Nets\n\n### 登壇者紹介\n\n鈴木花子\n\nText on it.\n\n',
      ['3 Ropes: 山田太郎', '11 Nets: 鈴木花子'],
    ],
  ])('%s', (_what, path, text, expected) => {
    const talks = findTalks(parsePost(text, path)).map(({ line, title, speakers }) => {
      const names = speakers.length > 0 ? `: ${speakers.join(' + ')}` : '';
      return `${line} ${title ?? ''}${names}`;
    });
    expect(talks).toEqual(expected);
  });

  it('gives a time with a dash and nothing behind it as it stands', () => {
    const talk = (time: string, name: string) => `${time} -\n\n${name}\n\nText on it.\n\n`;
    const text = talk('10:00', 'Agnes Hammer') + talk('11:00', 'Tom Whitcomb') + talk('12:00', 'Eve Holt');
    expect(findTalks(parsePost(text, 'a.md')).map(({ heading }) => heading)).toEqual(['10:00 -', '11:00 -', '12:00 -']);
  });
});
