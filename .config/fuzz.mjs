// Mutates posts for some minutes through parse, find, search and print, and holds what must always hold:
//   npm run build && npm run fuzz -- 10 [seed]
import { readdirSync, readFileSync } from 'node:fs';
import stringWidth from 'fast-string-width';
import { createSearch, createTheme, findSections, parsePost, renderMarkdown } from '../dist/index.js';
import { Random } from './random.mjs';

const minutes = Number(process.argv[2] ?? 1);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const LIMIT_MS = 2000;
const ESCAPE = /\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\/g;
const HOSTILE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const bases = ['../notes/', '../tests/fixtures/posts/'].flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
});
const PIECES = [
  '# ',
  '## ',
  '#',
  '---\n',
  '---js\n',
  '```\n',
  '<!--',
  '-->',
  '> ',
  '- ',
  '1. ',
  '**',
  '_',
  '[',
  '](',
  ')',
  '|',
  '&#27;',
  '\x1b[2J',
  '\u202e',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '\0',
  '日本',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '{% x %}',
  '"',
  '@ada',
  'by Ada Lovelace',
  '10:00 - 11:00\n',
  '===\n',
  'x'.repeat(300),
  '*a**a '.repeat(30),
  '>'.repeat(120),
];
const themes = [0, 1].map(createTheme);

const numbers = new Random(seed);
function random(below) {
  return numbers.next() % below;
}

function mutate(text) {
  let out = text;
  for (let i = random(8); i >= 0; i--) {
    const at = random(out.length + 1);
    const kind = random(4);
    if (kind === 0) out = out.slice(0, at) + PIECES[random(PIECES.length)] + out.slice(at);
    else if (kind === 1) out = out.slice(0, at) + out.slice(at + random(200));
    else if (kind === 2)
      out = out.slice(0, at) + out.slice(random(out.length + 1), random(out.length + 1)) + out.slice(at);
    else out = out.slice(at);
  }
  return out.slice(0, 20_000);
}

function check(text) {
  const start = performance.now();
  const post = parsePost(text, 'x.md');
  const sections = findSections(post);
  const joined = sections.map(({ markdown }) => markdown).join('');
  if (!post.text.endsWith(joined)) return 'the sections joined are not the body';
  let next = post.frontMatter.lineCount + 1;
  for (const { firstLine, endLine } of sections) {
    if (firstLine !== next) return `line ${next} is in no section or in two`;
    next = endLine + 1;
  }
  if (new Set(sections.map(({ id }) => id)).size !== sections.length) return 'ids are not unique';
  for (const { matches } of createSearch(sections).search('communication data*').hits) {
    for (const { text: line, spans } of matches)
      for (const { start: from, end } of spans)
        if (from < 0 || end > line.length || from >= end) return 'a span lies outside its line';
  }
  const width = 20 + random(181);
  const part = sections[random(sections.length || 1)]?.markdown ?? '';
  const [plain, styled] = themes.map((theme, level) => renderMarkdown(part, { width, theme, hyperlinks: level > 0 }));
  for (const line of plain) {
    if (HOSTILE.test(line)) return 'a control character is printed';
    if (stringWidth(line) > width) return `a line is wider than ${width}`;
  }
  if (styled.some((line) => HOSTILE.test(line.replace(ESCAPE, '')))) return 'a control character is printed in colour';
  return performance.now() - start > LIMIT_MS ? `it took ${Math.round(performance.now() - start)} ms` : null;
}

const end = Date.now() + minutes * 60_000;
let executions = 0;
let findings = 0;
while (Date.now() < end) {
  const before = numbers.state;
  const base = bases[random(bases.length)];
  const text = mutate(random(3) === 0 ? mutate(base) : base);
  let trouble;
  try {
    trouble = check(text);
  } catch (error) {
    trouble = `${error.name}: ${error.message}`;
  }
  executions++;
  if (trouble) {
    findings++;
    console.log(`finding ${findings}, state ${before}: ${trouble}\n${JSON.stringify(text.slice(0, 300))}`);
    if (findings >= 20) break;
  }
}
console.log(`seed ${seed}: ${executions} executions, ${findings} findings`);
process.exitCode = findings > 0 ? 1 : 0;
