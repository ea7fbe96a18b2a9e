import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { FrontMatter, FrontMatterValue } from '../model.ts';

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  /** What could not be read, with its line in the file. */
  readonly problems: readonly { line: number; message: string }[];
}

const NONE: FrontMatter = { data: Object.create(null), lineCount: 0 };
const refuse = () => {
  throw new Error('only YAML front matter is read');
};
// An options object keeps gray-matter from its process-wide cache; the engines that run code are replaced.
const OPTIONS = {
  language: 'yaml',
  engines: {
    yaml: (text: string) => yaml.safeLoad(text, { schema: yaml.FAILSAFE_SCHEMA }) as object,
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    json: refuse,
    toml: refuse,
  },
};

/** Reads the front matter off the top of a post. Never throws, never runs code. */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return { frontMatter: NONE, problems: [] };
  const close = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
  if (close < 0) return { frontMatter: NONE, problems: [{ line: 1, message: 'front matter: no closing ---' }] };
  try {
    const { data } = matter(`---\n${lines.slice(1, close).join('\n')}\n---\n`, OPTIONS);
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return { frontMatter: NONE, problems: [] };
    return {
      frontMatter: {
        data: Object.assign(Object.create(null), data as Record<string, FrontMatterValue>),
        lineCount: close + 1,
      },
      problems: [],
    };
  } catch (error) {
    const { reason = String(error), mark } = error as { reason?: string; mark?: { line: number } };
    return {
      frontMatter: { data: Object.create(null), lineCount: close + 1 },
      problems: [{ line: (mark?.line ?? 0) + 1, message: `front matter: ${reason}` }],
    };
  }
}
