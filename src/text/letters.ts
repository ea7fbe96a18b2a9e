/*
 * What kind of character stands at a place. Compiling a regular expression with
 * \p{L} costs up to a millisecond, which every start would pay a dozen times;
 * ranges cost nothing. They take whole blocks: symbols inside of a block of
 * letters count as letters, which no reading of names has been seen to mind.
 */

/** Letters, with the marks upon them, as a class of a regular expression; none of those that `visible` does not let through. */
export const LETTERS =
  'A-Za-zªµºÀ-ÖØ-öø-\u034e\u0350-\u061b\u061d-\u115e\u1161-\u17b3\u17b6-\u180d\u180f-\u1fff\u2c00-\u2dff\u2e80-\u2fff\u3005-\u3007\u3021-\u302f\u3031-\u3163\u3165-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f\uffa1-\uffdc';

/** Some character beyond ASCII. */
export const BEYOND_ASCII = /[^\0-\x7f]/;

const LETTER = new RegExp(`[${LETTERS}]`);
const WORD = new RegExp(`[0-9${LETTERS}]`);
const WORDS = new RegExp(`[0-9${LETTERS}]+`, 'g');

/** A character of Chinese or Japanese. */
export const EAST_ASIAN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u303b\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d]/;

/** Whether a letter, or a mark upon one, stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

/** Whether a letter, a mark or a digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  return WORD.test(text.charAt(at));
}

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0xc0) return code >= 65 && code <= 90;
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** The words of a text: runs of letters, marks and digits. */
export function wordsIn(text: string): string[] {
  return text.match(WORDS) ?? [];
}
