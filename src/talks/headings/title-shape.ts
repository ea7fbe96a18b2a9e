import { fold } from '../../text/fold.ts';
import { EAST_ASIAN, startsUpper } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { weighed } from '../../text/weighed.ts';
import { MAX_HEADING } from './bare-heading.ts';
import { SENTENCE_WORDS } from './words.ts';

/** What the shape of a heading shows, whatever it is about: shares from 0 to 1, what holds or not as 1 or 0. */
export interface TitleMarks {
  /** How many words it has, ten at most. */
  readonly words: number;
  /** The share of them that begin with a capital. */
  readonly capitals: number;
  readonly beginsInSmall: number;
  readonly asks: number;
  readonly endsAsSentence: number;
  /** Whether it has words that sentences have and titles rarely. */
  readonly tells: number;
  readonly isQuoted: number;
  readonly hasYear: number;
}

/** How much each mark says that a heading is the title of a talk rather than of anything else: as the logarithm of odds, fitted as tests/README.md tells. */
const WEIGHTS: TitleMarks = {
  words: 0.38,
  capitals: 0.37,
  beginsInSmall: -1.12,
  asks: -1.57,
  endsAsSentence: -0.94,
  tells: -0.7,
  isQuoted: 0.48,
  hasYear: -2.3,
};
const WITHOUT_MARKS = -1.58;
/** However much speaks against a heading, it is one of many. */
const LEAST = -3;

/** How much a heading is shaped like the title of a talk: -3 at least, and hardly 3. @param heading as a reader sees it */
export const titleShape = remembered((heading) =>
  Math.max(LEAST, WITHOUT_MARKS + weighed(WEIGHTS, titleMarks(heading))),
);

const MOST_WORDS = 10;
/** So many characters of Chinese and Japanese, which part no words by blanks, are taken for a word. */
const EAST_ASIAN_WORD = 4;

/** What the shape of a heading shows. @param heading as a reader sees it */
export function titleMarks(heading: string): TitleMarks {
  const text = heading.slice(0, MAX_HEADING).trim();
  const words = text.split(/\s+/);
  const count = EAST_ASIAN.test(text) ? Math.ceil(text.length / EAST_ASIAN_WORD) : words.length;
  const folded = fold(text).split(/[\s,;:'’]+/);
  return {
    words: Math.min(count, MOST_WORDS),
    capitals: words.filter(startsUpper).length / words.length,
    beginsInSmall: Number(BEGINS_IN_SMALL.test(text)),
    asks: Number(/[?？]$/.test(text)),
    endsAsSentence: Number(/[.!。！]$/.test(text)),
    tells: Number(folded.some((word) => SENTENCE_WORDS.has(word))),
    isQuoted: Number(/["“”«»「『]/.test(text)),
    hasYear: Number(/\b(?:19|20)\d\d\b/.test(text)),
  };
}

const BEGINS_IN_SMALL = /^[a-zß-öø-ÿ]/;
