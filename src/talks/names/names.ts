import { fold } from '../../text/fold.ts';
import { EAST_ASIAN, LETTERS, startsUpper } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { type WordList, wordListOf } from '../../text/word-list.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import {
  FAMILIAR_FIRST_NAMES,
  HAN_FAMILY_NAMES,
  HONORIFICS,
  JAPANESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  PARTICLES,
  POST_NOMINALS,
  RATHER_SOFTWARE,
  TITLE_ENDINGS,
  TITLE_OF_PERSON,
  TITLE_WORDS,
} from './words.ts';

/**
 * How sure a text is a person's name: 0 is none, 1 is one beyond doubt.
 * Judged from its shape (how many words, capitals, particles), from first names
 * and from words that stand in titles and hardly in names.
 */
export type Certainty = number;

/** A name beyond doubt. */
export const SURE = 0.9;
/** Shaped like a name, of somebody whose first name is not known: the context must decide. */
export const MAYBE = 0.45;
/** One word that is a name in its context: who is meant must be seen elsewhere. */
export const FIRST_NAME_ALONE = 0.5;
/** Shaped like none, but for the company it keeps. */
export const UNLIKELY = 0.1;
/** What each of several names in a list must be at least. */
export const FIRST_OF_LIST = 0.4;

const MAX_LENGTH = 60;
const MAX_WORDS = 5;
const particles = new Set<string>(PARTICLES);
const familiar = new Set(FAMILIAR_FIRST_NAMES.split(/\s+/));
let firstNames: WordList | null = null;

/** Whether a word is a first name that is known. */
export const isFirstName = remembered((word) => {
  if (isListed(fold(word))) return true;
  // Of 'Jean-Loup' and 'AnnMarie' the first part will do.
  const part = /^([A-ZÀ-Þ][a-zß-ɏ]{2,})(?:-[A-Za-zÀ-ɏ]+|[A-ZÀ-Þ][a-zß-ɏ]+)$/.exec(word)?.[1] ?? '';
  return part !== '' && isListed(fold(part));
});

function isListed(folded: string): boolean {
  firstNames ??= wordListOf(new TextEncoder().encode(FIRST_NAMES));
  return familiar.has(folded) || firstNames.has(folded);
}

/** What is somebody's: "Ada's". */
export const GENITIVE = /['’]s$/;

/** How sure a whole text is one person's name. */
export function certaintyOfName(text: string): Certainty {
  // Beyond this only what stands in brackets, a handle or an alias could make a name of it.
  if ((text.length > MAX_LENGTH + 20 || hasMoreWords(text)) && !/[([（@]|\ba\.?k|\balias/.test(text)) return 0;
  return judge(text);
}

const judge = remembered((text): Certainty => {
  const own = certaintyOfClean(cleanName(text));
  // Nothing but a person is called Dr or Ms, whatever else the words could mean: 'Dr Miranda Cross'. But 'MS' is a firm.
  const needed = /^\s*[A-Z][a-z]/.test(text) ? UNLIKELY : FIRST_OF_LIST;
  return own >= needed && isTitled(text.trimStart()) ? Math.max(own, SURE) : own;
});

/** A title before a capital: 'prof tips' are nobody. */
function isTitled(text: string): boolean {
  const title = TITLE_OF_PERSON.exec(text)?.[0];
  return title !== undefined && startsUpper(text.slice(title.length));
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
const NICKNAME_IN_QUOTES = /"[^"]{1,20}"|“[^”]{1,20}”|(?<=\s)'[^']{1,20}'(?=\s)|(?<=\s)‘[^’]{1,20}’(?=\s)/;

/** How sure a text that `cleanName` gave is one person's name. */
export function certaintyOfClean(name: string): Certainty {
  if (
    name === '' ||
    name.length > MAX_LENGTH ||
    /[\d!?:;"“”<>{}[\]()=#%*_|\\…]/.test(name.replace(NICKNAME_IN_QUOTES, ''))
  )
    return 0;
  if (EAST_ASIAN.test(name)) return certaintyOfEastAsianName(name);
  if (HANGUL.test(name)) return certaintyOfKoreanName(name);
  const words = name.replace(NICKNAME_IN_QUOTES, '').split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > MAX_WORDS) return 0;
  return certaintyOfWords(words);
}

function certaintyOfWords(words: readonly string[]): Certainty {
  const [first = ''] = words;
  // "Ada's Evening" is hers.
  if (!words.every(isNameWord) || words.slice(0, -1).some((word) => GENITIVE.test(word))) return 0;
  // 'Tom Whitcomb. Black' is two sentences.
  if (words.slice(0, -1).some((word) => ENDS_SENTENCE.test(word))) return 0;
  // 'As I said'
  if (I.test(words.at(-1) ?? '')) return 0;
  // 'AI' is in the list of first names, but nobody shouts two letters.
  if (words.length === 1)
    return isCapital(first) && !SHORT_ACRONYM.test(first) && !isRatherNone(first) && isFirstName(first)
      ? FIRST_NAME_ALONE
      : UNLIKELY;
  // 'Nancy Du' ends in no particle.
  const rest = words
    .slice(1)
    .filter((word, i, all) => !particles.has(fold(word)) || (i === all.length - 1 && isCapital(word)));
  // 'El Informático', 'San Antonio'
  if (rest.length === 0 || (rest.length === 1 && BEFORE_NO_SURNAME.has(fold(first)))) return UNLIKELY;
  const capitals = [first, ...rest].filter(isCapital).length;
  const areCapitals = capitals === rest.length + 1;
  // 'James Q Quick': an initial in the middle stands in names alone.
  if (areCapitals && rest.length === 2 && INITIAL.test(rest[0] ?? '') && words.every(isCapital) && isFirstName(first))
    return 0.95;
  const odd = [first, ...rest].filter((word) => TITLE_WORDS.has(fold(word)) && !particles.has(fold(word))).length;
  if (odd > 0)
    return areCapitals && odd === 1 && !TITLE_WORDS.has(fold(rest.at(-1) ?? '')) && isFirstName(first)
      ? MAYBE
      : UNLIKELY;
  if (capitals === 0) return rest.length <= 2 && isFirstName(first) ? 0.6 : 0;
  if (!areCapitals) return rest.length === 1 && isCapital(first) && isFirstName(first) ? 0.6 : UNLIKELY;
  if ((isFirstName(first) && !SHORT_ACRONYM.test(first)) || (isInitials(first) && first.includes('.'))) return 0.95;
  return certaintyOfUnknown(first, rest, words);
}

/** Whether a word alone is likelier a title's, or software, than somebody's. */
function isRatherNone(word: string): boolean {
  return TITLE_WORDS.has(fold(word)) || RATHER_SOFTWARE.has(fold(word));
}

/** How sure it is a name where each word is a capital one, none is odd and the first name is not known. */
function certaintyOfUnknown(first: string, rest: readonly string[], words: readonly string[]): Certainty {
  const isShouted = words.every((word) => word === word.toUpperCase());
  if ((isShouted && words.length > 3) || words.some((word) => RATHER_SOFTWARE.has(fold(word)))) return UNLIKELY;
  // 'JD Long' is somebody, 'LU Cache' is not.
  if (isInitials(first) && rest.length === 1 && first.length > 1) return BARE_INITIALS;
  if (/ing$/.test(first) || words.some((word) => TITLE_ENDINGS.test(word) || (!isShouted && ACRONYM.test(word))))
    return UNLIKELY;
  if (isShouted && words.every((word) => word.length <= 3)) return UNLIKELY;
  if (rest.length === 2 && INITIAL.test(rest[0] ?? '')) return INITIAL_INSIDE;
  return rest.length === 1 ? MAYBE : rest.length === 2 ? 0.4 : 0.2;
}

const ENDS_SENTENCE = /[a-zß-ÿ]{4}\.$/;
const I = /^I(?:['’](?:m|ll|ve|d))?$/;

/** Articles, and what places begin with. */
const BEFORE_NO_SURNAME = new Set(
  'san santa new north south east west hong buenos el la le los las les das der die the'.split(' '),
);
const INITIAL = /^[A-Z]\.?$/;
const INITIAL_INSIDE = 0.9;
const BARE_INITIALS = 0.6;
const ACRONYM = /^[A-Z]{3,4}$/;
const SHORT_ACRONYM = /^[A-Z]{1,2}$/;

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

/** Whether somebody is called as on the net, by a handle: '@ada'. */
export function isHandle(name: string): boolean {
  return name.startsWith('@');
}

/** The handles of a text that is nothing but handles, as '@ada, @grace', five at most; null of any other. */
export function handlesAlone(text: string): readonly string[] | null {
  return HANDLES.test(text) ? text.split(/[\s,&+/]+/) : null;
}

const HANDLES = /^@\w[\w.-]+(?:\s*[,&+/\s]\s*@\w[\w.-]+){0,4}$/;

/** What follows a name in Japanese and Chinese as Ms and Dr stand before one elsewhere; no part of it. */
export const EAST_ASIAN_HONORIFICS = /\s?(?:さん|氏|先生|老师|님)$/u;

/** Chinese names are two to four characters and begin with a family name; Japanese ones stand alone or before さん. */
function certaintyOfEastAsianName(text: string): Certainty {
  const name = text.replace(EAST_ASIAN_HONORIFICS, '');
  if (name !== text && NAME_WORD.test(name) && /[a-z]/.test(name)) return SURE;
  if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,12}$/u.test(name)) return 0;
  // '導入の話 山田さん' has more than a name in front.
  if (name !== text) return LONG_BEFORE_BLANK.test(name) ? UNLIKELY : SURE;
  const compact = name.replaceAll(' ', '');
  const isFamily =
    HAN_FAMILY_NAMES.includes(compact[0] ?? '') ||
    [2, 3].some((length) => JAPANESE_FAMILY_NAMES.has(compact.slice(0, length)));
  // '中山 浩太郎': a blank parts nothing else.
  if (/^\p{Script=Han}{2,5}$/u.test(compact)) return isFamily || compact !== name ? 0.6 : 0.3;
  return /^(?!さん)\p{Script=Hiragana}{5,10}$/u.test(compact) ? 0.4 : UNLIKELY;
}

/** A first word with Chinese signs in it, longer than a family name or with hiragana. */
const LONG_BEFORE_BLANK = /^(?=\S*[\u3400-\u9fff])(?:\S{4,}|\S*[\u3041-\u3096]\S*) /;

const HANGUL = /[\uac00-\ud7a3]/;

/** Korean names are a family name and one or two syllables more; 님 stands behind them as Ms before others. */
function certaintyOfKoreanName(text: string): Certainty {
  const name = text.replace(EAST_ASIAN_HONORIFICS, '');
  if (!/^[\uac00-\ud7a3]{2,4}$/.test(name)) return 0;
  if (name !== text) return SURE;
  return name.length === 3 && KOREAN_FAMILY_NAMES.includes(name[0] ?? '') ? 0.6 : UNLIKELY;
}

/** A name as it is told: without titles, handles, brackets and what follows them. */
export function cleanName(text: string): string {
  return (isPlain(text) ? text : withoutAdditions(text))
    .replace(HONORIFICS, '')
    .replace(HONORIFICS, '')
    .replace(POST_NOMINALS, '')
    .trim();
}

/** Words alone: a look that spares most texts the rest. */
function isPlain(text: string): boolean {
  return PLAIN_WORDS.test(text) && text.length <= MAX_CLEANED && !ALIAS.test(text);
}

const PLAIN_WORDS = /^[A-Za-zß-ÿ]+(?: [A-Za-zß-ÿ]+)*$/;
const ALIAS = /\s(?:aka|alias|a\.k\.a\.)\s.*$/is;
const MAX_CLEANED = 200;

/** '株式会社織機 山田太郎さん': where somebody works stands before the name. */
const EAST_ASIAN_EMPLOYER =
  /^(?:\S*(?:会社|大学|研究所|法人)\S*\s+(?=\S+\s?(?:さん|氏)\s*$)|[A-Z]\w+\s+(?=[\u3400-\u9fff]+(?:さん|氏)\s*$))/;

function withoutAdditions(text: string): string {
  return text
    .slice(0, MAX_CLEANED)
    .replace(/[([（].*$/su, '')
    .replace(/(?:^|\s)@[\w.-]+/g, ' ')
    .replace(EAST_ASIAN_EMPLOYER, '')
    .replace(/:[a-z_]+:|\{:[^}]*\}/g, ' ')
    .replace(ALIAS, '')
    .replace(/^[\s*_~`"'“”«»>-]+|[\s*_~`“”«»:,;!。、-]+$/gu, '')
    .replace(/[*_]{2,}/g, '')
    .replace(/([a-zß-ÿ]{3})\.$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
