import type { Post, Section } from '../model.ts';
import { chooseReading } from './layout/choose-reading.ts';
import { readOverride } from './outline/override.ts';
import { dealLines } from './sections/deal-lines.ts';
import { partsOf, startsOf } from './sections/starts.ts';

/**
 * Reads a post as its author meant it. The folders are the way that a post takes;
 * each knows only those before it.
 *
 * 1. `names`, `headings`, `outline`, `evidence`: each heading is looked at by itself. Is a
 *    person named in it, on the line below, or in its first sentences as somebody who
 *    speaks; what do its words stand for?
 * 2. `lines`, `layout`: the few ways in which the post could be organised are weighed
 *    against that. Talks stand at this or that level, or there is one in all, or bold
 *    lines, times, labels, items of a list or paragraphs begin them. The way for which
 *    most speaks is taken, and every heading becomes a talk, a group, a part of a talk
 *    or something else.
 * 3. `sections`: what the sure talks have in common (the name before the dash, a byline)
 *    decides the doubtful ones, and lines are dealt out: each line of the body to
 *    exactly one section.
 *
 * What the post's own `dotnotes:` front matter says goes before all of it.
 *
 * @returns all sections in file order; their `markdown` joined is the body
 */
export function findSections(post: Post): Section[] {
  const { override } = readOverride(post);
  const reading = chooseReading(post, override);
  return dealLines(post, startsOf(reading, override), partsOf(reading, override));
}

/** The talks of a post, in the order they stand. */
export function findTalks(post: Post): Section[] {
  return findSections(post).filter((section) => section.kind === 'talk');
}
