/** Endings that change a word's form and not the word, in English and French, and what stood in their place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['x', ''],
  ['aux', 'al'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
];
const DOUBLED = /([bdgklmnprtvz])\1$/;
const SHORTEST_BASE = 3;

const LAST_LETTERS = /[sxdg]$/;

/** The words that a word may be a form of, itself first: 'running' of run, 'queries' of query. */
export function basesOf(word: string): string[] {
  const bases = [word];
  if (!LAST_LETTERS.test(word)) return bases;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const least = instead === '' ? SHORTEST_BASE : SHORTEST_BASE + (instead === 'e' ? 1 : 0);
    if (stem.length + instead.length >= least && !(ending === 's' && stem.endsWith('s'))) bases.push(stem + instead);
    if ((ending === 'ed' || ending === 'ing') && instead === '' && DOUBLED.test(stem) && stem.length > SHORTEST_BASE)
      bases.push(stem.slice(0, -1));
  }
  return bases;
}

/** Whether two words are forms of one: plural, -ed, -ing and their like; never more than an ending apart. */
export function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  // No ending reaches further to the front than the third letter.
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(1) !== b.charCodeAt(1)) return false;
  if (a.length < SHORTEST_BASE || b.length < SHORTEST_BASE || /\d/.test(a) !== /\d/.test(b)) return false;
  const bases = basesOf(a);
  return basesOf(b).some((base) => bases.includes(base));
}
