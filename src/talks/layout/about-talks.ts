import type { Post } from '../../model.ts';
import { fileName } from '../../text/file-name.ts';
import { fold } from '../../text/fold.ts';
import { countTelling, type Evidence } from '../evidence/evidence.ts';
import { wholePostSpeakers } from '../evidence/whole-post.ts';
import type { HeadingReading } from '../headings/reading.ts';
import { isEventTitle } from '../headings/sound.ts';
import { EVENT_WORDS } from '../lines/words.ts';
import { FIRST_NAME_ALONE } from '../names/names.ts';
import type { Layout } from './roles.ts';
import { EVENT_NAME } from './words.ts';

/** Whether a post is about talks: one that nowhere speaks of any holds none. @param best the way that explains most */
export function isAboutTalks(post: Post, seen: readonly Evidence[], best: Layout): boolean {
  if (isProgramme(post, seen)) return false;
  if (countTelling(seen) > 0 || wholePostSpeakers(post) !== null) return true;
  if (seen.filter(mayName).length >= SEVERAL_HEADINGS) return true;
  if (best.explained < 0) return false;
  const { name } = fileName(post.path);
  if (README.test(name) && !isEventTitle(`${post.title} ${post.headings[0]?.text ?? ''}`)) return false;
  const titles = [post.title, name, post.headings[0]?.text ?? ''].map((title) => fold(title.slice(0, 200)));
  if (/\d{4}-\d{2}-\d{2}/.test(post.path) || titles.some((title) => EVENT_NAME.test(title))) return true;
  const speaksOfTalks = (text: string) => EVENT_WORDS.test(fold(text.slice(0, 200)));
  return (
    [...titles, ...post.tags.slice(0, 20), ...post.lines.slice(0, FIRST_LINES)].some(speaksOfTalks) || isShorthand(post)
  );
}

/** Whether something in a heading may well be a name: several of them together are. */
function mayName({ readings, mayBeTalk }: Evidence): boolean {
  const isNamed = ({ place, people: { certainty } }: HeadingReading) =>
    place === 'end' || certainty >= FIRST_NAME_ALONE;
  return mayBeTalk && readings.some(isNamed);
}

const FIRST_LINES = 300;
const MANY_ITEMS = 10;

/** Whether most lines are items of a list, and hardly one of them leads elsewhere: somebody listened. */
function isShorthand({ lines, frontMatter }: Post): boolean {
  const body = lines
    .slice(frontMatter.lineCount, frontMatter.lineCount + FIRST_LINES)
    .filter((text) => text.trim() !== '');
  const items = body.filter((text) => /^\s*[-*+]\s/.test(text));
  const links = items.filter((text) => text.includes('http'));
  return items.length >= MANY_ITEMS && items.length * 2 > body.length && links.length * 4 < items.length;
}

/** What announces an event, or is called a programme and has hardly a line below its headings, was written before the talks. */
function isProgramme({ title, path }: Post, seen: readonly Evidence[]): boolean {
  const ofTitle = fold(title.slice(0, 200));
  if (ANNOUNCES.test(ofTitle)) return true;
  const ofFile = fold(fileName(path).stem.slice(0, 200));
  const isCalledOne = PROGRAMME.test(ofTitle) || PROGRAMME.test(ofFile) || PLAN.test(ofFile);
  if (seen.length < SEVERAL_HEADINGS || !isCalledOne) return false;
  return seen.filter(({ node }) => !node.isEmpty).length * 5 < seen.length;
}

/** What is said before there were any talks. */
const ANNOUNCES = /^(?:save the date|call for (?:papers|speakers|proposals|talks)|appel a (?:orateurs|conferences))\b/;
const SEVERAL_HEADINGS = 4;
const PLAN = /\bplan(?:ning)?\W*$/;
const PROGRAMME = /\b(?:agenda|schedule|programme|programm|programa|ablauf|horario)\W*$/;

/** What stands in a file of that name tells of a project, unless it says otherwise. */
const README = /(?:^|-)(?:readme|contributing|changelog|todo|code[-_]of[-_]conduct)\.\w+$/i;
