import { fold } from '../text/fold.ts';
import { EAST_ASIAN, startsUpper } from '../text/letters.ts';
import {
  type Certainty,
  certaintyOfName,
  FIRST_NAME_ALONE,
  FIRST_OF_LIST,
  isFirstName,
  MAYBE,
  SURE,
  UNLIKELY,
} from './names.ts';
import { type People, readPeople } from './read-people.ts';
import { BY_WORDS, TITLE_WORDS } from './words.ts';

/** Where in a heading the people stand. */
export type Place = 'whole' | 'before' | 'after' | 'by' | 'brackets' | 'link';

/** One way to read a heading. */
export interface HeadingReading {
  readonly place: Place;
  readonly people: People;
  readonly title: string | null;
}

const NUMBERING =
  /^(?:\(?\d{1,2}[:.h]\d{2}\s*(?:am|pm)?\)?(?:\s*[-–—―~]\s*\d{1,2}[:.h]\d{2}\s*(?:am|pm)?)?\s*[-–—―:|~]?\s*|[A-IVX][.)]\s+|[A-Z]\)\s+|\d{1,2}(?:[.)]|\s+[-–—―])\s+|[０-９]{1,2}[．、]|0\d\s+(?=[A-ZÀ-Þ])|#\d+\s*[:.-]?\s*|(?:lightning\s+)?(?:talks?|session|conf(?:erence)?)\s*#?\d+\s*[-–—―:.]\s*|\[[^\]]{1,20}\]\s+(?=\S)|\([^()]{1,20}\)\s*[-–—―:]?\s+(?=\S))/i;
const TRAILING_TIME = /\s*\(?\d{1,2}[:.h]\d{2}\s*(?:am|pm)?(?:\s*[-–—―~]\s*\d{1,2}[:.h]\d{2}\s*(?:am|pm)?)?\)?\s*$/i;
const LABEL =
  /^(?:(?:opening|closing|morning|afternoon|main|guest|final|first|lightning)\s+)?(?:keynote|talk|panel|workshop|speaker|orateur|intervenant|基調講演|主题演讲)s?\s*(?:\d+)?\s*(?:[-–—―:|]|$|\s)\s*/i;

/** 'Ada Lovelace Keynote - Looms' */
const TRAILING_LABEL = /(?:['’]s)?\s+(?:keynote|talk|workshop|panel)$/i;

/** An address for mail, in brackets or not. */
const ADDRESS = /\s*[<(]?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[a-z]{2,10}){1,3}[>)]?/gi;

/** Pictures at the end, which rate a talk rather than name it. */
const TRAILING_PICTURES = /[\s\u2190-\u21ff\u2300-\u2bff\u{1f000}-\u{1faff}\ufe0f\u200d]+$/u;

/** A heading without its time, its number and its label. */
export function bareHeading(text: string): string {
  const start = text.slice(0, 400);
  const bare = (start.includes('@') ? start.replace(ADDRESS, '') : start)
    .replace(NUMBERING, '')
    .replace(NUMBERING, '')
    .replace(TRAILING_PICTURES, '')
    .replace(TRAILING_TIME, '');
  return bare.replace(/^\s*[-–—―|:]\s+/, '').trim();
}

/** All ways to read who stands in a heading, the likeliest first by shape alone. */
export function readHeading(text: string, source: string): HeadingReading[] {
  const bare = bareHeading(text);
  const asWhole = whole(bare);
  // Where nothing in it parts a name from a title, there is no other way to read it.
  if (asWhole && asWhole.people.certainty >= SURE && !/[|:："“«『「–—―]|\s-/.test(bare)) return [asWhole];
  const readings = [
    asWhole,
    handle(bare),
    ...separated(bare),
    by(bare),
    brackets(bare),
    link(bare, source),
    quoted(bare),
    unparted(bare),
    possessive(bare),
  ];
  return readings
    .filter((reading): reading is HeadingReading => reading !== null && reading.people.names.length > 0)
    .sort((a, b) => b.people.certainty - a.people.certainty);
}

function whole(bare: string): HeadingReading | null {
  if (BAR.test(bare)) return null;
  const people = readPeople(bare);
  const label = LABEL.exec(bare)?.[0];
  if (people.names.length > 0 && isOnlyAbout(people.rest)) return { place: 'whole', people, title: null };
  if (!label) return ending(bare);
  const labelled = readPeople(bare.slice(label.length));
  return labelled.names.length > 0 && isOnlyAbout(labelled.rest)
    ? { place: 'whole', people: labelled, title: null }
    : ending(bare);
}

/** 'Title - @handle', 'Title @handle' or '@handle - Title', where no name stands beside it. */
function handle(bare: string): HeadingReading | null {
  const [, first, title] = /^(@\w[\w.-]+)\s*[-–—―|:]\s+(\S.*)$/.exec(bare) ?? [];
  if (first !== undefined && title !== undefined && readPeople(title).certainty < MAYBE)
    return { place: 'before', people: { names: [first], handles: [first], certainty: 0.75, rest: '' }, title };
  const match = /^(.+?)(?:\s*[-–—―|:,(]\s*|\s)(@\w[\w.-]+)\)?$/u.exec(bare);
  const pieces = match?.[1]?.split(/\s+[-–—―|:]\s+/) ?? [];
  if (
    !match?.[1] ||
    !match[2] ||
    [pieces[0], pieces.at(-1)].some((piece) => readPeople(piece ?? '').certainty >= MAYBE)
  )
    return null;
  const isParted = /[-–—―|:,(]\s*$/.test(bare.slice(0, -match[2].length).replace(/\)$/, '')) || match[0].endsWith(')');
  const certainty = isParted || !/^@[A-Z][a-z]+$/.test(match[2]) ? 0.75 : COMPANY_HANDLE;
  const handles = certainty > COMPANY_HANDLE ? [match[2]] : [];
  return { place: 'after', people: { names: [match[2]], handles, certainty, rest: '' }, title: match[1] };
}

/** 'Finding faults @Twitter' */
const COMPANY_HANDLE = 0.5;

/** 'JD Long Keynote' */
function ending(bare: string): HeadingReading | null {
  const match = /^(.{3,60}?)(?:['’]s)?\s+(?:keynote|talk|workshop|panel)$/i.exec(bare);
  const people = match?.[1] ? readPeople(match[1]) : null;
  return people && people.rest === '' ? { place: 'whole', people, title: bare } : null;
}

/** What may follow the names in a heading of names: nothing, or where they are from. */
function isOnlyAbout(rest: string): boolean {
  return (
    rest === '' ||
    (rest.length <= 30 && startsUpper(rest) && /^[^\d,:;!?()"“”/|@]*$/.test(rest) && rest.split(' ').length <= 3)
  );
}

const BAR = /\s+\|\s+/;
const SEPARATORS = [
  BAR,
  /\s+[-–—―]{1,2}\s+/,
  /\s*(?::\s+|：\s*)/,
  /\s*\/{1,2}\s+/,
  /\s+[·•~]\s+/,
  /,\s+(?=[A-ZÀ-ÞŁŠŽ"“«])/,
  /[,.]?\s+(?=["“«『「])/,
  /(?<=[》」』])\s*[-–—―]\s*/,
];
/** What parts a name from a title where nothing but the name stands on its side: 'Ada Lovelace on looms'. */
const ON = /,?\s+(?:on|about|sur|über|over|sobre|su)\s+(?=\S)/i;
/** The same with a dash behind a word: 'On looms- Ada Lovelace, Engines'; and, where the post does it always, 'Ada- Looms', but not 'Ruby- Rails'. */
const DASH_BEHIND_WORD = /(?<=[^\s\d])[-–—―]\s+(?=[A-ZÀ-Þ])/;

function separated(bare: string): HeadingReading[] {
  const loose = [
    ...aroundLoose(bare, ON).filter(({ people }) => people.certainty >= SURE && people.rest === ''),
    ...aroundLoose(bare, DASH_BEHIND_WORD)
      .filter(({ people }) => people.certainty >= FIRST_NAME_ALONE && isOnlyAbout(people.rest.replace(/^,\s+/, '')))
      .map((read) => (read.people.certainty >= SURE ? read : withCertainty(read, FIRST_OF_LIST))),
  ];
  return [...loose, ...SEPARATORS.flatMap(partedBy.bind(null, bare))];
}

function aroundLoose(bare: string, separator: RegExp): HeadingReading[] {
  const [first = '', last = ''] = bare.split(separator, 2);
  if (last === '') return [];
  return [reading('before', first, last), reading('after', last, first)].filter((one) => one !== null);
}

function partedBy(bare: string, separator: RegExp): HeadingReading[] {
  const isColon = separator.source.includes(':');
  const parts = bare.split(separator).filter(Boolean);
  if (parts.length < 2) return [];
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const rest = parts.slice(1).filter((part) => !part.startsWith('@'));
  const contrast = (names: string, other: string) =>
    !isColon && isTitle(other) && readPeople(names).certainty >= MAYBE ? 0.25 : 0;
  return [
    surer(reading('before', first, behind(first, rest, isColon, separator === BAR)), contrast(first, rest.join(' '))),
    surer(reading('after', last, parts.slice(0, -1).join(' - ')), contrast(last, parts.slice(0, -1).join(' '))),
    severalAtEnd(parts),
    ...(parts.length > 2
      ? [reading('after', parts[1] ?? '', first), reading('after', parts.at(-2) ?? '', parts.slice(0, -2).join(' - '))]
      : []),
  ].filter((one): one is HeadingReading => one !== null);
}

/** 'Title, Ada Lovelace, Grace Hopper' */
function severalAtEnd(parts: readonly string[]): HeadingReading | null {
  let start = parts.length;
  while (start > 1 && certaintyOfName(parts[start - 1] ?? '') >= SURE) start--;
  if (parts.length - start < 2) return null;
  return reading('after', parts.slice(start).join(', '), parts.slice(0, start).join(', '));
}

/** The title behind the names; of 'A & B, Title: subtitle' a part of it stands before the colon. */
function behind(names: string, rest: readonly string[], isColon: boolean, isFields: boolean): string | undefined {
  if (/["“«『「]/.test(rest.at(-1) ?? '') || isFields) return rest.at(-1);
  const before = isColon ? readPeople(names).rest.replace(/^[\s,;]+/, '') : '';
  return TITLE_BEGINS.test(before) ? [before, ...rest].join(': ') : rest.join(isColon ? ': ' : ' - ');
}

/** A capital, and a word in small letters that neither an organisation nor a role has: 'Rye in the North', not 'Head of Ops at X'. */
const TITLE_BEGINS =
  /^[A-ZÀ-Þ](?!.*\s(?:at|for|of|de|du|der|von)\s+(?:the\s+)?[A-ZÀ-Þ]).*\s[a-zß-ÿ]+\s\S|^(?:What|Why|How|When|Where)\s/;

/** A text that is no name: many words, or a label such as 'Keynote'. */
function isTitle(text: string): boolean {
  const isLong = text.split(/\s+/).length >= 3 || LABEL.test(text) || (EAST_ASIAN.test(text) && text.length >= 6);
  return isLong && certaintyOfName(text) < MAYBE;
}

function surer(read: HeadingReading | null, by: number): HeadingReading | null {
  if (read === null || by === 0 || read.people.certainty >= SURE) return read;
  return withCertainty(read, Math.min(read.people.certainty + by, SURE - 0.01));
}

function withCertainty(read: HeadingReading, certainty: Certainty): HeadingReading {
  return { ...read, people: { ...read.people, certainty } };
}

function reading(place: Place, names: string, title: string | undefined): HeadingReading | null {
  const people = readPeople(names.replace(LABEL, '').replace(TRAILING_LABEL, ''));
  // 'Composing music with functions' is one thing said of another.
  if (people.names.length === 0 || /^(?:with|avec|mit|con)\s/i.test(people.rest)) return null;
  return { place, people, title: title ? unquoted(title) : null };
}

const BY = new RegExp(`^(.*)\\s(${BY_WORDS.map((word) => word.replace(/[./]/g, '\\$&')).join('|')})\\s+(\\S.*)$`, 'i');

/** 'Título, de Ada Lovelace': without the comma the word is as likely a part of the title. */
const COMMA_DE = /^(.*),\s+(de|da|do)\s+(\S.*)$/i;
/** What goes before anything, and so before a name only where that is known or from somewhere. */
const LOOSE_BY = new Set(['with', 'from', 'avec', 'mit', 'con']);

function by(bare: string): HeadingReading | null {
  const match = COMMA_DE.exec(bare) ?? BY.exec(bare);
  if (!match) return /^(?:by|par)\s/i.test(bare) ? reading('whole', bare.replace(/^\S+\s+/, ''), undefined) : null;
  const [, title = '', word = '', names = ''] = match;
  // 'with Ada Lovelace at Looms Ltd': who is from somewhere is a person.
  const [, person] = FROM_SOMEWHERE.exec(names) ?? [];
  const read = reading('by', person ?? names, title) ?? oneWord(names, title);
  // What is shaped like a name behind 'by' is one, whoever it is.
  return LOOSE_BY.has(word.toLowerCase()) && person === undefined ? read : surer(read, BY_NAMES);
}

/** 'Title by Zeldman': one word in capitals is a name there where the post puts its names so. */
function oneWord(name: string, title: string): HeadingReading | null {
  if (!/^[A-ZÀ-Þ][a-zß-ɏ]{2,}$/.test(name) || TITLE_WORDS.has(fold(name))) return null;
  return { place: 'by', people: { names: [name], handles: [], certainty: UNLIKELY, rest: '' }, title };
}

const FROM_SOMEWHERE = /^([A-ZÀ-Þ]\S+\s[A-ZÀ-Þ]\S+)\s(?:at|from|of|chez)\s+\S/;
const BY_NAMES = 0.3;

function brackets(bare: string): HeadingReading | null {
  const match = /^(.*?)\s*[([（]([^()[\]（）]{2,80})[)\]）]\s*$/u.exec(bare);
  if (bare.endsWith('）') && EAST_ASIAN.test(match?.[1] ?? '') && !/\s\S+\s|\d{2}/.test(match?.[2] ?? ''))
    return eastAsianBrackets(match);
  const read = match ? reading('brackets', match[2] ?? '', match[1]) : null;
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
function link(bare: string, source: string): HeadingReading | null {
  const match = /^(.{2,}?)[\s–—―-]*\[([^\]]{3,80})\](?:\([^)]*\)|\[[^\]]*\])\s*#*\s*$/.exec(source.slice(0, 400));
  if (!match?.[2] || !bare.endsWith(match[2].trim())) return null;
  return reading('link', match[2], bare.slice(0, -match[2].trim().length).replace(/[\s|–—―-]+$/, ''));
}

/** 'Ada Lovelace Weaving numbers': only where the post puts names in front. */
function unparted(bare: string): HeadingReading | null {
  const [, name, title] = /^(\S+ \S+) (\S+ \S.*)$/.exec(bare) ?? [];
  if (name === undefined || title === undefined || certaintyOfName(name) < SURE) return null;
  return { place: 'before', people: { names: [name], handles: [], certainty: UNPARTED, rest: '' }, title };
}

const UNPARTED = 0.35;

/** "Ada's talk on looms", "(missed Grace Hopper's keynote)": who has a talk gives it. */
function possessive(bare: string): HeadingReading | null {
  const [, name, between, title] = HAS_TALK.exec(bare) ?? [];
  if (name === undefined || title === undefined || !mayHaveTalk(name)) return null;
  // "Murphy's first demo" and "Victoria's Secret talk" may be about anything.
  const certainty = name.includes(' ') || between === '' ? SURE : FIRST_NAME_ALONE;
  const people = { names: [name], handles: [], certainty, rest: '' };
  return {
    place: 'before',
    people,
    title: title.replace(/^[\s:–—―-]+(?:(?:on|about)\s+)?/, '').replace(/\)$/, '') || null,
  };
}

/** Behind a first name that is known any word is the rest of the name: 'Evan You'. */
function mayHaveTalk(name: string): boolean {
  const [first = '', rest] = name.split(' ');
  return certaintyOfName(name) >= FIRST_NAME_ALONE || (rest !== undefined && isFirstName(first));
}

const HAS_TALK =
  /(?:^|[\s(])([A-ZÀ-Þ][\wÀ-ɏ-]+(?:\s[A-ZÀ-Þ][\wÀ-ɏ-]+){0,2})['’]s?\s((?:[A-Za-z]+\s){0,3})(?:[Tt]alk|[Kk]eynote|[Ss]ession|[Pp]resentation|[Ww]orkshop|[Dd]emo)\b(.*)$/;

/** '基調講演 - 1 まつもとゆきひろ 『 Title 』' */
function quoted(bare: string): HeadingReading | null {
  const match = /^(.*?)\s*[『「《"“«]\s*([^『「《"“«]{3,})[』」》"”»]\s*$/u.exec(bare);
  if (!match?.[1] || !match[2]) return null;
  const names = match[1].replace(/^.*?(?:基調講演|keynote)\s*(?:[-–]?\s*\d*)\s*/iu, '').replace(/[\s,:：|–—―-]+$/u, '');
  const read = reading('before', names, match[2]);
  return read && EAST_ASIAN.test(names) ? withCertainty(read, Math.max(read.people.certainty, 0.75)) : read;
}

function unquoted(title: string): string {
  return title
    .trim()
    .replace(/^["“«『「《]\s*(.*?)\s*["”»』」》]$/u, '$1')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/[\s|:,–—―-]+$/u, '')
    .trim();
}

/** How sure a reading is that its place is where this post puts its speakers. */
export function certaintyAt({ people, place }: HeadingReading, habit: ReadonlyMap<Place, number>): Certainty {
  return people.certainty + 0.4 * (habit.get(place) ?? 0);
}
