// Prints every section of the posts under a folder at several widths, and fails where a line is too wide or a
// word is lost: what marked's own HTML says to a reader must stand in the lines, in its order.
//   node .ci/print-all.mjs FOLDER
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'fast-string-width';
import { marked } from 'marked';
import { createTheme, findSections, parsePost, renderMarkdown, visible } from '../dist/index.js';

const WIDTHS = [20, 40, 80, 120, 200];
const ESCAPE = /\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const lettersOf = (text) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];
const textOf = (html) =>
  html
    .replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<!--[\s\S]*?-->|<\/?[a-z!?][^>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name])
    // What else is a character by name is no letter here.
    .replace(/&\w+;/g, ' ');

let sections = 0;
let faults = 0;
for (const path of markdownUnder(process.argv[2])) {
  for (const section of findSections(parsePost(readFileSync(path, 'utf8'), path))) {
    sections++;
    const wanted = lettersOf(textOf(marked.parse(visible(section.markdown.replace(/<img [^>]*>/gi, '')))));
    // The cells of a row stand side by side, and so do the lines that they take.
    const hasTable = /^ {0,3}\|?[ :-]*-[ :|-]*$/m.test(section.markdown);
    for (const width of WIDTHS) {
      for (const level of [0, 1]) {
        const lines = renderMarkdown(section.markdown, { width, theme: createTheme(level), hyperlinks: level > 0 });
        const printed = lines.map((line) => line.replace(ESCAPE, ''));
        const wide = printed.find((line) => stringWidth(line) > width);
        if (wide !== undefined) fault(section, width, `too wide: ${wide}`);
        const letters = lettersOf(printed.join(''));
        let at = 0;
        for (const letter of letters) if (letter === wanted[at]) at++;
        const isLost = at < wanted.length && !(hasTable && countsHold(wanted, letters));
        if (isLost) fault(section, width, `lost from: ${wanted.slice(at, at + 60).join('')}`);
      }
    }
  }
}
console.log(`${sections} sections at ${WIDTHS.join(', ')} columns, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;

function countsHold(wanted, letters) {
  const left = new Map();
  for (const letter of letters) left.set(letter, (left.get(letter) ?? 0) + 1);
  return wanted.every((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}

function fault({ post, line }, width, what) {
  faults++;
  console.log(`${post.path}:${line}: at ${width}: ${what}`);
}

function markdownUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? markdownUnder(path) : path.endsWith('.md') ? [path] : [];
  });
}
