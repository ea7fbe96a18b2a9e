// Writes src/talks/data/first-names.ts from the name lists of @faker-js/faker (MIT), which it does not need
// to be installed for anything else:
//   npm install --no-save @faker-js/faker@10.6.0 && node .config/make-first-names.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { allLocales } = await import(process.argv[2] ?? '@faker-js/faker');
const LATIN = /^(af|az|cs|da|de|en|es|fi|fr|hr|hu|id|it|lv|nb|nl|pl|pt|ro|sk|sl|sr_RS_latin|sv|tr|vi|zu|yo)/;
const MIN_LENGTH = 2;
// Common to several lists, or in one of the languages most notes are in; a name of one small list alone is often a word elsewhere.
const TRUSTED = /^(en|fr|de|es|it|nl|pt|pl|sv|da|nb|fi|cs)/;

const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const seen = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const lists = LATIN.test(locale) ? Object.values(person?.firstName ?? person?.first_name ?? {}) : [];
  for (const name of lists.flat()) {
    const word = typeof name === 'string' ? fold(name) : '';
    if (!/^[a-z]+$/.test(word) || word.length < MIN_LENGTH) continue;
    const language = locale.slice(0, 2);
    seen.set(word, (seen.get(word) ?? new Set()).add(language));
  }
}
const names = [...seen]
  .filter(([, from]) => from.size > 1 || [...from].some((l) => TRUSTED.test(l)))
  .map(([name]) => name)
  .sort();
const file = fileURLToPath(new URL('../src/talks/data/first-names.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * First names, folded to plain lower case: the name lists of @faker-js/faker 10.6.0
 * (MIT licence, https://github.com/faker-js/faker), made by .config/make-first-names.mjs.
 */
export const FIRST_NAMES =
  '${names.join(' ')}';
`,
);
console.log(names.length, 'names');
