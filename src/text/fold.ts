import { BEYOND_ASCII, wordsIn } from './letters.ts';

const LIGATURES: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LIGATURE = /[œæßøłđðþı]/g;
/** Latin letters, and the quotation marks, dashes and dots of ordinary prose. */
const LATIN = /[\x80-\u017f\u2010-\u2027]/g;
const BEYOND_LATIN = /[^\0-\u017f\u2010-\u2027]/;

/** A text without letter case, accents and ligatures: 'Mickaël Œuvré' is 'mickael oeuvre'. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return BEYOND_LATIN.test(text) ? foldAny(text) : text.toLowerCase().replace(LATIN, foldLetter);
}

/** Most accents are few and Latin: each is normalised once. */
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  let plain = folded.get(letter);
  if (plain === undefined) {
    plain = foldAny(letter);
    folded.set(letter, plain);
  }
  return plain;
}

/** Normalising takes a time that grows with the square of the marks on one letter; no script has more than a few. */
const MAX_UNCHECKED = 1000;

function foldAny(text: string): string {
  const few = text.length > MAX_UNCHECKED ? text.replace(/(\p{M}{30})\p{M}+/gu, '$1') : text;
  return few
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return wordsIn(fold(text));
}
