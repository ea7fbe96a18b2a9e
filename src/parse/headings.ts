import type { Heading } from '../model.ts';
import { inlineText } from './inline.ts';

/** What a pass over the lines of a post gives. */
export interface BlockReading {
  readonly headings: readonly Heading[];
  /** One flag a line: 1 in front matter, code and HTML comments. */
  readonly verbatim: Uint8Array;
}

// A non-breaking space behind the marks is taken for the blank that its author meant.
const ATX = /^ {0,3}(#{1,6})(?:[ \t\u00a0]+(.*)|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** A thematic break. */
export const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])([ \t]+|$)/;
const QUOTE = /^ {0,3}>/;
const DEFINITION = /^ {0,3}\[[^\]\\]{1,200}\]:[ \t]*\S/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const TAG = /^ {0,3}</;
const HTML_TO_BLANK =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i;
const HTML_ENDS: readonly (readonly [RegExp, string, verbatim: boolean])[] = [
  [/^ {0,3}<!--/, '-->', true],
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, '</', false],
  [/^ {0,3}<\?/, '?>', false],
  [/^ {0,3}<!\[CDATA\[/, ']]>', false],
  [/^ {0,3}<![a-z]/i, '>', false],
];
const MAX_LINE = 100_000;

/** What the lines that are being read stand in. */
interface State {
  fence: string;
  /** What ends an HTML block: '' is a blank line; null where there is none. */
  htmlEnd: string | null;
  htmlVerbatim: boolean;
  /** First line of the paragraph that is open at the top level; 0 where none is. */
  paragraph: number;
  /** Columns that a line needs to be inside of the open list; 0 where none is. */
  list: number;
  /** A paragraph of a quote or a list, which a line without mark continues. */
  lazy: boolean;
  afterBlank: boolean;
}

/**
 * The headings at the top level of a post, and which lines are code or comment:
 * one pass over the lines, linear in their length whatever they hold. marked
 * would do for tame posts; it overflows or crawls on some of a few kilobytes,
 * and gives no positions. A test holds this scanner to marked's answer.
 *
 * @param lines     of the whole file
 * @param firstLine of the body, from 1; what stands before is front matter
 */
export function scanBlocks(lines: readonly string[], firstLine: number): BlockReading {
  const headings: Heading[] = [];
  const verbatim = new Uint8Array(lines.length).fill(1, 0, firstLine - 1);
  const state: State = {
    fence: '',
    htmlEnd: null,
    htmlVerbatim: false,
    paragraph: 0,
    list: 0,
    lazy: false,
    afterBlank: true,
  };
  for (let i = firstLine - 1; i < lines.length; i++) {
    const text = (lines[i] ?? '').slice(0, MAX_LINE);
    const heading = readLine(text, i, lines, state, verbatim);
    if (heading) headings.push(heading);
    state.afterBlank = text.trim() === '';
  }
  return { headings, verbatim };
}

function readLine(
  text: string,
  i: number,
  lines: readonly string[],
  state: State,
  verbatim: Uint8Array,
): Heading | null {
  if (state.fence !== '') return insideFence(text, i, state, verbatim);
  if (state.htmlEnd !== null) return insideHtml(text, i, state, verbatim);
  if (text.trim() === '') {
    close(state);
    return null;
  }
  if (state.list > 0 && (indentOf(text) >= state.list || (state.lazy && !beginsBlock(text))))
    return insideList(text, i, state, verbatim);
  state.list = 0;
  if (state.lazy && !beginsBlock(text)) return null;
  state.lazy = false;
  if (state.paragraph > 0) return afterParagraph(text, i, lines, state, verbatim);
  return beginBlock(text, i, state, verbatim);
}

function close(state: State): void {
  state.paragraph = 0;
  state.lazy = false;
}

function insideFence(text: string, i: number, state: State, verbatim: Uint8Array): null {
  verbatim[i] = 1;
  const bare = text.trim();
  if (
    indentOf(text) < state.list + 4 &&
    bare.startsWith(state.fence) &&
    bare === (state.fence[0] ?? '').repeat(bare.length)
  )
    state.fence = '';
  return null;
}

function insideHtml(text: string, i: number, state: State, verbatim: Uint8Array): null {
  if (state.htmlVerbatim) verbatim[i] = 1;
  if (state.htmlEnd === '' ? text.trim() === '' : text.includes(state.htmlEnd ?? '')) state.htmlEnd = null;
  return null;
}

/** A line of a list item: no heading of the post, but a fence may open in it. */
function insideList(text: string, i: number, state: State, verbatim: Uint8Array): null {
  const inner = text.slice(Math.min(state.list, indentOf(text)));
  const fence = FENCE.exec(inner);
  if (fence?.[1] && !(fence[1][0] === '`' && fence[2]?.includes('`'))) {
    state.fence = fence[1];
    verbatim[i] = 1;
  } else if (state.afterBlank && indentOf(inner) >= 4) verbatim[i] = 1;
  state.lazy = !ATX.test(inner) && !RULE.test(inner);
  return null;
}

/** What ends a paragraph that another line would continue. */
function beginsBlock(text: string): boolean {
  if (ATX.test(text) || FENCE.test(text) || QUOTE.test(text) || RULE.test(text) || ITEM.test(text)) return true;
  return TAG.test(text) && (HTML_TO_BLANK.test(text) || HTML_ENDS.some(([opens]) => opens.test(text)));
}

function afterParagraph(
  text: string,
  i: number,
  lines: readonly string[],
  state: State,
  verbatim: Uint8Array,
): Heading | null {
  if (UNDERLINE.test(text)) {
    const first = firstOfText(lines, state.paragraph, i);
    state.paragraph = 0;
    const source = lines
      .slice(first - 1, i)
      .map((line) => line.trim())
      .join('\n');
    return { line: first, endLine: i + 1, level: text.includes('=') ? 1 : 2, text: inlineText(source), source };
  }
  if (isTable(text, lines[i - 1] ?? '')) {
    // Its rows go on as the lines of a quote do.
    state.paragraph = 0;
    state.lazy = true;
    return null;
  }
  const item = ITEM.exec(text);
  // Only a list that begins with 1, and not with nothing, may interrupt a paragraph.
  const staysText =
    item !== null &&
    (text.slice(item[0].length).trim() === '' || (/\d/.test(item[2] ?? '') && !/^1[.)]$/.test(item[2] ?? '')));
  if (beginsBlock(text) && !(staysText && !RULE.test(text))) {
    state.paragraph = 0;
    return beginBlock(text, i, state, verbatim);
  }
  return null;
}

/** An anchor stands above a heading, be that one underlined or not: the first line, from 1, that holds more than tags. */
function firstOfText(lines: readonly string[], first: number, end: number): number {
  const at = lines.slice(first - 1, end).findIndex((line) => !TAGS_ALONE.test(line.slice(0, MAX_LINE)));
  return first + Math.max(at, 0);
}

const TAGS_ALONE = /^\s*(?:<\/?[a-z][\w-]*(?:\s[^<>]*)?>\s*)+$/i;

function isTable(rule: string, header: string): boolean {
  if (!rule.includes('|') || !TABLE_RULE.test(rule)) return false;
  const cells = (line: string) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|').length;
  return header.includes('|') && cells(rule) === cells(header);
}

function beginBlock(text: string, i: number, state: State, verbatim: Uint8Array): Heading | null {
  if (indentOf(text) >= 4) {
    verbatim[i] = 1;
    return null;
  }
  const atx = ATX.exec(text);
  if (atx) return atxHeading(atx, i + 1);
  const fence = FENCE.exec(text);
  if (fence?.[1] && !(fence[1][0] === '`' && fence[2]?.includes('`'))) {
    state.fence = fence[1];
    verbatim[i] = 1;
    return null;
  }
  if (RULE.test(text) || beginHtml(text, i, state, verbatim)) return null;
  const item = ITEM.exec(text);
  if (item || QUOTE.test(text)) {
    if (item)
      state.list = (item[1] ?? '').length + (item[2] ?? '').length + Math.min(Math.max((item[3] ?? '').length, 1), 4);
    state.lazy = text.replace(/^[ >]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/, '').trim() !== '';
    return null;
  }
  if (!DEFINITION.test(text)) state.paragraph = i + 1;
  return null;
}

function atxHeading([, marks = '#', rest = '']: RegExpExecArray, line: number): Heading {
  return lineHeading(line, marks.length, withoutClosing(rest.trim()));
}

/** A heading that takes one line. @param source the inline Markdown of its text */
export function lineHeading(line: number, level: number, source: string): Heading {
  return { line, endLine: line, level: level as Heading['level'], text: inlineText(source), source };
}

/** 'Title ##' is 'Title'; 'C#' stays. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text;
}

function beginHtml(text: string, i: number, state: State, verbatim: Uint8Array): boolean {
  if (!TAG.test(text)) return false;
  for (const [opens, end, isVerbatim] of HTML_ENDS) {
    if (!opens.test(text)) continue;
    if (isVerbatim) verbatim[i] = 1;
    state.htmlVerbatim = isVerbatim;
    state.htmlEnd = text.includes(end, text.indexOf('<') + 2) ? null : end;
    return true;
  }
  if (!HTML_TO_BLANK.test(text) && !/^ {0,3}<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>[ \t]*$/i.test(text)) return false;
  state.htmlEnd = '';
  state.htmlVerbatim = false;
  return true;
}

/** Columns of white space in front; a tab goes to the next fourth. */
function indentOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    if (letter === ' ') columns++;
    else if (letter === '\t') columns += 4 - (columns % 4);
    else break;
  }
  return columns;
}
