import type { Heading, Post } from '../model.ts';
import { lineHeading, RULE } from '../parse/headings.ts';
import { inlineText } from '../parse/inline.ts';
import { fileName } from '../text/file-name.ts';
import { fold } from '../text/fold.ts';
import { SPEAKER_LINE, SPEAKER_SOMEWHERE } from './byline.ts';
import { opening } from './outline.ts';
import { findIntroduction } from './prose.ts';
import { EVENT_WORDS } from './words.ts';

/** Lines that begin a talk where no heading does stand below all headings. */
export const MARKED_LINE_LEVEL = 7;

/** Whether a line begins a talk as no heading does. */
export function isMarked({ level }: Heading): boolean {
  return (level as number) === MARKED_LINE_LEVEL;
}

/** Whether it is a paragraph that tells of a talk: then nothing in it is a heading's text. */
export function isTold(heading: Heading): boolean {
  return isMarked(heading) && heading.source === '';
}

/** Lines that stand where headings would, marked all in one way. */
export interface MarkedLines {
  readonly headings: readonly Heading[];
  /** What share of them must tell who speaks, since such lines stand for anything else as often. */
  readonly leastTelling: number;
  /** How much they say by themselves that talks begin there. */
  readonly weight: number;
  /** Whether they tell of talks beside those that headings begin. */
  readonly isBeside?: boolean;
}

/** Lines without a blank one between. */
interface Paragraph {
  /** First line, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** Whether a heading stands before it, with nothing but blank lines between. */
  readonly isBelowHeading: boolean;
}

const MAX_MARKED = 120;
const MAX_LINE = 200;

/** What the headings of a post tell already. */
export interface Told {
  /** Of several talks: then labels alone could tell of more. */
  readonly severalTalks: boolean;
  /** Of groups, or of no talks: then paragraphs could tell of them. */
  readonly leavesRoom: boolean;
}

/**
 * The ways to begin talks without headings: times, bold lines, rules, labels,
 * items of a list, paragraphs that tell who spoke; those that a post has.
 */
export function* markedLines(post: Post, { severalTalks, leavesRoom }: Told): Generator<MarkedLines> {
  if (severalTalks) yield listedInGroups(post);
  const hasLabels = SPEAKER_SOMEWHERE.test(post.text);
  if (severalTalks && !hasLabels) return;
  const paragraphs = paragraphsOf(post);
  if (!severalTalks) {
    yield { headings: times(post), leastTelling: 0, weight: 1 };
    yield { headings: paragraphs.flatMap(bold), leastTelling: 0, weight: 0 };
    yield { headings: behindRules(post), leastTelling: 0, weight: 0 };
  }
  if (hasLabels) yield { headings: labelled(paragraphs), leastTelling: severalTalks ? 0.5 : 0, weight: 0 };
  if (severalTalks) return;
  yield { headings: paragraphs.flatMap(boldBegun), leastTelling: 0.5, weight: 0 };
  yield items(post);
  if (leavesRoom) yield { headings: told(post, paragraphs), leastTelling: 0, weight: 0 };
}

function paragraphsOf(post: Post): Paragraph[] {
  const headings = new Set(post.headings.flatMap(({ line, endLine }) => [line, endLine]));
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  let isBelowHeading = false;
  const end = (line: number) => {
    if (lines.length === 0) return;
    paragraphs.push({ line: line - lines.length, lines, isBelowHeading });
    lines = [];
    isBelowHeading = false;
  };
  post.lines.forEach((text, i) => {
    const isHeading = headings.has(i + 1);
    if (isHeading || post.verbatim[i] || text.trim() === '') end(i + 1);
    else lines.push(text);
    if (isHeading) isBelowHeading = true;
  });
  end(post.lines.length + 1);
  return paragraphs;
}

const TIME_LINE =
  /^\s{0,3}(?:\*\*)?\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]m?)\b)?(?:\s*[-–—]\s*\d{1,2}[:.h]\d{2}(?:\s*(?:[ap]m?)\b)?)?(?:\*\*)?\s*(?:[-–—:|]\s*(.{0,120}))?$/i;

function times(post: Post): Heading[] {
  return linesOf(post, (text) => {
    const time = text.length > MAX_LINE ? null : TIME_LINE.exec(text);
    return time ? (time[1] ?? text) : null;
  });
}

/** Behind it may stand where its slides are. */
const BOLD_LINE = /^\s{0,3}(?:\*\*|__)([^*_].{1,120}?)(?:\*\*|__)\s*:?\s*(?:\[[^\]]{0,40}\]\([^)]*\)\s*)*$/;
const BOLD_BEGINS = /^\s{0,3}(\*\*|__)([^*_]{2,120})$/;
const BOLD_LINES = 5;

/** A paragraph whose first line is bold, or whose first lines are as a whole. */
function bold({ line, lines: [first = '', ...rest] }: Paragraph): Heading[] {
  if (first.length > MAX_LINE) return boldTags(line, first);
  const whole = BOLD_LINE.exec(first);
  if (whole?.[1]) return [marked(line, whole[1])];
  if (first.includes('<')) return boldTags(line, first);
  const [, marks = '', text] = BOLD_BEGINS.exec(first) ?? [];
  const end = rest.slice(0, BOLD_LINES).find((next) => next.includes(marks));
  return text !== undefined && end?.trimEnd().endsWith(marks) ? [marked(line, text)] : [];
}

/** A line all of whose text stands in <b> or <strong>. */
function boldTags(line: number, text: string): Heading[] {
  if (text.length > MAX_ITEM || !/<(?:b|strong)>/i.test(text)) return [];
  const rest = text.replace(/<(b|strong)>.*?<\/\1>/gi, '').replace(/<[^<>]*>/g, '');
  const bare = inlineText(text);
  return rest.trim() === '' && bare !== '' && bare.length <= MAX_MARKED ? [marked(line, bare)] : [];
}

const BOLD_FIRST =
  /^\s{0,3}\[?(\*\*|__)[^*_].{1,120}?\1(?:\]\([^)]*\))?\s*(?:[-–—:|,/]|by\b|par\b|por\b|von\b)\s*\S.{1,120}$/;

/** A short first line that is bold but for who speaks, or for the title: '**Looms** - Ada Lovelace'. */
function boldBegun({ line, lines: [first = ''] }: Paragraph): Heading[] {
  const isMarked = first.length <= MAX_ITEM && BOLD_FIRST.test(first) && inlineText(first).length <= MAX_LINE;
  return isMarked ? [marked(line, first.replace(/\*\*|__/g, ''))] : [];
}

function behindRules(post: Post): Heading[] {
  let isBehindRule = false;
  return linesOf(post, (text) => {
    const isRule = RULE.test(text);
    const isMarked = isBehindRule && !isRule && text.length <= MAX_MARKED;
    isBehindRule = isRule;
    return isMarked ? text : null;
  });
}

const LABEL_WITHIN = 6;
const MAX_TITLE_LINES = 3;

/** A paragraph with a line 'Speaker: Ada Lovelace'; or the short one before, where that line begins it. */
function labelled(paragraphs: readonly Paragraph[]): Heading[] {
  return paragraphs.flatMap((paragraph, i) => {
    const at = paragraph.lines.slice(0, LABEL_WITHIN).findIndex((text) => SPEAKER_LINE.test(text.slice(0, MAX_LINE)));
    const title = at > 0 ? paragraph : at === 0 && !paragraph.isBelowHeading ? paragraphs[i - 1] : undefined;
    const [first] = title?.lines ?? [];
    if (title === undefined || first === undefined || first.length > MAX_LINE) return [];
    if (at === 0 && title.lines.length > MAX_TITLE_LINES) return [];
    return [marked(title.line, first.replace(/^\s*(?:\*\*|__)|(?:\*\*|__)\s*$/g, ''))];
  });
}

const ITEM = /^(?:[-*+]|\d{1,2}[.)])\s+(\S.*)$/;

/**
 * The outermost items of lists. Short ones with nothing below them are a
 * programme; long ones are likelier what somebody said than who said it.
 */
function items(post: Post): MarkedLines {
  const lists = listsOf(post).filter(({ items, nested }) => items.length >= 3 && holdsNotes(items, nested));
  const headings = lists.flatMap(({ items }) => items);
  const isNested = lists.every(({ items, nested }) => nested * 2 > items.length);
  // What is called so is a list of talks, whether it tells who gave them or not.
  const called = [`${post.title} ${fileName(post.path).name}`, ...lists.map(({ below }) => below)];
  const areTalks = isNested && called.some((name) => LISTED_TALKS.test(fold(name.slice(0, MAX_LINE))));
  return {
    headings: headings.map(itemHeading),
    leastTelling: areTalks ? 0 : isNested ? 0.4 : 0.7,
    weight: areTalks ? 1 : 0,
  };
}

/** A short item stands for itself; a long one tells. */
function itemHeading(item: Heading): Heading {
  return item.text.length <= MAX_MARKED ? item : toldFrom(item.line);
}

/** Below 'Lightning talks', where no heading stands, each item of the list is one. */
function listedInGroups(post: Post): MarkedLines {
  const lists = listsOf(post).filter(({ items, below }) => items.length > 1 && LIGHTNING_TALKS.test(below));
  return {
    headings: lists.flatMap(({ items }) => items.map(itemHeading)),
    leastTelling: 0.6,
    weight: 0,
    isBeside: true,
  };
}

const LIGHTNING_TALKS =
  /\b(?:light(?:e)?ning|ignite|short|quick(?:ie)?)\b.*\b(?:talks?|rounds?|sessions?)\b|\blightnings\b|ライトニングトーク|闪电演讲/i;

/** The outermost items between one heading and the next. */
interface List {
  readonly items: Heading[];
  /** How many have something below them. */
  nested: number;
  /** Text of the heading above. */
  readonly below: string;
}

function listsOf(post: Post): List[] {
  const headings = new Map(post.headings.map(({ line, text }) => [line, text]));
  const lists: List[] = [{ items: [], nested: 0, below: '' }];
  let isBehindItem = false;
  post.lines.forEach((text, i) => {
    const heading = headings.get(i + 1);
    if (heading !== undefined) lists.push({ items: [], nested: 0, below: heading });
    const list = lists.at(-1);
    if (post.verbatim[i] || text.trim() === '' || list === undefined) return;
    const [, item] = ITEM.exec(text.slice(0, MAX_ITEM)) ?? [];
    if (isBehindItem && item === undefined) list.nested++;
    if (item !== undefined) list.items.push(marked(i + 1, item));
    isBehindItem = item !== undefined;
  });
  return lists;
}

function holdsNotes(items: readonly Heading[], nested: number): boolean {
  return (
    nested * 2 > items.length || items.filter(({ source }) => source.length > MAX_MARKED).length * 2 > items.length
  );
}

const MAX_ITEM = 1000;
const LISTED_TALKS = /\b(?:lightning[-_ ])?(?:talks|charlas|palestras|vortrage|lezingen)\b/;

/** How surely a paragraph must introduce somebody; and, where several surely do, another one somebody new. */
const INTRODUCED = 1.3;
const LIKELY_INTRODUCED = 1;
const SEVERAL = 3;
const FIRST_LINES = 30;
const MAX_BEGINNING = 3000;

/** In a report of an event, paragraphs that begin by telling who spoke next, or of which talk it tells next. */
function told(post: Post, paragraphs: readonly Paragraph[]): Heading[] {
  const begins = post.lines.slice(post.frontMatter.lineCount, post.frontMatter.lineCount + FIRST_LINES).join(' ');
  if (!EVENT_WORDS.test(fold(`${post.title} ${begins}`.slice(0, MAX_BEGINNING)))) return [];
  const tellings = paragraphs.flatMap((paragraph) => tellingOf(post, paragraph) ?? []);
  // Where most stand first below a heading, it is the headings that begin talks.
  const first = tellings.filter(({ isBelowHeading }) => isBelowHeading).length;
  if (first >= SEVERAL && first * 2 > tellings.length) return [];
  const isReport = tellings.filter(({ weight, isNext }) => isNext || weight >= INTRODUCED).length >= SEVERAL;
  const speakers = new Set<string>();
  return tellings.flatMap(({ line, names, weight, isNext }) => {
    const isSure = weight >= INTRODUCED || (isReport && (isNext || names.every((name) => name.includes(' '))));
    const isKnown = names.length > 0 && names.every((name) => speakers.has(name));
    if (!isSure || isKnown) return [];
    for (const name of names) speakers.add(name);
    return [toldFrom(line)];
  });
}

/** What a paragraph tells of a talk. */
interface Telling {
  readonly line: number;
  /** None where only the talk is told of. */
  readonly names: readonly string[];
  readonly weight: number;
  /** Whether it begins with 'The next talk'. */
  readonly isNext: boolean;
  readonly isBelowHeading: boolean;
}

function tellingOf(post: Post, { line, lines, isBelowHeading }: Paragraph): Telling | null {
  const [first = ''] = lines;
  if (PICTURE.test(first)) return null;
  const introduction = findIntroduction(opening(post, line, line + lines.length - 1), LIKELY_INTRODUCED);
  const isNext = NEXT_TALK.test(fold(first.slice(0, MAX_LINE)));
  if (introduction === null && !isNext) return null;
  const { names = [], weight = 0 } = introduction ?? {};
  return { line, names, weight: weight + (isNext ? NEXT : 0), isNext, isBelowHeading };
}

/** What a paragraph gains that begins with 'The next talk', 'After lunch … a session'. */
const NEXT = 0.3;
const NEXT_TALK =
  /^\W*(?:(?:the|our|my) (?:very )?(?:first|second|third|fourth|fifth|sixth|next|last|final|opening|closing|following) (?:\w+ )?(?:talk|session|presentation|keynote|speaker|panel)\b|(?:next|then|after (?:this|that|lunch|the break|a short break)|finally|afterwards|next up)\b.{0,80}\b(?:talk|session|presentation|keynote|speaker|panel)\b|(?:der|die) (?:erste|zweite|dritte|vierte|nachste|letzte) (?:vortrag|talk|session)\b|(?:la|le) (?:premiere?|deuxieme|seconde?|troisieme|derniere?|prochaine?) (?:conference|talk|presentation|session|intervention)\b|(?:la|a) (?:primera|primeira|segunda|tercera|terceira|siguiente|proxima|ultima) (?:charla|ponencia|palestra)\b)/;

/** A picture, whose caption names whom it shows; or what else is put between paragraphs. */
const PICTURE = /^\s*(?:\[?!\[|<|\{[{%])/;

/** Lines that are text, where `read` gives what stands in them for a heading. */
function linesOf(post: Post, read: (text: string) => string | null): Heading[] {
  return post.lines.flatMap((text, i) => {
    if (post.verbatim[i] || text.trim() === '') return [];
    const source = read(text);
    return source === null ? [] : [marked(i + 1, source)];
  });
}

/** A place where text begins, without anything like a heading: its own line is text. */
function toldFrom(line: number): Heading {
  return { ...marked(line, ''), endLine: line - 1 };
}

function marked(line: number, text: string): Heading {
  return lineHeading(line, MARKED_LINE_LEVEL, text.trim());
}
