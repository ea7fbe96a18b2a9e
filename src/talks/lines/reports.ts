import type { Heading, Post } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { findIntroduction } from '../evidence/introduction.ts';
import { plainWords, sound } from '../headings/sound.ts';
import { foundIn, MAX_LINE, toldFrom } from '../outline/marked-line.ts';
import { OpeningLine, openingLines } from '../outline/outline.ts';
import { type Paragraph, tellsOfSpeakers } from './paragraphs.ts';
import { EVENT_WORDS } from './words.ts';

/** How surely a paragraph must introduce somebody, where it names nobody in full beside several that do. */
const SURELY_INTRODUCED = 1.3;
const SEVERAL = 3;
/** So many who are said to speak make a report of what speaks of no event. */
const MANY = 4;
const BEGINNING_OF_POST = 30;
const MAX_BEGINNING = 3000;

/** In a report of an event, paragraphs that begin by telling who spoke next, or of which talk it tells next. */
export function reported(post: Post, paragraphs: readonly Paragraph[]): Heading[] {
  const begins = post.lines.slice(post.frontMatter.lineCount, post.frontMatter.lineCount + BEGINNING_OF_POST).join(' ');
  const isOfEvent = EVENT_WORDS.test(fold(`${post.title} ${begins}`.slice(0, MAX_BEGINNING)));
  const tellings = foundIn(paragraphs, (paragraph) => {
    const telling = tellingOf(post, paragraph);
    return telling ? [telling] : [];
  });
  if (areOneAHeading(tellings)) return [];
  const sure = tellings.filter(({ weight, isNext }) => isNext || weight >= SURELY_INTRODUCED).length;
  if (!isOfEvent && sure < MANY) return [];
  const isReport = sure >= SEVERAL;
  const speakers = new Set<string>();
  return tellings.flatMap(({ line, names, weight, isNext }) => {
    const isSure = weight >= SURELY_INTRODUCED || (isReport && (isNext || names.every((name) => name.includes(' '))));
    const isKnown = names.length > 0 && names.every((name) => speakers.has(name));
    if (!isSure || isKnown) return [];
    // "My notes on Ada's talk" tells of nobody new.
    for (const name of names) speakers.add(name).add(name.split(' ', 1)[0] ?? name);
    return [toldFrom(line)];
  });
}

/** Whether hardly any heading has several of them below it: then it is the headings that begin talks. */
function areOneAHeading(tellings: readonly Telling[]): boolean {
  const headings = tellings.flatMap(({ heading }) => heading ?? []);
  const different = new Set(headings).size;
  return different >= SEVERAL && headings.length < 1.5 * different;
}

/** What a paragraph tells of a talk. */
interface Telling {
  readonly line: number;
  /** None where only the talk is told of. */
  readonly names: readonly string[];
  readonly weight: number;
  /** Whether it begins with 'The next talk'. */
  readonly isNext: boolean;
  readonly heading: Heading | null;
}

function tellingOf(post: Post, paragraph: Paragraph): Telling | null {
  const { line, lines, heading } = paragraph;
  const [first = ''] = lines;
  if (NO_PROSE.test(first) || tellsOfSpeakers(paragraph) || isOfTalk(paragraph)) return null;
  const mayIntroduce = lines.slice(0, BEGINNING_LINES).some((text) => NAMES_SOMEBODY.test(text.slice(0, BEGINNING)));
  const introduction = mayIntroduce
    ? findIntroduction(beginningOf(post, line, lines.length), BEGINNING_SENTENCES)
    : null;
  const isNext = NEXT_BEGINS.test(first) && NEXT_TALK.test(fold(first.slice(0, MAX_LINE)));
  if (introduction === null && !isNext) return null;
  const { names = [], weight = 0 } = introduction ?? {};
  return { line, names, weight: weight + (isNext ? NEXT : 0), isNext, heading };
}

/** Directly below 'Keynote' stands what was told there: the heading begins the talk. */
function isOfTalk({ isBelowHeading, heading }: Paragraph): boolean {
  if (!isBelowHeading || heading === null) return false;
  const text = heading.text.slice(0, MAX_LINE);
  return sound(plainWords(text), text) === 'talk';
}

function beginningOf(post: Post, line: number, count: number): OpeningLine[] {
  return openingLines(post, line, line + Math.min(count, BEGINNING_LINES) - 1).map(
    ({ line, source, beginsParagraph }) => new OpeningLine(line, source.slice(0, BEGINNING), beginsParagraph),
  );
}

/** Two words with capitals, a word in a link or in bold, a handle, Ms in the East: a look that spares most paragraphs being read. */
const NAMES_SOMEBODY = /[A-ZÀ-Þ][^\s,.;:!?()]+['’]?\s+(?:[a-z']{2,3}\s+){0,2}[A-ZÀ-Þ]|[[*_@]\w|(?:さん|氏|님)/;

/** A paragraph tells of its talk in its first sentences. */
const BEGINNING = 350;
const BEGINNING_LINES = 6;
const BEGINNING_SENTENCES = 4;

/** What a paragraph gains that begins with 'The next talk', 'After lunch … a session'. */
const NEXT = 0.3;
const NEXT_BEGINS = /^\W*(?:the|our|my|next|then|after|finally|der|die|la|le|a)/i;
const NEXT_TALK =
  /^\W*(?:(?:the|our|my) (?:very )?(?:first|second|third|fourth|fifth|sixth|next|last|final|opening|closing|following) (?:\w+ )?(?:talk|session|presentation|keynote|speaker|panel)\b|(?:next|then|after (?:this|that|lunch|the break|a short break)|finally|afterwards|next up)\b.{0,80}\b(?:talk|session|presentation|keynote|speaker|panel)\b|(?:der|die) (?:erste|zweite|dritte|vierte|nachste|letzte) (?:vortrag|talk|session)\b|(?:la|le) (?:premiere?|deuxieme|seconde?|troisieme|derniere?|prochaine?) (?:conference|talk|presentation|session|intervention)\b|(?:la|a) (?:primera|primeira|segunda|tercera|terceira|siguiente|proxima|ultima) (?:charla|ponencia|palestra)\b)/;

/** A picture, whose caption names whom it shows; or what else is put between paragraphs. */
const NO_PROSE = /^\s*(?:\[?!\[|<(?!(?:p|div|li)\b)|\{[{%])/;
