import { describe, expect, it } from 'vitest';
import { isDay, plainWords, type Sound, sound } from '../../src/talks/heading-words.ts';

describe('sound', () => {
  it.each<[string, Sound | null]>([
    ['Coffee break', 'other'],
    ['The venue', 'other'],
    ['Pausa para o café', 'other'],
    ['Minhas conclusões e lições', 'other'],
    ['Conclusion and thanks', 'other'],
    ['Pour en apprendre davantage', 'other'],
    ['Next event: a night of nets', 'other'],
    ['See you at the next conference', 'other'],
    ['Conclusions after the first day', 'other'],
    ['My experience at RopeConf', 'other'],
    ['Why I wrote this article', 'other'],
    ['The conference', 'other'],
    ['The conference in general', 'other'],
    ['Slides from the keynotes', 'other'],
    ['Prochaine rencontre : les nœuds', 'other'],
    ['Próxima edición: redes', 'other'],
    ['About this repository', 'other'],
    ['Any questions?', 'other'],
    ['How I got there', 'other'],
    ['Índice', 'other'],
    ['Sommaire', 'other'],
    ['Das war', 'other'],
    ['前夜祭', 'other'],
    ['Introduction to', 'other'],
    ['Introduction into ropes', null],
    ['Introduction in ropes', null],
    ['Closing a loop', null],
    ['Ablauf zu Land', null],
    ['Ablauf zur See', null],
    ['Conclusion al dente', null],
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
    ['Day 2', 'group'],
    ['April 15th and 16th, 2019 (8:30am – 5pm)', 'group'],
    ['Lightning talks', 'group'],
    ['Notes on the engine', null],
  ])('of “%s” is %s', (text, expected) => {
    expect(sound(plainWords(text), text)).toBe(expected);
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
