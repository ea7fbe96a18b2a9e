import { describe, expect, it } from 'vitest';
import { LABELLED, readByline } from '../../src/talks/evidence/byline.ts';
import { SURE } from '../../src/talks/names/names.ts';
import { OpeningLine } from '../../src/talks/outline/outline.ts';
import { speakerLabel } from '../../src/talks/outline/speaker-label.ts';
import { ONE_SPEAKER_HEADING, SPEAKER_HEADING, SPEAKER_SOMEWHERE } from '../../src/talks/outline/words.ts';

function read(source: string) {
  return readByline(new OpeningLine(1, source, true));
}

describe('readByline', () => {
  it.each<[string, string[]]>([
    ['Speaker: Xqzkmo – Engines', ['Xqzkmo']],
    ["*Grace Hopper, Lloyd's*", ['Grace Hopper']],
    ['Speaker: Xqzkmo - Valutazione: ★★★★☆', ['Xqzkmo']],
    ['Ada Lovelace', ['Ada Lovelace']],
    ['by Ada Lovelace', ['Ada Lovelace']],
    ['*Ada Lovelace, Engines Ltd*', ['Ada Lovelace']],
    ['🎤 [Ada Lovelace](https://example.org) et [Grace Hopper](https://example.org)', ['Ada Lovelace', 'Grace Hopper']],
    ['登壇者 : 山田 太一 ( [@yamada](https://example.org) ) 岡山Java会', ['山田 太一']],
    ['登壇者 : さくらん ( [@sakura](https://example.org) )', ['さくらん']],
    ['ada lovelace', ['ada lovelace']],
    ['https://twitter.com/ada', ['@ada']],
    ['<https://www.x.com/@ada/>', ['@ada']],
    ['https://mobile.twitter.com/ada?s=20', ['@ada']],
    ['@mizuhi さん', ['@mizuhi']],
    ['Xqzkmo Tarnik from Engines', ['Xqzkmo Tarnik']],
    ['by Xqzkming Tarnik', ['Xqzkming Tarnik']],
    ['Xqzkmo Tarnik working at Engines', ['Xqzkmo Tarnik']],
    ['Xqzkmo Tarnik working for Engines', ['Xqzkmo Tarnik']],
    ['Xqzkmo Tarnik at Engines', ['Xqzkmo Tarnik']],
    ['by our own Xqzkmo Tarnik', ['Xqzkmo Tarnik']],
    ['by my colleague Xqzkmo Tarnik', ['Xqzkmo Tarnik']],
    ['par mon collègue Xqzkmo Tarnik', ['Xqzkmo Tarnik']],
    ['par ma collègue Xqzkmo Tarnik', ['Xqzkmo Tarnik']],
    ['by Ada Lovelace, Engines | Grace Hopper, Navy', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace | Engines', ['Ada Lovelace']],
    ['Ada Lovelace | Xqzkmo Tarnik', ['Ada Lovelace']],
    ['Présenté par Xqzkmo Tarnik'.normalize('NFD'), ['Xqzkmo Tarnik']],
    ['[Ada Lovelace](https://example.org) [Grace Hopper](https://example.org)', ['Ada Lovelace', 'Grace Hopper']],
    ['[Ada Lovelace](https://example.org) Analytical Engines Ltd', ['Ada Lovelace']],
    ['[Ada Lovelace][1] [Grace Hopper][2]', ['Ada Lovelace', 'Grace Hopper']],
    ['`Ada` Lovelace', ['Ada Lovelace']],
  ])('%s', (source, names) => {
    expect(read(source)?.names).toEqual(names);
  });

  it.each([
    "[Ada Lovelace's](https://example.org)",
    'Slides',
    'https://x.com/home',
    'https://twitter.com/ada/status/12',
    'https://example.org/ada',
    'Ada works on engines',
    'Ada et Eve travaillent ensemble',
    'by Xqzkmo Design',
    '`ada install looms` and `ada weave`',
    '`ada install looms`',
    'Date Masamune',
    'Ada lovelace, Dry Dock',
    'Ada lovelace & Eve holt',
    'Engines are what Ada Lovelace wrote about for years',
  ])('finds nobody in “%s”', (source) => expect(read(source)).toBeNull());

  it.each([
    'Presenting:',
    'Hosted by',
    'Author:',
    'Who:',
    'Who',
    'Par',
    'Présentée par',
    'Animé par',
    'Von',
    'Por',
    'Door',
    'With',
  ])('knows what stands before a name: %s', (label) => {
    expect(read(`${label} Xqzkmo Tarnik`)?.names).toEqual(['Xqzkmo Tarnik']);
  });

  it('needs the habit of the post for a name in small letters', () => {
    expect(read('ada lovelace')?.weight).toBeLessThan(0.75);
    expect(read('Ada Lovelace')?.weight).toBeGreaterThanOrEqual(0.75);
  });

  const SEEN = 0.75;
  it.each<[string, number, number]>([
    ['Xqzkmo Tarnik @xqzkmo', SEEN, SURE],
    ['*Xqzkmo Tarnik, Dry Dock*', SEEN, SURE],
    ['Xqzkmo Tarnik, Dry Dock', 0.6, SEEN],
    ['@ada', SEEN, SURE],
    ['Ada Lovelace, Grace Hopper, Agnes Hammer, Tom Whitcomb and Eve Holt', SURE, LABELLED],
    ['Ada Lovelace, Grace Hopper, Agnes Hammer, Tom Whitcomb, Jan Berg, Ann Lee, Bo Fry and Eve Holt', 0.6, 0.7],
  ])('is so sure of “%s”', (source, least, most) => {
    const weight = read(source)?.weight;
    expect(weight).toBeGreaterThanOrEqual(least);
    expect(weight).toBeLessThan(most);
  });
});

describe('what those who speak are called', () => {
  const labelled = (label: string) => [
    read(`${label}: Xqzkmo Tarnik`)?.names.join(),
    speakerLabel(`${label}: Xqzkmo Tarnik`),
    SPEAKER_HEADING.test(label),
    SPEAKER_SOMEWHERE.test(label),
  ];

  it.each([
    'Presenter',
    'Panelist',
    'Instructor',
    'Oratrice',
    'Speakeuse',
    'Intervenante',
    'Conférencière',
    'Présentatrice',
    'Ponente',
    'Orador',
    'Palestrante',
    'Sprecherin',
    'Referentin',
    'Vortragende',
    'Spreker',
    '主讲人',
    '讲师',
    '講師',
    '登壇者',
    '発表者',
    'スピーカー',
  ])('is one of them: %s', (label) => {
    expect(labelled(label)).toEqual(['Xqzkmo Tarnik', `${label}: `, true, true]);
    expect(ONE_SPEAKER_HEADING.test(label)).toBe(true);
  });

  it.each(['Panelists', 'Oratrices', 'Oradoras', 'Palestrantes', 'Referentinnen', 'Sprekers', '嘉宾'])(
    'is several of them: %s',
    (label) => {
      expect(labelled(label)).toEqual(['Xqzkmo Tarnik', `${label}: `, true, true]);
      expect(ONE_SPEAKER_HEADING.test(label)).toBe(false);
    },
  );

  it('is told in capitals, too', () => expect(speakerLabel('PRESENTED BY: Xqzkmo Tarnik')).toBe('PRESENTED BY: '));

  it('is several of them in Italian, too', () => {
    expect(labelled('Relatori').slice(0, 3)).toEqual(['Xqzkmo Tarnik', 'Relatori: ', true]);
  });

  it.each(['Who', 'The speaker', 'The speakers', 'About the speakers', 'About the presenter', '讲师简介', '讲师介绍'])(
    'heads who they are: %s',
    (heading) => expect(SPEAKER_HEADING.test(heading)).toBe(true),
  );
});
