import { inlineText } from '../../parse/inline.ts';
import { fold } from '../../text/fold.ts';
import { EAST_ASIAN } from '../../text/letters.ts';
import { certaintyOfName, FIRST_NAME_ALONE, handlesAlone, isFirstName, MAYBE, SURE, UNLIKELY } from '../names/names.ts';
import { readPeople } from '../names/read-people.ts';
import { HONOURED_AS_GROUP, JAPANESE_FAMILY_NAMES, TITLE_WORDS } from '../names/words.ts';
import { MAX_HEADING } from './bare-heading.ts';
import { type HeadingReading, isOnlyAbout, reading, readingOf, surer, unquoted, withCertainty } from './reading.ts';
import { BY_WORDS, NOTES_BY } from './words.ts';

/** 'Title - @handle', 'Title @handle', 'Title by @handle (at work)' or '@handle - Title', where no name stands beside it. */
export function handle(heading: string): HeadingReading | null {
  if (!heading.includes('@')) return null;
  const bare = heading.replace(BEHIND_BY_HANDLE, '');
  const names = handlesAlone(bare);
  if (names) return { place: 'whole', people: { names, handles: names, certainty: 0.75, rest: '' }, title: null };
  const [, first, behind] = /^(@\w[\w.-]+)\s*[-–—―|:]\s+(\S.*)$/.exec(bare) ?? [];
  if (first !== undefined && behind !== undefined && readPeople(behind).certainty < MAYBE)
    return { place: 'before', people: { names: [first], handles: [first], certainty: 0.75, rest: '' }, title: behind };
  const match = /^(.+?)(?:\s*[-–—―|:,(]\s*|\s)(@\w[\w.-]+)\)?$/u.exec(bare);
  const pieces = match?.[1]?.split(/\s+[-–—―|]\s+|\s*:\s+/) ?? [];
  if (
    !match?.[1] ||
    !match[2] ||
    [pieces[0], pieces.at(-1)].some((piece) => readPeople(piece ?? '').certainty >= MAYBE)
  )
    return null;
  const isParted = /[-–—―|:,(]\s*$/.test(bare.slice(0, -match[2].length).replace(/\)$/, '')) || match[0].endsWith(')');
  const certainty = isParted || !/^@[A-Z][a-z]+$/.test(match[2]) ? 0.75 : COMPANY_HANDLE;
  const handles = certainty > COMPANY_HANDLE ? [match[2]] : [];
  const title = unquoted(match[1].replace(TRAILING_BY, ''));
  return { place: 'after', people: { names: [match[2]], handles, certainty, rest: '' }, title };
}

const BEHIND_BY_HANDLE = /(?<=\s(?:by|par|von|por)\s@[\w.-]+)\s+\([^()@]*\)$/i;

/** 'Finding faults @Twitter' */
const COMPANY_HANDLE = 0.5;

/** 'Di' begins surnames. */
const WORDS_OF_BY = BY_WORDS.map((word) => {
  const [first = ''] = word;
  const escaped = word.replace(/[./]/g, '\\$&');
  return word === 'di' ? word : `[${first}${first.toUpperCase()}]${escaped.slice(1)}`;
}).join('|');
const TRAILING_BY = new RegExp(`\\s(?:${WORDS_OF_BY})$`);
const BY = new RegExp(`^(.*)\\s(${WORDS_OF_BY})\\s+(\\S.*)$`);

/** 'Título, de Ada Lovelace': without the comma the word is as likely a part of the title. */
const COMMA_DE = /^(.*),\s+(de|da|do)\s+(\S.*)$/i;
/** What goes before anything, and so before a name only where that is known or from somewhere. */
const LOOSE_BY = new Set(['with', 'avec', 'mit', 'con', 'di']);

/** 'Title by Ada Lovelace' */
export function by(bare: string): HeadingReading | null {
  if (NOTES_BY.test(bare)) return null;
  // What stands in brackets behind the names tells of them: '(author of Working with Looms)'.
  const text = bare.replace(TRAILING_BRACKETS, '');
  const match = COMMA_DE.exec(text) ?? BY.exec(text);
  if (!match) return /^(?:by|par)\s/i.test(text) ? reading('whole', text.replace(/^\S+\s+/, ''), undefined) : null;
  const [, title = '', word = '', names = ''] = match;
  // 'with Ada Lovelace at Looms Ltd': who is from somewhere is a person.
  const [, person] = NAME_FROM.exec(names) ?? [];
  const read = reading('by', person ?? names, title) ?? oneWord(names, title);
  // What is shaped like a name behind 'by' is one, whoever it is.
  return LOOSE_BY.has(word.toLowerCase()) && person === undefined ? read : surer(read, BY_NAMES);
}

const TRAILING_BRACKETS = /\s+\([^()]*\)$/;

/** 'Title by Zeldman': one word in capitals is a name there where the post puts its names so. */
function oneWord(name: string, title: string): HeadingReading | null {
  if (!/^[A-ZÀ-Þ][a-zß-ɏ]{2,}$/.test(name) || TITLE_WORDS.has(fold(name))) return null;
  return readingOf('by', name, UNLIKELY, title);
}

const NAME_FROM = /^([A-ZÀ-Þ]\S+\s[A-ZÀ-Þ]\S+)\s(?:at|from|of|chez)\s+\S/;
const BY_NAMES = 0.3;

/** 'Title (Ada Lovelace)', 'Title (par Ada)' */
export function brackets(bare: string): HeadingReading | null {
  if (!/[)\]）]$/.test(bare)) return null;
  const match = /^(.*?)\s*[([（]([^()[\]（）]{2,160})[)\]）]\s*$/u.exec(bare);
  if (bare.endsWith('）') && EAST_ASIAN.test(match?.[1] ?? '') && !/\s\S+\s|\d{2}/.test(match?.[2] ?? ''))
    return eastAsianBrackets(match);
  const [, title, inside = ''] = match ?? [];
  const names = inside.replace(/^(?:by|par|von|por)\s+/i, '');
  const read = surer(reading('brackets', names, title), names === inside ? 0 : BY_NAMES);
  // Nothing else in brackets looks so: '(kate krauss)'.
  return read && read.people.certainty >= 0.6 ? withCertainty(read, Math.max(read.people.certainty, 0.8)) : read;
}

/** '題名（ada）': who is named so, in a name or a handle, where the post does it again and again. */
function eastAsianBrackets(match: RegExpExecArray | null): HeadingReading | null {
  const [, title = '', inside = ''] = match ?? [];
  const people = readPeople(inside);
  const isNamed = people.names.length > 0;
  return {
    place: 'brackets',
    people: {
      names: isNamed ? people.names : [inside.trim()],
      handles: [],
      certainty: Math.max(people.certainty, WRITTEN_IN_BRACKETS),
      rest: '',
    },
    title,
  };
}

const WRITTEN_IN_BRACKETS = 0.58;

/** 'Title [Ada Lovelace](address)' */
export function link(bare: string, source: string): HeadingReading | null {
  if (!source.includes(']')) return null;
  const match = /^(.{2,}?)[\s–—―-]*\[([^\]]{3,80})\](?:\([^)]*\)|\[[^\]]*\])\s*#*\s*$/.exec(
    source.slice(0, MAX_HEADING),
  );
  if (!match?.[2] || !bare.endsWith(match[2].trim())) return null;
  return reading('link', match[2], bare.slice(0, -match[2].trim().length).replace(/[\s|–—―-]+$/, ''));
}

/** '[Title](address) Ada Lovelace' */
export function behindLink(source: string): HeadingReading | null {
  const [, title, names] = /^\[([^\][]+)\]\([^()]*\)\s+(\S.*)$/.exec(source.slice(0, MAX_HEADING)) ?? [];
  const read = names === undefined ? null : reading('after', names, title);
  return read && read.people.certainty >= SURE && isOnlyAbout(read.people.rest.replace(/^,\s+/, '')) ? read : null;
}

/** 'Title *Ada Lovelace – @ada*' */
export function emphasised(source: string): HeadingReading | null {
  const [, title, , names] = /^(.*\S)\s+(\*{1,2}|_{1,2})([^*_]\S.*\S)\2$/.exec(source.trim()) ?? [];
  if (title === undefined || names === undefined) return null;
  return reading('after', inlineText(names), inlineText(title));
}

/** 'Weaving numbers at home. Ada Lovelace – Looms': where nothing tells of her a name must be beyond doubt. */
export function behindStop(bare: string): HeadingReading | null {
  if (!/[.?!]\s/.test(bare)) return null;
  const [, title, names] = /^(\S+ \S+ .*(?:[a-zß-ÿ)]{2}\.|[?!]))\s+([A-ZÀ-Þ].*)$/.exec(bare) ?? [];
  const read = names === undefined ? null : reading('after', names, title?.replace(/\.$/, ''));
  if (read === null) return null;
  const [first = ''] = read.people.names;
  return certaintyOfName(first) >= SURE || /^[-–—―]/.test(read.people.rest) ? read : null;
}

/** 'Ada Lovelace Weaving numbers': only where the post puts names in front. */
export function unparted(bare: string): HeadingReading | null {
  const [, name, title] = /^(\S+ \S+) (\S+ \S.*)$/.exec(bare) ?? [];
  if (name === undefined || title === undefined || certaintyOfName(name) < SURE) return null;
  return readingOf('before', name, UNPARTED, title);
}

/** 'Weaving numbers Ada Lovelace': only where many headings of the post end so. */
export function unpartedAtEnd(bare: string): HeadingReading | null {
  const [, title, name] = /^(\S+ .*\S) ([A-ZÀ-Þ]\S+ [A-ZÀ-Þ]\S+)$/.exec(bare) ?? [];
  if (name === undefined || title === undefined || certaintyOfName(name) < MAYBE) return null;
  // 'Nets in Austin Texas'
  if (/\s(?:in|at|from|to|of|for|with|on|and|de|du|en|à|in|mit|von)$/.test(title)) return null;
  return readingOf('end', name, UNPARTED, title);
}

const UNPARTED = 0.35;

/** "Ada's talk on looms", "(missed Grace Hopper's keynote)": who has a talk gives it. */
export function possessive(bare: string): HeadingReading | null {
  if (!/['’]/.test(bare)) return null;
  const [, name, between, title] = HAS_TALK.exec(bare) ?? [];
  if (name === undefined || title === undefined || !mayHaveTalk(name)) return null;
  // "Murphy's first demo" and "Victoria's Secret talk" may be about anything.
  const certainty = name.includes(' ') || between === '' ? SURE : FIRST_NAME_ALONE;
  const what = title.replace(/^[\s:–—―-]+(?:(?:on|about)\s+)?/, '').replace(/\)$/, '');
  return readingOf('before', name, certainty, what || null);
}

/** Behind a first name that is known any word is the rest of the name: 'Evan You'. */
function mayHaveTalk(name: string): boolean {
  const [first = '', rest] = name.split(' ');
  return certaintyOfName(name) >= FIRST_NAME_ALONE || (rest !== undefined && isFirstName(first));
}

const HAS_TALK =
  /(?:^|[\s(])([A-ZÀ-Þ][\wÀ-ɏ-]+(?:\s[A-ZÀ-Þ][\wÀ-ɏ-]+){0,2})['’]s?\s((?:[A-Za-z]+\s){0,3})(?:[Tt]alk|[Kk]eynote|[Ss]ession|[Pp]resentation|[Ww]orkshop|[Dd]emo)\b(.*)$/;

/** 'LT 株式会社織機 曽我部さん、田中さん 「題名」', '題名 曽我部さん': who is called Ms, before the title or behind it. */
export function honoured(bare: string): HeadingReading | null {
  if (!bare.includes('さん') && !bare.includes('氏')) return null;
  const [before = '', quoted] = bare.split(/\s*[「『]/, 2);
  const found = [...before.matchAll(HONOURED)]
    .filter(([whole]) => !HONOURED_AS_GROUP.test(whole))
    .map(({ index, 1: family = '', 2: name = '' }) => {
      const isFamily = JAPANESE_FAMILY_NAMES.has(family.trim());
      return { name: isFamily ? family + name : name, begins: isFamily ? index : index + family.length };
    });
  const [first] = found;
  if (first === undefined) return null;
  const people = { names: found.map(({ name }) => name), handles: [], certainty: SURE, rest: '' };
  if (quoted !== undefined) return { place: 'before', people, title: quoted.replace(/[」』]\s*$/, '') };
  return { place: 'after', people, title: before.slice(0, first.begins).replace(/[\s／/|:：–—―-]+$/u, '') || null };
}

const HONOURED =
  /(?<![\u3005\u3400-\u9fff\u30a0-\u30ff])([\u3400-\u9fff]{1,3}\s)?([\u3005\u3400-\u9fff]{2,6}|[\u30a0-\u30ff]{2,10})\s?(?:さん|氏)(?=$|[\s、,：:])/g;

/** '基調講演 - 1 まつもとゆきひろ 『 Title 』' */
export function quoted(bare: string): HeadingReading | null {
  if (!/[』」》"”»]$/.test(bare)) return null;
  const match = /^(.*?)\s*[『「《"“«]\s*([^『「《"“«]{3,})[』」》"”»]\s*$/u.exec(bare);
  if (!match?.[1] || !match[2]) return null;
  const names = match[1].replace(/^.*?(?:基調講演|keynote)\s*(?:[-–]?\s*\d*)\s*/iu, '').replace(/[\s,:：|–—―-]+$/u, '');
  const read = reading('before', names, match[2]);
  return read && EAST_ASIAN.test(names) ? withCertainty(read, Math.max(read.people.certainty, 0.75)) : read;
}
