import { lexer, type Token, type Tokens } from 'marked';
import { visible } from '../text/visible.ts';
import { decode } from './entities.ts';
import { HARD_BREAK, type InlineOptions, inlinePieces, isFootnote, liquidPieces, stripTags } from './inline.ts';
import { MAX_PROSE, renderPlain } from './plain.ts';
import { tableLines } from './table.ts';
import { hardParts, type Piece, widthOf, wrap } from './width.ts';

/** What a talk is rendered with. */
export interface RenderOptions extends InlineOptions {
  /** Columns; no line is wider. */
  readonly width: number;
  /** Styles code of a language it knows, a line for a line; null where it does not know it. */
  readonly highlight?: (code: string, language: string) => string[] | null;
  /** Restyles pieces, to mark what was searched for. */
  readonly mark?: (pieces: readonly Piece[]) => Piece[];
}

const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 100;

/** Whether a text is larger or deeper than marked reads in sensible time. */
export function isTooComplex(markdown: string): boolean {
  if (markdown.length > MAX_BYTES) return true;
  for (const line of markdown.split('\n')) {
    const lead = /^[\s>*+-]{0,2000}/.exec(line)?.[0] ?? '';
    if (lead.replace(/[^>*+-]/g, '').length > MAX_DEPTH || lead.length > 4 * MAX_DEPTH) return true;
    if (/^(?:\s{0,3}\d{1,9}[.)] ?){25}/.test(line)) return true;
  }
  return false;
}

/** The tokens of a text. Not for texts that are too complex; and still to be called under a limit of time. */
export function tokenizeMarkdown(markdown: string): Token[] {
  return lexer(markdown.replace(/\r\n?/g, '\n'));
}

/** Renders tokens as lines for a terminal. Pure: the same lines for the same tokens and width. */
export function renderTokens(tokens: readonly Token[], options: RenderOptions): string[] {
  return trimBlank(blocks(tokens, options, false));
}

/** Renders Markdown as lines for a terminal, plainly where it is too complex. */
export function renderMarkdown(markdown: string, options: RenderOptions): string[] {
  return isTooComplex(markdown)
    ? renderPlain(markdown, options.width)
    : renderTokens(tokenizeMarkdown(markdown), options);
}

function trimBlank(lines: readonly string[]): string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start] === '') start++;
  while (end > start && lines[end - 1] === '') end--;
  return lines.slice(start, end);
}

function blocks(tokens: readonly Token[], options: RenderOptions, tight: boolean): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const block = blockLines(token, options);
    if (block.length === 0) continue;
    if (lines.length > 0 && !tight) lines.push('');
    for (const line of block) lines.push(line);
  }
  return lines;
}

function blockLines(token: Token, options: RenderOptions): string[] {
  const { theme, width } = options;
  switch (token.type) {
    case 'space':
    case 'checkbox':
      return [];
    case 'def':
      return isFootnote(token.raw)
        ? paragraph([{ text: visible(token.raw.trim()), style: (same) => same }], options, null)
        : [];
    case 'heading':
      return headingLines(token as Tokens.Heading, options);
    case 'paragraph':
      if (LIQUID_ALONE.test(token.raw)) return liquidLines(token.raw, options);
      return paragraph(inlinePieces(token.tokens, options), options, typedNewlines(token.raw));
    case 'text':
      return paragraph(inlinePieces(token.tokens ?? [token], options), options, typedNewlines(token.raw));
    case 'list':
      return listLines(token as Tokens.List, options);
    case 'blockquote':
      return quoteLines(token as Tokens.Blockquote, options);
    case 'code':
      return codeLines(token as Tokens.Code, options);
    case 'table':
      return tableLines(token as Tokens.Table, options);
    case 'hr':
      return [theme.faint('─'.repeat(Math.min(width, 40)))];
    case 'html':
      return htmlLines(token.raw, options);
    default:
      return paragraph([{ text: visible(decode(token.raw)), style: (text) => text }], options, null);
  }
}

/** Its marks stay, faintly: they tell its depth where nothing is coloured, too. */
function headingLines({ depth, tokens }: Tokens.Heading, options: RenderOptions): string[] {
  const marks = '#'.repeat(depth);
  const lead = { first: options.theme.faint(marks), rest: '', width: marks.length + 1 };
  return beside(lead, options, (own) => paragraph(inlinePieces(tokens, own, own.theme.heading), own, []));
}

function quoteLines({ tokens }: Tokens.Blockquote, options: RenderOptions): string[] {
  const bar = options.theme.faint('│');
  const hasRoom = options.width - 2 >= LEAST_WIDTH;
  if (!hasRoom) return blocks(tokens, options, false);
  return beside({ first: bar, rest: bar, width: 2 }, options, (own) => blocks(tokens, own, false));
}

const LIQUID_ALONE = /^\s*(?:\{%[^%\n]*%\}\s*)+$/;

/** Tags such as `{% youtube … %}`, on lines of their own, are for a site generator: what they show, as a faint link. */
function liquidLines(raw: string, options: RenderOptions): string[] {
  return raw
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => paragraph(liquidPieces(line, options), options, null));
}

const LEAST_WIDTH = 12;

/** What stands left of a block: on its first line, on the others, and the columns that both take, a space with them. */
interface Lead {
  readonly first: string;
  readonly rest: string;
  readonly width: number;
}

/** A block beside its lead; below it, where it is nested so deep that too few columns are left. */
function beside(lead: Lead, options: RenderOptions, render: (own: RenderOptions) => string[]): string[] {
  const width = options.width - lead.width;
  if (width < LEAST_WIDTH) return [...lead.first.split(' '), ...render(options)];
  const lines = render({ ...options, width });
  const rest = lead.rest === '' ? ' '.repeat(lead.width) : `${lead.rest} `;
  const whole = lines.length > 0 ? lines : [''];
  return whole.map((line, i) => `${i === 0 ? `${lead.first} ` : rest}${line}`.trimEnd());
}

const WRAP_COLUMN = 72;

/**
 * Which newlines of a paragraph end a thought. An editor that wraps prose breaks
 * a line only where the next word had no room; a newline after which the next
 * word would have fitted into 72 columns was typed, and stays.
 *
 * @returns one answer a newline, in order
 */
export function typedNewlines(raw: string): boolean[] {
  const lines = raw.trim().split('\n');
  return lines.slice(1).map((next, i) => {
    const [word = ''] = next.trim().split(/\s/, 1);
    return (lines[i] ?? '').trimEnd().length + 1 + word.length <= WRAP_COLUMN;
  });
}

/** @param typed which newlines to keep; null for all */
function paragraph(pieces: readonly Piece[], options: RenderOptions, typed: readonly boolean[] | null): string[] {
  let newline = 0;
  const breaks = (text: string) =>
    text.replace(BREAK, (found) => {
      const isTyped = typed === null || typed[newline++] === true;
      return found === HARD_BREAK || isTyped ? '\n' : ' ';
    });
  const ready = pieces.map(({ text, style }) => ({ text: breaks(text), style }));
  return wrap(options.mark?.(ready) ?? ready, Math.min(options.width, MAX_PROSE)).map((line) => line.trimEnd());
}

const BREAK = new RegExp(`${HARD_BREAK}|\n`, 'g');

function listLines(list: Tokens.List, options: RenderOptions): string[] {
  const start = typeof list.start === 'number' ? list.start : 1;
  const digits = String(start + list.items.length - 1).length;
  const lines: string[] = [];
  list.items.forEach((item, i) => {
    const bullet = list.ordered ? `${String(start + i).padStart(digits)}.` : '•';
    const box = item.task ? (item.checked ? ' [x]' : ' [ ]') : '';
    const first = `${options.theme.faint(bullet)}${box}`;
    const lead = { first, rest: '', width: bullet.length + box.length + 1 };
    if (i > 0 && list.loose) lines.push('');
    for (const line of beside(lead, options, (own) => blocks(item.tokens, own, !list.loose))) lines.push(line);
  });
  return lines;
}

function codeLines({ text, lang }: Tokens.Code, options: RenderOptions): string[] {
  const clean = visible(text);
  const language = /^\w[\w+#-]*/.exec(lang ?? '')?.[0]?.toLowerCase();
  const styled = language && options.highlight ? options.highlight(clean, language) : null;
  const room = Math.max(4, options.width - CODE_INDENT.length);
  return clean.split('\n').flatMap((line, i) => {
    if (line === '') return [''];
    const parts =
      widthOf(line) <= room
        ? [styled?.[i] ?? options.theme.code(line)]
        : hardParts(line, room).map((part) => options.theme.code(part));
    return parts.map((part) => CODE_INDENT + part);
  });
}

const CODE_INDENT = '    ';

/** Tags off, text kept; comments are no text. */
function htmlLines(raw: string, options: RenderOptions): string[] {
  const text = visible(decode(stripTags(raw))).trim();
  return text === '' ? [] : paragraph([{ text, style: (same) => same }], options, null);
}
