import { allowedMistakes, editDistance } from '../text/distance.ts';
import { foldedWords } from '../text/fold.ts';

/** How closely a name was meant, best first: each word of it, the beginning of a word, a piece of one, a word mistyped. */
const RANK = { whole: 0, start: 1, piece: 2, mistake: 3 } as const;

/** A lower rank is a closer match. */
export type Rank = number;

/**
 * How well what was asked for names somebody: every word asked for must be
 * one of the name's, in any order, without accents, in part or mistyped.
 *
 * @returns null where it does not; else the rank of its worst word, with the mistakes as a fraction behind
 */
export function rankName(asked: readonly string[], name: string): Rank | null {
  const free = foldedWords(name);
  let worst = 0;
  let mistakes = 0;
  for (const word of asked) {
    const best = bestWord(word, free);
    if (best === null) return null;
    free.splice(best.at, 1);
    worst = Math.max(worst, best.rank);
    mistakes += best.mistakes;
  }
  return asked.length === 0 ? null : worst + mistakes / 100;
}

interface WordMatch {
  readonly at: number;
  readonly rank: number;
  readonly mistakes: number;
}

function bestWord(asked: string, words: readonly string[]): WordMatch | null {
  let best: WordMatch | null = null;
  words.forEach((word, at) => {
    const match = matchWord(asked, word, at);
    if (match && (best === null || match.rank + match.mistakes / 100 < best.rank + best.mistakes / 100)) best = match;
  });
  return best;
}

function matchWord(asked: string, word: string, at: number): WordMatch | null {
  if (word === asked) return { at, rank: RANK.whole, mistakes: 0 };
  if (word.startsWith(asked)) return { at, rank: RANK.start, mistakes: 0 };
  if (asked.length >= 3 && word.includes(asked)) return { at, rank: RANK.piece, mistakes: 0 };
  const allowed = Math.min(allowedMistakes(asked.length), allowedMistakes(word.length));
  const mistakes = editDistance(asked, word, allowed);
  return mistakes <= allowed ? { at, rank: RANK.mistake, mistakes } : null;
}
