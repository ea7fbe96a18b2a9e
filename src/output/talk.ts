import type { Reading } from '../library/library.ts';
import type { Section } from '../model.ts';
import type { Theme } from '../render/theme.ts';
import { cut, wrap } from '../render/width.ts';
import { visibleLine } from '../text/visible.ts';
import { groupOf, talkName, whoAndWhat } from './name.ts';

/** What stands around a talk. */
export interface Frame {
  readonly width: number;
  readonly theme: Theme;
}

/** The head of a section: who and what, then where it was told and where it stands. */
export function headLines(section: Section, reading: Reading | undefined, { width, theme }: Frame): string[] {
  const { post, number, kind } = section;
  const { who, what } = whoAndWhat(section);
  const talks = reading ? sharedBy(reading).talks.length : 0;
  const place = number === null ? kind : `${number} of ${talks}`;
  const facts = [post.title, post.date?.slice(0, 10), groupOf(section), place].filter(Boolean).join(' · ');
  const lines = [who, what].filter(Boolean).flatMap((text, i) => {
    const style = i === 0 && who !== '' ? (line: string) => theme.title(theme.speaker(line)) : theme.title;
    return wrap([{ text: visibleLine(text), style }], width);
  });
  return [
    ...lines,
    ...wrap([{ text: visibleLine(facts), style: theme.faint }], width),
    theme.faint('─'.repeat(Math.min(width, 60))),
    '',
  ];
}

/** The foot of a talk: the talks before and after it in the post. */
export function footLines(section: Section, reading: Reading | undefined, { width, theme }: Frame): string[] {
  const talks = reading ? sharedBy(reading).talks : [];
  if (section.number === null || talks.length < 2) return [];
  const at = section.number - 1;
  const name = (talk: Section | undefined, sign: string) =>
    talk ? [`${sign} ${visibleLine(talkName(talk).text)}`] : [];
  const lines = [...name(talks[at - 1], '←'), ...name(talks[at + 1], '→')];
  return ['', ...lines.map((line) => theme.faint(cut(line, width)))];
}

/** The Markdown of a section without its own heading, which the head tells already. */
export function bodyOf({ markdown, line, firstLine, heading }: Section): string {
  if (heading === null) return markdown;
  const start = afterLines(markdown, 0, line - firstLine);
  const next = afterLines(markdown, start, 1);
  const end = afterLines(markdown, next, 1);
  const isSetext =
    /^ {0,3}(?:=+|-+)\s*$/.test(markdown.slice(next, end)) && !/^\s{0,3}#/.test(markdown.slice(start, next));
  return markdown.slice(isSetext ? end : next);
}

/** Where so many lines behind an offset end: a part of the text is no copy of it. */
function afterLines(text: string, from: number, count: number): number {
  const lineEnd = /\r\n|\n|\r|$/g;
  lineEnd.lastIndex = from;
  for (let left = count; left > 0 && lineEnd.lastIndex < text.length; left--) lineEnd.exec(text);
  return lineEnd.lastIndex;
}

const DEFINITION = /^ {0,3}\[(?!\^)([^\]\n]{1,200})\]:[ \t]*\S.*$/gm;
const LABEL = /\[([^[\]]{1,200})\]/g;

/**
 * The definitions of links that a section uses and that stand elsewhere in its
 * post, as many authors put them all at the end.
 *
 * @returns Markdown that prints nothing, to be set before the section
 */
export function definitionsFor(section: Section, reading: Reading | undefined): string {
  if (reading === undefined) return '';
  const { defined } = sharedBy(reading);
  const own = definitionsIn(section);
  const used = new Set(Array.from(section.markdown.matchAll(LABEL), ([, label = '']) => labelOf(label)));
  const found = [...used].flatMap((label) => (own.has(label) ? [] : (defined.get(label) ?? [])));
  return found.length === 0 ? '' : `${found.join('\n')}\n\n`;
}

/** What the sections of a post share. */
interface Shared {
  readonly talks: readonly Section[];
  /** The lines that define labels; the first of a label holds, as in Markdown. */
  readonly defined: ReadonlyMap<string, string>;
}

/** Found once for each post, since thousands of its talks may be shown. */
const known = new WeakMap<Reading, Shared>();

function sharedBy(reading: Reading): Shared {
  const { sections } = reading;
  const shared = known.get(reading) ?? {
    talks: sections.filter(({ kind }) => kind === 'talk'),
    defined: new Map(sections.toReversed().flatMap((section) => [...definitionsIn(section)])),
  };
  known.set(reading, shared);
  return shared;
}

function definitionsIn({ markdown }: Section): Map<string, string> {
  const lines = markdown.includes(']:') ? [...markdown.matchAll(DEFINITION)] : [];
  return new Map(lines.reverse().map(([line, label = '']) => [labelOf(label), line]));
}

/** Labels are compared without letter case, and any white space is one blank (CommonMark 0.31, section 4.7). */
function labelOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
