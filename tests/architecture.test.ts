import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../src/cli/version.ts';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = (file: string) =>
  [...readFileSync(new URL(file, src), 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
const stage = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** What each stage may know; the order is that in which a post flows. */
const KNOWS: { readonly [stage: string]: readonly string[] } = {
  '': ['text', 'parse', 'talks', 'library', 'search', 'render', 'io'],
  text: [],
  parse: ['text'],
  talks: ['text', 'parse'],
  library: ['text', 'talks'],
  search: ['text'],
  render: ['text'],
  split: ['text'],
  cache: ['library', 'search'],
  output: ['text', 'talks', 'library', 'search', 'render'],
  io: ['text', 'parse', 'library', 'search', 'cache'],
  terminal: ['text'],
};

/** The same within `talks`: each step knows those before it. */
const STEPS_OF_TALKS = ['names', 'headings', 'outline', 'evidence', 'lines', 'layout', 'sections'];

describe('the stages', () => {
  it.each(files.filter((file) => stage(file) !== 'cli'))('%s knows only what comes before it', (file) => {
    for (const path of imports(file).filter((name) => name.startsWith('.'))) {
      const target = stage(new URL(path, new URL(file, src)).href.slice(src.href.length));
      expect([stage(file), '', ...(KNOWS[stage(file)] ?? [])]).toContain(target);
    }
  });

  it.each(files.filter((file) => /^talks\/\w+\//.test(file)))('%s knows only the steps before it', (file) => {
    const step = (name: string) => STEPS_OF_TALKS.indexOf(/\/talks\/(\w+)\//.exec(name)?.[1] ?? '');
    const own = step(new URL(file, src).href);
    expect(own).toBeGreaterThanOrEqual(0);
    for (const path of imports(file).filter((name) => name.startsWith('.'))) {
      const { href } = new URL(path, new URL(file, src));
      if (href.includes('/talks/')) expect(STEPS_OF_TALKS.slice(0, own + 1)).toContain(STEPS_OF_TALKS[step(href)]);
    }
  });

  it.each(files.filter((file) => !['cli', 'io', 'terminal'].includes(stage(file)) && file !== 'index.ts'))(
    '%s knows neither files nor terminal',
    (file) => {
      const text = readFileSync(new URL(file, src), 'utf8');
      expect(imports(file).filter((name) => name.startsWith('node:'))).toEqual([]);
      expect(text).not.toMatch(/\bprocess\.|\bconsole\./);
    },
  );

  it.each([
    ['gray-matter', ['parse/front-matter.ts']],
    ['chalk', ['render/theme.ts']],
    ['commander', ['cli/completion.ts', 'cli/help.ts', 'cli/options.ts', 'cli/program.ts', 'cli/run.ts']],
    ['marked', ['render/inline.ts', 'render/lexer.ts', 'render/markdown.ts', 'render/table.ts']],
  ])('%s has one door', (name, doors) => {
    expect(files.filter((file) => imports(file).includes(name)).sort()).toEqual(doors);
  });
});

it('tells the version of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
});
