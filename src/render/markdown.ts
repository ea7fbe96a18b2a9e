import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../text/entities.ts';
import { visible } from '../text/visible.ts';
import { partsOfHtml } from './html.ts';
import { inlinePieces, isLiquid, liquidPieces } from './inline.ts';
import { type Footnote, tokenizeMarkdown } from './lexer.ts';
import { createNewlineJudge } from './newlines.ts';
import type { RenderOptions } from './options.ts';
import { MAX_PROSE, renderPlain } from './plain.ts';
import { tableLines } from './table.ts';
import { hardLines, joinLines, type Piece, unstyled, widthOf, wrap } from './width.ts';

/** The same while blocks are rendered. */
interface BlockOptions extends RenderOptions {
  /** Whether a paragraph of this text keeps its newlines. */
  readonly isShorthand: (paragraph: string) => boolean;
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

/** Renders the tokens of a text as lines for a terminal. Pure: the same lines for the same tokens and width. */
export function renderTokens(tokens: readonly Token[], options: RenderOptions): string[] {
  const isShorthand = createNewlineJudge(paragraphsOf(tokens));
  return trimBlank(blocks(tokens, { ...options, isShorthand }, false));
}

/** The source of all paragraphs, in lists and quotes too. */
function paragraphsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (isParagraph(token)) return [token.raw];
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => paragraphsOf(item.tokens));
    return token.type === 'blockquote' || token.type === 'footnote' ? paragraphsOf(token.tokens ?? []) : [];
  });
}

/** A text is the paragraph of a list item. */
function isParagraph({ type }: Token): boolean {
  return type === 'paragraph' || type === 'text';
}

/** Renders Markdown as lines for a terminal, plainly where it is too complex. */
export function renderMarkdown(markdown: string, options: RenderOptions): string[] {
  return isTooComplex(markdown)
    ? [...renderPlain(markdown, options.width)]
    : renderTokens(tokenizeMarkdown(markdown), options);
}

function trimBlank(lines: readonly string[]): string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && lines[start] === '') start++;
  while (end > start && lines[end - 1] === '') end--;
  return lines.slice(start, end);
}

function blocks(tokens: readonly Token[], options: BlockOptions, tight: boolean): string[] {
  const lines: string[] = [];
  for (const token of tokens) {
    const block = blockLines(token, options);
    if (block.length === 0) continue;
    if (lines.length > 0 && !tight) lines.push('');
    for (const line of block) lines.push(line);
  }
  return lines;
}

function blockLines(token: Token, options: BlockOptions): string[] {
  const { theme, width } = options;
  switch (token.type) {
    case 'space':
    case 'checkbox':
    case 'def':
      return [];
    case 'heading':
      return headingLines(token as Tokens.Heading, options);
    case 'paragraph':
    case 'text':
      if (isLiquid(token.raw)) return liquidLines(token.raw, options);
      return paragraph(
        inlinePieces('tokens' in token ? token.tokens : [token], options),
        options,
        options.isShorthand(token.raw),
      );
    case 'footnote':
      return footnoteLines(token as Footnote, options);
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
      return paragraph([{ text: visible(decodeEntities(token.raw)), style: unstyled }], options, true);
  }
}

/** Its marks stay, faintly: they tell its depth where nothing is coloured, too. */
function headingLines({ depth, tokens }: Tokens.Heading, options: BlockOptions): string[] {
  const marks = '#'.repeat(depth);
  const lead = { first: options.theme.faint(marks), rest: '', width: marks.length + 1 };
  return beside(lead, options, (own) => paragraph(inlinePieces(tokens, own, own.theme.heading), own, false));
}

function quoteLines({ tokens }: Tokens.Blockquote, options: BlockOptions): string[] {
  const bar = options.theme.faint('│');
  const hasRoom = options.width - 2 >= LEAST_WIDTH;
  if (!hasRoom) return blocks(tokens, options, false);
  return beside({ first: bar, rest: bar, width: 2 }, options, (own) => blocks(tokens, own, false));
}

/** Tags such as `{% youtube … %}`, on lines of their own, are for a site generator: what they show, as a faint link. */
function liquidLines(raw: string, options: RenderOptions): string[] {
  return raw
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => paragraph(liquidPieces(line, options), options, true));
}

const LEAST_WIDTH = 12;

/** What stands left of a block: on its first line, on the others, and the columns that both take, a space with them. */
interface Lead {
  readonly first: string;
  readonly rest: string;
  readonly width: number;
}

/** A block beside its lead; below it, where it is nested so deep that too few columns are left. */
function beside(lead: Lead, options: BlockOptions, render: (own: BlockOptions) => string[]): string[] {
  const width = options.width - lead.width;
  if (width < LEAST_WIDTH) return [...lead.first.split(' '), ...render(options)];
  const lines = render({ ...options, width });
  const rest = lead.rest === '' ? ' '.repeat(lead.width) : `${lead.rest} `;
  const whole = lines.length > 0 ? lines : [''];
  return whole.map((line, i) => `${i === 0 ? `${lead.first} ` : rest}${line}`.trimEnd());
}

/** @param keepsNewlines whether every newline of it is a break; hard breaks always are */
function paragraph(pieces: readonly Piece[], options: RenderOptions, keepsNewlines: boolean): string[] {
  const joined = keepsNewlines ? [...pieces] : joinLines(pieces);
  return wrap(options.mark?.(joined) ?? joined, Math.min(options.width, MAX_PROSE))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

function listLines(list: Tokens.List, options: BlockOptions): string[] {
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

/** Code as it stands; what goes on from a line that the window can't hold has a mark before it. */
function codeLines({ text, lang }: Pick<Tokens.Code, 'text' | 'lang'>, options: RenderOptions): string[] {
  const { theme, width, highlight, mark } = options;
  const clean = visible(text);
  const language = /^\w[\w+#-]*/.exec(lang ?? '')?.[0]?.toLowerCase();
  const styled = language && highlight ? highlight(clean, language) : null;
  const room = Math.max(4, width - CODE_INDENT.length);
  return clean.split('\n').flatMap((line, i) => {
    const pieces = styled?.[i] ?? [{ text: line, style: theme.codeParts.rest }];
    return hardLines(mark?.(pieces) ?? pieces, room).map((part, at) =>
      part === '' ? '' : (at === 0 ? CODE_INDENT : `${theme.faint(CODE_GOES_ON)} `) + part,
    );
  });
}

const CODE_INDENT = '    ';
const CODE_GOES_ON = '  ↳';

/** A note beside its label; below it where the label is long. */
function footnoteLines({ label, tokens }: Footnote, options: BlockOptions): string[] {
  const shown = visible(label);
  const width = widthOf(shown) + 1;
  if (options.width - width >= LEAST_WIDTH)
    return beside({ first: shown, rest: '', width }, options, (own) => blocks(tokens, own, false));
  return [...wrap([{ text: shown, style: unstyled }], options.width), ...blocks(tokens, options, false)];
}

/** Tags off, text kept; comments are no text. */
function htmlLines(raw: string, options: RenderOptions): string[] {
  return partsOfHtml(raw).flatMap(({ text, isVerbatim }) =>
    isVerbatim ? codeLines({ text }, options) : paragraph([{ text: visible(text), style: unstyled }], options, true),
  );
}
