import type { Heading, Post } from '../../model.ts';
import { RULE } from '../../parse/headings.ts';
import { fileName } from '../../text/file-name.ts';
import { fold } from '../../text/fold.ts';
import {
  MAX_LINE,
  MAX_LINKED,
  MAX_MARKED,
  type MarkedLines,
  MOST_MARKED,
  marked,
  toldFrom,
} from '../outline/marked-line.ts';

const ITEM = /^(?:[-*+]|\d{1,2}[.)])\s+(\S.*)$/;

/**
 * The outermost items of lists. Short ones with nothing below them are a
 * programme; long ones are likelier what somebody said than who said it.
 */
export function listed(post: Post): MarkedLines {
  const all = listsOf(post).filter(({ items, nested }) => items.length >= 3 && holdsNotes(items, nested));
  // What is called so is a list of talks, and so are only those below headings as high.
  const called = all.filter(({ heading }) => areCalledTalks(heading?.text ?? ''));
  const levels = new Set(called.map(({ heading }) => heading?.level));
  const lists = called.length > 0 ? all.filter(({ heading }) => levels.has(heading?.level)) : all;
  const headings = lists.flatMap(({ items }) => items);
  const isNested = lists.every(({ items, nested }) => nested * 2 > items.length);
  const areTalks = isNested && (called.length > 0 || areCalledTalks(`${post.title} ${fileName(post.path).name}`));
  return {
    headings: headings.map(itemHeading),
    weight: areTalks ? 1 : 0,
  };
}

/** A short item stands for itself; a long one tells, and so does a sentence, and one that goes on behind its title, in a link or bold. */
function itemHeading(item: Heading): Heading {
  const [, linked, , bold] = TITLE_GOES_ON.exec(item.source) ?? [];
  const title = linked ?? bold;
  if (title !== undefined) return { ...marked(item.line, title), endLine: item.line - 1 };
  return item.text.length <= MAX_MARKED && !SENTENCE.test(item.text) ? item : toldFrom(item.line);
}

const SENTENCE = /^(?!.* [-–—―] )\S+(?: \S+){5,}\.$|。$/;

const TITLE_GOES_ON =
  /^(?:\[([^\][]+)\]\([^()]*\)(?: [\p{L}.]+){3}|(\*\*|__)([^*_]{3,160}?)\2\s*(?:[:：]|\s[-–—―]\s)\s*\S)/u;

/** Below 'Lightning talks', where no heading stands, each item of the list is one. */
export function listedInGroups(post: Post): MarkedLines {
  const hasGroup = post.headings.some(({ text }) => isOfTalks(text));
  const lists = (hasGroup ? listsOf(post) : []).filter(
    ({ items, heading }) => items.length > 1 && isOfTalks(heading?.text ?? ''),
  );
  return {
    headings: lists.flatMap(({ items }) => items.map(itemHeading)),
    weight: 0.5,
    isBeside: true,
  };
}

function isOfTalks(heading: string): boolean {
  return isOfLightningTalks(heading) || areCalledTalks(heading);
}

function isOfLightningTalks(heading: string): boolean {
  // A look at the first of its words spares most headings the rest.
  return LIGHTNING.test(heading) && LIGHTNING_TALKS.test(heading.slice(0, MAX_LINE));
}

const LIGHTNING = /light|ignite|short|quick|ライト|闪电/i;
const LIGHTNING_TALKS =
  /\b(?:light(?:e)?ning|ignite|short|quick(?:ie)?)\W+(?:\w+\W+)?(?:talks?|rounds?|sessions?)\b|\blightnings\b|ライトニングトーク(?!一覧)|闪电演讲/i;

/** The outermost items between one heading and the next. */
interface List {
  readonly items: Heading[];
  /** How many have something below them. */
  nested: number;
  /** The heading above; null where there is none. */
  readonly heading: Heading | null;
}

function listsOf(post: Post): List[] {
  const headings = new Map(post.headings.map((heading) => [heading.line, heading]));
  const lists: List[] = [{ items: [], nested: 0, heading: null }];
  let isBehindItem = false;
  let count = 0;
  for (let i = 0; i < post.lines.length; i++) {
    const text = post.lines[i] ?? '';
    const heading = headings.get(i + 1);
    if (heading !== undefined) {
      lists.push({ items: [], nested: 0, heading });
      isBehindItem = false;
      continue;
    }
    const list = lists.at(-1);
    if (post.verbatim[i] || text.trim() === '' || list === undefined) continue;
    const [, item] = (RULE.test(text) ? null : ITEM.exec(text.slice(0, MAX_LINKED))) ?? [];
    if (isBehindItem && item === undefined) list.nested++;
    if (item !== undefined) list.items.push(marked(i + 1, item));
    isBehindItem = item !== undefined;
    if (isBehindItem && ++count > MOST_MARKED) return [];
  }
  return lists;
}

function holdsNotes(items: readonly Heading[], nested: number): boolean {
  return (
    nested * 2 > items.length || items.filter(({ source }) => source.length > MAX_MARKED).length * 2 > items.length
  );
}

function areCalledTalks(name: string): boolean {
  return LISTED_TALKS.test(fold(name.slice(0, MAX_LINE)));
}

const LISTED_TALKS = /(?:\b|_)(?:talks|charlas|palestras|vortrage|lezingen)\b/;
