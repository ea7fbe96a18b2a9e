import { fold } from '../text/fold.ts';
import { BEYOND_ASCII, LETTERS } from '../text/letters.ts';

/** A word of a line, as it is looked for. */
export interface Token {
  /** Without letter case, accents and ligatures. */
  readonly term: string;
  /** Offsets into the line, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As typed, in lower case, where it holds letters that a slip of the hand can hide: 'cpùùi,ocatop'. */
  readonly typed: string;
}

const MAX_TERM = 64;
const ASCII_WORD = /[A-Za-z0-9_]+/g;
const ANY_WORD = new RegExp(`[0-9_${LETTERS}]+`, 'g');
const CJK =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u303b\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]/;
const ELISION = /^(?:[dlcnsjmt]|qu|jusqu|lorsqu|puisqu)$/i;

/**
 * The words of a line: runs of letters and digits. What joins two words (an
 * apostrophe, a hyphen, a slash) parts them, so that 'l'API' is found as API.
 * Chinese and Japanese are not parted by blanks: every character is a word.
 */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  const isPlain = !BEYOND_ASCII.test(line);
  forEachWord(line, isPlain, (text, start) => {
    if (!isPlain && CJK.test(text)) addCharacters(tokens, text, start);
    else if (text.length <= MAX_TERM) {
      const typed = text.toLowerCase();
      tokens.push({ term: isPlain ? typed : fold(text), start, end: start + text.length, typed });
    }
  });
  return tokens;
}

/** A part of a line that is read at once. */
export interface Stretch {
  readonly text: string;
  /** Where it begins in the line. */
  readonly from: number;
  /** What begins behind that belongs to the next stretch; the text goes on for a bit. */
  readonly length: number;
}

/** Few enough letters that V8 lets go of their words soon. */
const STRETCH = 1 << 14;
const BEYOND = 1 << 10;

/** A line in stretches: of one of megabytes, all words at once would fill the memory. */
export function stretchesOf(line: string): Iterable<Stretch> {
  return line.length > STRETCH ? cutStretches(line) : [{ text: line, from: 0, length: line.length }];
}

/** Cut where no word is cut. */
function* cutStretches(line: string): Generator<Stretch> {
  const between = new RegExp(`\\s|${CJK.source}|$`, 'g');
  for (let from = 0; from < line.length; ) {
    between.lastIndex = from + STRETCH;
    const end = between.exec(line)?.index ?? line.length;
    yield { text: line.slice(from, end + BEYOND), from, length: end - from };
    from = end;
  }
}

/** The words of a text with the offsets where they begin. */
export function forEachWord(text: string, isPlain: boolean, take: (word: string, start: number) => void): void {
  const pattern = isPlain ? ASCII_WORD : ANY_WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) take(match[0], match.index);
}

function addCharacters(tokens: Token[], text: string, offset: number): void {
  for (const [piece, start] of pieces(text)) {
    tokens.push({
      term: fold(piece),
      start: offset + start,
      end: offset + start + piece.length,
      typed: piece.toLowerCase(),
    });
  }
}

const ONE_OR_OTHERS = new RegExp(`${CJK.source}|[^${CJK.source.slice(1)}+`, 'g');

/** Each CJK character alone, the runs between them whole. */
function* pieces(text: string): Generator<[string, number]> {
  for (const match of text.matchAll(ONE_OR_OTHERS)) {
    yield [match[0], match.index];
  }
}

/** Whether a token is a French elided article or pronoun: the l of 'l'API'. */
export function isElision(typed: string): boolean {
  return ELISION.test(typed);
}

/**
 * Runs of typing that hold punctuation where letters belong, as a hand that
 * missed its keys leaves them: 'cpùùi,ocatop', 'co;;on'. Of so many characters at least and at most.
 */
export function slippedRuns(line: string, least: number, most: number): Token[] {
  const runs: Token[] = [];
  if (!SLIPPED_SOMEWHERE.test(line)) return runs;
  for (const match of line.matchAll(SLIPPED)) {
    if (match[0].length < least) continue;
    const text = withoutStops(match[0]);
    if (text.length < Math.max(least, 4) || text.length > most || !SLIPPED_INSIDE.test(text)) continue;
    runs.push({
      term: text.toLowerCase(),
      start: match.index,
      end: match.index + text.length,
      typed: text.toLowerCase(),
    });
  }
  return runs;
}

/** Without the punctuation behind it; but what would leave two characters is all that was typed. */
function withoutStops(typed: string): string {
  let end = typed.length;
  while (end > 0 && STOPS.includes(typed.charAt(end - 1))) end--;
  return end >= 3 ? typed.slice(0, end) : typed;
}

const STOPS = '.,;:!?)';
const SLIPPED = /[^\s/]{4,}/g;
const SLIPPED_SOMEWHERE = new RegExp(`[${LETTERS}][,;:!?$*^=)('"&_-]+[${LETTERS}]|(?:^|[\\s/])[,;:!$*^=][${LETTERS}]`);
const SLIPPED_INSIDE = new RegExp(`[${LETTERS}][,;:!?$*^=)('"&_-]+[${LETTERS}]|^[,;:!$*^=][${LETTERS}]`);
