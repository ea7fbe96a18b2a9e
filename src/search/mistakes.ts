import { areNeighbours, HAND_SHIFTS, KeyPairs } from './keyboard.ts';

/**
 * How likely a hand makes each mistake, as a cost: the likelier, the cheaper.
 * A noisy channel (Kernighan, Church and Gale 1990) with costs by hand instead
 * of counts: enough notes to count from do not exist.
 */
export const COST = {
  swap: 0.6,
  doubled: 0.4,
  missed: 0.8,
  extraNeighbour: 0.6,
  extra: 0.9,
  neighbour: 0.65,
  alike: 0.7,
  other: 1.15,
  /** A first letter is looked at longer than others. */
  first: 0.3,
  /** A hand that lies a key off stays there: the first letter costs, the others hardly. */
  shiftedHand: 0.9,
  shiftedLetter: 0.12,
} as const;

/** Letters that sound or look alike and are mistaken for one another by the head rather than the hand. */
const ALIKE = 'ae ai ao au ei eo eu io iu ou iy ey ck cs kq sz gj fp vw mn td xs';
const alike = new KeyPairs();
for (const [a = '', b = ''] of ALIKE.split(' ')) alike.add(a, b);

/** How much may be wrong in a word of that many letters. */
export function budget(length: number): number {
  if (length < 3) return 0;
  if (length === 3) return COST.swap;
  return Math.min(0.4 * length - 0.45, 3.6);
}

/**
 * The least cost of the mistakes that lead from a word to what was typed.
 * An optimal string alignment with costs by kind of mistake.
 *
 * @param limit where the cost goes beyond it, Infinity is given
 */
export function mistakeCost(word: string, typed: string, limit: number): number {
  const n = word.length;
  const m = typed.length;
  if (Math.abs(n - m) * COST.doubled > limit || leastOf(word, typed) > limit) return Number.POSITIVE_INFINITY;
  let [twoBack, last, row] = rowsOf(m + 1);
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = at(last, j - 1) + extraCost(word, typed, 0, j);
  let leastOfLast = 0;
  for (let i = 1; i <= n; i++) {
    const missed = missedCost(word, i);
    row[0] = at(last, 0) + missed;
    let least = row[0];
    for (let j = 1; j <= m; j++) {
      let cost = at(last, j - 1) + replacedCost(word, typed, i, j);
      cost = Math.min(cost, at(last, j) + missed, at(row, j - 1) + extraCost(word, typed, i, j));
      if (i > 1 && j > 1 && isSwapped(word, typed, i, j)) cost = Math.min(cost, at(twoBack, j - 2) + swapCost(i));
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit && leastOfLast > limit) return Number.POSITIVE_INFINITY;
    leastOfLast = least;
    [twoBack, last, row] = [last, row, twoBack];
  }
  const cost = at(last, m);
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

type Row = Float64Array<ArrayBuffer>;

/** Rows are used again: a search compares thousands of words. */
let rows: readonly [Row, Row, Row] = [new Float64Array(96), new Float64Array(96), new Float64Array(96)];

function rowsOf(length: number): readonly [Row, Row, Row] {
  if (rows[0].length < length) rows = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  return rows;
}

function at(row: Row, j: number): number {
  return row[j] ?? 0;
}

function isSwapped(word: string, typed: string, i: number, j: number): boolean {
  return word.charCodeAt(i - 1) === typed.charCodeAt(j - 2) && word.charCodeAt(i - 2) === typed.charCodeAt(j - 1);
}

/** What the cheapest mistake costs that makes a letter of the word vanish, or another turn up. */
const LEAST = Math.min(COST.neighbour, COST.missed, COST.extraNeighbour);

/**
 * Less than this no way from one word to the other costs. Letters tell at a glance:
 * how many more one word has were missed or are extra, and of those that only one of
 * them holds the others stand for something else.
 */
function leastOf(word: string, typed: string): number {
  const a = lettersOf(word);
  const b = lettersOf(typed);
  const missed = Math.max(0, word.length - typed.length);
  const extra = Math.max(0, typed.length - word.length);
  const eachMissed = a & DOUBLED ? COST.doubled : COST.missed;
  const eachExtra = b & DOUBLED ? COST.doubled : COST.extraNeighbour;
  const other = Math.max(count(a & ~b & LETTERS) - missed, count(b & ~a & LETTERS) - extra, 0);
  return missed * eachMissed + extra * eachExtra + other * LEAST;
}

const LETTERS = (1 << 26) - 1;
const DOUBLED = 1 << 26;

/** A bit for each letter from a to z, and one where a letter stands twice; all others stand for no difference. */
function lettersOf(word: string): number {
  let bits = 0;
  let last = -1;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const letter = code - 97;
    if (code === last) bits |= DOUBLED;
    else if (letter >= 0 && letter < 26) bits |= 1 << letter;
    last = code;
  }
  return bits;
}

function count(bits: number): number {
  let left = bits;
  let ones = 0;
  for (; left !== 0; left &= left - 1) ones++;
  return ones;
}

/** What it costs that the i-th letter and the one before it changed places. */
export function swapCost(i: number): number {
  return COST.swap + (i === 2 ? COST.first / 2 : 0);
}

/** What it costs that the j-th letter typed stands for the i-th meant; both from 1. */
export function replacedCost(word: string, typed: string, i: number, j: number): number {
  const meant = word.charCodeAt(i - 1);
  const hit = typed.charCodeAt(j - 1);
  if (meant === hit) return 0;
  const first = i === 1 ? COST.first : 0;
  if (areNeighbours(meant, hit)) return COST.neighbour + first;
  return (alike.has(meant, hit) ? COST.alike : COST.other) + first;
}

/** What it costs that the i-th letter meant was not typed. */
export function missedCost(word: string, i: number): number {
  if (i > 1 && word.charCodeAt(i - 1) === word.charCodeAt(i - 2)) return COST.doubled;
  return COST.missed + (i === 1 ? COST.first : 0);
}

/** What it costs that the j-th letter was typed, behind the i-th meant, and not meant at all. */
export function extraCost(word: string, typed: string, i: number, j: number): number {
  const hit = typed.charCodeAt(j - 1);
  if (j > 1 && hit === typed.charCodeAt(j - 2)) return COST.doubled;
  const isBeside =
    (i > 0 && areNeighbours(hit, word.charCodeAt(i - 1))) ||
    (i < word.length && areNeighbours(hit, word.charCodeAt(i)));
  return isBeside ? COST.extraNeighbour : COST.extra + (i === 0 ? COST.first : 0);
}

/**
 * The cost where one hand lay a key off over a run of letters: 'communication'
 * becomes 'cpùùi,ocatop' on a French keyboard. Letters of the other hand may be right.
 */
export function shiftedHandCost(word: string, typed: string, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  if (Math.abs(word.length - typed.length) > 2) return best;
  const letters = lettersOf(typed);
  const left = limit - COST.shiftedHand;
  lettersInReach(word).forEach((reach, i) => {
    const shift = HAND_SHIFTS[i];
    // A letter that is neither meant nor a key off is an extra one, or stands for another.
    if (shift && count(letters & ~reach & LETTERS) * COST.extra <= left)
      best = Math.min(best, alongShift(word, typed, shift, left));
  });
  return best + COST.shiftedHand <= limit ? best + COST.shiftedHand : Number.POSITIVE_INFINITY;
}

/** Of the word that was asked for last: a search compares thousands with one. */
let reachOf = '';
let reach: readonly number[] = [];

/** For each way in which a hand can lie, the letters that it may hit who means a word. */
function lettersInReach(word: string): readonly number[] {
  if (word !== reachOf) {
    const keys = Array.from(word, (letter) => letter.charCodeAt(0));
    reach = HAND_SHIFTS.map((shift) =>
      lettersOf(word + String.fromCharCode(...keys.map((key) => shift.get(key) ?? 0))),
    );
    reachOf = word;
  }
  return reach;
}

function alongShift(word: string, typed: string, shift: ReadonlyMap<number, number>, limit: number): number {
  const m = typed.length;
  let [row, last] = rowsOf(m + 1);
  for (let j = 0; j <= m; j++) last[j] = j * COST.extra;
  for (let i = 1; i <= word.length; i++) {
    const meant = word.charCodeAt(i - 1);
    const shifted = shift.get(meant);
    row[0] = at(last, 0) + COST.missed;
    let least = row[0];
    for (let j = 1; j <= m; j++) {
      const hit = typed.charCodeAt(j - 1);
      const replaced = meant === hit ? 0 : shifted === hit ? COST.shiftedLetter : COST.other;
      const cost = Math.min(at(last, j - 1) + replaced, at(last, j) + COST.missed, at(row, j - 1) + COST.extra);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [row, last] = [last, row];
  }
  return at(last, m);
}
