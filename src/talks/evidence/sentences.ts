import { withoutLinkAttributes } from '../../parse/inline.ts';
import { decodeEntities } from '../../text/entities.ts';
import { fold } from '../../text/fold.ts';
import { isLetterAt, LETTERS, startsUpper } from '../../text/letters.ts';
import { SHORT_TITLES } from '../names/words.ts';
import type { OpeningLine } from '../outline/outline.ts';

/** A word of a sentence, with what its link and its punctuation tell. */
export class Word {
  readonly text: string;
  readonly linked: boolean;
  /** Whether its link leads to somebody's page where people have one: then it names a person. */
  isProfile = false;
  readonly line: number;
  /** Punctuation directly behind it. */
  readonly stop: string;
  #folded: string | null = null;

  constructor(text: string, line: number, linked: boolean, stop: string) {
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

const READ_CHARACTERS = 1000;
const READ_SENTENCES = 6;
/** The full stop of these ends no sentence; what follows is a name. */
export const TITLES = new Set([...SHORT_TITLES, 'st']);

/** The first sentences of a section, at most so many; a paragraph and an item of a list end one, too. */
export function* sentences(lines: readonly OpeningLine[], most = READ_SENTENCES): Generator<Word[]> {
  let sentence: Word[] = [];
  let count = 0;
  let read = 0;
  for (const { source, line, beginsParagraph } of lines) {
    if (read > READ_CHARACTERS) break;
    read += source.length;
    if (beginsParagraph && sentence.length > 0) {
      yield sentence;
      if (++count === most) return;
      sentence = [];
    }
    for (const word of wordsOf(source, line)) {
      sentence.push(word);
      if (!endsSentence(word)) continue;
      yield sentence;
      if (++count === most) return;
      sentence = [];
    }
  }
  if (sentence.length > 0) yield sentence;
}

function endsSentence(word: Word): boolean {
  const { text, stop } = word;
  if (!stop.includes('.') && !stop.includes('!') && !stop.includes('?')) return false;
  return text.length > 1 ? !TITLES.has(word.folded) : !isLetterAt(text, 0);
}

const EMPHASIS = /[*_`]/;
/** Who is set in bold is shown as who is linked. */
const BOLD_NAME = /(?:\*\*|__)([A-ZÀ-Þ][^\s*_[\]]+(?:\s[A-ZÀ-Þ][^\s*_[\]]+){0,2})(?:\*\*|__)(?!\])/g;

/** Few words hold more than letters and digits: then the second part is there. */
const WORD = new RegExp(`[0-9@${LETTERS}][0-9${LETTERS}]*(['’._-][0-9${LETTERS}'’._-]*)?`, 'g');

const LINK_TAG = /<a\s[^<>]*?href=["']?([^"'<>\s]+)[^<>]*>([^<>]{1,80})<\/a>/gi;

/** Tags as programs export them: a link is one of Markdown's, and nothing is left of any other. */
function withoutTags(source: string): string {
  return source.includes('<') ? source.replace(LINK_TAG, '[$2]($1)').replace(/<\/?[a-z][^<>]*>/gi, '') : source;
}

/** Who is set in bold is linked, and nothing is left of other emphasis. */
function withoutEmphasis(source: string): string {
  if (!EMPHASIS.test(source)) return source;
  return source
    .replace(BOLD_NAME, '[$1]')
    .replace(/[*`]{1,3}(?=\S)|(?<=\S)[*`]{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)/g, '');
}

/** Links over two lines leave an open bracket at the end of the first. */
function wordsOf(source: string, line: number): Word[] {
  const bare = withoutLinkAttributes(source);
  const text = withoutEmphasis(withoutTags(decodeEntities(bare)));
  const words: Word[] = [];
  let linked = false;
  let linkBegins = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) {
    if (text[word.index - 1] === '[') {
      linked = true;
      linkBegins = words.length;
    }
    const end = WORD.lastIndex;
    const afterLink = endOfLink(text, end);
    const ownerEnd = afterLink > end ? endOfOwner(text, afterLink) : end;
    const stopEnd = endOfStop(text, ownerEnd);
    const stop = stopEnd > ownerEnd ? text.slice(ownerEnd, stopEnd) : partedBehind(text, ownerEnd);
    if (word[1] === undefined && ownerEnd === afterLink) words.push(new Word(word[0], line, linked, stop));
    else addWord(words, word[0] + text.slice(afterLink, ownerEnd), line, linked, stop);
    if (afterLink > end) {
      if (linked && PROFILE_ADDRESS.test(text.slice(end, afterLink)))
        for (const one of words.slice(linkBegins)) one.isProfile = true;
      linked = false;
    }
    WORD.lastIndex = stopEnd;
  }
  return words;
}

const PROFILE_ADDRESS =
  /^\]\(https?:\/\/(?:www\.)?(?:(?:twitter|x|mobile\.twitter)\.com\/@?\w[\w-]*|linkedin\.com\/in\/[^)/]+|bsky\.app\/profile\/[\w.-]+|[\w.-]+\/@[\w.-]+)\/?(?:\?[^)]*)?\)$/;

const LINK_END = /\](?:\([^)]*\)|\[[^\]]*\])?/y;

function endOfLink(text: string, at: number): number {
  if (text[at] !== ']') return at;
  LINK_END.lastIndex = at;
  return LINK_END.test(text) ? LINK_END.lastIndex : at;
}

/** "[Ada](address)'s talk": the link is hers. */
const OWNER = /['’]s(?=\s)/y;

function endOfOwner(text: string, at: number): number {
  OWNER.lastIndex = at;
  return OWNER.test(text) ? OWNER.lastIndex : at;
}

const BLANK = 32;
const STOPS = ',.!?:;()…"”';

function endOfStop(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== BLANK && STOPS.includes(text.charAt(end))) end++;
  return end;
}

/**
 * A dash, a slash, a bar or a sign for 'and' between blanks parts words as a comma does, and so do an opening
 * bracket and the marks before which French has a blank.
 */
function partedBehind(text: string, at: number): string {
  const mark = text.charAt(at + 1);
  if (mark === '(' && text.charCodeAt(at) === BLANK) return mark;
  return mark !== '' && text.charCodeAt(at) === BLANK && text.charCodeAt(at + 2) === BLANK && PARTS.includes(mark)
    ? mark
    : '';
}

const PARTS = '-–—―/|&+!?:;';

/** Full stops behind a word are no part of it, but those of an initial are: 'S.' */
function addWord(words: Word[], text: string, line: number, linked: boolean, stop: string): void {
  const isInitial = text.length === 2 && text[1] === '.' && startsUpper(text);
  const bare = isInitial ? text : text.replace(/[.’'-]+$/, '');
  const after = bare.length < text.length && text.endsWith('.') ? `.${stop}` : stop;
  const elided = elision(text);
  if (elided > 0) words.push(new Word(text.slice(0, elided - 1), line, linked, after));
  words.push(new Word(bare.slice(elided), line, linked, after));
}

const ELIDED = new Set(['d', 'l', 'c', 'n', 's', 'j', 'm', 'qu']);

/** Where the second of two words begins: 'd'Oxalide' is d and Oxalide; 0 in all others. */
function elision(word: string): number {
  const at = word[1] === "'" || word[1] === '’' ? 1 : word[2] === "'" || word[2] === '’' ? 2 : 0;
  return at > 0 && word.length > at + 1 && ELIDED.has(word.slice(0, at)) ? at + 1 : 0;
}
