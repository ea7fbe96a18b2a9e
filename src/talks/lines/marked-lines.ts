import type { Heading, Post } from '../../model.ts';
import { RULE } from '../../parse/headings.ts';
import { inlineText } from '../../parse/inline.ts';
import { readByline } from '../evidence/byline.ts';
import { TIME_SPAN } from '../headings/bare-heading.ts';
import { SURE } from '../names/names.ts';
import { foundIn, MAX_LINE, MAX_LINKED, MAX_MARKED, type MarkedLines, marked } from '../outline/marked-line.ts';
import { OpeningLine } from '../outline/outline.ts';
import { speakerLabel } from '../outline/speaker-label.ts';
import { SPEAKER_SOMEWHERE } from '../outline/words.ts';
import { listed, listedInGroups } from './lists.ts';
import { type Paragraph, paragraphsOf, tellsOfSpeakers } from './paragraphs.ts';
import { reported } from './reports.ts';

/** What the headings of a post tell already. */
export interface Told {
  /** How many of them tell of a speaker. */
  readonly telling: number;
  /** Whether those are the talks: then labels alone could tell of more. */
  readonly severalTalks: boolean;
}

/**
 * The ways to begin talks without headings: times, bold lines, rules, labels,
 * items of a list, paragraphs that tell who spoke; those that a post has.
 */
export function* markedLines(post: Post, { telling, severalTalks }: Told): Generator<MarkedLines> {
  if (telling >= 2) yield listedInGroups(post);
  const hasLabels = SPEAKER_SOMEWHERE.test(post.text);
  if (severalTalks && !hasLabels) return;
  const paragraphs = paragraphsOf(post);
  if (hasLabels) yield { headings: labelledLines(paragraphs), weight: 0 };
  if (severalTalks) return;
  yield { headings: times(post), weight: 1 };
  yield { headings: foundIn(paragraphs, bold), weight: 0 };
  yield { headings: behindRules(post), weight: 0 };
  yield { headings: reported(post, paragraphs), weight: 0 };
  yield { headings: foundIn(paragraphs, linked), weight: 0 };
  yield { headings: foundIn(paragraphs, boldBegun), weight: 0 };
  yield { headings: foundIn(paragraphs, titleThenName), weight: 0 };
  yield listed(post);
}

const TIME_LINE = new RegExp(`^\\s{0,3}(?:\\*\\*)?${TIME_SPAN}(?:\\*\\*)?\\s*(?:[-–—―:|]\\s*(.{0,120}))?$`, 'i');

function times(post: Post): readonly Heading[] {
  return linesOf(post, (text) => {
    const time = text.length > MAX_LINE ? null : TIME_LINE.exec(text);
    return time ? time[1] || text : null;
  });
}

/** Behind it may stand where its slides are. */
const BOLD_LINE = /^\s{0,3}(?:\*\*|__)([^*_].{1,120}?)(?:\*\*|__)\s*:?\s*(?:\[[^\]]{0,40}\]\([^)]*\)\s*)*$/;
const BOLD_BEGINS = /^\s{0,3}(\*\*|__)([^*_]{2,120})$/;
const BOLD_LINES = 5;

/** A paragraph whose first line is bold, or whose first lines are as a whole. */
function bold(paragraph: Paragraph): Heading[] {
  const { line, lines } = paragraph;
  const [first = '', ...rest] = lines;
  if (tellsOfSpeakers(paragraph)) return [];
  if (first.length > MAX_LINE || BOLD_TAG.test(first)) return boldTags(line, untilClosed(lines));
  const whole = BOLD_LINE.exec(first);
  if (whole?.[1]) return [marked(line, whole[1])];
  const [, marks = '', text] = BOLD_BEGINS.exec(first) ?? [];
  const end = rest.slice(0, BOLD_LINES).find((next) => next.includes(marks));
  return text !== undefined && end?.trimEnd().endsWith(marks) ? [marked(line, text)] : [];
}

const BOLD_TAG = /<(?:b|strong|span style="font-weight: ?bold;?")>/i;
const BOLD_TEXT = /<(b|strong|span)\b[^<>]*>.*?<\/\1>/gi;

/** The first line, with those behind it as far as a tag that it opens is closed. */
function untilClosed(lines: readonly string[]): string {
  const count = lines.slice(0, BOLD_LINES).findIndex((text) => /<\/(?:b|strong|span)>/i.test(text)) + 1;
  return lines.slice(0, Math.max(count, 1)).join(' ');
}

/** Lines all of whose text stands in <b> or <strong>, or is set so. */
function boldTags(line: number, text: string): Heading[] {
  if (text.length > MAX_LINKED || !BOLD_TAG.test(text)) return [];
  const rest = text.replace(BOLD_TEXT, '').replace(/<[^<>]*>/g, '');
  const bare = inlineText(text);
  return rest.trim() === '' && bare !== '' && bare.length <= MAX_MARKED ? [marked(line, bare)] : [];
}

const BOLD_FIRST =
  /^\s{0,3}\[?(\*\*|__)[^*_].{1,120}?\1(?:\]\([^)]*\))?\s*(?:[-–—―:|,/]|by\b|par\b|por\b|von\b)\s*\S.{1,120}$/;

/** A short first line that is bold but for who speaks, or for the title: '**Looms** - Ada Lovelace'. */
function boldBegun({ line, lines: [first = ''] }: Paragraph): Heading[] {
  const isOne = first.length <= MAX_LINKED && BOLD_FIRST.test(first) && inlineText(first).length <= MAX_LINE;
  return isOne ? [marked(line, first.replace(/\*\*|__/g, ''))] : [];
}

/** Its address may stand on the next line. */
const LINK_LINE = /^\s{0,3}(?:> ?)?(?:\*\*|__)?\[([^\][]{3,160})(?:$|\]\([^()]*\)(?:\*\*|__)?\s*$)/;

/** A first line, quoted or not, that is a link and nothing else: '[Looms - Ada Lovelace](address)'. */
function linked({ line, lines: [first = ''] }: Paragraph): Heading[] {
  const text = first.length > MAX_LINKED ? undefined : LINK_LINE.exec(first)?.[1];
  return text === undefined ? [] : [marked(line, text)];
}

/** A short first line with nothing but a name on the line below. */
function titleThenName({ line, lines: [first = '', second = ''] }: Paragraph): Heading[] {
  if (second === '' || first.length > MAX_LINKED || inlineText(first).length > MAX_MARKED) return [];
  const byline = readByline(new OpeningLine(line + 1, second.trim().slice(0, MAX_LINE), true));
  return byline !== null && byline.weight >= SURE ? [marked(line, first)] : [];
}

function behindRules(post: Post): readonly Heading[] {
  let isBehindRule = false;
  return linesOf(post, (text) => {
    const isRule = RULE.test(text);
    const isOne = isBehindRule && !isRule && text.length <= MAX_MARKED;
    isBehindRule = isRule;
    return isOne ? text : null;
  });
}

const LABEL_WITHIN = 6;
const MAX_TITLE_LINES = 3;

/** A paragraph with a line 'Speaker: Ada Lovelace'; or the short one before, where that line begins it. */
function labelledLines(paragraphs: readonly Paragraph[]): readonly Heading[] {
  return foundIn(paragraphs, (paragraph, i) => {
    const at = paragraph.lines.slice(0, LABEL_WITHIN).findIndex((text) => speakerLabel(text.slice(0, MAX_LINE)) !== '');
    const title = at > 0 ? paragraph : at === 0 && !paragraph.isBelowHeading ? paragraphs[i - 1] : undefined;
    const [first] = title?.lines ?? [];
    if (title === undefined || first === undefined || first.length > MAX_LINE) return [];
    if (at === 0 && title.lines.length > MAX_TITLE_LINES) return [];
    return [marked(title.line, first.replace(/^\s*(?:\*\*|__)|(?:\*\*|__)\s*$/g, ''))];
  });
}

/** Lines that are text, where `read` gives what stands in them for a heading. */
function linesOf(post: Post, read: (text: string) => string | null): readonly Heading[] {
  return foundIn(post.lines, (text, i) => {
    if (post.verbatim[i] || text.trim() === '') return [];
    const source = read(text);
    return source === null ? [] : [marked(i + 1, source)];
  });
}
