import type { FrontMatterValue, Post, Problem } from '../model.ts';
import { fileName } from '../text/file-name.ts';
import { splitLines } from '../text/lines.ts';
import { readFrontMatter } from './front-matter.ts';
import { scanBlocks } from './headings.ts';

/**
 * Reads one post.
 *
 * @param source the whole text of the file; byte order marks in front are dropped
 * @param path   where it came from, for messages, title and date; `-` for standard input
 * @returns the post; what could not be read of it is in `problems`. Never throws.
 */
export function parsePost(source: string, path = '-'): Post {
  const text = source.replace(/^\ufeff+/, '');
  const lines = splitLines(text);
  const { frontMatter, problems } = readFrontMatter(lines);
  const { headings, verbatim } = scanBlocks(lines, frontMatter.lineCount + 1);
  const { data } = frontMatter;
  const file = fileName(path);
  const [first] = headings;
  const alone = headings.filter((heading) => heading.level === first?.level).length === 1;
  return {
    path,
    title: scalar(data.title) || (alone && first?.text) || file.stem || file.name,
    date: scalar(data.date) || file.date,
    tags: tagsOf(data.tags),
    text,
    lines,
    verbatim,
    frontMatter,
    headings,
    problems: problems.map((problem): Problem => ({ path, ...problem })),
  };
}

function scalar(value: FrontMatterValue | undefined): string | null {
  if (typeof value === 'string') return value.trim() || null;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : null;
}

function tagsOf(value: FrontMatterValue | undefined): string[] {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
