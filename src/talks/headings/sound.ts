import { fold } from '../../text/fold.ts';
import { EAST_ASIAN, LETTERS } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { bareHeading, MAX_HEADING } from './bare-heading.ts';
import {
  ARTICLES,
  BELONGS,
  DATE_JOINS,
  DATE_WORDS,
  EVENT_TITLE,
  GROUP_HEADINGS,
  NOTES_BY,
  OTHER_BEGINNINGS,
  OTHER_HEADINGS,
  OTHER_PHRASES,
  PART_HEADINGS,
  TALK_WORDS,
} from './words.ts';

/** A group of talks, a part of the event that is no talk, a part of a talk, or some talk. */
export type Sound = 'group' | 'other' | 'part' | 'talk';

const groups = new Set(GROUP_HEADINGS.map(fold));
const others = new Set(OTHER_HEADINGS.map(fold));
const parts = new Set(PART_HEADINGS.map(fold));
/** Chinese and Japanese part no words by blanks. */
const othersWithoutBlanks = OTHER_HEADINGS.filter((other) => EAST_ASIAN.test(other));

/** The words of a heading, folded, without its number and time. */
export const plainWords = remembered((text) =>
  fold(bareHeading(text).slice(0, 200)).replaceAll('’', "'").replace(NEITHER_WORDS_NOR_MARKS, ' ').trim(),
);

const NEITHER_WORDS_NOR_MARKS = new RegExp(`[^0-9${LETTERS}&?;']+`, 'g');
const NUMBER_OR_DATE =
  /\b(?:\d+(?:st|nd|rd|th|er|eme|am|pm)?|one|two|three|four|first|second|third|fourth|fifth|last|i{1,3}|iv|un|deux|trois|premiere?|deuxieme|troisieme|derniere?|erster|zweiter|dritter|primera?|segund[ao]|tercera?|primeir[ao]|terceir[ao]|eerste|tweede)\b|\d+/g;

/**
 * What the words of a heading stand for, by the lists of `words.ts`.
 *
 * @param plain what `plainWords` gives, of the heading or of what stands for one
 * @param text  of the heading
 */
export function sound(plain: string, text: string): Sound | null {
  if (TALK_WORDS.test(fold(text)) && !groups.has(plain) && !others.has(plain)) return 'talk';
  const core = withoutNumbers(plain);
  if (groups.has(plain) || groups.has(core) || isDate(text, plain, core)) return 'group';
  if (others.has(plain) || others.has(core) || others.has(withoutArticle(plain))) return 'other';
  if (NUMBERED_GROUP.test(plain)) return 'group';
  if (startsWithOther(plain) || CONCLUDES.test(text)) return 'other';
  if (MATERIAL_HEADING.test(text) || NOTES_BY.test(text)) return 'part';
  return parts.has(plain) || parts.has(core) ? 'part' : null;
}

const phrases = new RegExp(OTHER_PHRASES.map(({ source }) => source).join('|'));

/** Whether a heading that names nobody belongs to the post, by a phrase: 'See you next year'. @param plain what `plainWords` gives */
export function isOfPost(plain: string): boolean {
  return phrases.test(plain);
}

/** Whether a title names an event rather than a talk. */
export function isEventTitle(text: string): boolean {
  return EVENT_TITLE.test(fold(text.slice(0, MAX_HEADING)));
}

/** 'Conclusion: a long way' */
const CONCLUDES =
  /^\W*(?:in )?(?:en )?(?:conclus(?:ions?|ão|ión)|conclusie|fazit|bilan|epilogue|recap|wrap[- ]?up|summary)(?:：|\s*[:–—-]\s)/i;

/** 'Description | Slides (pdf) | Video' */
const MATERIAL_HEADING = /^\W*(?:description|abstract|slides?|video)s?\b[^|]*\|/i;

const NUMBERED_GROUP =
  /^(?:day|jour|dia|tag|track|session|room) [^\s&?;']+$|\b(?:day|jour|dia|tag) (?:\d+|i{1,3}|iv)$(?:(?<=^(?:\S+ ){0,6}\S+)|(?<! on \w+ \w+))|\b(?:rooms?|talks|(?<=^(?:\w+ ){1,2})sessions|vortrage|charlas|ponencias|palestras|lezingen)$|^(?:the |les )?talks (?:of|de|du|from) [^?]{3,25}$/;

function withoutNumbers(plain: string): string {
  return plain
    .replace(NUMBER_OR_DATE, ' ')
    .replace(/[\s?]+/g, ' ')
    .trim();
}

/** 'Friday 10 May: the long day', 'Day 1 - Workshops', but not 'Day 1 - 1030 - Looms'. */
export function beginsWithDay(text: string): boolean {
  const [day = '', rest] = text.split(/\s*[-–—―:|,]\s+/, 2);
  return rest !== undefined && !/^\d{1,2}[:.h]?\d{2}\b/.test(rest) && isDay(day);
}

/** 'Friday 10 May', 'Friday', 'Day 1'. */
export function isDay(text: string): boolean {
  const plain = plainWords(text);
  return isDate(text, plain, withoutNumbers(plain)) || DAY.test(plain);
}

const DAY =
  /^(?:(?:day|jour|dia|tag|dag) (?:\d+|one|two|three)|(?:journee (?:du |de )?)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))$/;

/** '10th Feb 2012', 'Friday 10 May', '2012/02/10'. */
function isDate(text: string, plain: string, core: string): boolean {
  if (FULL_DATE.test(text)) return true;
  const words = core.split(' ');
  return (
    core !== '' &&
    core !== plain &&
    words.every((word) => DATE_WORDS.has(word) || DATE_JOINS.has(word)) &&
    words.some((word) => DATE_WORDS.has(word))
  );
}

const FULL_DATE = /^\W*(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d{6})\W*$/;

function withoutArticle(plain: string): string {
  const [first = ''] = plain.split(' ', 1);
  return ARTICLES.has(first) ? plain.slice(first.length + 1) : plain;
}

const LEADING = new Set(['introduction', 'introduccion', 'introducao', 'einfuhrung', 'closing', 'ablauf']);
const LEADS_INTO = new Set(['to', 'into', 'a', 'in', 'zu', 'zur', 'al']);

function holdsOther(plain: string): boolean {
  return othersWithoutBlanks.some((other) => plain.startsWith(other) || (other.length > 2 && plain.endsWith(other)));
}

/** 'Conclusion and thanks', 'The end of day one', 'はじめに…': a word or so more than the list has, not a title that merely begins so. */
function startsWithOther(plain: string): boolean {
  if (EAST_ASIAN.test(plain) && holdsOther(plain)) return true;
  const words = plain.split(' ');
  const bare = withoutArticle(plain).split(' ');
  const [first = '', second = ''] = bare;
  // 'Introduction to weaving' is what many talks are called.
  if (LEADING.has(first) && LEADS_INTO.has(second) && bare.length > 2) return false;
  return words.length > 1 && OTHER_BEGINNINGS.has(first) && (bare.length <= 3 || BELONGS.has(second));
}
