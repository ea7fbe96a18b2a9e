import { budget, mistakeCost } from './mistakes.ts';
import type { Looked } from './places.ts';
import { countOf, type Texts, textAt } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

const MAX_NEAREST = 5;
/** Hardly any word is worth a look while little is forgiven, and mostly one is found by then. */
const FEW = [1, 2];

/** The words of the notes from which the least mistakes lead to a term. */
export function nearestTo(term: string, vocabulary: Vocabulary): string[] {
  const most = budget(term.length);
  for (const limit of [...FEW.filter((few) => few < most), most]) {
    const words = nearestWithin(limit, term, vocabulary.index.words);
    if (words.length > 0) return words.slice(0, MAX_NEAREST);
  }
  return [];
}

function nearestWithin(limit: number, term: string, words: Texts): string[] {
  let best = limit;
  let nearest: string[] = [];
  for (let number = 0; number < countOf(words); number++) {
    const word = textAt(words, number);
    if (word.length < 3 || word[0] === '_') continue;
    const cost = mistakeCost(word, term, best);
    if (cost > best || cost === Number.POSITIVE_INFINITY) continue;
    if (cost < best - 1e-9) nearest = [];
    best = cost;
    nearest.push(word);
  }
  return nearest.sort();
}

/** The same for all terms of a query that found nothing. */
export function nearestWords(looked: readonly Looked[], vocabulary: Vocabulary): string[] {
  const near = looked.flatMap(({ clause }) =>
    (clause.field === null && !clause.excluded ? clause.terms : []).flatMap((term) =>
      nearestTo(term, vocabulary).filter((word) => word !== term),
    ),
  );
  return [...new Set(near)].slice(0, MAX_NEAREST);
}
