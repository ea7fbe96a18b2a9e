import type { Heading, Post, Section } from '../model.ts';
import { lineOffsets } from '../text/lines.ts';
import { slug } from '../text/slug.ts';

/** STUB: a level-1 heading a talk. To be replaced. */
export function findSections(post: Post): Section[] {
  const offsets = lineOffsets(post.text);
  const starts: (Heading | null)[] = [null, ...post.headings];
  const last = post.lines.at(-1) === '' ? post.lines.length - 1 : post.lines.length;
  const sections: Section[] = [];
  starts.forEach((heading, i) => {
    const firstLine = heading?.line ?? post.frontMatter.lineCount + 1;
    const endLine = (starts[i + 1]?.line ?? last + 1) - 1;
    if (endLine < firstLine) return;
    const markdown = post.text.slice(offsets[firstLine - 1], offsets[endLine] ?? post.text.length);
    sections.push({
      kind: heading ? 'talk' : 'other',
      id: `${slug(post.title)}/${slug(heading?.text ?? 'intro') || i}`,
      number: heading ? i : null,
      heading: heading?.text ?? null,
      line: firstLine,
      endLine,
      firstLine,
      speakers: heading?.text ? [heading.text] : [],
      speakerFrom: 'heading',
      title: null,
      group: null,
      words: markdown.split(/\s+/).length,
      post,
      markdown,
      reasons: [],
    });
  });
  return sections;
}

/** The talks of a post, in the order they stand. */
export function findTalks(post: Post): Section[] {
  return findSections(post).filter((section) => section.kind === 'talk');
}
