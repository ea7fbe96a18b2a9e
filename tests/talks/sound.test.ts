import { describe, expect, it } from 'vitest';
import { isDay, isOfPost, plainWords, type Sound, sound } from '../../src/talks/headings/sound.ts';
import { GROUP_HEADINGS, OTHER_HEADINGS, PART_HEADINGS } from '../../src/talks/headings/words.ts';

describe('sound', () => {
  it.each<[string, Sound | null]>([
    ['Coffee break', 'other'],
    ['The venue', 'other'],
    ['Pausa para o café', 'other'],
    ['Minhas conclusões e lições', 'other'],
    ['Conclusion and thanks', 'other'],
    ['Conclusions after the first day', 'other'],
    ['The conference', 'other'],
    ['Índice', 'other'],
    ['Sommaire', 'other'],
    ['Das war', 'other'],
    ['前夜祭', 'other'],
    ['Introduction to', 'other'],
    ['Conclusion : une longue route', 'other'],
    ['Conclusions of a long voyage', 'other'],
    ['Wrap-up: what we take home', 'other'],
    ['Bilanzen: was bleibt', null],
    ['スケジュール', 'other'],
    ['L’organisation', 'other'],
    ['Après-midi', 'group'],
    ['Missed talks', 'other'],
    ['Besuchte Vorträge', 'group'],
    ['Les talks de la soirée', 'group'],
    ['Discussions', 'other'],
    ['Por la mañana', 'group'],
    ['Am Nachmittag', 'group'],
    ['Sponsoring X', 'other'],
    ['Other talks', 'group'],
    ['内容', 'group'],
    ['Introduction into ropes', null],
    ['Introduction in ropes', null],
    ['Closing a loop', null],
    ['Ablauf zu Land', null],
    ['Ablauf zur See', null],
    ['2pm', null],
    ['RopeConf Tag 2', 'group'],
    ['RopeConf dia 2', 'group'],
    ['RopeConf day II', 'group'],
    ['May 3 to 4', 'group'],
    ['9 am to 5 pm, May 3', 'group'],
    ['Ignites', 'group'],
    ['Wrapping up', 'other'],
    ['Introduction to caulking', null],
    ['Why knots hold', null],
    ['User Registration', null],
    ['No Free Lunch', null],
    ['最后一公里', null],
    ['Questions', 'part'],
    ['Talk 2: Looms', 'talk'],
    ['Talk: Looms', 'talk'],
    ['Thanks to everyone', 'other'],
    ['Merci à tous', 'other'],
    ['0 to 1', null],
    ['Notes by the sea', null],
    ['Day 2', 'group'],
    ['April 15th and 16th, 2019 (8:30am – 5pm)', 'group'],
    ['Lightning talks', 'group'],
    ['Notes on the engine', null],
  ])('of “%s” is %s', (text, expected) => {
    expect(sound(plainWords(text), text)).toBe(expected);
  });
});

describe('the lists of words', () => {
  it.each([
    ['group', GROUP_HEADINGS],
    ['other', OTHER_HEADINGS],
    ['part', PART_HEADINGS],
  ] as const)('hold what stands for a heading of the kind “%s”, and nothing that another list takes', (kind, list) => {
    expect(list.filter((entry) => sound(plainWords(entry), entry) !== kind)).toEqual([]);
  });
});

describe('isOfPost', () => {
  it.each([
    'Pour en apprendre davantage',
    'Next event: a night of nets',
    'My experience at RopeConf',
    'Why I wrote this article',
    'Por quê escrever esse artigo?',
    'Prochaine rencontre : les nœuds',
    'Próxima edición: redes',
    'About this repository',
    'Any questions?',
    'How I got there',
    'See you at the next conference',
    'See ya next time',
    'The conference in general',
    'Slides from other sessions',
    'What I learned',
    'Wrap-up and drinks',
    'But wait… there’s more!',
    'Quelques références supplémentaires',
    'Useful links',
    '¡Te esperamos en la próxima!',
    'That’s a wrap',
    'What else?',
    'About the venue of RopeConf',
  ])('knows “%s”', (text) => {
    expect(isOfPost(plainWords(text))).toBe(true);
  });

  it.each([
    'My journey to hemp',
    'How I got here with one rope',
    'See you in the harbour',
    'Slides of the future',
    'Next event loop',
    'Wrap your ropes',
    'Useful knots',
    'Why post-hemp ropes matter',
    'Why I write tests for knots',
    'The people we tie up',
  ])('takes “%s” for the title of a talk', (text) => {
    expect(isOfPost(plainWords(text))).toBe(false);
  });
});

describe('isDay', () => {
  it.each(['Friday', 'Friday 10 May', 'Day 1', 'Day two', '2012/02/10'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['Friday, I’m in love', 'Day of the engines', 'Sundays'])('takes “%s” for none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
