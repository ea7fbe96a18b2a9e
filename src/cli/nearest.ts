import { type Library, talksOf } from '../library/library.ts';
import { editDistance } from '../text/distance.ts';
import { fold, foldedWords } from '../text/fold.ts';

/**
 * What may have been meant by the words, the tags and the name for which a list found nothing.
 *
 * @returns a question to put behind the message; empty where nothing is near
 */
export function whatWasMeant(
  library: Library,
  words: readonly string[],
  { tag = [], speaker = '' }: { tag?: readonly string[]; speaker?: string },
): string {
  const talks = talksOf(library);
  const tags = library.readings.flatMap(({ post }) => post.tags);
  const names = talks.flatMap(({ speakers }) => speakers);
  const titles = talks.flatMap(({ title, heading }) => title ?? heading ?? []);
  const known = [...tags, ...names, ...titles, ...library.readings.map(({ post }) => post.title)];
  const meant = [
    ...tag.flatMap((asked) => nearestOf(asked, tags)),
    ...nearestWords(speaker, names),
    ...nearestWords(words.join(' '), known),
  ];
  return meant.length === 0 ? '' : `; did you mean ${[...new Set(meant)].join(' or ')}?`;
}

/** For each word with which no word of the known texts begins, the nearest that there is. */
function nearestWords(asked: string, known: readonly string[]): string[] {
  const words = known.flatMap(foldedWords);
  return foldedWords(asked)
    .filter((typed) => !words.some((word) => word.startsWith(typed)))
    .flatMap((typed) => nearestOf(typed, words));
}

/** What is fewest mistakes away; none where it would be something else, or was not mistyped. */
function nearestOf(asked: string, known: readonly string[]): string[] {
  const typed = fold(asked);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const near = known
    .map((word) => ({ word, far: editDistance(typed, fold(word), limit) }))
    .reduce((best, one) => (one.far < best.far ? one : best), { word: '', far: limit + 1 });
  return near.far === 0 || near.word === '' ? [] : [near.word];
}
