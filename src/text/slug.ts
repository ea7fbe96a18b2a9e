import { fold } from './fold.ts';
import { BEYOND_ASCII, wordsIn } from './letters.ts';

const MAX_BYTES = 80;
const ENCODER = new TextEncoder();

/**
 * A text as a part of a file name or an id: letters, digits and `-`, at most 80 bytes of UTF-8.
 *
 * @returns '' where nothing of the text can be kept
 */
export function slug(text: string): string {
  // Cut before normalising: that is slow on a long run of combining marks.
  const folded = fold(text.slice(0, 400));
  // Among the letters are fillers that nobody sees and nobody can type.
  const words = BEYOND_ASCII.test(folded)
    ? folded.replace(/\p{Default_Ignorable_Code_Point}+/gu, '').match(/[\p{L}\p{N}]+/gu)
    : wordsIn(folded);
  const whole = (words ?? []).join('-');
  return firstBytes(whole, MAX_BYTES).replace(/-$/, '');
}

/** As many whole characters as fit into so many bytes. */
function firstBytes(text: string, most: number): string {
  if (!BEYOND_ASCII.test(text)) return text.slice(0, most);
  const letters = [...text.slice(0, most)];
  while (ENCODER.encode(letters.join('')).length > most) letters.pop();
  return letters.join('');
}
