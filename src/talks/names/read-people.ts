import { EAST_ASIAN } from '../../text/letters.ts';
import {
  type Certainty,
  certaintyOfName,
  cleanName,
  EAST_ASIAN_HONORIFICS,
  FIRST_OF_LIST,
  isFirstName,
  MAYBE,
  SURE,
  UNLIKELY,
} from './names.ts';
import { AND_WORDS } from './words.ts';

/** People named one after the other at the beginning of a text, with what is left behind them. */
export interface People {
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly certainty: Certainty;
  /** What follows the last name: a role, an organisation; '' where nothing does. */
  readonly rest: string;
}

const BETWEEN_NAMES = new RegExp(
  `(\\s+(?:${AND_WORDS.join('|')})\\s+|\\s*[&+/／、]\\s*|(?<=さん|氏|[\u30a0-\u30ff\u4e00-\u9fff])と|\\s*[,;，]\\s*(?:(?:and|et|und|y)\\s+|&\\s*)?|\\s+[-–—―]\\s+)`,
  'i',
);
const BEHIND_BAR = /\s\|\s.*$/su;
const AFFILIATION = /\s+(?:(?:at|from|of|chez|bei)\s+\S|(?:on|sur) (?:GitHub|Twitter|LinkedIn|Mastodon)).*$/su;
/** 'Ada Lovelace Senior Engineer', 'Ada Lovelace Head of Looms': behind two words at least, and what could be of a title only at the end. */
const ROLE =
  /^\S+\s+[^\s:@]+(?:\s+[^\s:@]+)??(?=\s+(?:(?:Senior|Sr\.?|CTO|CEO|CIO|VP|(?:Co-)?[Ff]ounder)(?:\s|$)|(?:(?:Staff|Principal|Lead|Chief|Software)\s)*(?:Engineer|Developer|Architect|Director|Head|Professor)(?:\s+(?:of|at)\s|$)))/;
/** 'Ada Lovelace - Looms; Grace Hopper, Navy; Eve Holt' */
const EMPLOYER = /\s[-–—]\s[^;]{2,40}(?=;)|,\s[^,;]{2,40}(?=;)/g;
const HANDLE_ALONE = /^\s*@\w[\w.-]*\s*$/;

/** A text without what stands behind a bar; and, where the rest is a name, without what its bearer is, or where from. */
function personIn(text: string): string {
  const piece = text.replace(BEHIND_BAR, '');
  const bare = piece.replace(AFFILIATION, '');
  const person = ROLE.exec(bare)?.[0] ?? bare;
  return person !== piece && certaintyOfName(person) >= SURE ? person : piece;
}

const FIRST_NAMES_TOGETHER = 0.75;
const NO_PEOPLE: People = { names: [], handles: [], certainty: 0, rest: '' };

/**
 * Reads who is named at the beginning of a text: 'A & B, Company' is A and B.
 * After a comma only a sure name is taken, since roles and organisations follow there.
 */
export function readPeople(text: string): People {
  const source = withoutLinks(text.slice(0, 300));
  const handles = handlesIn(source);
  const pieces = withoutEmployers(withoutBrackets(source)).split(BETWEEN_NAMES);
  const first = certaintyOfName(personIn(pieces[0] ?? ''));
  // Where the first is none, only one of two names side by side could be saved.
  if (first < FIRST_OF_LIST && !mayStandBeside(pieces)) return { ...NO_PEOPLE, handles, rest: source };
  const certainties = pieces.map((piece, i) => (i === 0 ? first : i % 2 === 1 ? 1 : certaintyOfName(personIn(piece))));
  const { names, certainty, taken } = namesIn(pieces, certainties, source);
  if (names.length === 0) return { ...NO_PEOPLE, handles, rest: source };
  return { names, handles, certainty: together(names, certainty), rest: pieces.slice(taken).join('').trim() };
}

/** The names among pieces, and how many of those they take. */
function namesIn(
  pieces: readonly string[],
  certainties: readonly Certainty[],
  source: string,
): Pick<People, 'names' | 'certainty'> & { readonly taken: number } {
  const isList = pieces.length > 4 && certainties.every((own) => own >= FIRST_OF_LIST);
  const names: string[] = [];
  let certainty = 1;
  let taken = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const written = pieces[i] ?? '';
    // 'Ada Lovelace - @ada & Grace Hopper - @grace'
    if (names.length > 0 && HANDLE_ALONE.test(written)) {
      taken = i + 1;
      continue;
    }
    const own = certainties[i] ?? 0;
    if (own < neededAt(i, pieces, certainties, isList, names.length > 0 && certainty >= SURE)) {
      if (isEmployer(i, pieces, certainties)) continue;
      break;
    }
    const piece = personIn(written);
    names.push(withNickname(cleanName(piece).replace(EAST_ASIAN_HONORIFICS, ''), source));
    certainty = Math.min(certainty, i === 0 ? own : Math.max(own, MAYBE));
    taken = i + 1;
    // Behind what somebody does stands nobody else, but whoever surely is: 'Ada Lovelace CTO & Grace Hopper CEO'.
    if (piece !== written && !(ROLE.test(written) && (certainties[i + 2] ?? 0) >= SURE)) break;
  }
  return { names, certainty, taken };
}

/** Who stands beside somebody surely named is named as surely; and two first names side by side are two people: 'Colin & Dan'. */
function together(names: readonly string[], certainty: Certainty): Certainty {
  if (names.length < 2 || certainty >= SURE) return certainty;
  if (names.some((name) => certaintyOfName(name) >= SURE)) return SURE;
  return names.every((name) => isFirstName(name)) ? Math.max(certainty, FIRST_NAMES_TOGETHER) : certainty;
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
  if (before.includes('，') && EAST_ASIAN.test(pieces[i] ?? '')) return MAYBE;
  if (isLoose(before) || !isJoined(before)) return SURE;
  return followsSure && NAME_BEGINS.test(pieces[i] ?? '') && !TRAILING_VERB.test(pieces[i] ?? '') ? UNLIKELY : MAYBE;
}

/** 'Ada Lovelace, Looms & Grace Hopper, Navy': what stands between a comma and another who is surely somebody. */
function isEmployer(i: number, pieces: readonly string[], certainties: readonly Certainty[]): boolean {
  const [before = '', piece = '', behind = ''] = pieces.slice(i - 1, i + 2);
  const isShort = piece.trim().split(' ').length <= WORDS_OF_EMPLOYER;
  const parts = isJoined(behind) || /[-–—―]/.test(behind);
  return before.includes(',') && isShort && parts && (certainties[i + 2] ?? 0) >= SURE;
}

const WORDS_OF_EMPLOYER = 4;

/** 'Grace Hopper nous a montré': behind a name in capitals a sentence goes on. */
const TRAILING_VERB = /[A-ZÀ-Þ]\S+\s+[a-zß-ÿ]{2,}\s+[a-zß-ÿ]+/;
/** No article, as in 'Ada Lovelace et l'art du métier'. */
const NAME_BEGINS = /^\s*(?:\p{Lu}|\p{Lo}|(?:de|van|von|d|al|el)\b)/u;
const INITIALS_FIRST = /^\s*[A-Z]{2}\s/;

/** Whether the first of two is written as a name is, though it may be of somebody whose first name is not known. */
function mayStandBeside([first = '', separator = '']: readonly string[]): boolean {
  return isJoined(separator) && !separator.includes('/') && CAPITALS.test(first);
}

/** Two or three words, each with a capital. */
const CAPITALS = /^\s*[A-ZÀ-Þ][^\s]+(?:\s+[A-ZÀ-Þ][^\s]*){1,2}\s*$/;

function isJoined(separator: string): boolean {
  return separator.trim() !== '' && !isLoose(separator) && !/with|avec/i.test(separator);
}

/** What parts names, but as often a name from something else. */
function isLoose(separator: string): boolean {
  return /[,;，–—―-]/.test(separator);
}

function withoutEmployers(text: string): string {
  if (!text.includes(';')) return text;
  // 'Ada Lovelace, Grace Hopper; Eve Holt' are three.
  return text.replace(EMPLOYER, (piece) =>
    piece.startsWith(',') && certaintyOfName(piece.slice(1)) >= SURE ? piece : '',
  );
}

function withoutLinks(text: string): string {
  if (!text.includes('[') && !text.includes('@')) return text;
  // A link behind a name, as to where else its bearer is found, is no part of it.
  const bare = text
    .replace(/(\p{L}\p{Ll}) +\[(?=\p{Ll}|(?:LinkedIn|GitHub|Twitter|Mastodon|Bluesky|Website|Blog)\])/gu, '$1, [')
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
