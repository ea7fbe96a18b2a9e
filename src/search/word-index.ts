import type { Section } from '../model.ts';
import { BEYOND_ASCII } from '../text/letters.ts';
import { splitLines } from '../text/lines.ts';
import { createSpelling, type WordLists } from './spelling.ts';
import { isElision, slippedRuns, tokenize } from './terms.ts';

/**
 * The words of sections, and where each stands: what a search reads instead of
 * the notes. Plain data, so that it can be kept and read again.
 *
 * Entries are numbered: first the words, then the pairs, then the runs.
 */
export interface WordIndex {
  /** Folded, in the order of their code units. */
  readonly words: readonly string[];
  /** One flag a word: 1 where it is spelt right, and so no other word mistyped. */
  readonly right: Uint8Array;
  /** Two words with a blank between that may be one, joined: 'infrastructure' for 'in frastructure'. */
  readonly pairs: readonly string[];
  /** What was typed on keys that carry accents or punctuation where one word may be meant: 'cpùùi,ocatop'. */
  readonly runs: readonly string[];
  /** Where the sections of each entry begin in `sections`; one more at the end. */
  readonly starts: Uint32Array;
  /** Indices of sections, ascending for each entry. */
  readonly sections: Uint32Array;
  /** How many words each section has. */
  readonly lengths: Uint32Array;
}

/** In so many sections a word is one of the author's own, whatever the lists say. */
const OWN_WORD_SECTIONS = 3;
/** A term of the least length that may be broken up, less the letter that may be missing. */
const SHORTEST_RUN = 4;
const LONGEST_RUN = 66;

/** Reads the words of sections, once. @param tell is told how far it is */
export function indexWords(
  sections: readonly Section[],
  lists: WordLists,
  tell: (done: number, all: number) => void = () => {},
): WordIndex {
  const words = new Postings();
  const slips = new Postings();
  const typedAs = new Map<string, number>();
  const sequence = new Sequence();
  const lengths = new Uint32Array(sections.length);
  sections.forEach((section, at) => {
    tell(at, sections.length);
    sequence.begin(at);
    for (const line of splitLines(textOf(section))) {
      let end = -1;
      for (const { term, typed, start, end: next } of tokenize(line)) {
        const word = words.add(term, at);
        if (typed !== term && BEYOND_ASCII.test(typed)) typedAs.set(typed, word);
        sequence.push(word, start - end === 1 && line[end] === ' ');
        end = next;
        lengths[at] = (lengths[at] ?? 0) + 1;
      }
      for (const { typed } of slippedRuns(line, SHORTEST_RUN, LONGEST_RUN)) slips.add(typed, at);
    }
  });

  words.close();
  const isRight = rightWords(words, lists);
  const pairs = new Postings();
  sequence.forEachPair((first, second, at) => {
    if (isRight[first] && isRight[second]) return;
    const typed = words.name(first) + words.name(second);
    if (typed.length >= SHORTEST_RUN && typed.length <= LONGEST_RUN) pairs.add(typed, at);
  });
  pairs.close();
  slips.close();
  const runs = new Map<string, Set<number>>();
  const addRun = (typed: string, sections: Uint32Array) => {
    const known = runs.get(typed) ?? new Set();
    for (const section of sections) known.add(section);
    runs.set(typed, known);
  };
  for (const [typed, word] of typedAs) if (!isRight[word]) addRun(typed, words.at(word));
  slips.names.forEach((typed, i) => {
    if (mayBeOneWord(typed, (term) => isRight[words.find(term)] === 1)) addRun(typed, slips.at(i));
  });
  return pack(words, isRight, pairs, runs, lengths);
}

/** All that a section is found by: its lines, and what names it from outside. */
function textOf({ markdown, speakers, title, group, post }: Section): string {
  return `${speakers.join(' ')}\n${title ?? ''}\n${group ?? ''}\n${post.title}\n${markdown}`;
}

function rightWords(words: Postings, lists: WordLists): Uint8Array {
  const spelling = createSpelling((word) => words.at(words.find(word)).length, lists);
  return Uint8Array.from(words.names, (word, i) =>
    Number(words.at(i).length >= OWN_WORD_SECTIONS || spelling.isWord(word)),
  );
}

/** Words that punctuation parts are no slip of the hand: "l'API", 'peer-to-peer'. */
export function mayBeOneWord(typed: string, isWord: (term: string) => boolean): boolean {
  const parts = tokenize(typed);
  return (
    parts.length < 2 || !parts.every((part) => isElision(part.typed) || (part.term.length > 1 && isWord(part.term)))
  );
}

function pack(
  words: Postings,
  isRight: Uint8Array,
  pairs: Postings,
  runs: ReadonlyMap<string, ReadonlySet<number>>,
  lengths: Uint32Array,
): WordIndex {
  const order = words.names.map((_, i) => i).sort((a, b) => (words.name(a) < words.name(b) ? -1 : 1));
  const places = [
    ...order.map((i) => words.at(i)),
    ...pairs.names.map((_, i) => pairs.at(i)),
    ...Array.from(runs.values(), (own) => Uint32Array.from(own).sort()),
  ];
  const starts = new Uint32Array(places.length + 1);
  places.forEach((own, i) => {
    starts[i + 1] = (starts[i] ?? 0) + own.length;
  });
  const sections = new Uint32Array(starts[places.length] ?? 0);
  places.forEach((own, i) => sections.set(own, starts[i]));
  return {
    words: order.map((i) => words.name(i)),
    right: Uint8Array.from(order, (i) => isRight[i] ?? 0),
    pairs: pairs.names,
    runs: [...runs.keys()],
    starts,
    sections,
    lengths,
  };
}

/**
 * Texts, numbered as they come, with the sections each stands in: written down
 * section by section, and looked up by text once all are there.
 */
class Postings {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The section that each text was last seen in. */
  readonly #last: number[] = [];
  readonly #seen = new Numbers();
  readonly #begins: Begin[] = [];
  #starts = new Uint32Array();
  #sections = new Uint32Array();

  /** @returns the number of the text; -1 where it is not known */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  name(number: number): string {
    return this.names[number] ?? '';
  }

  /** @param section not before the one added last */
  add(text: string, section: number): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.names.push(text) - 1;
      this.#numbers.set(text, number);
      this.#last.push(-1);
    }
    if (this.#last[number] === section) return number;
    this.#last[number] = section;
    if (this.#begins.at(-1)?.section !== section) this.#begins.push({ section, from: this.#seen.length });
    this.#seen.push(number);
    return number;
  }

  /** Puts the sections of each text together: nothing is added after that, and `at` is not asked before. */
  close(): void {
    this.#starts = new Uint32Array(this.names.length + 1);
    for (let i = 0; i < this.#seen.length; i++) increase(this.#starts, this.#seen.at(i) + 1, 1);
    for (let i = 1; i < this.#starts.length; i++) increase(this.#starts, i, this.#starts[i - 1] ?? 0);
    this.#sections = new Uint32Array(this.#seen.length);
    const free = this.#starts.slice();
    this.#begins.forEach(({ section, from }, i) => {
      const end = this.#begins[i + 1]?.from ?? this.#seen.length;
      for (let at = from; at < end; at++) this.#sections[increase(free, this.#seen.at(at), 1)] = section;
    });
  }

  /** Sections of a text, ascending; none of -1. */
  at(number: number): Uint32Array {
    return this.#sections.subarray(this.#starts[number] ?? 0, number < 0 ? 0 : this.#starts[number + 1]);
  }
}

/** @returns what stood there before */
function increase(numbers: Uint32Array, at: number, by: number): number {
  const before = numbers[at] ?? 0;
  numbers[at] = before + by;
  return before;
}

/** Where what is of a section begins in a run of numbers. */
interface Begin {
  readonly section: number;
  readonly from: number;
}

const PIECE = 1 << 14;

/** Millions of numbers, in pieces: one array would be copied each time that it grows. */
class Numbers {
  readonly #pieces: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    if (this.length % PIECE === 0) this.#pieces.push(new Uint32Array(PIECE));
    const last = this.#pieces[this.#pieces.length - 1] as Uint32Array;
    last[this.length % PIECE] = value;
    this.length++;
  }

  at(at: number): number {
    return this.#pieces[Math.floor(at / PIECE)]?.[at % PIECE] ?? 0;
  }
}

/** The words of all sections as they follow each other: numbers of words, with a bit for 'one blank after the last'. */
class Sequence {
  readonly #steps = new Numbers();
  readonly #begins: Begin[] = [];

  begin(section: number): void {
    this.#begins.push({ section, from: this.#steps.length });
  }

  push(word: number, isBehindBlank: boolean): void {
    this.#steps.push(word * 2 + Number(isBehindBlank));
  }

  /** Words with one blank between them. */
  forEachPair(take: (first: number, second: number, section: number) => void): void {
    this.#begins.forEach(({ section, from }, i) => {
      const end = this.#begins[i + 1]?.from ?? this.#steps.length;
      for (let at = from + 1; at < end; at++) {
        const step = this.#steps.at(at);
        if (step % 2 === 1) take(this.#steps.at(at - 1) >>> 1, step >>> 1, section);
      }
    });
  }
}
