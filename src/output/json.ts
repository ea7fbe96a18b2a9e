import type { Hit, Section } from '../model.ts';
import { escapeJson } from '../text/visible.ts';

/** A section as the command line promises it: fields are only ever added. */
export function sectionRecord(section: Section) {
  const { kind, id, number, heading, line, endLine, speakers, speakerFrom, title, group, words, post } = section;
  const { path, date, tags } = post;
  return {
    kind,
    id,
    number,
    heading,
    line,
    endLine,
    speakers,
    speakerFrom,
    title,
    group,
    words,
    post: { path, title: post.title, date, tags },
  };
}

/** A hit as `search --json` prints it. */
export function hitRecord({ talk, score, matches }: Hit) {
  return { talk: sectionRecord(talk), score, matches };
}

/** One JSON value, with every control and invisible character escaped: lossless, and safe on a terminal. */
export function toJson(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, 2));
}
