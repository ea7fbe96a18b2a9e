// Fits the weights of src/talks/layout/marks.ts and src/talks/headings/title-shape.ts to posts that
// somebody has read by hand, and prints them, those of titles first: they are among the marks.
//
//   npm run fit -- FOLDER...
// A folder holds posts (.md), each with a .json of its name beside it: { talks: [{ line, optional? }],
// sections: [{ line, optional? }] }, lines of headings from 1; whatever is optional counts neither way. A talk
// that begins without a heading has line 1. A folder named twice counts twice. 'WITHOUT_MARKS' is no mark, but
// stands beside them in title-shape.ts.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** How much large weights are avoided. */
const PENALTY = 0.01;
/** No post counts more errors than this. */
const MOST_ERRORS = 8;
const STEPS = 4000;

const { parsePost, dealLines, waysOf, startsOf, partsOf, readOverride, titleMarks } = await talks();
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run fit -- FOLDER...');
  process.exit(2);
}
const posts = folders.flatMap(labelled).map(readingsWithErrors);

print('headings/title-shape.ts', fitTitles(posts.flatMap(({ headings }) => headings)));
print('layout/marks.ts', fitReadings(posts.map(({ readings }) => readings)));

/** The stages as they stand in src/. */
async function talks() {
  const file = new URL('../node_modules/.cache/fit.mjs', import.meta.url);
  const from = {
    'parse/post': 'parsePost',
    'talks/sections/deal-lines': 'dealLines',
    'talks/layout/choose-reading': 'waysOf',
    'talks/sections/starts': 'startsOf, partsOf',
    'talks/outline/override': 'readOverride',
    'talks/headings/title-shape': 'titleMarks',
  };
  const entry = Object.entries(from).map(([path, names]) => `export { ${names} } from './src/${path}.ts';`);
  const plugin = {
    name: 'entry',
    resolveId: (name) => (name === 'entry' ? join(fileURLToPath(new URL('..', import.meta.url)), 'entry.js') : null),
    load: (id) => (id.endsWith('/entry.js') ? entry.join('\n') : null),
  };
  const bundle = await rolldown({ input: 'entry', platform: 'node', plugins: [plugin], checks: { eval: false } });
  await bundle.write({ file: fileURLToPath(file), codeSplitting: false });
  await bundle.close();
  const all = await import(file);
  rmSync(file);
  return all;
}

/** All posts below a folder that have a label. */
function labelled(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return labelled(path);
      return name.endsWith('.json')
        ? [{ path: path.replace(/json$/, 'md'), label: JSON.parse(readFileSync(path, 'utf8')) }]
        : [];
    });
}

/** What each way of reading a post shows, and how many talks it gets wrong or misses; and all that stands where headings do. */
function readingsWithErrors({ path, label }) {
  const post = parsePost(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), path);
  const { override } = readOverride(post);
  const wanted = label.talks.filter(({ optional }) => !optional).map(({ line }) => line);
  const left = new Set([...label.talks, ...label.sections].filter(({ optional }) => optional).map(({ line }) => line));
  const readings = [];
  const nodes = new Map();
  for (const reading of waysOf(post, override)) {
    const sections = dealLines(post, startsOf(reading, override), partsOf(reading, override));
    const found = sections.filter(({ kind, line }) => kind === 'talk' && !left.has(line)).map(({ line }) => line);
    const isOne = found.length === 1 && wanted.length === 1 && wanted[0] === 1;
    const right = isOne ? 1 : wanted.filter((line) => found.includes(line)).length;
    readings.push({ marks: reading.marks, errors: wanted.length + found.length - 2 * right });
    for (const { node } of reading.seen) nodes.set(node.heading.line, node.heading);
  }
  const headings = [...nodes].filter(([line]) => !left.has(line));
  const weight = 1 / Math.sqrt(headings.length);
  return {
    readings,
    headings: headings.map(([line, { text }]) => ({ marks: titleMarks(text), isTalk: wanted.includes(line), weight })),
  };
}

/** Logistic regression: which headings begin talks. */
function fitTitles(headings) {
  const rows = standardized(headings.map(({ marks }) => ({ ...marks, WITHOUT_MARKS: 1 })));
  const total = headings.reduce((sum, { weight }) => sum + weight, 0);
  return rows.weights(
    minimize(rows.names.length, (weights) => {
      const gradient = new Float64Array(weights.length);
      headings.forEach(({ isTalk, weight }, i) => {
        const likely = 1 / (1 + Math.exp(-dot(weights, rows.rows[i])));
        add(gradient, rows.rows[i], (weight / total) * (likely - Number(isTalk)));
      });
      return gradient;
    }),
  );
}

/** Softmax over the readings of each post: the fewest errors to be expected, and the best reading the likeliest. */
function fitReadings(all) {
  const rows = standardized(all.flat().map(({ marks }) => marks));
  let at = 0;
  const choices = all.map((readings) => {
    const least = Math.min(...readings.map(({ errors }) => errors));
    return readings.map(({ errors }) => ({ row: rows.rows[at++], errors: Math.min(errors - least, MOST_ERRORS) }));
  });
  return rows.weights(
    minimize(rows.names.length, (weights) => {
      const gradient = weights.map((weight) => 2 * PENALTY * weight);
      for (const readings of choices) {
        const scores = readings.map(({ row }) => dot(weights, row));
        const most = Math.max(...scores);
        const odds = scores.map((score) => Math.exp(score - most));
        const sum = odds.reduce((a, b) => a + b);
        const expected = odds.reduce((a, odd, i) => a + (odd / sum) * readings[i].errors, 0);
        const best = odds.reduce((a, odd, i) => a + (readings[i].errors === 0 ? odd / sum : 0), 0);
        const stake = Math.max(...readings.map(({ errors }) => errors)) / 4;
        readings.forEach(({ row, errors }, i) => {
          const likely = odds[i] / sum;
          const towardsBest = stake * (likely - (errors === 0 ? likely / Math.max(best, 1e-9) : 0));
          add(gradient, row, (likely * (errors - expected) + towardsBest) / choices.length);
        });
      }
      return gradient;
    }),
  );
}

/** Rows of numbers with the same spread in each column, and the way back to weights for the marks as they are. */
function standardized(marks) {
  const names = Object.keys(marks[0]);
  const spread = names.map((name) => {
    const mean = marks.reduce((sum, mark) => sum + mark[name], 0) / marks.length;
    return Math.sqrt(marks.reduce((sum, mark) => sum + (mark[name] - mean) ** 2, 0) / marks.length) || 1;
  });
  return {
    names,
    rows: marks.map((mark) => Float64Array.from(names, (name, i) => mark[name] / spread[i])),
    weights: (found) => Object.fromEntries(names.map((name, i) => [name, found[i] / spread[i]])),
  };
}

/** Gradient descent with a step of its own for each weight (Adam; Kingma and Ba, 2015). */
function minimize(size, gradientAt) {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights);
    const rate = 0.05 * (1 - step / (STEPS + 1));
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i] + 0.1 * gradient[i];
      second[i] = 0.999 * second[i] + 0.001 * gradient[i] ** 2;
      const mean = first[i] / (1 - 0.9 ** step);
      weights[i] -= (rate * mean) / (Math.sqrt(second[i] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return weights;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function add(sum, row, times) {
  for (let i = 0; i < sum.length; i++) sum[i] += times * row[i];
}

function print(file, weights) {
  console.log(`src/talks/${file}`);
  for (const [name, weight] of Object.entries(weights)) console.log(`  ${name}: ${weight.toFixed(2)},`);
}
