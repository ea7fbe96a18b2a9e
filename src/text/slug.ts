import { foldedWords } from './fold.ts';

const MAX_BYTES = 80;
const ENCODER = new TextEncoder();

/**
 * A text as a part of a file name or an id: letters, digits and `-`, at most 80 bytes of UTF-8.
 *
 * @returns '' where nothing of the text can be kept
 */
export function slug(text: string): string {
  // Cut before normalising: that is slow on a long run of combining marks.
  const whole = foldedWords(text.slice(0, 400)).join('-');
  return firstBytes(whole, MAX_BYTES).replace(/-$/, '');
}

/** As many whole characters as fit into so many bytes. */
function firstBytes(text: string, most: number): string {
  if (!/[^\0-\x7f]/.test(text)) return text.slice(0, most);
  const letters = [...text.slice(0, most)];
  while (ENCODER.encode(letters.join('')).length > most) letters.pop();
  return letters.join('');
}
