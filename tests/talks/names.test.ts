import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/parse/inline.ts';
import { readHeading } from '../../src/talks/headings/read-heading.ts';
import { certaintyOfName, MAYBE, SURE } from '../../src/talks/names/names.ts';
import { readPeople } from '../../src/talks/names/read-people.ts';

describe('certaintyOfName', () => {
  it.each([
    ['Ada Lovelace', 'a known first name'],
    ['Paweł Brągoszewski', 'one with letters that fold'],
    ['Siobhán O’Shea', 'an apostrophe'],
    ['Jean-Loup Verdier', 'a hyphen'],
    ['Ludwig van Beethoven', 'a particle'],
    ['Nancy Du', 'a surname that is a particle elsewhere'],
    ['Evan You', 'a surname that is a word'],
    ['Isaac Babel', 'a surname that is software'],
    ['Germán Costa', 'a first name that is a language'],
    ['Manuel M T Chakravarty', 'initials'],
    ['K. Ifantidou', 'an initial first'],
    ['Dr Xqzkmo Tarnik', 'a title before an unknown name'],
    ['James Q Quick', 'an initial in the middle, before a word that titles have'],
    ['Xqzkmo K Tarnik', 'an initial in the middle of an unknown name'],
    ['Dr. Miranda Cross', 'a title before a word that titles have'],
    ['Prof Xqzkmo Tarnik', 'a title cut short'],
    ['Professor Xqzkmo Tarnik', 'a title in full'],
    ['Mr Xqzkmo Tarnik', 'Mr'],
    ['Mrs Xqzkmo Tarnik', 'Mrs'],
    ['Ms Xqzkmo Tarnik', 'Ms'],
    ['Sir Xqzkmo Tarnik', 'Sir'],
    ['Mme Xqzkmo Tarnik', 'a title in French'],
    ['Mlle Xqzkmo Tarnik', 'another'],
    ['Herr Xqzkmo Tarnik', 'a title in German'],
    ['Frau Xqzkmo Tarnik', 'another'],
    ['Señor Xqzkmo Tarnik', 'a title in Spanish'],
    ['Dott. Xqzkmo Tarnik', 'a title in Italian'],
    ['Ada ‘Countess’ Lovelace', 'what she is called, in round quotes'],
    ["Ada '1815' Lovelace", 'the same in straight ones, with digits'],
    ['Ada Lovelace aka ada', 'what somebody is known as'],
    ['Ada Lovelace alias ada', 'the same in other words'],
    ['Ada Lovelace a.k.a. ada', 'the same cut short'],
    ['김민준님', '님 behind it'],
    ['山田太郎さん', 'さん behind it'],
    ['mizuhiさん', 'さん behind a name in small letters'],
    ['Y.Mizuhi さん', 'さん behind a blank'],
  ])('is sure of %s: %s', (name) => {
    expect(certaintyOfName(name)).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    'Xqzkmo Tarnik',
    'Füslan Wehrhold',
    'JD Long',
    'XQZ TARNIK',
    'XQZK TARN',
    '松岡太一',
    '長谷川愛',
    '織機 太一',
  ])('leaves %s open, whose first name is unknown', (name) => {
    expect(certaintyOfName(name)).toBeGreaterThanOrEqual(MAYBE);
    expect(certaintyOfName(name)).toBeLessThan(SURE);
  });

  it.each([
    'Composing Music',
    'PhD life',
    'Tom Whitcomb. Black',
    'Sir tarnik',
    '織機太一',
    "Ada 'who wrote it all down there' Lovelace",
    "Ada'1815' Lovelace",
    "Ada '1815'Lovelace",
    'prof tips',
    'DEF CON',
    '前端开发',
    '小程序',
    'Weekly Nerd',
    'As I',
    'Ada I’m',
    'LU Cache',
    'Xqzkmo September',
    'As I’ll',
    'Cassandra',
    'Emmanuel Bernard le Mardi',
    'Convolutional Networks',
    'Build Systems',
    'Coinbase SRE',
    'Spring Boot',
    'El Informático',
    'San Antonio',
    'Schmood’s Notebook',
    'Variational Autoencoder',
    'JSconf EU',
    'Technical Onboarding',
    'MS Identity Product Group',
    'AI',
    'OS Hardening',
    'E.G. Avatar',
    'FUJIさん',
    'what is new',
    'Day 2',
    'Why?',
    '',
    'OWASP ZAP',
  ])('takes %j for no name', (text) => {
    expect(certaintyOfName(text)).toBeLessThan(MAYBE);
  });

  it('leaves a first name alone to its context', () => {
    expect(certaintyOfName('Ada')).toBeGreaterThanOrEqual(MAYBE);
    expect(certaintyOfName('Ada')).toBeLessThan(SURE);
  });
});

describe('readPeople', () => {
  it.each<[string, string[]]>([
    ['Agnes Hammer, The Old Rope Yard of Oslo; Tom Whitcomb, Nets', ['Agnes Hammer', 'Tom Whitcomb']],
    ['Agnes Hammer, MBE', ['Agnes Hammer']],
    ['Agnes Hammer CBE', ['Agnes Hammer']],
    ['Ada Lovelace, Grace Hopper; Eve Holt, Mary Shaw', ['Ada Lovelace', 'Grace Hopper', 'Eve Holt', 'Mary Shaw']],
    ['Ada Lovelace OBE', ['Ada Lovelace']],
    ['Ada Lovelace, Ph.D.', ['Ada Lovelace']],
    [
      'Ada Lovelace & Xqzkmo Tarnik, Looms; Grace Hopper, Navy; Eve Holt',
      ['Ada Lovelace', 'Xqzkmo Tarnik', 'Grace Hopper', 'Eve Holt'],
    ],
    ['Ada Lovelace & Grace Hopper, Red Hat', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace', ['Ada Lovelace']],
    ['Ada Lovelace & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace et Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Lucía Soto, Andrés Vidal', ['Lucía Soto', 'Andrés Vidal']],
    ['Emma Stone, Yuki Sato, and Ethan Frome', ['Emma Stone', 'Yuki Sato', 'Ethan Frome']],
    ['Ada Lovelace, Analytical Engines Ltd', ['Ada Lovelace']],
    ['Ada Lovelace (Analytical Engines), Grace Hopper (Navy)', ['Ada Lovelace', 'Grace Hopper']],
    ['[Ada Lovelace](https://example.org), [Grace Hopper][2]', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace @ada | Engines', ['Ada Lovelace']],
    ['Dr. Ada Lovelace', ['Ada Lovelace']],
    ['Godmar Back and Annette Bailey', ['Godmar Back', 'Annette Bailey']],
    ['Colin & Dan', ['Colin', 'Dan']],
    ['Ada Lovelace - @ada & Grace Hopper - @grace', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace - TD Engines', ['Ada Lovelace']],
    ['Ada Lovelace at Engines', ['Ada Lovelace']],
    ['Ada Lovelace (Engines (North) Ltd), Grace Hopper (Navy', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada (Countess) Lovelace', ['Ada (Countess) Lovelace']],
    ['Joe / Barn Works', ['Joe']],
    ["Ada Lovelace et l'art des engrenages", ['Ada Lovelace']],
    ["Ada 'Countess' Lovelace", ["Ada 'Countess' Lovelace"]],
    ['Ada Lovelace, Engines & Grace Hopper, Navy', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, Engines - Grace Hopper, Navy', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, the one who wrote of engines & Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, The Engines of York & Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, The Old Engines of York & Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, Engines, Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, Engines & Xqzkmo Tarnik', ['Ada Lovelace']],
    ['Ada Lovelace - Engines - Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace and the looms', ['Ada Lovelace']],
    ['Ada Lovelace & 浩太', ['Ada Lovelace', '浩太']],
    ['Ada Lovelace and de la Xqz', ['Ada Lovelace', 'de la Xqz']],
    ['Ada Lovelace and van Tarnik', ['Ada Lovelace', 'van Tarnik']],
    ['Ada Lovelace and von Tarnik', ['Ada Lovelace', 'von Tarnik']],
    ["Ada Lovelace and d'Xqz", ['Ada Lovelace', "d'Xqz"]],
    ['Ada Lovelace and al Tarnik', ['Ada Lovelace', 'al Tarnik']],
    ['Ada Lovelace and el Tarnik', ['Ada Lovelace', 'el Tarnik']],
    ['Xqzkmo Tarnik and Füslan', ['Xqzkmo Tarnik']],
    ['山田太郎さん', ['山田太郎']],
    ['まつもとゆきひろ', ['まつもとゆきひろ']],
    ['Ada Lovelace y Grace Hopper nos mostraron en esta charla', ['Ada Lovelace']],
    ['Building things with Ada Lovelace', []],
    ['the analytical engine', []],
  ])('%s', (text, names) => {
    expect(readPeople(text).names).toEqual(names);
  });
});

describe('readHeading', () => {
  it.each<[string, string | null, string | null]>([
    ['LT 株式会社織機 曽我部さん、田中さん 「縄の話」', '曽我部,田中', '縄の話'],
    ['網の話 田中さん', '田中', '網の話'],
    ['縄の話をします 高橋 健太さん', '高橋 健太', '縄の話をします'],
    ['LT Ropes アグネスさん 「縄の話」', 'アグネス', '縄の話'],
    ['LT 株式会社織機 曽我部 さん 「縄の話」', '曽我部', '縄の話'],
    ['LT 株式会社織機 佐々木さん 「縄の話」', '佐々木', '縄の話'],
    ['LT Looms 曽我部さん: 縄の話', '曽我部', 'LT Looms'],
    ['@agnes/@tom', '@agnes,@tom', null],
    ['@agnes & @tom', '@agnes,@tom', null],
    ['@agnes, @tom, @eve', '@agnes,@tom,@eve', null],
    [
      'Ropes for all (Agnes Hammer of the Old Rope Yard in the North of Oslo & Tom Whitcomb of the New Harbour of Bergen)',
      'Agnes Hammer',
      'Ropes for all',
    ],
    ['まつもと ゆきひろさん', 'まつもと ゆきひろ', null],
    ['Titolo di Ada Lovelace', 'Ada Lovelace', 'Titolo'],
    ['19:30 ~ 縄の導入の話 曽我部さん', '曽我部', '縄の導入の話'],
    ['山田 太一さん 「縄の話」', '山田 太一', '縄の話'],
    ['@ada', '@ada', null],
    ['@ada, @grace', '@ada,@grace', null],
    ['“Looms” par Ada Lovelace et Grace Di Marco', 'Ada Lovelace,Grace Di Marco', 'Looms'],
    ['Telai, di Ada Lovelace', 'Ada Lovelace', 'Telai'],
    ['Ada Lovelace x Looms', 'Ada Lovelace', 'Looms'],
    ['Ada Lovelace × Looms', 'Ada Lovelace', 'Looms'],
    ['LT 織機社 曽我部さん 「縄の話」', '曽我部', '縄の話'],
    ['セッション1 Looms 曽我部氏 『縄の話』', '曽我部', '縄の話'],
    ['Ada Lovelace', 'Ada Lovelace', null],
    ['Ada Lovelace - Notes on the engine', 'Ada Lovelace', 'Notes on the engine'],
    ['Notes on the engine - Ada Lovelace', 'Ada Lovelace', 'Notes on the engine'],
    ['Ada Lovelace: Notes', 'Ada Lovelace', 'Notes'],
    ['Ada Lovelace: @ada: looms: and cards', 'Ada Lovelace', 'looms: and cards'],
    ['Looms: Xqzkmo Tarnik @xqz', 'Xqzkmo Tarnik', 'Looms'],
    ['First keynote by Ada Lovelace (author of Working with Looms)', 'Ada Lovelace', 'First keynote'],
    ['Notes (par A. Lovelace)', 'A. Lovelace', 'Notes'],
    ['Notes (by A. Lovelace)', 'A. Lovelace', 'Notes'],
    ['Notizen (von A. Lovelace)', 'A. Lovelace', 'Notizen'],
    ['Notas (por A. Lovelace)', 'A. Lovelace', 'Notas'],
    ['Engines of the north (parts of) (par Ada)', 'Ada', 'Engines of the north (parts of)'],
    ['Rust: the good parts: Ada Lovelace', 'Ada Lovelace', 'Rust: the good parts'],
    ['Looms, Engines and Cards, Grace Hopper', 'Grace Hopper', 'Looms, Engines and Cards'],
    ['Ada Lovelace – Looms — and why', 'Ada Lovelace', 'Looms — and why'],
    ['Ada Lovelace: What is new in Looms 3.12', 'Ada Lovelace', 'What is new in Looms 3.12'],
    ['Engines - Ada Lovelace (17.30-18.00)', 'Ada Lovelace', 'Engines'],
    ['Engines - Ada Lovelace 10.30am', 'Ada Lovelace', 'Engines'],
    ['Engines - Ada Lovelace 10.30-11.00', 'Ada Lovelace', 'Engines'],
    ['Engines - Ada Lovelace 10.30', null, null],
    ['招待講演「機械の歴史」 ― 中山 浩太郎', '中山 浩太郎', '招待講演「機械の歴史」'],
    ['一、机械的历史 ———— 王小明', '王小明', '一、机械的历史'],
    ['一、机械的历史 —————— 王小明', '王小明', '一、机械的历史'],
    ['Ada Lovelace - @ada - Engines - Looms', 'Ada Lovelace', 'Engines - Looms'],
    ['Ada Lovelace | Looms | Engines', 'Ada Lovelace', 'Engines'],
    ['Looms — Engines - Ada Lovelace - Navy', 'Ada Lovelace', 'Looms — Engines'],
    ['Looms - Looms - Ada Lovelace', 'Ada Lovelace', 'Looms - Looms'],
    ['Engines by Ada Lovelace', 'Ada Lovelace', 'Engines'],
    ['Engines by Ada Lovelace [40 min]', 'Ada Lovelace', 'Engines'],
    ['Notes sur la machine par Ada Lovelace', 'Ada Lovelace', 'Notes sur la machine'],
    ['Notas, de Ada Lovelace', 'Ada Lovelace', 'Notas'],
    ['Notes (Ada Lovelace)', 'Ada Lovelace', 'Notes'],
    ['Ada Lovelace | @ada | Engines | "Notes"', 'Ada Lovelace', 'Notes'],
    ['11:00 Ada Lovelace - Notes - on - engines', 'Ada Lovelace', 'Notes - on - engines'],
    ['Dr Ada Lovelace, Notes on engines: a beginning', 'Ada Lovelace', 'Notes on engines: a beginning'],
    ['Keynote: Ada Lovelace', 'Ada Lovelace', null],
    ['Notes with Ada Lovelace', 'Ada Lovelace', 'Notes'],
    ['Engines by Xqzkmo Tarnik', 'Xqzkmo Tarnik', 'Engines'],
    ['Ada Lovelace, over notes', 'Ada Lovelace', 'notes'],
    ['Notes on engines- Ada Lovelace', 'Ada Lovelace', 'Notes on engines'],
    ['Notes on engines/ Ada Lovelace', 'Ada Lovelace', 'Notes on engines'],
    ['Notes on engines @ada', '@ada', 'Notes on engines'],
    ['1. 徐火军：《Notes》', '徐火军', 'Notes'],
    ['機械の話（ada）☑️', 'ada', '機械の話'],
    ['- Ada Lovelace', 'Ada Lovelace', null],
    ['Ada Lovelace Keynote - Engines', 'Ada Lovelace', 'Engines'],
    ['Ada Lovelace’s keynote: engines', 'Ada Lovelace', 'engines'],
    ["(missed most of Ada's talk on engines)", 'Ada', 'engines'],
    ['J. Ada Lovelace, What is an engine?', 'J. Ada Lovelace', 'What is an engine?'],
    ['Ada- Engines of the north', 'Ada', 'Engines of the north'],
    ['Ada Lovelace’s Thursday Evening Keynote', 'Ada Lovelace', null],
    ['@ada - Engines', '@ada', 'Engines'],
    ['"Engines" por @ada', '@ada', 'Engines'],
    ['Ada from Engines.com', 'Ada', null],
    ['Ada, on engines', 'Ada', 'engines'],
    ['Ada, applying steam to looms', 'Ada', 'applying steam to looms'],
    ['Service Engines / Ada Lovelace', 'Ada Lovelace', 'Service Engines'],
    ['Speaker: Xqzkmo Tarnik (Engines)', 'Xqzkmo Tarnik', null],
    ['Day 1 - 1030 - Engines - Ada Lovelace', 'Ada Lovelace', 'Engines'],
    ['Notes on engines- Ada Lovelace, Navy', 'Ada Lovelace', 'Notes on engines'],
    ['Notes with Xqzkmo Tarnik at Engines Ltd', 'Xqzkmo Tarnik', 'Notes'],
    ['Notes with Xqzkmo Tarnik from Engines Ltd', 'Xqzkmo Tarnik', 'Notes'],
    ['Notes with Xqzkmo Tarnik of Engines Ltd', 'Xqzkmo Tarnik', 'Notes'],
    ['Notes avec Xqzkmo Tarnik chez Engines', 'Xqzkmo Tarnik', 'Notes'],
    ['Ada Lovelace ada@engines.example.org - Engines Ltd', 'Ada Lovelace', 'Engines Ltd'],
    ['Engines - Ada Lovelace, Xqzkmo K Tarnik', 'Ada Lovelace,Xqzkmo K Tarnik', 'Engines'],
    ['09:20 ~ 09:40 Ada Lovelace', 'Ada Lovelace', null],
  ])('%s', (heading, name, title) => {
    const [best] = readHeading(heading, heading);
    expect([best?.people.names.join() ?? null, best?.title ?? null]).toEqual([name, title]);
  });

  it.each<[string, string, string]>([
    ['[Looms at work](https://example.org) *Ada Lovelace*', 'Ada Lovelace', 'Looms at work'],
    ['Looms at work - [Ada Lovelace](https://example.org) _Engines_', 'Ada Lovelace', 'Looms at work'],
    ['Looms at work - [Ada Lovelace](https://example.org) *Engines Ltd*', 'Ada Lovelace', 'Looms at work'],
    ['Looms - Ada Lovelace [SLIDES](https://example.org/s)', 'Ada Lovelace', 'Looms'],
    ['[Looms that spin](https://example.org/l) Ada Lovelace, Engines', 'Ada Lovelace', 'Looms that spin'],
    ['[Looms that weave](https://example.org/l) Ada Lovelace', 'Ada Lovelace', 'Looms that weave'],
    [
      '[Looms (slides)](https://example.org/l) *[Ada Lovelace – @ada](https://example.org/ada)*',
      'Ada Lovelace',
      'Looms (slides)',
    ],
    ['Looms that weave _Ada Lovelace – @ada_', 'Ada Lovelace', 'Looms that weave'],
    ['Looms that `weave` **Ada Lovelace** ', 'Ada Lovelace', 'Looms that weave'],
    ['Looms that weave __Ada Lovelace__', 'Ada Lovelace', 'Looms that weave'],
    [
      'Looms by Ada Lovelace [[liveblog](https://example.org/l), [slides](https://example.org/s)]',
      'Ada Lovelace',
      'Looms',
    ],
    [
      'Looms (Ada Lovelace) [liveblog](https://example.org/s) / [slides](https://example.org/s)',
      'Ada Lovelace',
      'Looms',
    ],
    ['Looms (Ada Lovelace) [[slides](https://example.org/s)]', 'Ada Lovelace', 'Looms'],
    ['Looms - Ada Lovelace [Vidéo](https://example.org/s)', 'Ada Lovelace', 'Looms'],
    ['Looms - Ada Lovelace [recording](https://example.org/s)', 'Ada Lovelace', 'Looms'],
    ['Looms - Ada Lovelace [code](https://example.org/s)', 'Ada Lovelace', 'Looms'],
    ['Looms - Ada Lovelace [talk on video](https://example.org/s)', 'Ada Lovelace', 'Looms'],
  ])('reads what its marks tell in “%s”', (source, name, title) => {
    const [best] = readHeading(inlineText(source), source);
    expect([best?.people.names.join(), best?.title]).toEqual([name, title]);
    expect(best?.people.certainty).toBeGreaterThanOrEqual(SURE);
  });

  it.each<[string, number, number]>([
    ['Ada from Looms', 0.69, SURE],
    ['Notes (by Xqzkmo Tarnik)', 0.69, SURE],
    ['Notes (Xqzkmo Tarnik)', MAYBE, 0.69],
    ['Xqzkmo Tarnik - how looms are made', 0.69, SURE],
    ['Xqzkmo Tarnik: how looms are made', MAYBE, 0.69],
    ['[Looms that weave](https://example.org/l) Xqzkmo Tarnik', 0, MAYBE],
  ])('is no surer of whom “%s” names than that tells', (source, least, most) => {
    const certainty = readHeading(inlineText(source), source)[0]?.people.certainty;
    expect(certainty).toBeGreaterThanOrEqual(least);
    expect(certainty).toBeLessThan(most);
  });

  it.each([
    '[Looms](https://example.org/l) Ada Lovelace and more of it',
    'Where do we go from here',
    'Composing music with composed functions',
    'Finding faults @Twitter',
    'Telling stories with AI',
    'Drawing with R Shiny',
    'Notes from Victoria Falls',
    'Ruby- Rails',
    "Victoria's Secret talk",
    'Onboarding, training, and mentoring',
    'Questions',
    '2016',
    'LT会 スタッフさん',
  ])('finds nobody in “%s”', (heading) => {
    const [best] = readHeading(inlineText(heading), heading);
    expect(best?.people.certainty ?? 0).toBeLessThan(0.69);
  });
});
