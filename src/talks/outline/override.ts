import type { FrontMatterValue, Post, Problem } from '../../model.ts';
import { inlineText } from '../../parse/inline.ts';
import { TIME_SPAN } from '../headings/bare-heading.ts';
import { withLooseHeadings } from './loose-headings.ts';

/** What a post's own front matter says under `dotnotes:`. */
export interface Override {
  readonly level: number | null;
  /** Headings that begin no talk. */
  readonly skip: ReadonlySet<string>;
  /** Speakers by heading. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

const NONE: Override = { level: null, skip: new Set(), speakers: new Map() };
const KEYS = ['level', 'skip', 'speakers'];

/** Reads `dotnotes: { level, skip, speakers }`; what is wrong in it is told and passed over. */
export function readOverride(post: Post): { override: Override; problems: Problem[] } {
  const value = post.frontMatter.data.dotnotes;
  if (value === undefined) return { override: NONE, problems: [] };
  const problems: Problem[] = [];
  const wrong = (key: string, message: string) => {
    problems.push({ path: post.path, line: lineOf(post, key), message: `front matter: dotnotes: ${message}` });
  };
  if (!isMapping(value)) {
    wrong('dotnotes', 'must be a mapping with level, skip or speakers');
    return { override: NONE, problems };
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) wrong(key, `unknown key "${key.slice(0, 40)}": level, skip and speakers are known`);
  }
  const headings = new Set(withLooseHeadings(post).map(({ text }) => text));
  let texts: ReadonlySet<string> | null = null;
  const known = (heading: string) => {
    if (headings.has(heading)) return true;
    texts ??= textsOfLines(post);
    if (texts.has(heading)) return true;
    wrong(heading, `no heading "${heading.slice(0, 80)}" in this post`);
    return false;
  };
  const level = readLevel(value.level, wrong);
  const skip = new Set(readNames(value.skip, 'skip', wrong).filter(known));
  const speakers = readSpeakers(value.speakers, known, wrong);
  return { override: { level, skip, speakers }, problems };
}

/** What stands on the lines of the body, without marks and times: talks may begin with bold lines, times, items of a list. */
function textsOfLines({ lines, frontMatter }: Post): ReadonlySet<string> {
  const texts = lines
    .slice(frontMatter.lineCount)
    .map((line) => inlineText(line.replace(MARKS, '').replace(/\*\*|__|:\s*$/g, '')));
  return new Set([...texts, ...texts.map((text) => text.replace(TIME, ''))]);
}

const MARKS = /^\s*(?:[-*+]\s+|\d{1,2}[.)]\s+|>\s*)*/;
const TIME = new RegExp(`^${TIME_SPAN}\\s*[-–—―:|]?\\s*`, 'i');

type Wrong = (key: string, message: string) => void;

function readLevel(value: FrontMatterValue | undefined, wrong: Wrong): number | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && /^[1-6]$/.test(value)) return Number(value);
  wrong('level', 'level must be a number from 1 to 6');
  return null;
}

function readNames(value: FrontMatterValue | undefined, key: string, wrong: Wrong): string[] {
  const names = value === undefined ? [] : typeof value === 'string' ? [value] : Array.isArray(value) ? value : [null];
  if (names.every((name): name is string => typeof name === 'string' && name !== '')) return names;
  wrong(key, `${key.slice(0, 40)} must be a name or a list of names`);
  return [];
}

function readSpeakers(
  value: FrontMatterValue | undefined,
  known: (heading: string) => boolean,
  wrong: Wrong,
): Map<string, readonly string[]> {
  if (value === undefined) return new Map();
  if (!isMapping(value)) {
    wrong('speakers', 'speakers must be a mapping from headings to names');
    return new Map();
  }
  const entries = Object.entries(value).filter(([heading]) => known(heading));
  const read = entries.map(([heading, names]) => [heading, readNames(names, heading, wrong)] as const);
  return new Map(read.filter(([, names]) => names.length > 0));
}

function isMapping(value: FrontMatterValue): value is { readonly [key: string]: FrontMatterValue } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The line of the front matter where a key stands, else where `dotnotes` does. */
function lineOf(post: Post, key: string): number {
  const lines = post.lines.slice(0, post.frontMatter.lineCount);
  const start = lineOfKey(post, 'dotnotes') - 1;
  const at = lines.findIndex((line, i) => i >= start && line.includes(key));
  return (at < 0 ? start : at) + 1;
}

/** The line of the front matter that a key of it begins; 1 where none does. */
export function lineOfKey({ lines, frontMatter }: Post, key: 'date' | 'dotnotes'): number {
  const begins = new RegExp(`^\\[?["']?${key}["']?\\s*[:=\\]]`);
  const at = lines.slice(0, frontMatter.lineCount).findIndex((line) => begins.test(line));
  return Math.max(at, 0) + 1;
}
