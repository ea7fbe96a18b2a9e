import type { Token, Tokens } from 'marked';
import { decodeEntities } from '../text/entities.ts';
import { visible } from '../text/visible.ts';
import { textOfHtml } from './html.ts';
import type { InlineOptions } from './options.ts';
import { HARD_BREAK, type Piece, unstyled } from './width.ts';

type Style = (text: string) => string;
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i;

/**
 * Inline tokens as styled pieces, the same text with colours as without. Breaks
 * are `HARD_BREAK`; single newlines of the source are kept for the caller to judge.
 */
export function inlinePieces(
  tokens: readonly Token[] | undefined,
  options: InlineOptions,
  style: Style = unstyled,
): Piece[] {
  return (tokens ?? []).flatMap((token) => pieceOf(token, options, style));
}

function pieceOf(token: Token, options: InlineOptions, style: Style): Piece[] {
  const { theme } = options;
  const inside = (own: Style) => inlinePieces('tokens' in token ? token.tokens : undefined, options, over(style, own));
  switch (token.type) {
    case 'strong':
      return inside(theme.strong);
    case 'em':
      return inside(theme.emphasis);
    case 'del':
      // What is struck would be taken for true where a terminal can't strike.
      return [{ text: '~~', style }, ...inside(theme.strike), { text: '~~', style }];
    case 'codespan':
      // With its backticks, since on many terminals a colour alone tells nothing.
      return [{ text: visible(token.raw), style: over(style, theme.code) }];
    case 'br':
      return [{ text: HARD_BREAK, style }];
    case 'link':
      return linkPieces(token as Tokens.Link, options, style);
    case 'image':
      return [{ text: visible(decodeEntities(token.text || '') || 'image'), style: over(style, theme.emphasis) }];
    case 'html':
      return htmlPieces(token.raw, style);
    case 'text':
      if ('tokens' in token && token.tokens) return inlinePieces(token.tokens, options, style);
      return withLiquid(decodeEntities(token.text ?? token.raw), options, style);
    case 'checkbox':
      return [];
    default:
      return [{ text: visible(decodeEntities('text' in token ? String(token.text) : token.raw)), style }];
  }
}

const combined = new WeakMap<Style, Map<Style, Style>>();

/** One style over another; the same function for the same two, so that neighbours are joined. */
function over(outer: Style, inner: Style): Style {
  if (outer === unstyled) return inner;
  if (inner === unstyled) return outer;
  const known = combined.get(outer) ?? new Map<Style, Style>();
  combined.set(outer, known);
  const found = known.get(inner) ?? ((text: string) => outer(inner(text)));
  known.set(inner, found);
  return found;
}

/** The text of a link, then its address where the reader could not see it else. */
function linkPieces(token: Tokens.Link, options: InlineOptions, style: Style): Piece[] {
  const { theme, hyperlinks } = options;
  const href = decodeEntities(token.href);
  const address = visible(href);
  const inside = inlinePieces(token.tokens, options, style);
  const text = inside.map((piece) => piece.text).join('');
  const label = text === '' ? [{ text: address, style }] : inside;
  if (hyperlinks && SAFE_ADDRESS.test(href)) {
    const linked = hyperlink(href, theme.link);
    return label.map((piece) => ({ text: piece.text, style: over(linked, piece.style) }));
  }
  const styled = label.map((piece) => ({ text: piece.text, style: over(piece.style, theme.link) }));
  const isSeen = ['', text, `mailto:${text}`, `http://${text}`, `https://${text}`].includes(address);
  return isSeen || text === ''
    ? styled
    : [...styled, { text: ' ', style }, { text: `(${address})`, style: over(style, theme.faint) }];
}

/** An OSC 8 hyperlink; the id keeps its lines together where it is wrapped (spec by E. Koutsos and others). */
function hyperlink(address: string, style: Style): Style {
  return (text) => `\x1b]8;id=dotnotes;${address}\x1b\\${style(text)}\x1b]8;;\x1b\\`;
}

/** Tags are taken off, their text is kept by the tokens around them. */
function htmlPieces(raw: string, style: Style): Piece[] {
  const text = visible(decodeEntities(textOfHtml(raw)));
  return text === '' ? [] : [{ text: text.replaceAll('\n', HARD_BREAK), style }];
}

/** One Liquid tag; its arguments may hold a percent sign. */
const LIQUID = /\{%-?((?:(?!%\}|\{%)[^\n])*?)-?%\}/;
const LIQUID_TAGS = new RegExp(LIQUID.source, 'g');
const LIQUID_ALONE = new RegExp(`^\\s*(?:${LIQUID.source}\\s*)+$`);

/** Whether a paragraph is nothing but Liquid tags. */
export function isLiquid(raw: string): boolean {
  return raw.trimStart().startsWith('{%') && LIQUID_ALONE.test(raw);
}

/** A line of Liquid tags: name and argument, the address in it followed where the terminal can. */
export function liquidPieces(line: string, options: InlineOptions): Piece[] {
  return [...line.matchAll(LIQUID_TAGS)].flatMap(([, tag = ''], i) => {
    const address = /https?:\/\/[^\s"']+/.exec(tag)?.[0];
    const linked = address && options.hyperlinks && SAFE_ADDRESS.test(address);
    const style = linked ? hyperlink(address, options.theme.faint) : options.theme.faint;
    return [{ text: `${i > 0 ? ' ' : ''}${visible(tag.trim())}`, style }];
  });
}

/** Inside of a sentence a Liquid tag is kept as it stands, faintly. */
function withLiquid(text: string, { theme }: InlineOptions, style: Style): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, own: Style) => {
    if (end > at) pieces.push({ text: visible(text.slice(at, end)), style: own });
    at = end;
  };
  for (const { 0: tag, index } of text.matchAll(LIQUID_TAGS)) {
    add(index, style);
    add(index + tag.length, over(style, theme.faint));
  }
  add(text.length, style);
  return pieces;
}
