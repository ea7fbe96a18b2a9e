import type { Token, Tokens } from 'marked';
import { visible } from '../text/visible.ts';
import { decode } from './entities.ts';
import type { Theme } from './theme.ts';
import type { Piece } from './width.ts';

/** What the inline text of a talk is rendered with. */
export interface InlineOptions {
  readonly theme: Theme;
  /** Whether the terminal follows OSC 8 hyperlinks. */
  readonly hyperlinks: boolean;
}

type Style = (text: string) => string;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i;
/** Inline tokens as styled pieces. Breaks are `\n`; single newlines of the source are kept for the caller to judge. */
export function inlinePieces(
  tokens: readonly Token[] | undefined,
  options: InlineOptions,
  style: Style = same,
): Piece[] {
  return (tokens ?? []).flatMap((token) => pieceOf(token, options, style));
}

const same: Style = (text) => text;

function pieceOf(token: Token, options: InlineOptions, style: Style): Piece[] {
  const { theme } = options;
  const inside = (own: Style) => inlinePieces('tokens' in token ? token.tokens : undefined, options, over(style, own));
  switch (token.type) {
    case 'strong':
      return inside(theme.strong);
    case 'em':
      return inside(theme.emphasis);
    case 'del':
      return inside(theme.strike);
    case 'codespan':
      return [{ text: visible(theme.plain ? token.raw : token.text), style: over(style, theme.code) }];
    case 'br':
      return [{ text: HARD_BREAK, style }];
    case 'link':
      return linkPieces(token as Tokens.Link, options, style);
    case 'image':
      return [{ text: visible(decode(token.text || '') || 'image'), style: over(style, theme.emphasis) }];
    case 'html':
      return htmlPieces(token.raw, style);
    case 'text':
      if ('tokens' in token && token.tokens) return inlinePieces(token.tokens, options, style);
      return withLiquid(decode(token.text ?? token.raw), options, style);
    case 'checkbox':
      return [];
    default:
      return [{ text: visible(decode('text' in token ? String(token.text) : token.raw)), style }];
  }
}

/** A hard break of Markdown; a private character until lines are made. */
export const HARD_BREAK = '\n\u2028';

const combined = new WeakMap<Style, Map<Style, Style>>();

/** One style over another; the same function for the same two, so that neighbours are joined. */
function over(outer: Style, inner: Style): Style {
  if (outer === same) return inner;
  const known = combined.get(outer) ?? new Map<Style, Style>();
  combined.set(outer, known);
  const found = known.get(inner) ?? ((text: string) => outer(inner(text)));
  known.set(inner, found);
  return found;
}

/** '[^1]' and '[^1]: a note' */
export function isFootnote(raw: string): boolean {
  return raw.startsWith('[^');
}

/** The text of a link, then its address where the reader could not see it else. */
function linkPieces(token: Tokens.Link, options: InlineOptions, style: Style): Piece[] {
  // marked reads the note of a footnote as the address of a link.
  if (isFootnote(token.raw)) return [{ text: visible(token.raw), style }];
  const { theme, hyperlinks } = options;
  const address = visible(token.href);
  const isSafe = SAFE_ADDRESS.test(token.href);
  const label = inlinePieces(token.tokens, options, style);
  const text = label.map((piece) => piece.text).join('');
  const isSame =
    text === address || address === `mailto:${text}` || address === `http://${text}` || address === `https://${text}`;
  if (hyperlinks && isSafe) {
    const linked = hyperlink(token.href, over(style, theme.link));
    return label.map((piece) => ({ text: piece.text, style: linked }));
  }
  const styledLabel = label.map((piece) => ({ text: piece.text, style: over(piece.style, theme.link) }));
  return isSame || address === ''
    ? styledLabel
    : [...styledLabel, { text: ' ', style }, { text: `(${address})`, style: over(style, theme.faint) }];
}

let links = 0;

/** An OSC 8 hyperlink; the id keeps its lines together where it is wrapped (spec by E. Koutsos and others). */
function hyperlink(address: string, style: Style): Style {
  const id = `dn${++links}`;
  return (text) => `\x1b]8;id=${id};${address}\x1b\\${style(text)}\x1b]8;;\x1b\\`;
}

/** Tags are taken off, their text is kept by the tokens around them; `<br>` breaks the line. */
function htmlPieces(raw: string, style: Style): Piece[] {
  if (/^<br\s*\/?>$/i.test(raw)) return [{ text: HARD_BREAK, style }];
  const text = stripTags(raw);
  return text === '' ? [] : [{ text: visible(decode(text)), style }];
}

/** Text without tags and comments, in one pass. */
export function stripTags(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const isComment = html.startsWith('<!--', open);
    const isTag = isComment || /[a-z/!?]/i.test(html[open + 1] ?? '');
    const end = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (!isTag || end < 0) {
      text += html.slice(open, open + 1);
      at = open + 1;
      if (isTag) return text + html.slice(at);
    } else at = end + (isComment ? 3 : 1);
  }
  return text;
}

/** A line of Liquid tags: name and argument, the address in it followed where the terminal can. */
export function liquidPieces(line: string, options: InlineOptions): Piece[] {
  return [...line.matchAll(/\{%-?\s*(.*?)\s*-?%\}/g)].flatMap(([, tag = ''], i) => {
    const address = /https?:\/\/[^\s"']+/.exec(tag)?.[0];
    const linked = address && options.hyperlinks && SAFE_ADDRESS.test(address);
    const style = linked ? hyperlink(address, options.theme.faint) : options.theme.faint;
    return [{ text: `${i > 0 ? ' ' : ''}${visible(tag)}`, style }];
  });
}

/** Inside of a sentence a Liquid tag is kept as it stands, faintly. */
function withLiquid(text: string, { theme }: InlineOptions, style: Style): Piece[] {
  if (!text.includes('{%')) return [{ text: visible(text), style }];
  return text
    .split(/(\{%[^%]*%\})/)
    .filter(Boolean)
    .map((part) => ({ text: visible(part), style: part.startsWith('{%') ? over(style, theme.faint) : style }));
}
