import { fold } from './fold.ts';

const MAX_BYTES = 80;
const ENCODER = new TextEncoder();

/**
 * A text as a part of a file name or an id: letters, digits and `-`, at most 80 bytes of UTF-8.
 *
 * @returns '' where nothing of the text can be kept
 */
export function slug(text: string): string {
  // Cut before normalising: that is slow on a long run of combining marks.
  const words = fold(text.slice(0, 400)).match(/[\p{L}\p{N}]+/gu) ?? [];
  let result = '';
  for (const letter of words.join('-')) {
    if (ENCODER.encode(result + letter).length > MAX_BYTES) break;
    result += letter;
  }
  return result.replace(/-$/, '');
}
