import { fold } from '../text/fold.ts';

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
const MAX_TOKENS = 20_000;
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const ELISION = /^(?:[dlcnsjmt]|qu|jusqu|lorsqu|puisqu)$/i;

/**
 * The words of a line: runs of letters and digits. What joins two words (an
 * apostrophe, a hyphen, a slash) parts them, so that 'l'API' is found as API.
 * Chinese and Japanese are not parted by blanks: every character is a word.
 */
export function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(WORD)) {
    if (tokens.length >= MAX_TOKENS) break;
    const [text] = match;
    if (CJK.test(text)) tokens.push(...characters(text, match.index));
    else if (text.length <= MAX_TERM)
      tokens.push({ term: fold(text), start: match.index, end: match.index + text.length, typed: text.toLowerCase() });
  }
  return tokens;
}

function characters(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const [piece, start] of pieces(text)) {
    tokens.push({
      term: fold(piece),
      start: offset + start,
      end: offset + start + piece.length,
      typed: piece.toLowerCase(),
    });
  }
  return tokens;
}

/** Each CJK character alone, the runs between them whole. */
function* pieces(text: string): Generator<[string, number]> {
  for (const match of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu,
  )) {
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
  for (const match of line.matchAll(SLIPPED)) {
    if (match[0].length < least) continue;
    const text = match[0].replace(/[.,;:!?)]+$/, (end) => (match[0].length - end.length >= 3 ? '' : end));
    if (text.length < Math.max(least, 4) || text.length > most || !/\p{L}[,;:!?$*^=)('"&_-]+\p{L}|^[,;:!$*^=]\p{L}/u.test(text))
      continue;
    runs.push({
      term: text.toLowerCase(),
      start: match.index,
      end: match.index + text.length,
      typed: text.toLowerCase(),
    });
  }
  return runs;
}

const SLIPPED = /[^\s/]{4,}/gu;
