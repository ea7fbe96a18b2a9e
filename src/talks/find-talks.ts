import type { Post, Section } from '../model.ts';
import { chooseReading } from './choose-reading.ts';
import { dealLines } from './deal-lines.ts';
import { readOverride } from './override.ts';
import { partsOf, startsOf } from './starts.ts';

/**
 * Reads a post as its author meant it, in four steps.
 *
 * 1. Each heading is looked at by itself: is a person named in it, on the line
 *    below, or in its first sentences as somebody who speaks; what do its words
 *    stand for (`evidence.ts`, `gather.ts`).
 * 2. The few ways in which the post could be organised are weighed against that:
 *    talks at this or that level (`layout.ts`), one talk in all (`one-talk.ts`), or
 *    talks that bold lines, times, labels, items of a list or paragraphs begin
 *    (`marked-lines.ts`). The one that explains most is taken, and every heading
 *    becomes a talk, a group, a part of a talk or something else (`choose-reading.ts`).
 * 3. What the sure talks have in common (the name before the dash, a byline)
 *    decides the doubtful ones (`speakers.ts`).
 * 4. Lines are dealt out: each line of the body to exactly one section.
 *
 * What the post's own `dotnotes:` front matter says goes before all of it.
 *
 * @returns all sections in file order; their `markdown` joined is the body
 */
export function findSections(post: Post): Section[] {
  const { override } = readOverride(post);
  const { seen, layout } = chooseReading(post, override);
  return dealLines(post, startsOf(post, seen, layout, override), partsOf(seen, layout));
}

/** The talks of a post, in the order they stand. */
export function findTalks(post: Post): Section[] {
  return findSections(post).filter((section) => section.kind === 'talk');
}
