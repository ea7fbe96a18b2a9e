import { infoOf, type Part, type Post, type PostInfo, type Section } from '../../model.ts';
import { fileName } from '../../text/file-name.ts';
import { lineOffsets } from '../../text/lines.ts';
import { createNumbering } from '../../text/numbering.ts';
import { slug } from '../../text/slug.ts';
import { NOBODY } from '../evidence/attribution.ts';
import { createFullNames } from '../names/full-names.ts';
import type { Start } from './starts.ts';

/** Gives every line of the body to the section that begins at or before it. */
export function dealLines(post: Post, starts: readonly Start[], parts: readonly Part[]): Section[] {
  const offsets = lineOffsets(post.text);
  const bodyLine = post.frontMatter.lineCount + 1;
  const lastLine = post.lines.length > 1 && post.lines.at(-1) === '' ? post.lines.length - 1 : post.lines.length;
  if (bodyLine > lastLine) return [];
  const all = withFirst(post, starts, bodyLine, lastLine);
  const ids = idsFor(post);
  const fullName = createFullNames(post.text);
  const info = infoOf(post);
  let number = 0;
  let nextPart = 0;
  return all.map((start, i) => {
    const firstLine = i === 0 ? bodyLine : start.line;
    const endLine = (all[i + 1]?.line ?? lastLine + 1) - 1;
    const from = offsets[firstLine - 1] ?? 0;
    const to = i === all.length - 1 ? post.text.length : (offsets[endLine] ?? post.text.length);
    if (start.kind === 'talk') number++;
    const firstPart = nextPart;
    while ((parts[nextPart]?.line ?? lastLine + 1) <= endLine) nextPart++;
    return sectionOf(start, {
      firstLine,
      endLine,
      markdown: post.text.slice(from, to),
      words: countWords(post.text, from, to),
      number: start.kind === 'talk' ? number : null,
      parts: parts.slice(firstPart, nextPart),
      ids,
      fullName,
      info,
    });
  });
}

/** Text before the first heading is a section of its own; blank lines alone go to the section behind them. */
function withFirst(post: Post, starts: readonly Start[], bodyLine: number, lastLine: number): readonly Start[] {
  const [first] = starts;
  let line = bodyLine;
  while (line < (first?.line ?? lastLine + 1) && (post.lines[line - 1] ?? '').trim() === '') line++;
  if (first && line >= first.line) return starts;
  if (!first && line > lastLine) return post.text.length > 0 ? [{ ...OTHER, line: bodyLine }] : [];
  return [{ ...OTHER, line }, ...starts];
}

const OTHER: Start = {
  line: 1,
  kind: 'other',
  heading: null,
  group: null,
  attribution: null,
  reasons: ['it stands before the first heading'],
};

interface Place {
  readonly firstLine: number;
  readonly endLine: number;
  readonly markdown: string;
  readonly words: number;
  readonly number: number | null;
  readonly parts: readonly Part[];
  readonly ids: (wanted: string) => string;
  readonly fullName: (name: string) => string;
  readonly info: PostInfo;
}

function sectionOf(start: Start, place: Place): Section {
  const { firstLine, endLine, markdown, words, number, parts, ids, fullName, info } = place;
  const { speakers, from, title, isGuess } = start.attribution ?? NOBODY;
  const names = [...new Set(speakers.map(fullName))];
  const heading = start.heading?.text ?? null;
  const digits = String(number ?? 0).padStart(2, '0');
  const wanted =
    slug(names.join(' ')) || slug(title ?? heading ?? '') || (number === null ? start.kind : `talk-${digits}`);
  return {
    kind: start.kind,
    id: ids(wanted),
    number,
    heading,
    line: start.line,
    endLine,
    firstLine,
    speakers: names,
    speakerFrom: names.length > 0 ? from : 'none',
    ...(isGuess && { isGuess }),
    title: start.kind === 'talk' ? title : null,
    group: start.group,
    words,
    post: info,
    markdown,
    reasons: start.reasons,
    parts,
  };
}

/** Ids of one post: its name without date and ending, then the section; the second of a kind gets a 2. */
function idsFor(post: Post): (wanted: string) => string {
  const name = slug(fileName(post.path).stem) || 'post';
  const free = createNumbering();
  return (wanted) => `${name}/${free(wanted)}`;
}

/** Of a part of a text: every character of a post is looked at, and to cut it out first would cost as much again. */
function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inside = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const isBlank = code <= 32 || code === 0xa0 || code === 0x3000;
    if (!isBlank && !inside) words++;
    inside = !isBlank;
  }
  return words;
}
