/*
 * What kind of character stands at a place. Compiling one regular expression
 * with \p{L} costs up to a millisecond at every start; these cost nothing, and
 * ask Unicode only beyond the Latin letters.
 */

let letterOrMark: RegExp | null = null;
let digit: RegExp | null = null;

/** A character of Chinese or Japanese. */
export const EAST_ASIAN =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u303b\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d]/;

/** Whether a letter, or a mark upon one, stands at an offset. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x2c2)
    return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2010 && code <= 0x205f) return false;
  letterOrMark ??= /^[\p{L}\p{M}]/u;
  return letterOrMark.test(characterAt(text, at));
}

/** Whether a letter, a mark or a digit stands at an offset. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return true;
  if (isLetterAt(text, at)) return true;
  if (code < 0xb2 || (code >= 0x2010 && code <= 0x205f)) return false;
  digit ??= /^\p{N}/u;
  return digit.test(characterAt(text, at));
}

/** Of a pair of surrogates, both halves are what the pair is. */
function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const start = code >= 0xdc00 && code <= 0xdfff ? Math.max(at - 1, 0) : at;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = characterAt(text, 0);
  return letter !== letter.toLowerCase();
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const letter = characterAt(text, 0);
  return letter !== letter.toUpperCase();
}

/** The words of a text: runs of letters, marks and digits. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isWordAt(text, at)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isWordAt(text, at)) at++;
    words.push(text.slice(start, at));
  }
  return words;
}
