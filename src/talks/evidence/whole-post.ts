import type { FrontMatterValue, Heading, Post } from '../../model.ts';
import { fileName } from '../../text/file-name.ts';
import { readHeading } from '../headings/read-heading.ts';
import { certaintyOfName, cleanName, SURE } from '../names/names.ts';
import { readPeople } from '../names/read-people.ts';
import { linesBefore, type OpeningLine, openingLines } from '../outline/outline.ts';
import { speakerLabel } from '../outline/speaker-label.ts';
import { ONE_SPEAKER_HEADING } from '../outline/words.ts';
import type { Attribution } from './attribution.ts';
import { type Byline, bylineBelowLabel, findByline } from './byline.ts';
import { findIntroduction } from './introduction.ts';

const SPEAKER_KEYS = ['speaker', 'speakers', 'presenter', 'presenters', 'orateur', 'orateurs', 'ponente'];

/** Several ways to read a post ask for it. */
const known = new WeakMap<Post, Attribution | null>();

/**
 * Who gave the one talk of a post, from its front matter, its title, the name of its file, or its first lines.
 *
 * @param title of the talk, where what names the speaker gives none
 */
export function wholePostSpeakers(post: Post, title: string | null = post.title): Attribution | null {
  let found = known.get(post);
  if (found === undefined) {
    found = findSpeakers(post);
    known.set(post, found);
  }
  return found && { ...found, title: found.title ?? title };
}

function findSpeakers(post: Post): Attribution | null {
  const keyed = SPEAKER_KEYS.flatMap((key) => namesOf(post.frontMatter.data[key]));
  if (keyed.length > 0) return { speakers: keyed, from: 'meta', title: null, why: 'named in the front matter' };
  const named = readHeading(post.title, post.title).find(({ people }) => people.certainty >= SURE);
  if (named)
    return {
      speakers: named.people.names,
      from: 'meta',
      title: named.title,
      why: "named in the post's title",
    };
  const inName = nameInPath(post.path) ?? nameAtEndOfPath(post);
  if (inName !== null) return { speakers: [inName], from: 'meta', title: null, why: 'named in the name of the file' };
  const lines = linesBefore(post, post.headings[0]);
  // 'Looms (Ada Lovelace)', above notes without a heading.
  const [titled] = post.headings.length === 0 ? readHeading(lines[0]?.text ?? '', lines[0]?.source ?? '') : [];
  if (titled && titled.people.certainty >= SURE && titled.place !== 'whole')
    return { speakers: titled.people.names, from: 'line', title: titled.title, why: 'named on the first line' };
  const byline = [lines, lines.slice(1)].map(findByline).find((found) => (found?.weight ?? 0) >= SURE);
  if (byline) return { speakers: byline.names, from: 'line', title: null, why: byline.why };
  const labelled = belowLabel(post);
  if (labelled) return { speakers: labelled.names, from: 'line', title: null, why: labelled.why };
  const told = findIntroduction(lines);
  return told ? { speakers: told.names, from: 'prose', title: null, why: told.why } : null;
}

/** Who stands below the one heading 'Speaker' of a post, or behind 'Speaker:' below its first. */
function belowLabel(post: Post): Byline | null {
  const [heading, ...others] = post.headings.filter(({ text }) => ONE_SPEAKER_HEADING.test(text));
  if (heading && others.length === 0) return bylineBelowLabel(linesBelow(post, heading));
  const [first] = post.headings;
  const lines = first ? linesBelow(post, first).filter(({ text }) => speakerLabel(text) !== '') : [];
  return lines.length === 1 ? findByline(lines) : null;
}

const LABELLED_LINES = 6;

function linesBelow(post: Post, { endLine }: Heading): OpeningLine[] {
  const next = post.headings.find(({ line }) => line > endLine)?.line ?? post.lines.length + 1;
  return openingLines(post, endLine + 1, Math.min(endLine + LABELLED_LINES, next - 1));
}

/** 'taming-tigers_ada-lovelace.md', 'ada-lovelace.md', 'tigers-by-ada-lovelace.md': in small letters only a known first name tells. */
function nameInPath(path: string): string | null {
  const name = lastOfPath(path)
    .slice(0, 100)
    .split(/_| - |-by-/)
    .map((piece) => piece.replace(/[-. ]+/g, ' ').trim())
    .find((words) => certaintyOfName(words) >= SURE_IN_PATH && words.includes(' '));
  return name === undefined ? null : name.replace(/(?:^|\s)\S/g, (first) => first.toUpperCase());
}

const SURE_IN_PATH = 0.6;

/** 'looms-ada-lovelace.md', where the post names her. */
function nameAtEndOfPath({ path, text }: Post): string | null {
  const words = lastOfPath(path).split('-').slice(-2);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return words.length === 2 && certaintyOfName(name) >= SURE && text.includes(name) ? name : null;
}

/** Of 'ropeconf--ada-lovelace.md' what stands behind the event. */
function lastOfPath(path: string): string {
  return fileName(path).stem.replace(/.*--/, '');
}

/** Who is named in a value: several in a list, or in a text that names them one after the other. */
function namesOf(value: FrontMatterValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? namesIn(one) : []));
  return typeof value === 'string' ? namesIn(value) : [];
}

/** What stands behind people is what they do: 'Ada Lovelace, CTO of Looms'. Who has no such name is taken as written. */
function namesIn(text: string): string[] {
  const { names, certainty } = readPeople(text);
  if (certainty >= SURE) return [...names];
  return text
    .split(/\s*[,&]\s*|\s+(?:and|et)\s+/)
    .map(cleanName)
    .filter(Boolean);
}
