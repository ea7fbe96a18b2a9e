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
  const findings = [...oddTalks(post, sections), ...twiceTheSame(sections), ...oddLines(post), ...oddDate(post)];
  for (const { line, message } of [...post.problems, ...readOverride(post).problems])
    findings.push({ line: line ?? 1, message, hint: null });
  return findings.sort((a, b) => a.line - b.line);
}

function oddTalks(post: Post, sections: readonly Section[]): Finding[] {
  const ends = new Map(post.headings.map(({ line, endLine }) => [line, endLine]));
  return sections.flatMap((section) => {
    if (section.kind !== 'talk') return [];
    return oddTalk(post, section, ends.get(section.line) ?? section.line);
  });
}

/** @param headingEnd the last line of the talk's heading */
function oddTalk(post: Post, talk: Section, headingEnd: number): Finding[] {
  const { line, heading, speakers, isGuess } = talk;
  const findings: Finding[] = [];
  const assigns = assignment(post);
  const name = JSON.stringify(heading);
  const given = (somebody: string) =>
    heading ? `dotnotes${assigns} { speakers${assigns} { ${name}${assigns} ${somebody} } }` : null;
  if (speakers.length === 0) {
    const message = heading ? `no speaker for "${heading.slice(0, 60)}"` : 'talk without a name';
    findings.push({ line, message, hint: given(assigns === ':' ? 'Name' : '"Name"') });
  }
  if (isGuess) {
    const message = `${speakers.join(', ')} mentioned, but not said to speak`;
    findings.push({ line, message, hint: given(JSON.stringify(speakers.length === 1 ? speakers[0] : speakers)) });
  }
  if (isEmpty(post, talk, headingEnd))
    findings.push({
      line,
      message: 'empty talk',
      hint: heading ? `dotnotes${assigns} { skip${assigns} [${name}] }` : null,
    });
  return findings;
}

/** What stands between a key and its value in the front matter of a post. */
function assignment({ lines, frontMatter }: Post): ':' | ' =' {
  return frontMatter.lineCount > 0 && lines[0]?.startsWith('+++') ? ' =' : ':';
}

/** Whether nothing stands behind the heading of a talk; what begins without one has text. */
function isEmpty({ lines }: Post, { endLine, heading }: Section, headingEnd: number): boolean {
  if (heading === null) return false;
  return lines.slice(headingEnd, endLine).every((text) => text.trim() === '');
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
