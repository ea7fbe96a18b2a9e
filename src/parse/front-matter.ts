import matter from 'gray-matter';
import yaml from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';
import type { FrontMatter, FrontMatterValue } from '../model.ts';

/** The front matter of a post, and what could not be read of it. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  /** Lines of the file, from 1. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const MAX_CHARACTERS = 64 * 1024;
/** gray-matter looks for comments in a time that grows with the square of the blank lines. */
const MAX_BLANK_LINES = 2000;
/** What a regular expression such as that takes for the end of a line. */
const REGEX_LINE_END = /[\n\u2028\u2029]/;
const MAX_NODES = 1000;
const MAX_DEPTH = 8;
const MAX_STRING = 1000;
/** Alone behind the marks, with any white space around it, or directly behind them: `---js`, `--- js`, `---js x`; in `--- some words` there is none. */
const LANGUAGE = /^---(?:\s*([^\s-]\S*)\s*|([^\s-]\S*)\s.*)$/;
const LANGUAGES = ['yaml', 'yml'];

const refuse = () => {
  throw new Error('only YAML is read');
};
const REFUSED = { javascript: refuse, js: refuse, coffee: refuse, coffeescript: refuse, json: refuse, toml: refuse };

/** What a block is written in, by its fences. */
interface Format {
  readonly fence: string;
  readonly isFence: RegExp;
  readonly options: Parameters<typeof matter>[1];
}

/**
 * Given an options object gray-matter keeps no cache; and every engine but the
 * one that is meant refuses, since gray-matter's own for JavaScript runs the post.
 * The schema keeps every scalar as it was written: a date is no Date, 010 is not 8.
 */
const YAML: Format = {
  fence: '---',
  isFence: /^---[ \t]*$/,
  options: {
    language: 'yaml',
    engines: { ...REFUSED, yaml: (text) => yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA }) as object },
  },
};

/** As Hugo and Zola write it. */
const TOML: Format = {
  fence: '+++',
  isFence: /^\+\+\+[ \t]*$/,
  options: {
    language: 'toml',
    delimiters: '+++',
    engines: { ...REFUSED, toml: (text) => parseToml(text, { unsafeKeyBehaviour: 'drop', maxDepth: MAX_DEPTH }) },
  },
};

/**
 * Reads the front matter off the top of a post; the one door to gray-matter.
 * Never throws, never runs code: the language is checked and the block is cut
 * out before gray-matter sees it.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  const opening = (lines[0] ?? '').slice(0, 200);
  const [, alone, language = alone] = LANGUAGE.exec(opening) ?? [];
  const format = TOML.isFence.test(opening) ? TOML : YAML;
  if (language === undefined && !format.isFence.test(opening)) return { frontMatter: none(0), problems: [] };
  const close = lines.findIndex((line, i) => i > 0 && format.isFence.test(line));
  if (language !== undefined && !LANGUAGES.includes(language.toLowerCase())) {
    const message = `front matter: language "${language.slice(0, 40)}" is not supported (only YAML)`;
    return { frontMatter: none(close + 1), problems: [{ line: 1, message }] };
  }
  if (close < 0)
    return { frontMatter: none(0), problems: [{ line: 1, message: `front matter: no closing ${format.fence}` }] };
  return readBlock(format, lines.slice(1, close), close + 1);
}

function none(lineCount: number): FrontMatter {
  return { data: Object.create(null), lineCount };
}

/** @param lineCount of the block with both its fences */
function readBlock({ fence, options }: Format, block: readonly string[], lineCount: number): FrontMatterReading {
  const text = block.join('\n');
  const blank = text.split(REGEX_LINE_END).filter((line) => line.trim() === '').length;
  if (text.length > MAX_CHARACTERS || blank > MAX_BLANK_LINES) return failed(1, 'too complex (limit 64 KB)', lineCount);
  if (block.every((line) => /^\s*(?:#.*)?$/.test(line.slice(0, MAX_STRING)))) {
    // An empty block is fine; one of comments alone may as well be headings between two rules.
    return { frontMatter: none(text.trim() === '' ? lineCount : 0), problems: [] };
  }
  try {
    const { data } = matter(`${fence}\n${text}\n${fence}\n`, options) as { data: unknown };
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return { frontMatter: none(0), problems: [] };
    return { frontMatter: { data: copyMapping(data, { nodes: 0 }, 1), lineCount }, problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return failed(1, 'too complex (nested too deeply)', lineCount);
    const { line, why } = whatIsWrong(error);
    return failed(line, why, lineCount);
  }
}

/** Where, as a line of the file: to a parser the block begins behind the marks of its first fence. */
function whatIsWrong(error: unknown): { line: number; why: string } {
  const { message } = error as Error;
  if (error instanceof TomlError) {
    const [first = ''] = message.split('\n', 1);
    return { line: error.line, why: first.replace(/^Invalid TOML document: |\.$/g, '') };
  }
  const { reason, mark } = error as { reason?: string; mark?: { line: number } };
  return { line: (mark?.line ?? 0) + 1, why: reason ?? message };
}

function failed(line: number, why: string, lineCount: number): FrontMatterReading {
  return { frontMatter: none(lineCount), problems: [{ line, message: `front matter: ${why}` }] };
}

/** Aliases can make a small block endless: so much is copied and no more. */
function copyMapping(value: object, budget: { nodes: number }, depth: number): { [key: string]: FrontMatterValue } {
  const copy: { [key: string]: FrontMatterValue } = Object.create(null);
  for (const key of Object.keys(value)) {
    const own = copyValue((value as Record<string, unknown>)[key], budget, depth + 1);
    if (own !== null) copy[key.slice(0, MAX_STRING)] = own;
  }
  return copy;
}

function copyValue(value: unknown, budget: { nodes: number }, depth: number): FrontMatterValue | null {
  if (++budget.nodes > MAX_NODES || depth > MAX_DEPTH) return null;
  if (typeof value === 'string') return value.slice(0, MAX_STRING);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  // A date of TOML tells how it was written, but for a second's thousandths.
  if (value instanceof Date) return value.toISOString().replace('.000', '');
  if (Array.isArray(value))
    return value
      .slice(0, MAX_NODES)
      .map((item) => copyValue(item, budget, depth + 1))
      .filter((item) => item !== null);
  return value !== null && typeof value === 'object' ? copyMapping(value, budget, depth) : null;
}
