import stringWidth from 'fast-string-width';

// The renderer's own styles and hyperlinks; text of notes holds no escape any more.
const ESCAPE = /\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Marks that terminals give a column of their own, unlike those that stand over or under a letter. */
const SPACING_MARK = /\p{Mc}/gu;

/** Letters of Europe's West with their punctuation and arrows: a column each, and asked for without a table. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00af-\u017f\u2010-\u2027\u2190-\u2193]*$/;

/** Columns that a text takes; its styles take none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return stringWidth(text.replace(ESCAPE, '').replace(SPACING_MARK, '-'));
}

/** A text cut to a width, with an ellipsis where something was lost. Holds no styles. */
export function cut(text: string, width: number): string {
  const start = text.slice(0, 8 * width + 8);
  if (start.length === text.length && widthOf(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const letter of clusters(start)) {
    const columns = widthOf(letter);
    if (used + columns > width - 1) break;
    used += columns;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A text of which the end is kept: of a path that tells more than the beginning. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const letters = clusters(text.slice(-8 * width - 8));
  let used = 1;
  let from = letters.length;
  while (from > 0 && used + widthOf(letters[from - 1] ?? '') <= width) used += widthOf(letters[--from] ?? '');
  return `…${letters.slice(from).join('')}`;
}

/** A text filled up with blanks to a width. */
export function fill(text: string, width: number, align: 'left' | 'right' | 'center' = 'left'): string {
  const room = Math.max(0, width - widthOf(text));
  const before = align === 'left' ? 0 : align === 'right' ? room : Math.floor(room / 2);
  return ' '.repeat(before) + text + ' '.repeat(room - before);
}

/** What a cursor moves over at once: a letter with its marks, joined emoji. */
export function clusters(text: string): string[] {
  return text.match(CLUSTER) ?? [];
}

const MARKS = '[\\p{M}\\u200c\\u{1f3fb}-\\u{1f3ff}]*';
const CLUSTER = new RegExp(`\\p{Regional_Indicator}{2}|\\P{M}${MARKS}(?:\\u200d\\P{M}${MARKS})*|\\p{M}+`, 'gsu');

/** A piece of text with the style it is to have. */
export interface Piece {
  readonly text: string;
  readonly style: (text: string) => string;
}

/** The style of text that has none. */
export const unstyled: Piece['style'] = (text) => text;

/** A line break that Markdown asks for; `visible` has shown any that a note held itself. */
export const HARD_BREAK = '\u2028';

const WIDE_LETTERS =
  '\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6';
const WIDE = new RegExp(`[${WIDE_LETTERS}]`);
const WIDE_OR_NOT = new RegExp(`[${WIDE_LETTERS}]|[^${WIDE_LETTERS}]+`, 'g');
const HANGUL = /[\u1100-\u115f\uac00-\ud7a3]/;
/** Must not begin a line, or end one, in Chinese and Japanese (JIS X 4051). */
const NOT_FIRST = /^[、。，．・：；？！ー」』）］｝〉》】ぁぃぅぇぉっゃゅょァィゥェォッャュョ々.,:;?!)\]}%…]/;
const NOT_LAST = /[「『（［｛〈《【([{]$/;

/** What stays together on a line. */
interface Unit {
  readonly pieces: Piece[];
  width: number;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
  readonly isBreak: boolean;
}

/**
 * Breaks styled text into lines by what is visible: at blanks, between wide
 * characters, and inside of a word only where it is longer than a line.
 * A `\n` or a HARD_BREAK in a piece is a line break.
 *
 * @returns lines of styled text, none wider than `width`
 */
export function wrap(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line: Piece[] = [];
  let used = 0;
  const flush = () => {
    lines.push(styled(line));
    line = [];
    used = 0;
  };
  for (const unit of unitsOf(pieces, width)) {
    if (unit.isBreak) {
      flush();
      continue;
    }
    const gap = unit.spaced && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + unit.width > width) flush();
    else if (gap === 1)
      line.push({
        text: ' ',
        style: unit.pieces[0]?.style === line.at(-1)?.style ? (unit.pieces[0] as Piece).style : unstyled,
      });
    used += (used > 0 ? gap : 0) + unit.width;
    for (const piece of unit.pieces) line.push(piece);
  }
  flush();
  return lines;
}

/** Neighbours of one style are styled as one. */
function styled(line: readonly Piece[]): string {
  let out = '';
  for (let i = 0; i < line.length; ) {
    const { style } = line[i] as Piece;
    const begin = i;
    while (i < line.length && line[i]?.style === style) i++;
    // Joined, not added: a text that is a chain of its words takes many times the memory.
    out += style(
      line
        .slice(begin, i)
        .map(({ text }) => text)
        .join(''),
    );
  }
  return out;
}

function unitsOf(pieces: readonly Piece[], width: number): Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  /** What the next part may stick to; null after a break. */
  let last: Unit | null = null;
  const add = (text: string, style: Piece['style']) => {
    const columns = widthOf(text);
    if (last && !spaced && last.width + columns <= width && !mayPart(last, text)) {
      last.pieces.push({ text, style });
      last.width += columns;
      return;
    }
    for (const part of columns <= width ? [text] : hardParts(text, width)) {
      last = { pieces: [{ text: part, style }], width: widthOf(part), spaced, isBreak: false };
      units.push(last);
      spaced = false;
    }
  };
  for (const { text, style } of pieces) {
    for (const word of text.split(/([\n\u2028]|[^\S\n\u2028]+)/)) {
      if (word === '') continue;
      if (word === '\n' || word === HARD_BREAK) {
        units.push({ pieces: [], width: 0, spaced: false, isBreak: true });
        spaced = false;
        last = null;
      } else if (/^[^\S\u00a0]+$/.test(word)) spaced = true;
      else for (const part of WIDE.test(word) ? (word.match(WIDE_OR_NOT) ?? []) : [word]) add(part, style);
    }
  }
  return units;
}

/** Whether a line may be broken between what stands side by side without a blank. */
function mayPart({ pieces }: Unit, after: string): boolean {
  const before = pieces.at(-1)?.text ?? '';
  const isWide = WIDE.test(before.at(-1) ?? '') || WIDE.test(after.charAt(0));
  return isWide && !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}

/** Pieces with their lines joined: by a blank, but in Chinese and Japanese by nothing. */
export function joinLines(pieces: readonly Piece[]): Piece[] {
  let before = '';
  return pieces.map(({ text, style }, i) => {
    const joined = text.replace(/\n[^\S\n\u2028]*/g, (newline, at: number) => {
      const last = at > 0 ? text.charAt(at - 1) : before;
      const next = text.charAt(at + newline.length) || (pieces[i + 1]?.text.charAt(0) ?? '');
      return isUnspaced(last) && isUnspaced(next) ? '' : ' ';
    });
    before = text.at(-1) ?? before;
    return { text: joined, style };
  });
}

/** Korean is as wide as Chinese, but has blanks between its words. */
function isUnspaced(letter: string): boolean {
  return WIDE.test(letter) && !HANGUL.test(letter);
}

/** A word that no line can hold, in parts that one can. */
function hardParts(text: string, width: number): string[] {
  return hardLines([{ text, style: unstyled }], width);
}

/** Styled text broken wherever a line is full, every blank kept. */
export function hardLines(pieces: readonly Piece[], width: number): string[] {
  if (pieces.reduce((sum, { text }) => sum + widthOf(text), 0) <= width) return [styled(pieces)];
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, style } of pieces) {
    for (const letter of clusters(text)) {
      const columns = widthOf(letter);
      if (used > 0 && used + columns > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ text: letter, style });
      used += columns;
    }
  }
  return lines.map(styled);
}
