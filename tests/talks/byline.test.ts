import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/talks/evidence/byline.ts';
import { OpeningLine } from '../../src/talks/outline/outline.ts';

function read(source: string) {
  return readByline(new OpeningLine(1, source, true));
}

describe('readByline', () => {
  it.each<[string, string[]]>([
    ['Ada Lovelace', ['Ada Lovelace']],
    ['by Ada Lovelace', ['Ada Lovelace']],
    ['*Ada Lovelace, Engines Ltd*', ['Ada Lovelace']],
    ['🎤 [Ada Lovelace](https://example.org) et [Grace Hopper](https://example.org)', ['Ada Lovelace', 'Grace Hopper']],
    ['登壇者 : 山田 太一 ( [@yamada](https://example.org) ) 岡山Java会', ['山田 太一']],
    ['登壇者 : さくらん ( [@sakura](https://example.org) )', ['さくらん']],
    ['ada lovelace', ['ada lovelace']],
    ['@mizuhi さん', ['@mizuhi']],
    ['Xqzkmo Tarnik from Engines', ['Xqzkmo Tarnik']],
    ['by Xqzkming Tarnik', ['Xqzkming Tarnik']],
    ['Xqzkmo Tarnik working at Engines', ['Xqzkmo Tarnik']],
    ['by Ada Lovelace, Engines | Grace Hopper, Navy', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace | Engines', ['Ada Lovelace']],
    ['Présenté par Xqzkmo Tarnik'.normalize('NFD'), ['Xqzkmo Tarnik']],
    ['[Ada Lovelace](https://example.org) [Grace Hopper](https://example.org)', ['Ada Lovelace', 'Grace Hopper']],
    ['[Ada Lovelace](https://example.org) Analytical Engines Ltd', ['Ada Lovelace']],
  ])('%s', (source, names) => {
    expect(read(source)?.names).toEqual(names);
  });

  it.each([
    'Slides',
    'Ada works on engines',
    'Ada et Eve travaillent ensemble',
    'by Xqzkmo Design',
    '`ada install looms` and `ada weave`',
    'Engines are what Ada Lovelace wrote about for years',
  ])('finds nobody in “%s”', (source) => expect(read(source)).toBeNull());

  it('needs the habit of the post for a name in small letters', () => {
    expect(read('ada lovelace')?.weight).toBeLessThan(0.75);
    expect(read('Ada Lovelace')?.weight).toBeGreaterThanOrEqual(0.75);
  });
});
