import { fold } from '../text/fold.ts';
import { EAST_ASIAN, isLetterAt, LETTERS, startsUpper } from '../text/letters.ts';
import { type WordList, wordListOf } from '../text/word-list.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import {
  AND_WORDS,
  FAMILIAR_FIRST_NAMES,
  HAN_FAMILY_NAMES,
  HONORIFICS,
  PARTICLES,
  TITLE_ENDINGS,
  TITLE_WORDS,
} from './words.ts';

/**
 * How sure a text is a person's name: 0 is none, 1 is one beyond doubt.
 * Judged from its shape (how many words, capitals, particles), from first names
 * and from words that stand in titles and hardly in names.
 */
export type Certainty = number;

export const SURE = 0.9;
/** Shaped like a name, of somebody whose first name is not known: the context must decide. */
export const MAYBE = 0.45;
/** One word that is a name in its context: who is meant must be seen elsewhere. */
export const FIRST_NAME_ALONE = 0.5;
const FIRST_NAMES_TOGETHER = 0.75;
const UNLIKELY = 0.1;

const MAX_LENGTH = 60;
const MAX_WORDS = 5;
const particles = new Set<string>(PARTICLES);
const familiar = new Set(FAMILIAR_FIRST_NAMES.split(/\s+/));
let firstNames: WordList | null = null;

/** What was found out of a word or a text: notes, and the ways to read a heading, ask for the same again and again. */
class Memory<T> {
  readonly #known = new Map<string, T>();

  recall(text: string, find: (text: string) => T): T {
    let answer = this.#known.get(text);
    if (answer === undefined) {
      answer = find(text);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(text, answer);
    }
    return answer;
  }
}

const MOST_KNOWN = 10_000;
const knownWords = new Memory<boolean>();
const knownTexts = new Memory<Certainty>();

/** Whether a word is a first name that is known. */
export function isFirstName(word: string): boolean {
  return knownWords.recall(word, findFirstName);
}

function findFirstName(word: string): boolean {
  if (isListed(fold(word))) return true;
  // Of 'Jean-Loup' and 'AnnMarie' the first part will do.
  const part = /^([A-ZÀ-Þ][a-zß-ɏ]{2,})(?:-[A-Za-zÀ-ɏ]+|[A-ZÀ-Þ][a-zß-ɏ]+)$/.exec(word)?.[1] ?? '';
  return part !== '' && isListed(fold(part));
}

function isListed(folded: string): boolean {
  firstNames ??= wordListOf(new TextEncoder().encode(FIRST_NAMES));
  return familiar.has(folded) || firstNames.has(folded);
}

/** How sure a whole text is one person's name. */
export function certaintyOfName(text: string): Certainty {
  // Beyond this only what stands in brackets, a handle or an alias could make a name of it.
  if ((text.length > MAX_LENGTH + 20 || hasMoreWords(text)) && !/[([（@]|\ba\.?k|\balias/.test(text)) return 0;
  return knownTexts.recall(text, judge);
}

function judge(text: string): Certainty {
  const own = certaintyOfClean(cleanName(text));
  // Nothing but a person is called Dr or Ms.
  return own >= FIRST_OF_LIST && HONORIFICS.test(text.trimStart()) ? Math.max(own, SURE) : own;
}

/** Whether there are more words than a name and its titles have. */
function hasMoreWords(text: string): boolean {
  let blanks = 0;
  for (let at = text.indexOf(' '); at >= 0 && blanks <= MAX_WORDS + 2; at = text.indexOf(' ', at + 1)) blanks++;
  return blanks > MAX_WORDS + 2;
}

/** Whether a text begins as no name does: with a small letter, and no first name. A look that costs little. */
export function beginsAsNoName(text: string): boolean {
  const first = /^[a-zß-ÿ]{3,}/.exec(text)?.[0];
  return first !== undefined && !isFirstName(first);
}

/** What somebody is called between two names. */
const QUOTED = /"[^"]{1,20}"|“[^”]{1,20}”/;

/** The same for a text that `cleanName` gave. */
export function certaintyOfClean(name: string): Certainty {
  if (name === '' || name.length > MAX_LENGTH || /[\d!?:;"“”<>{}[\]()=#%*_|\\…]/.test(name.replace(QUOTED, '')))
    return 0;
  if (EAST_ASIAN.test(name)) return certaintyOfEastAsianName(name);
  const words = name.replace(QUOTED, '').split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > MAX_WORDS) return 0;
  return certaintyOfWords(words);
}

function certaintyOfWords(words: readonly string[]): Certainty {
  const [first = ''] = words;
  // 'Nancy Du' ends in no particle.
  const rest = words
    .slice(1)
    .filter((word, i, all) => !particles.has(fold(word)) || (i === all.length - 1 && isCapital(word)));
  const known = isFirstName(first);
  if (!words.every(isNameWord)) return 0;
  if (words.length === 1) return known && isCapital(first) ? FIRST_NAME_ALONE : UNLIKELY;
  if (rest.length === 0) return UNLIKELY;
  // 'James Q Quick': an initial in the middle stands in names alone.
  if (known && rest.length === 2 && /^[A-Z]\.?$/.test(rest[0] ?? '') && words.every(isCapital)) return 0.95;
  const odd = [first, ...rest].filter((word) => TITLE_WORDS.has(fold(word)) && !particles.has(fold(word))).length;
  const capitals = [first, ...rest].filter(isCapital).length;
  const isShouted = words.every((word) => word === word.toUpperCase());
  const allLower = capitals === 0;
  if (odd > 0)
    return known && odd === 1 && !TITLE_WORDS.has(fold(rest.at(-1) ?? '')) && capitals === rest.length + 1
      ? MAYBE
      : UNLIKELY;
  if (allLower) return known && rest.length <= 2 ? 0.6 : 0;
  if (capitals < rest.length + 1) return known && isCapital(first) && rest.length === 1 ? 0.6 : UNLIKELY;
  if (known || (isInitials(first) && (first.includes('.') || rest.length === 1))) return 0.95;
  if (isShouted && words.length > 3) return UNLIKELY;
  if (/ing$/.test(first) || words.some((word) => TITLE_ENDINGS.test(word) || (!isShouted && ACRONYM.test(word))))
    return UNLIKELY;
  return rest.length === 1 ? MAYBE : rest.length === 2 ? 0.4 : 0.2;
}

const ACRONYM = /^[A-Z]{3,4}$/;

/** Letters, with what stands inside names: O'Shannessy, Hou-Sandí, S., d'Almeida. */
function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) && !/[a-z][A-Z]{2}|\.[^\W\d_]{2}|^(?:[eE]\.[gG]|[iI]\.[eE])\.?$/.test(word);
}

const NAME_WORD = new RegExp(`^[${LETTERS}][${LETTERS}'’.-]*$`);

function isCapital(word: string): boolean {
  return startsUpper(word) || startsUpper(word.slice(1)) || startsUpper(word.slice(2));
}

function isInitials(word: string): boolean {
  const letters = word.replaceAll('.', '');
  return letters.length > 0 && letters.length <= 2 && letters === letters.toUpperCase() && startsUpper(letters);
}

/** What follows a name in Japanese and Chinese as Ms and Dr stand before one elsewhere; no part of it. */
const EAST_ASIAN_HONORIFICS = /(?:さん|氏|先生|老师)$/u;

/** Chinese names are two to four characters and begin with a family name; Japanese ones stand alone or before さん. */
function certaintyOfEastAsianName(text: string): Certainty {
  const name = text.replace(EAST_ASIAN_HONORIFICS, '');
  if (name !== text && NAME_WORD.test(name) && /[a-z]/.test(name)) return SURE;
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,12}$/u.test(name)) return 0;
  if (name !== text) return SURE;
  const compact = name.replaceAll(' ', '');
  const isFamily = HAN_FAMILY_NAMES.includes(compact.slice(0, 2)) || HAN_FAMILY_NAMES.includes(compact[0] ?? '');
  if (/^\p{Script=Han}{2,5}$/u.test(compact)) return isFamily ? 0.6 : 0.3;
  return /^(?!さん)\p{Script=Hiragana}{5,10}$/u.test(compact) ? 0.4 : UNLIKELY;
}

/** A name as it is told: without titles, handles, brackets and what follows them. */
export function cleanName(text: string): string {
  return (PLAIN_NAME.test(text) ? text : withoutAdditions(text)).replace(HONORIFICS, '').replace(HONORIFICS, '').trim();
}

const PLAIN_NAME = /^[A-Z][a-zß-ÿ]+(?: [A-Z][a-zß-ÿ]+)*$/;

function withoutAdditions(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[([（].*$/su, '')
    .replace(/(?:^|\s)@[\w.-]+/g, ' ')
    .replace(/:[a-z_]+:|\{:[^}]*\}/g, ' ')
    .replace(/\s(?:aka|alias|a\.k\.a\.)\s.*$/is, '')
    .replace(/^[\s*_~`"'“”«»>-]+|[\s*_~`“”«»:,;!。、-]+$/gu, '')
    .replace(/[*_]{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** People named one after the other at the beginning of a text, with what is left behind them. */
export interface People {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly certainty: Certainty;
  /** What follows the last name: a role, an organisation; '' where nothing does. */
  readonly rest: string;
}

const AND = new RegExp(
  `(\\s+(?:${AND_WORDS.filter((word) => isLetterAt(word, 0)).join('|')})\\s+|\\s*[&+/／、]\\s*|(?<=さん|氏|[\u30a0-\u30ff\u4e00-\u9fff])と|\\s*[,;，]\\s*(?:(?:and|et|und|y)\\s+|&\\s*)?|\\s+[-–—]\\s+)`,
  'i',
);
const BEHIND_BAR = /\s\|\s.*$/su;
const AFFILIATION = /\s+(?:(?:at|from|of|chez|bei)\s+\S|(?:on|sur) (?:GitHub|Twitter|LinkedIn|Mastodon)).*$/su;
const HANDLE_ALONE = /^\s*@\w[\w.-]*\s*$/;

/** A text without what stands behind a bar; and, where the rest is a name, without where its bearer is from. */
function personIn(text: string): string {
  const piece = text.replace(BEHIND_BAR, '');
  if (!AFFILIATION.test(piece)) return piece;
  const person = piece.replace(AFFILIATION, '');
  return certaintyOfName(person) >= SURE ? person : piece;
}

const FIRST_OF_LIST = 0.4;
const NOBODY: People = { names: [], handles: [], certainty: 0, rest: '' };

/**
 * Reads who is named at the beginning of a text: 'A & B, Company' is A and B.
 * After a comma only a sure name is taken, since roles and organisations follow there.
 */
export function readPeople(text: string): People {
  const source = withoutLinks(text.slice(0, 300));
  const handles = handlesIn(source);
  const pieces = withoutBrackets(source).split(AND);
  const first = certaintyOfName(personIn(pieces[0] ?? ''));
  // Where the first is none, only one of two names side by side could be saved.
  if (first < FIRST_OF_LIST && !mayStandBeside(pieces)) return { ...NOBODY, handles, rest: source };
  const certainties = pieces.map((piece, i) => (i === 0 ? first : i % 2 === 1 ? 1 : certaintyOfName(personIn(piece))));
  const isList = pieces.length > 4 && certainties.every((own) => own >= FIRST_OF_LIST);
  const names: string[] = [];
  let certainty = 1;
  let taken = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    // 'Ada Lovelace - @ada & Grace Hopper - @grace'
    if (names.length > 0 && HANDLE_ALONE.test(pieces[i] ?? '')) {
      taken = i + 1;
      continue;
    }
    const piece = personIn(pieces[i] ?? '');
    const own = certainties[i] ?? 0;
    if (own < neededAt(i, pieces, certainties, isList, names.length > 0 && certainty >= SURE)) break;
    names.push(withNickname(cleanName(piece).replace(EAST_ASIAN_HONORIFICS, ''), source));
    certainty = Math.min(certainty, i === 0 ? own : Math.max(own, MAYBE));
    taken = i + 1;
    if (piece !== pieces[i]) break;
  }
  if (names.length === 0) return { ...NOBODY, handles, rest: source };
  if (names.length > 1 && certainty < SURE && names.some((name) => certaintyOfName(name) >= SURE)) certainty = SURE;
  // 'Colin & Dan': two first names side by side are two people.
  if (names.length > 1 && certainty < FIRST_NAMES_TOGETHER && names.every((name) => isFirstName(name)))
    certainty = FIRST_NAMES_TOGETHER;
  return { names, handles, certainty, rest: pieces.slice(taken).join('').trim() };
}

const NICKNAME = /^(?:\(\p{Lu}\p{L}{1,15}\)|[“"]\p{Lu}\p{L}{1,15}[”"])\s/u;

/** 'Ada (Countess) Lovelace': what is called so between two names belongs to them. */
function withNickname(name: string, source: string): string {
  const [first = '', ...rest] = name.split(' ');
  const at = rest.length === 0 ? -1 : source.indexOf(`${first} `);
  const nickname = at < 0 ? null : NICKNAME.exec(source.slice(at + first.length + 1));
  const whole = `${first} ${nickname?.[0].trim()} ${rest.join(' ')}`;
  return nickname && source.replace(/\s+/g, ' ').includes(whole) ? whole : name;
}

/** How sure a piece must be a name to be taken for one, from what stands before it and behind. */
function neededAt(
  i: number,
  pieces: readonly string[],
  certainties: readonly Certainty[],
  isList: boolean,
  followsSure: boolean,
): Certainty {
  const before = pieces[i - 1] ?? '';
  // 'Godmar Back and Annette Bailey': who is named beside somebody is a person, too.
  if (i === 0) return mayStandBeside(pieces) && (certainties[2] ?? 0) >= SURE ? UNLIKELY : FIRST_OF_LIST;
  if (isList) return FIRST_OF_LIST;
  // 'Joe / Barn Works': behind a first name alone stands where he is from.
  if (before.includes('/') && !(pieces[i - 2] ?? '').trim().includes(' ')) return SURE;
  // 'TD Systems' behind a dash is where somebody is from.
  if (isLoose(before) && INITIALS_FIRST.test(pieces[i] ?? '')) return 1;
  if (isLoose(before) || !isJoined(before)) return SURE;
  return followsSure ? UNLIKELY : MAYBE;
}

const INITIALS_FIRST = /^\s*[A-Z]{2}\s/;

/** Whether the first of two is written as a name is, though it may be of somebody whose first name is not known. */
function mayStandBeside([first = '', separator = '']: readonly string[]): boolean {
  return isJoined(separator) && CAPITALS.test(first);
}

/** Two or three words, each with a capital. */
const CAPITALS = /^\s*[A-ZÀ-Þ][^\s]+(?:\s+[A-ZÀ-Þ][^\s]*){1,2}\s*$/;

function isJoined(separator: string): boolean {
  return separator.trim() !== '' && !isLoose(separator) && !/with|avec/i.test(separator);
}

/** What parts names, but as often a name from something else. */
function isLoose(separator: string): boolean {
  return /[,;–—-]/.test(separator);
}

function withoutLinks(text: string): string {
  if (!text.includes('[') && !text.includes('@')) return text;
  // A link behind a name, as to where else its bearer is found, is no part of it.
  const bare = text
    .replace(/(\p{L}\p{Ll}) +\[(?=\p{Ll})/gu, '$1, [')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1');
  if (!bare.includes('@')) return bare;
  return bare.replace(/\(([^)]*)\)/g, (whole) => (whole.includes('@') ? whole.replace(/[()]/g, ' ') : whole));
}

function handlesIn(text: string): string[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(/(?:^|[\s(/-])(@\w[\w.-]*)(?![\w(])/g)].map((match) =>
    (match[1] ?? '').replace(/[.-]+$/, ''),
  );
}

const BRACKET = /[([（]/;

function withoutBrackets(text: string): string {
  if (!BRACKET.test(text)) return text;
  let left = text;
  // From the inside out.
  for (let before = ''; before !== left && BRACKET.test(left); )
    [before, left] = [left, left.replace(/\s*[([（][^()[\]（）]*[)\]）]/gu, ' ')];
  // One that is not closed goes on in the next line.
  return left.replace(/\s[([（].*$/su, '');
}
