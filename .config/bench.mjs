// Times the command against an empty Node script, and each stage against the size of the notes:
//   npm run build && npm run bench [-- --quick]
// The notes are made from the sample post, by a generator that gives the same on every machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSearch, createTheme, findSections, parsePost, readWordLists, renderMarkdown } from '../dist/index.js';
import { Random } from './random.mjs';

const isQuick = process.argv.includes('--quick');
const SIZES = isQuick ? [1, 110] : [1, 110, 5600];
/** Of each start-up figure, the median of so many runs; large collections are read a few times. */
const runsFor = (posts) => (posts > 1000 ? 3 : isQuick ? 5 : 21);

const folder = mkdtempSync(join(tmpdir(), 'dotnotes-bench-'));
const program = new URL('../bin/dotnotes.js', import.meta.url).pathname;
const sample = readFileSync(new URL('../notes/2016-04-25-dotscale-2016.md', import.meta.url), 'utf8');
const empty = join(folder, 'empty.mjs');
const atExit = join(folder, 'at-exit.cjs');
writeFileSync(empty, '');
writeFileSync(atExit, "process.on('exit', () => process._rawDebug(`rss ${process.resourceUsage().maxRSS}`))");

try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}\n`,
  );
  for (const posts of SIZES) writePosts(posts);
  printTable(
    ['whole process', 'posts', 'MB', 'cold', 'warm', 'of empty, cold', 'warm', 'memory, cold', 'warm'],
    SIZES.flatMap(processRows),
  );
  console.log(
    '\nCold: without a cache. Warm: with the one that an earlier run left. Empty: a Node script with nothing in it.\n',
  );
  printTable(['stage', 'posts', 'MB/s'], SIZES.filter((posts) => posts > 1 && posts < 1000).flatMap(stageRows));
} finally {
  rmSync(folder, { recursive: true });
}

/** A post of the sample's length and kind: its talks in another order, some words of each mistyped or of a post of their own. */
function writePosts(posts) {
  const numbers = new Random(posts);
  const random = () => numbers.next() / 2 ** 32;
  const [head, ...talks] = sample.split(/^(?=# )/m);
  mkdirSync(notesOf(posts));
  for (let post = 0; post < posts; post++) {
    const text = [head, ...shuffled(talks, random)].join('').replace(/\b[a-z]{4,}\b/g, (word) => {
      const dice = random();
      if (dice < 0.03) return mistyped(word, random);
      return dice < 0.04 ? `${word}${post}` : word;
    });
    writeFileSync(join(notesOf(posts), `${2000 + (post % 25)}-04-25-conf-${post}.md`), posts === 1 ? sample : text);
  }
}

function notesOf(posts) {
  return join(folder, `notes-${posts}`);
}

function shuffled(list, random) {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]);
}

function mistyped(word, random) {
  const at = 1 + Math.floor(random() * (word.length - 2));
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

function processRows(posts) {
  const notes = notesOf(posts);
  const megabytes = sizeOf(notes);
  const commands = [
    ['list'],
    ['show', '--no-pager', posts === 1 ? 'benet' : 'conf-0/juan-benet'],
    ['search', 'blockchain'],
  ];
  const cold = commands.map((args) => [program, ...args, '--notes', notes]);
  const kinds = [
    { args: [empty], env: {} },
    ...cold.map((args) => ({ args, env: { DOTNOTES_CACHE: 'off' } })),
    ...cold.map((args) => ({ args, env: { DOTNOTES_CACHE: '', XDG_CACHE_HOME: join(folder, 'cache') } })),
  ];
  // What is warm has run before.
  for (const kind of kinds) run(kind);
  const taken = kinds.map(() => []);
  for (let n = 0; n < runsFor(posts); n++) kinds.forEach((kind, i) => taken[i].push(run(kind)));
  const times = taken.map((runs) => median(runs.map(({ time }) => time)));
  const memory = taken.map((runs) => Math.max(...runs.map(({ rss }) => rss)));
  return commands.map(([command], i) => {
    const [a, b] = [i + 1, i + 1 + commands.length];
    return [
      command,
      posts,
      megabytes.toFixed(1),
      ms(times[a]),
      ms(times[b]),
      (times[a] / times[0]).toFixed(2),
      (times[b] / times[0]).toFixed(2),
      mb(memory[a]),
      mb(memory[b]),
    ];
  });
}

function run({ args, env }) {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--require', atExit, ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { time: performance.now() - start, rss: Number(/rss (\d+)/.exec(stderr)?.[1]) * 1024 };
}

/** In this process, so without start-up; the median of some rounds, the first of which is cold. */
function stageRows(posts) {
  const notes = notesOf(posts);
  const texts = readdirSync(notes).map((name) => [readFileSync(join(notes, name), 'utf8'), name]);
  const lists = readWordLists();
  const theme = createTheme(0);
  const parsed = texts.map(([text, name]) => parsePost(text, name));
  const sections = parsed.flatMap(findSections);
  const search = createSearch(sections, lists);
  const stages = {
    parse: () => texts.map(([text, name]) => parsePost(text, name)),
    'find talks': () => parsed.map(findSections),
    index: () => createSearch(sections, lists),
    query: () => search.search('blockchain'),
    print: () => sections.map(({ markdown }) => renderMarkdown(markdown, { width: 80, theme, hyperlinks: false })),
  };
  return Object.entries(stages).map(([name, work]) => {
    const rounds = Array.from({ length: isQuick ? 2 : 5 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return [name, posts, ((sizeOf(notes) * 1000) / median(rounds)).toFixed(1)];
  });
}

function sizeOf(notes) {
  return readdirSync(notes).reduce((sum, name) => sum + readFileSync(join(notes, name)).length, 0) / 1e6;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}

function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** As Markdown, so that it can be quoted. */
function printTable(head, rows) {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i]).length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(' | ')} |`;
  console.log(line(head));
  console.log(line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))));
  for (const row of rows) console.log(line(row));
}
