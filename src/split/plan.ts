import type { Section } from '../model.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { toFrontMatter } from './yaml.ts';

/** A file to be written: its front matter, then the bytes of the talk. */
export interface PlannedFile {
  readonly name: string;
  readonly frontMatter: string;
  readonly talk: Section;
}

/**
 * One file a talk: `01-mickael-remond.md`. A name is built from letters and
 * digits alone and begins with the talk's number, so none leads out of its
 * folder, none is a device of Windows, and none is an option.
 */
export function planSplit(talks: readonly Section[]): PlannedFile[] {
  const digits = Math.max(2, String(talks.length).length);
  const taken = new Set<string>();
  return talks.map((talk, i) => {
    const number = String(i + 1).padStart(digits, '0');
    const about = slug(talk.speakers.join(' ')) || slug(talk.title ?? talk.heading ?? '') || 'talk';
    return { name: `${free(`${number}-${about}`, taken)}.md`, frontMatter: frontMatterOf(talk), talk };
  });
}

/** Two names must differ on a file system that knows neither letter case nor normal forms. */
function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(fold(candidate)); n++) candidate = `${name}-${n}`;
  taken.add(fold(candidate));
  return candidate;
}

function frontMatterOf({ title, heading, speakers, post, line }: Section): string {
  return toFrontMatter({
    title: title ?? (speakers.length > 0 ? speakers.join(', ') : heading || 'Untitled talk'),
    speakers,
    post: post.title,
    date: post.date,
    tags: post.tags,
    source: `${post.path}:${line}`,
  });
}
