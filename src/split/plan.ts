import type { Section } from '../model.ts';
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
 * folder, none is another's, none is a device of Windows, and none is an option.
 */
export function planSplit(talks: readonly Section[]): PlannedFile[] {
  const digits = Math.max(2, String(talks.length).length);
  return talks.map((talk, i) => {
    const number = String(i + 1).padStart(digits, '0');
    const about = slug(talk.speakers.join(' ')) || slug(talk.title ?? talk.heading ?? '') || 'talk';
    return { name: `${number}-${about}.md`, frontMatter: frontMatterOf(talk), talk };
  });
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
