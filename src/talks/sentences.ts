import { fold } from '../text/fold.ts';
import { isLetterAt, isWordAt, startsUpper } from '../text/letters.ts';
import type { OpeningLine } from './outline.ts';

/** A word of a sentence, with what its link and its punctuation tell. */
export class Word {
  readonly text: string;
  readonly linked: boolean;
  readonly line: number;
  /** Punctuation directly behind it. */
  readonly stop: string;
  #folded: string | null = null;

  constructor(text: string, { linked, line, stop }: Pick<Word, 'linked' | 'line' | 'stop'>) {
    this.text = text;
    this.linked = linked;
    this.line = line;
    this.stop = stop;
  }

  /** Without letter case, accents and the 's of a genitive; most words are never asked for it. */
  get folded(): string {
    this.#folded ??= fold(this.text).replace(/['’]s$/, '');
    return this.#folded;
  }
}

const READ_CHARACTERS = 700;
const READ_SENTENCES = 5;
const MAX_LINE = 1000;
const ENDS_NO_SENTENCE = new Set(['dr', 'mr', 'mrs', 'st']);

/** The first sentences of a section; a blank line ends one, too. */
export function sentences(lines: readonly OpeningLine[]): Word[][] {
  const all: Word[][] = [];
  let sentence: Word[] = [];
  const end = () => {
    if (sentence.length > 0) all.push(sentence);
    sentence = [];
  };
  let read = 0;
  for (const { source, line, afterBlank } of lines) {
    read += source.length;
    if (all.length >= READ_SENTENCES || (read > READ_CHARACTERS && read > source.length)) break;
    if (afterBlank) end();
    for (const word of wordsOf(source.slice(0, MAX_LINE), line)) {
      sentence.push(word);
      if (endsSentence(word)) end();
    }
  }
  end();
  return all.slice(0, READ_SENTENCES);
}

function endsSentence(word: Word): boolean {
  const { text, stop } = word;
  if (!stop.includes('.') && !stop.includes('!') && !stop.includes('?')) return false;
  return text.length > 1 ? !ENDS_NO_SENTENCE.has(word.folded) : !isLetterAt(text, 0);
}

const EMPHASIS = /[*_`]/;

/** Links over two lines leave an open bracket at the end of the first. */
function wordsOf(source: string, line: number): Word[] {
  const text = EMPHASIS.test(source) ? source.replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '') : source;
  const words: Word[] = [];
  let linked = false;
  for (let at = 0; at < text.length; at++) {
    if (!beginsWord(text, at)) continue;
    if (text[at - 1] === '[') linked = true;
    const end = endOfWord(text, at);
    const afterLink = endOfLink(text, end);
    const stopEnd = endOfStop(text, afterLink);
    addWord(words, text.slice(at, end), { linked, line, stop: text.slice(afterLink, stopEnd) });
    if (afterLink > end) linked = false;
    at = stopEnd - 1;
  }
  return words;
}

function beginsWord(text: string, at: number): boolean {
  return text[at] === '@' || isWordAt(text, at);
}

const INSIDE_WORD = "'’._-";

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isWordAt(text, end) || INSIDE_WORD.includes(text[end] ?? ''))) end++;
  return end;
}

const LINK_END = /\](?:\([^)]*\)|\[[^\]]*\])?/y;

function endOfLink(text: string, at: number): number {
  if (text[at] !== ']') return at;
  LINK_END.lastIndex = at;
  return LINK_END.test(text) ? LINK_END.lastIndex : at;
}

const STOPS = ',.!?:;()…"”';

function endOfStop(text: string, at: number): number {
  let end = at;
  while (end < text.length && STOPS.includes(text[end] ?? '')) end++;
  return end;
}

/** Full stops behind a word are no part of it, but those of an initial are: 'S.' */
function addWord(words: Word[], text: string, about: Pick<Word, 'linked' | 'line' | 'stop'>): void {
  const isInitial = text.length === 2 && text[1] === '.' && startsUpper(text);
  let end = text.length;
  if (!isInitial) while (".’'-".includes(text[end - 1] ?? ' ')) end--;
  const dots = end < text.length && text.endsWith('.') ? '.' : '';
  const stop = dots === '' ? about : { ...about, stop: dots + about.stop };
  const elided = elision(text);
  if (elided > 0) words.push(new Word(text.slice(0, elided - 1), stop));
  words.push(new Word(text.slice(elided, end), stop));
}

const ELIDED = new Set(['d', 'l', 'c', 'n', 's', 'j', 'm', 'qu']);

/** Where the second of two words begins: 'd'Oxalide' is d and Oxalide; 0 in all others. */
function elision(word: string): number {
  const at = word[1] === "'" || word[1] === '’' ? 1 : word[2] === "'" || word[2] === '’' ? 2 : 0;
  return at > 0 && word.length > at + 1 && ELIDED.has(word.slice(0, at)) ? at + 1 : 0;
}
