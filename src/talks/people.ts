import type { Section } from '../model.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { BEYOND_ASCII } from '../text/letters.ts';

/** Somebody who spoke, with all their talks in the order given. */
export interface Person {
  /** As it is written most often; with its accents where it is written with and without. */
  readonly name: string;
  readonly talks: readonly Section[];
}

/**
 * Who spoke. One person's name may be written with and without accents, in
 * another letter case, or surname first; and as a first name alone where the
 * same post names just one person in full who is called so. Two names that
 * differ by more are two people.
 */
export function findPeople(talks: readonly Section[]): Person[] {
  const people = new Map<string, { spellings: Map<string, number>; talks: Set<Section> }>();
  const fullNames = fullNamesByPost(talks);
  for (const talk of talks) {
    for (const written of talk.speakers) {
      const name = fullNames.get(talk.post.path)?.get(fold(written)) ?? written;
      const key = keyOf(name);
      const person = people.get(key) ?? { spellings: new Map(), talks: new Set() };
      person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
      person.talks.add(talk);
      people.set(key, person);
    }
  }
  return [...people.values()]
    .map(({ spellings, talks: given }) => ({ name: bestSpelling(spellings), talks: [...given] }))
    .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : Number(fold(a.name) > fold(b.name))));
}

function keyOf(name: string): string {
  return foldedWords(name).sort().join(' ') || fold(name);
}

/** For each post: first names that just one full name of it begins with. */
function fullNamesByPost(talks: readonly Section[]): Map<string, Map<string, string>> {
  const byPost = new Map<string, Map<string, string | null>>();
  for (const { post, speakers } of talks) {
    const names = byPost.get(post.path) ?? new Map<string, string | null>();
    byPost.set(post.path, names);
    for (const name of speakers) {
      const [first = '', second] = name.split(' ');
      if (second === undefined) continue;
      const known = names.get(fold(first));
      names.set(fold(first), known === undefined || (known !== null && keyOf(known) === keyOf(name)) ? name : null);
    }
  }
  return new Map(
    [...byPost].map(([path, names]) => [
      path,
      new Map([...names].filter((entry): entry is [string, string] => entry[1] !== null)),
    ]),
  );
}

function bestSpelling(spellings: ReadonlyMap<string, number>): string {
  const accents = (name: string) => (name === fold(name) ? 0 : 1) + (BEYOND_ASCII.test(name) ? 1 : 0);
  return [...spellings].sort(([a, times], [b, more]) => accents(b) - accents(a) || more - times)[0]?.[0] ?? '';
}
