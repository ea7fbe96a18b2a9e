import type { Section } from '../model.ts';
import type { Person } from '../talks/people.ts';
import { editDistance } from '../text/distance.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { type Library, sectionsOf } from './library.ts';
import { rankName } from './name-match.ts';

/** What a name led to. */
export type Finding =
  | { readonly kind: 'talks'; readonly talks: readonly Section[] }
  /** Several people answer to it; none is chosen. */
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'nothing'; readonly nearest: readonly Person[] };

const MAX_NEAREST = 3;

/**
 * Finds what somebody means who names a talk: its id, its number in a library
 * of one post, a speaker (in part, without accents, in either order, mistyped),
 * a group's heading, words of a title, or an id without its post; the first of
 * these that answers.
 */
export function lookUp(library: Library, people: readonly Person[], asked: string): Finding {
  const talks = byId(library, asked) ?? byNumber(library, asked) ?? byHeading(library, asked);
  if (talks) return { kind: 'talks', talks };
  const words = foldedWords(asked);
  const named = closest(people, (person) => rankName(words, person.name));
  if (named.length === 1) return { kind: 'talks', talks: named[0]?.talks ?? [] };
  if (named.length > 1) return { kind: 'people', people: named };
  const titled = closest(sectionsOf(library), (section) => rankName(words, section.title ?? section.heading ?? ''));
  if (titled.length > 0) return { kind: 'talks', talks: titled.flatMap((section) => withTalks(library, section)) };
  const ended = sectionsOf(library).filter(({ id }) => id.endsWith(`/${asked}`));
  if (ended.length > 0) return { kind: 'talks', talks: ended.flatMap((section) => withTalks(library, section)) };
  return { kind: 'nothing', nearest: nearestPeople(people, words) };
}

function byId(library: Library, asked: string): readonly Section[] | null {
  const section = sectionsOf(library).find(({ id }) => id === asked);
  return section ? withTalks(library, section) : null;
}

function byNumber(library: Library, asked: string): readonly Section[] | null {
  if (library.readings.length !== 1 || !/^\d{1,6}$/.test(asked)) return null;
  const talk = sectionsOf(library).find(({ number }) => number === Number(asked));
  return talk ? [talk] : null;
}

/** A group by its whole heading: before the names, since 'Scott' may be part of one. */
function byHeading(library: Library, asked: string): readonly Section[] | null {
  const wanted = fold(asked.trim());
  const groups = sectionsOf(library).filter(
    ({ kind, heading }) => kind === 'group' && fold(heading ?? '') === wanted && wanted !== '',
  );
  return groups.length > 0 ? groups.flatMap((group) => withTalks(library, group)) : null;
}

/** A group stands for itself and its talks; anything else for itself. */
function withTalks(library: Library, section: Section): Section[] {
  if (section.kind !== 'group') return [section];
  const sections = library.readings.find((reading) => reading.sections.includes(section))?.sections ?? [];
  const at = sections.indexOf(section);
  let end = at + 1;
  while (sections[end]?.group === section.heading) end++;
  return sections.slice(at, end);
}

/** All that share the lowest rank. */
function closest<T>(candidates: readonly T[], rank: (candidate: T) => number | null): T[] {
  let best = Number.POSITIVE_INFINITY;
  let found: T[] = [];
  for (const candidate of candidates) {
    const own = rank(candidate);
    if (own === null || own > best) continue;
    if (own < best) found = [];
    best = own;
    found.push(candidate);
  }
  return found;
}

/** Those of whose name some word is not too far from some word asked for. */
function nearestPeople(people: readonly Person[], asked: readonly string[]): Person[] {
  const far = (person: Person) =>
    Math.min(...foldedWords(person.name).flatMap((word) => asked.map((other) => distance(word, other))));
  return people
    .map((person) => ({ person, far: far(person) }))
    .filter((candidate) => candidate.far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, MAX_NEAREST)
    .map(({ person }) => person);
}

/** Mistakes as a share of the longer word. */
function distance(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length > 40) return 1;
  return editDistance(a, b, length) / length;
}
