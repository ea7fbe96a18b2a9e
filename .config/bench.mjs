// Times the command against an empty Node script, and the stages against the size of the notes:
//   npm run build && npm run bench
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSearch, createTheme, findSections, parsePost, readWordLists, renderMarkdown } from '../dist/index.js';

const RUNS = 15;
const bin = new URL('../bin/dotnotes.js', import.meta.url).pathname;
const sample = new URL('../notes/2016-04-25-dotscale-2016.md', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'dotnotes-bench-'));
const text = readFileSync(sample, 'utf8');
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

function process_(args) {
  const start = performance.now();
  spawnSync(process.execPath, args);
  return performance.now() - start;
}

const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const shelf = join(folder, 'shelf');
const { mkdirSync } = await import('node:fs');
mkdirSync(shelf);
for (let i = 0; i < 100; i++) writeFileSync(join(shelf, `2016-04-25-conf-${i}.md`), text);

const commands = [
  [empty],
  ...[sample, shelf].flatMap((notes) =>
    [['list'], ['show', '--json', 'benet'], ['search', 'blockchain']].map((args) => [bin, ...args, '--notes', notes]),
  ),
];
const times = commands.map(() => []);
for (let run = 0; run < RUNS; run++) commands.forEach((args, i) => times[i].push(process_(args)));
const base = median(times[0]);
console.log(`empty Node script                ${base.toFixed(0)} ms`);
commands
  .slice(1)
  .forEach((args, i) =>
    console.log(
      `${`${args[1]} of ${args.at(-1) === sample ? 'the sample post' : '100 posts'}`.padEnd(32)} ${median(times[i + 1]).toFixed(0)} ms, ${(median(times[i + 1]) / base).toFixed(2)} of an empty script`,
    ),
  );

const posts = Array.from({ length: 100 }, (_, i) => [text, `conf-${i}.md`]);
const megabytes = (text.length * posts.length) / 1e6;
const stage = (name, work) => {
  const start = performance.now();
  const result = work();
  console.log(`${name.padEnd(32)} ${(megabytes / ((performance.now() - start) / 1000)).toFixed(1)} MB/s`);
  return result;
};
const parsed = stage('parse', () => posts.map(([source, path]) => parsePost(source, path)));
const sections = stage('find talks', () => parsed.flatMap(findSections));
const search = stage('index', () => createSearch(sections, readWordLists()));
stage('query', () => search.search('blockchain'));
stage('print', () =>
  sections.map(({ markdown }) => renderMarkdown(markdown, { width: 80, theme: createTheme(0), hyperlinks: false })),
);
console.log(`memory                           ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
rmSync(folder, { recursive: true });
