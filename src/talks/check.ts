import type { Post, Section } from '../model.ts';
import { beginsWithDate } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import { lineOfKey, readOverride } from './outline/override.ts';

/** Something odd in a post, and the front matter that would settle it. */
export interface Finding {
  readonly line: number;
  readonly message: string;
  readonly hint: string | null;
}

/** What looks odd in a post and in how it was read. */
export function checkPost(post: Post, sections: readonly Section[]): Finding[] {
  const findings = [
    ...sections.filter(({ kind }) => kind === 'talk').flatMap((talk) => oddTalk(post, talk)),
    ...twiceTheSame(sections),
    ...oddLines(post),
    ...oddDate(post),
  ];
  for (const { line, message } of [...post.problems, ...readOverride(post).problems])
    findings.push({ line: line ?? 1, message, hint: null });
  return findings.sort((a, b) => a.line - b.line);
}

function oddTalk(post: Post, talk: Section): Finding[] {
  const { line, heading, speakers } = talk;
  const findings: Finding[] = [];
  const is = assignment(post);
  const name = JSON.stringify(heading);
  const somebody = is === ':' ? 'Name' : '"Name"';
  if (speakers.length === 0) {
    const message = heading ? `no speaker for "${heading.slice(0, 60)}"` : 'talk without a name';
    findings.push({
      line,
      message,
      hint: heading ? `dotnotes${is} { speakers${is} { ${name}${is} ${somebody} } }` : null,
    });
  }
  if (isEmpty(post, talk))
    findings.push({ line, message: 'empty talk', hint: heading ? `dotnotes${is} { skip${is} [${name}] }` : null });
  return findings;
}

/** What stands between a key and its value in the front matter of a post. */
function assignment({ lines, frontMatter }: Post): ':' | ' =' {
  return frontMatter.lineCount > 0 && lines[0]?.startsWith('+++') ? ' =' : ':';
}

/** Whether nothing stands behind the heading of a talk; what begins without one has text. */
function isEmpty({ headings, lines }: Post, { line, endLine, heading }: Section): boolean {
  if (heading === null) return false;
  const end = headings.find((one) => one.line === line)?.endLine ?? line;
  return lines.slice(end, endLine).every((text) => text.trim() === '');
}

function twiceTheSame(sections: readonly Section[]): Finding[] {
  const first = new Map<string, number>();
  return sections.flatMap(({ kind, line, speakers }) => {
    if (kind !== 'talk') return [];
    return speakers.flatMap((speaker) => {
      const before = first.get(fold(speaker));
      first.set(fold(speaker), line);
      return before === undefined ? [] : [{ line, message: `${speaker} speaks on line ${before}, too`, hint: null }];
    });
  });
}

function oddDate(post: Post): Finding[] {
  const { date } = post;
  if (date === null || beginsWithDate(date)) return [];
  const what = /^\d{4}-\d\d-\d\d/.test(date) ? 'is no day there is' : 'is not written as 2016-04-25 is';
  const message = `the date "${date.slice(0, 40)}" ${what}: the post sorts last`;
  return [{ line: lineOfKey(post, 'date'), message, hint: `date${assignment(post)} 2016-04-25` }];
}

function oddLines({ lines, verbatim, frontMatter, problems }: Post): Finding[] {
  const findings: Finding[] = [];
  if (frontMatter.lineCount === 0 && problems.length === 0 && /^---[ \t]*$/.test(lines[0] ?? '')) {
    findings.push({ line: 1, message: 'the block at the top is no front matter: it holds no keys', hint: 'title: …' });
  }
  lines.forEach((text, i) => {
    if (text[0] === '#' && !verbatim[i] && /^#{1,6}[^#\s\d]/.test(text))
      findings.push({ line: i + 1, message: 'a heading lacks the space behind its #', hint: null });
  });
  return findings;
}
