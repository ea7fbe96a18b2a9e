import { describe, expect, it } from 'vitest';
import { findIntroduction, findMention } from '../../src/talks/evidence/introduction.ts';
import { OpeningLine } from '../../src/talks/outline/outline.ts';

describe('findIntroduction', () => {
  it.each<[string, string[]]>([
    ['第二个演讲人是来自织机公司的 Agnes Hammer。', ['Agnes Hammer']],
    ['講者是 Xqzkmo Tarnik，主要講繩子。', ['Xqzkmo Tarnik']],
    ['第一場就是 CEO Agnes Hammer 主講，主要講繩子。', ['Agnes Hammer']],
    ['来自织机公司的 Agnes Hammer 发表了一篇关于绳子的演讲。', ['Agnes Hammer']],
    ['我听了 Agnes Hammer 的演讲。', ['Agnes Hammer']],
    ['Danach sprach Xqzkmo Tarnik.', ['Xqzkmo Tarnik']],
    ['Em seguida, falou Agnes Hammer.', ['Agnes Hammer']],
    ['A talk by Agnes Hammer: and Tom Whitcomb.', ['Agnes Hammer']],
    ['Une conférence par Agnes Hammer et par Tom Whitcomb.', ['Agnes Hammer', 'Tom Whitcomb']],
    ['A talk by Agnes Hammer and by Tom Whitcomb.', ['Agnes Hammer', 'Tom Whitcomb']],
    [
      'Dans cette conférence, Agnes Hammer et Tom Whitcomb nous racontent leurs cordes.',
      ['Agnes Hammer', 'Tom Whitcomb'],
    ],
    ['Le duo composé de **Agnes HAMMER** et de **Tom WHITCOMB** est venu en parler.', ['Agnes HAMMER', 'Tom WHITCOMB']],
    ['En primer lugar, habló Luke Bond, sobre nudos.', ['Luke Bond']],
    ['On nets, Agnes Hammer outlined what may be.', ['Agnes Hammer']],
    ['Danach berichteten Agnes Hammer und Tom Whitcomb.', ['Agnes Hammer', 'Tom Whitcomb']],
    ['Ada Lovelace gave a talk on engines.', ['Ada Lovelace']],
    ['Next up was a talk by Ada Lovelace about engines.', ['Ada Lovelace']],
    ["In the end Ada's talk was the best.", ['Ada']],
    ['The day began with a keynote by the Ada Lovelace.', ['Ada Lovelace']],
    ['A talk by Ada Lovelace & Grace Hopper on engines.', ['Ada Lovelace', 'Grace Hopper']],
    ['Charla de Pablo Gil Soto y Víctor Vidal.', ['Pablo Gil Soto', 'Víctor Vidal']],
    ['Na sequência subiu no palco o Rafael Moreira.', ['Rafael Moreira']],
    ['어제는 김민준님의 발표를 들었습니다.', ['김민준']],
    ['**Bodil Stok** had a full hall.', ['Bodil Stok']],
    ['In a short session **Agnes** showed knots.', ['Agnes']],
    ['The talk that closed the day was by **Agnes** of the Yard.', ['Agnes']],
    ["I quite liked [Agnes](https://example.org/agnes)'s talk on [Money](https://example.org/money).", ['Agnes']],
    ['The next talk was from [Kat](https://bsky.app/profile/kat.example) about nets.', ['Kat']],
    ['Agnes from the Yard talking about nets.', ['Agnes']],
    ['A talk by Susan Rodger (Duke) and Julia Hirsch (York), on search.', ['Susan Rodger', 'Julia Hirsch']],
    ['Knots were defined by John Hughes. **Agnes Stein** gave a talk on them.', ['Agnes Stein']],
    ['Lerenza Malk [@lerenzam](https://twitter.com/lerenzam), showed how nets work.', ['Lerenza Malk']],
    ['Louis et Vincent sont deux marins.', ['Louis', 'Vincent']],
    ['フロントエンドエンジニア、七洋株式会社の金井淳さんの登壇。', ['金井淳']],
    ['Bravo au speaker Agnes Hammer (@agnes).', ['Agnes Hammer']],
    ['Chris, Agnes, and Tom talked about nets.', ['Chris', 'Agnes', 'Tom']],
    ['A talk by Agnes Hammer (of the yard far to the north) and Tom Whitcomb.', ['Agnes Hammer', 'Tom Whitcomb']],
    [
      'A talk by Agnes Hammer (who has by now mended nets in the yard for some twelve long years) and Tom Whitcomb.',
      ['Agnes Hammer', 'Tom Whitcomb'],
    ],
    [
      'A talk by Agnes Hammer (from a yard that is as far from here as the moon, or a bit further still by now) and Tom Whitcomb.',
      ['Agnes Hammer'],
    ],
    ['A talk by Agnes Hammer and Xqzkmo Tarnik.', ['Agnes Hammer']],
    [
      'By Chris Roe, Agnes Roe, Tom Roe, Eve Roe, Ada Roe, Jane Roe, Max Roe, Tim Roe, Kim Roe and Joe Roe: a talk.',
      ['Chris Roe'],
    ],
    ['Knots. Nets. Tar. Hemp. Yarn. Then Ada Lovelace (@ada) gave us a talk on engines.', ['Ada Lovelace']],
    ['We liked [Agnes](https://example.org/agnes)’s keynote.', ['Agnes']],
    ['Une salle pleine pour Agnes ! Agnes nous présente ses nœuds.', ['Agnes']],
    ['Agnes Hammer : évangéliste, nous parle de nœuds.', ['Agnes Hammer']],
    ['Agnes Hammer : Maître des nœuds, nous parle.', ['Agnes Hammer']],
    ['Agnes Hammer ; Maître des nœuds, nous parle.', ['Agnes Hammer']],
    ['Vous connaissez Agnes Hammer ? Tom Whitcomb nous parle de nœuds.', ['Tom Whitcomb']],
    ['Como demonstrado pela Agnes Hammer, a palestra foi sobre redes.', ['Agnes Hammer']],
    ['Como demonstrado pelo Agnes, a palestra foi sobre redes.', ['Agnes']],
    ['Uma palestra dada pelos Agnes e Tom.', ['Agnes', 'Tom']],
    ['A palestra foi dada pelas Agnes e Eve.', ['Agnes', 'Eve']],
    ['A palestra da Agnes Hammer foi sobre redes.', ['Agnes Hammer']],
    ['A palestra dos Agnes Hammer e Tom Whitcomb.', ['Agnes Hammer', 'Tom Whitcomb']],
    ['La charla del Agnes Hammer sobre redes.', ['Agnes Hammer']],
    ['La conférence du Agnes Hammer sur les filets.', ['Agnes Hammer']],
    ['Un exposé par Agnes sur les nœuds.', ['Agnes']],
    ['Agnes démarre sur les nœuds.', ['Agnes']],
    ['Agnes porte sur les nœuds.', ['Agnes']],
    ['Agnes y Tom expusieron sobre redes.', ['Agnes', 'Tom']],
    ['Agnes llevó a todos al mar.', ['Agnes']],
    ['Agnes y Tom llevaron a todos al mar.', ['Agnes', 'Tom']],
    ['Después Agnes nos mostró cómo se hacen nudos.', ['Agnes']],
    ['Luego Agnes nos mostró cómo se hacen nudos.', ['Agnes']],
    ['Primero Agnes nos mostró cómo se hacen nudos.', ['Agnes']],
    ['Après Agnes nous a présenté ses nœuds.', ['Agnes']],
    ['Depois Agnes nos mostrou como fazer nós.', ['Agnes']],
    ['Primeiro Agnes nos mostrou como fazer nós.', ['Agnes']],
    ['Poi Agnes ha parlato di nodi.', ['Agnes']],
    ['Dopo Agnes ha parlato di nodi.', ['Agnes']],
    ['Dann zeigte uns Agnes Knoten. Dann Agnes zeigte uns Netze.', ['Agnes']],
    ['Danach Agnes zeigte uns Knoten.', ['Agnes']],
    ['Zuerst Agnes zeigte uns Knoten.', ['Agnes']],
    ['The talk is by: Agnes about nets.', ['Agnes']],
    ['Ein Vortrag von: Agnes über Netze.', ['Agnes']],
    ['Charla presentada por: Agnes sobre redes.', ['Agnes']],
    ['Een lezing door: Agnes over netten.', ['Agnes']],
    ['A talk by Agnes Hammer &amp; Tom Whitcomb on nets.', ['Agnes Hammer', 'Tom Whitcomb']],
    ['<strong>Xqzkmo</strong> Tarnik gave us a talk on nets.', ['Xqzkmo Tarnik']],
    ['The next talk was from <a href="https://bsky.app/profile/kat.example">Kat</a> about nets.', ['Kat']],
    ['The next talk was from <a class="x" href="https://bsky.app/profile/kat.example">Kat</a> about nets.', ['Kat']],
    ['The next talk was from <A HREF=https://bsky.app/profile/kat.example>Kat</A> about nets.', ['Kat']],
    [
      'The next talk was from <a href="https://bsky.app/profile/kat.example">Kartonis of the Yard up there</a>.',
      ['Kartonis'],
    ],
    ['At the harbour of Oslo [Agnes Hammer](https://example.org/a) gave a keynote on nets.', ['Agnes Hammer']],
    ['We heard the talk by Dr. Xqzkmo Tarnik on looms.', ['Xqzkmo Tarnik']],
    ['We heard the talk by Prof. Xqzkmo Tarnik on looms.', ['Xqzkmo Tarnik']],
    ['We heard the talk by Ms. Xqzkmo Tarnik on looms.', ['Xqzkmo Tarnik']],
    ['Yesterday a talk by [🎤 Agnes](https://twitter.com/agnes) about ropes.', ['Agnes']],
    ['A segunda palestra foi do Rafael Moreira, que trabalha no porto.', ['Rafael Moreira']],
    [
      '[Agnes Hammer](https://example.org/a) de [Dry Dock](https://example.org/d) a montré ses nœuds.',
      ['Agnes Hammer'],
    ],
    ['L’exposé suivant de Jérôme Tanguy portait sur les nœuds.', ['Jérôme Tanguy']],
    ['La présentation d’Agnes Hammer a démarré par un filet mis en place par Tom Whitcomb.', ['Agnes Hammer']],
    ['We ended on a locknote from Agnes Hammer.', ['Agnes Hammer']],
    ['Bravo to the speaker Agnes.', ['Agnes']],
    ['こちらは織機社の[かみくず](https://example.org/k)さんによる発表です。', ['かみくず']],
    ['[須藤さん](https://example.org/s) の発表でした。', ['須藤']],
    ['[ada\\_l][1]さんの発表でした。', ['ada_l']],
    ['Koki Ideさんによるセッション。', ['Koki Ide']],
    ['RubyKaigi Matzさんによるセッション。', ['Matz']],
    ['Keynote Matzさんによるセッション。', ['Matz']],
    ['[前回の山田さん](https://example.org)の発表。', ['山田']],
    ['山田さんの発表でした。[佐藤さん](https://example.org)が質問しました。', ['山田']],
    ['[Den Delimarsky](https://example.org) showed us looms.', ['Den Delimarsky']],
    ['[Bart Smulders van Dijk](https://example.org) talked about nets.', ['Bart Smulders van Dijk']],
    ['讲师是王小明。', ['王小明']],
    ['分享者：王小明', ['王小明']],
    [
      'Our first session was by [Pranav Tarnik](https://example.org){:target="_blank"}{:rel="noopener"} and [Tom Whitcomb](https://example.org){:target="_blank"}.',
      ['Pranav Tarnik', 'Tom Whitcomb'],
    ],
    ['演讲人是来自船厂的王小明（ming）', ['王小明']],
    ['演讲人是来自 Dry Dock 的 王小明', ['王小明']],
    ['主讲人：王小明', ['王小明']],
    ['This session featured Agnes Hammer.', ['Agnes Hammer']],
    ['Knots. Nets. Tar. So, **Agnes** et **Tom** nous ont parlé de nœuds.', ['Agnes', 'Tom']],
    ['Knots. Nets. Tar. Hemp. Then a talk by Ada Lovelace about engines.', ['Ada Lovelace']],
    ['[Kartonis](https://twitter.com/example), an old friend, explained how engines work.', ['Kartonis']],
  ])('%s', (text, names) => {
    expect(findIntroduction([new OpeningLine(1, text, true)])?.names).toEqual(names);
  });

  it.each([
    'No palco Brasil Telecom tivemos uma palestra.',
    'Engines are everywhere.',
    'So Agnes from the Yard talking about nets.',
    'Agnes from the far cold yard talking about nets.',
    'Agnes from the old and far away yard talking about nets.',
    'In the town of Lovelace we ate fish.',
    'We heard the talk by Prof, Xqzkmo Tarnik on looms.',
    'A talk, then: Agnes about nets.',
    'La présentation, mise en place par Xqzkmo Tarnik.',
    '[Kartonis](https://example.org/kartonis) explained how engines work.',
    'Das Licht hielt Grace Hopper wach.',
    'Das Video zeigte Ada Lovelace bei der Arbeit.',
    'Was er uns sprach: Agnes Hammer und ihre Seile.',
    '演讲人是来自船厂的同事们。',
    '讲师是高手。',
    '[参加者の皆さん](https://example.org)による発表',
    'This talk features Julia, a language for numbers.',
    '我听了 Visual Studio 的演讲。',
  ])('finds nobody in “%s”', (text) => {
    expect(findIntroduction([new OpeningLine(1, text, true)])).toBeNull();
  });

  it('reads on behind a long line', () => {
    const lines = ['A rope is a rope. '.repeat(4).padEnd(800, '-'), 'Then a talk by Ada Lovelace.'];
    const read = lines.map((source, i) => new OpeningLine(i + 1, source, i === 0));
    expect(findIntroduction(read)?.names).toEqual(['Ada Lovelace']);
  });

  it('reads all of a long line', () => {
    const line = new OpeningLine(1, `${'A rope is a rope, '.repeat(70)}and then a talk by Ada Lovelace.`, true);
    expect(findIntroduction([line])?.names).toEqual(['Ada Lovelace']);
  });

  it('takes links alone for no sentence', () => {
    const lines = ['[slides](https://example.org/s)', 'David talked about nets.'];
    const read = lines.map((source, i) => new OpeningLine(i + 1, source, true));
    expect(findIntroduction(read)?.names).toEqual(['David']);
  });

  it.each([
    [3, ['Matz']],
    [4, undefined],
  ])('asks the first three lines who is called Ms: %d', (line, names) => {
    const lines = ['網です。', '縄です。', '船です。', '港です。'];
    lines[line - 1] = 'Matzさんによる発表です。';
    const read = lines.map((source, i) => new OpeningLine(i + 1, source, true));
    expect(findIntroduction(read)?.names).toEqual(names);
  });

  it('takes a comma for no list that ends nowhere', () => {
    const [line] = [new OpeningLine(1, 'Agnes Hammer, Tom Whitcomb, nets: a talk by Agnes Hammer, Oslo', true)];
    expect(findIntroduction([line])?.names).toEqual(['Agnes Hammer']);
  });

  it.each([
    '> Agnes Hammer is a partner at Dry Dock.',
    'Agnes Hammer. She mends nets.',
    '[Agnes Hammer](https://example.org) - maker of nets',
  ])('finds who is told of below the abstract: %s', (biography) => {
    const lines = [new OpeningLine(1, 'Nets are knots.', true), new OpeningLine(3, biography.replace('> ', ''), true)];
    expect(findIntroduction(lines)?.names).toEqual(['Agnes Hammer']);
  });
});

describe('findMention', () => {
  it.each([
    ['Knots are old. The way of tar, Agnes Hammer gibt einen Überblick.', ['Agnes Hammer']],
    ['Here Agnes Hammer and Tom Whitcomb had fun with nets.', ['Agnes Hammer', 'Tom Whitcomb']],
    ['These are some notes by Agnes Hammer.', null],
    ['A great evening. Photo by Agnes Hammer.', null],
    ["My notes from Agnes's session.", ['Agnes']],
    ['Types go back to Alonzo Church and others.', null],
    ['And what is simple is easy to weave — Rich Hickey', null],
    ['The room was named after Alan Turing.', null],
    ['And there is the model of Martin Fowler.', null],
    ['Ruby in the cloud, and all that it does for us.', null],
    ['In the hall Robert C. de Vries and his nets.', ['Robert C. de Vries']],
    ['Beim Vortrag ging es um Seile.', null],
    ['Zum Abschluss ging es um Seile.', null],
    ['And in the hall a loom built by Agnes Hammer.', null],
    ['Agnes gets her nets from the yard.', null],
    ['Knots are old. Agnes gives some examples.', ['Agnes']],
    ['Knots are old. And there Agnes gives some examples.', null],
    ['Near the harbour we saw Kontor Netze and a yard.', null],
    ['Parmi les présents, Agnes Hammer de Dry Dock.', ['Agnes Hammer']],
    ['Unter den Gästen Agnes Hammer von Werft.', ['Agnes Hammer']],
    ['Entre los presentes, Juan Carlos de Torres.', ['Juan Carlos de Torres']],
    ['Entre los presentes, Agnes Hammer de la Torre.', ['Agnes Hammer de la Torre']],
  ])('%s', (text, names) => {
    expect(findMention([new OpeningLine(1, text, true)])?.names ?? null).toEqual(names);
  });

  it.each([
    ['And in the hall Agnes Hammer and her nets.', null, 'mentioned, but not said to speak, on line 1'],
    ['Here Agnes Hammer talked about nets.', ['Agnes Hammer'], 'introduced as speaking on line 1'],
  ])('tells who is mentioned from who is introduced: %s', (text, introduced, why) => {
    const lines = [new OpeningLine(1, text, true)];
    expect(findIntroduction(lines)?.names ?? null).toEqual(introduced);
    expect(findMention(lines)).toMatchObject({ names: ['Agnes Hammer'], why });
  });
});
