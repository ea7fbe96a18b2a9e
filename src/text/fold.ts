import { wordsIn } from './letters.ts';

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
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text without letter case, accents and ligatures: 'Mickaël Œuvré' is 'mickael oeuvre'. */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
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
