import type { Reading } from '../library/library.ts';
import type { PostInfo, Problem, Section } from '../model.ts';

/** A section without what its post tells again: the text, of which the length is enough, and the post itself. */
interface KeptSection extends Omit<Section, 'post' | 'markdown'> {
  readonly length: number;
}

interface KeptReading {
  readonly post: PostInfo;
  readonly sections: readonly KeptSection[];
  readonly problems: readonly Problem[];
}

/**
 * A reading as one line of JSON, without the text of its sections.
 *
 * @returns a line without tabs and line ends
 */
export function readingToLine({ post, sections, problems }: Reading): string {
  const kept: KeptReading = {
    post,
    sections: sections.map(({ post: _, markdown, ...section }) => ({ ...section, length: markdown.length })),
    problems,
  };
  return JSON.stringify(kept);
}

/**
 * The reading of a line.
 *
 * @param line what `readingToLine` gave
 * @param textOf gives the text of that post; asked each time that some section's Markdown is
 */
export function readingOfLine(line: string, textOf: () => string): Reading {
  const { post, sections, problems } = JSON.parse(line) as KeptReading;
  // The sections of a post, joined, are its end.
  let left = sections.reduce((sum, { length }) => sum + length, 0);
  return {
    post,
    sections: sections.map(({ length, ...section }): Section => {
      const toEnd = left;
      left -= length;
      return {
        ...section,
        post,
        get markdown() {
          const text = textOf();
          const start = text.length - toEnd;
          return text.slice(start, start + length);
        },
      };
    }),
    problems,
  };
}
