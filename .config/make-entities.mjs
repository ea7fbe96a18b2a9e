// Writes src/text/data/entities.ts from a package (MIT) with the names of the HTML standard, which the project
// does not need to be installed for anything else:
//   npm install --no-save character-entities@2.0.2
//   node .config/make-entities.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { characterEntities } = await import('character-entities');
const codes = (text) => Array.from(text, (letter) => letter.codePointAt(0).toString(16)).join(',');
const pairs = Object.entries(characterEntities).map(([name, text]) => `${name}=${codes(text)}`);

writeFileSync(
  fileURLToPath(new URL('../src/text/data/entities.ts', import.meta.url)),
  `/**
 * The named character references of HTML (https://html.spec.whatwg.org/multipage/named-characters.html), each with
 * its code points: from character-entities 2.0.2 (MIT licence, https://github.com/wooorm/character-entities), made by
 * .config/make-entities.mjs.
 */
export const ENTITIES =
  '${pairs.sort().join(' ')}';
`,
);
console.log(pairs.length, 'names');
