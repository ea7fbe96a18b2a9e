import stringWidth from 'fast-string-width';

// The renderer's own styles and hyperlinks; text of notes holds no escape any more.
const ESCAPE = /\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;

/** Columns that a text takes; its styles take none. */
export function widthOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text.replace(ESCAPE, ''));
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

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
/** Must not begin a line in Chinese and Japanese (JIS X 4051). */
const NOT_FIRST = /^[、。，．・：；？！ー」』）］｝〉》】ぁぃぅぇぉっゃゅょァィゥェォッャュョ々]/;

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
 * A `\n` in a piece is a line break.
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
        style: unit.pieces[0]?.style === line.at(-1)?.style ? (unit.pieces[0] as Piece).style : (text) => text,
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
    let text = '';
    while (i < line.length && line[i]?.style === style) text += line[i++]?.text;
    out += style(text);
  }
  return out;
}

function unitsOf(pieces: readonly Piece[], width: number): Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  let open = false;
  const add = (text: string, style: Piece['style']) => {
    const columns = widthOf(text);
    const last = units.at(-1);
    const sticks = open && !spaced && last && !last.isBreak;
    if (sticks && last.width + columns <= width) {
      last.pieces.push({ text, style });
      last.width += columns;
    } else if (columns <= width) units.push({ pieces: [{ text, style }], width: columns, spaced, isBreak: false });
    else
      for (const part of hardParts(text, width))
        units.push({
          pieces: [{ text: part, style }],
          width: widthOf(part),
          spaced: spaced && part === text,
          isBreak: false,
        });
    spaced = false;
    open = true;
  };
  for (const { text, style } of pieces) {
    for (const word of text.split(/(\n|[^\S\n]+)/)) {
      if (word === '') continue;
      if (word === '\n') {
        units.push({ pieces: [], width: 0, spaced: false, isBreak: true });
        spaced = false;
        open = false;
      } else if (/^[^\S\n\u00a0]+$/.test(word)) spaced = true;
      else if (WIDE.test(word))
        for (const part of wideParts(word)) {
          if (!NOT_FIRST.test(part)) open = open && !WIDE.test(part) && !endsWide(units);
          add(part, style);
        }
      else {
        if (endsWide(units)) open = false;
        add(word, style);
      }
    }
  }
  return units;
}

function endsWide(units: readonly Unit[]): boolean {
  return WIDE.test(units.at(-1)?.pieces.at(-1)?.text.at(-1) ?? '');
}

function wideParts(word: string): string[] {
  return (
    word.match(
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[^\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]+/g,
    ) ?? []
  );
}

/** A word that no line can hold, in parts that one can. */
export function hardParts(text: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of clusters(text)) {
    const columns = widthOf(letter);
    if (used + columns > width && part !== '') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += columns;
  }
  return part === '' ? parts : [...parts, part];
}
