import type { Section } from '../model.ts';
import { fold } from '../text/fold.ts';
import { BEYOND_ASCII } from '../text/letters.ts';
import { splitLines } from '../text/lines.ts';
import { inverted, type Lists, ListWriter, listAt } from './lists.ts';
import { createSpelling, type WordLists } from './spelling.ts';
import { isElision, slippedRuns, stretchesOf, tokenize } from './terms.ts';
import { countOf, find, lengthAt, Numbering, type Texts, textAt } from './texts.ts';

/**
 * The words of sections, and where each stands: what a search reads instead of
 * the notes. Plain data, so that it can be kept and read again.
 */
export interface WordIndex {
  /** Folded. */
  readonly words: Texts;
  /** One flag a word: 1 where it is spelt right, and so no other word mistyped. */
  readonly right: Uint8Array;
  /** For each word, the indices of its sections, ascending. */
  readonly wordSections: Lists;
  /** For each section, the words, two by two, with a blank between that may be one: 'in frastructure'. */
  readonly pairs: Lists;
  /** What was typed on keys that carry accents or punctuation where one word may be meant: 'cpùùi,ocatop'. */
  readonly runs: Texts;
  /** For each run, the indices of its sections, ascending. */
  readonly runSections: Lists;
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
  const reader = new WordReader(sections.length);
  sections.forEach((section, at) => {
    tell(at, sections.length);
    for (const text of textsOf(section)) for (const line of splitLines(text)) reader.readLine(line);
    reader.endSection();
  });
  const words = reader.words.texts();
  const steps = reader.steps.lists();
  const wordSections = inverted(steps, countOf(words), BITS);
  const right = rightWords(words, wordSections, lists);
  const isRight = (term: string) => right[find(words, term)] === 1;
  const { runs, runSections } = runsOf(
    [reader.accented, (typed) => !isRight(fold(typed))],
    [reader.slips, (typed) => mayBeOneWord(typed, isRight)],
  );
  const lengths = steps.starts.subarray(1).map((end, i) => end - (steps.starts[i] ?? 0));
  return { words, right, wordSections, pairs: pairsOf(steps, words, right), runs, runSections, lengths };
}

/** All that a section is found by: what names it from outside, and its lines. */
function textsOf({ markdown, speakers, title, group, post }: Section): string[] {
  return [speakers.join(' '), title ?? '', group ?? '', post.title, markdown];
}

/** A step is the number of a word, with a bit for 'one blank after the last'. */
const BITS = 1;

/** Texts, and for each section the numbers of those that stand in it. */
interface Typed {
  readonly numbers: Numbering;
  readonly bySection: ListWriter;
}

/** Numbers the words of sections, and what may be a word mistyped, line by line. */
class WordReader {
  readonly words = new Numbering();
  /** The words of each section as they follow each other. */
  readonly steps: ListWriter;
  readonly accented: Typed;
  readonly slips: Typed;

  constructor(sections: number) {
    this.steps = new ListWriter(sections);
    this.accented = { numbers: new Numbering(), bySection: new ListWriter(sections) };
    this.slips = { numbers: new Numbering(), bySection: new ListWriter(sections) };
  }

  readLine(line: string): void {
    let last = -1;
    for (const { text, from, length } of stretchesOf(line)) {
      for (const { term, typed, start, end } of tokenize(text)) {
        if (start >= length) break;
        const isBehindBlank = from + start - last === 1 && line[last] === ' ';
        this.steps.push((this.words.add(term) << BITS) | Number(isBehindBlank));
        if (typed !== term && BEYOND_ASCII.test(typed)) add(this.accented, typed);
        last = from + end;
      }
      for (const { typed, start } of slippedRuns(text, SHORTEST_RUN, LONGEST_RUN))
        if (start < length) add(this.slips, typed);
    }
  }

  endSection(): void {
    for (const lists of [this.steps, this.accented.bySection, this.slips.bySection]) lists.end();
  }
}

function add({ numbers, bySection }: Typed, typed: string): void {
  bySection.push(numbers.add(typed));
}

function rightWords(words: Texts, wordSections: Lists, lists: WordLists): Uint8Array {
  const holding = (number: number) => listAt(wordSections, number).length;
  const spelling = createSpelling((word) => holding(find(words, word)), lists);
  return Uint8Array.from({ length: countOf(words) }, (_, number) =>
    Number(holding(number) >= OWN_WORD_SECTIONS || spelling.isWord(textAt(words, number))),
  );
}

/** Words with one blank between them of which one at least is not spelt right. */
function pairsOf({ starts, values }: Lists, words: Texts, right: Uint8Array): Lists {
  const sections = starts.length - 1;
  const pairs = new ListWriter(sections);
  for (let section = 0; section < sections; section++) {
    const end = starts[section + 1] ?? 0;
    for (let at = (starts[section] ?? 0) + 1; at < end; at++) {
      const step = values[at] ?? 0;
      const [first, second] = [(values[at - 1] ?? 0) >>> BITS, step >>> BITS];
      if (step % 2 === 0 || (right[first] && right[second])) continue;
      const length = lengthAt(words, first) + lengthAt(words, second);
      if (length < SHORTEST_RUN || length > LONGEST_RUN) continue;
      pairs.push(first);
      pairs.push(second);
    }
    pairs.end();
  }
  return pairs.lists();
}

/** Of what was typed, all that may be one word. */
function runsOf(...kinds: readonly [Typed, (typed: string) => boolean][]): { runs: Texts; runSections: Lists } {
  const runs = new Numbering();
  const known = kinds.map(([{ numbers, bySection }, mayBeMeant]) => {
    const texts = numbers.texts();
    // Its number among the runs; -1 where it is none.
    const as = Int32Array.from({ length: countOf(texts) }, (_, number) => {
      const typed = textAt(texts, number);
      return mayBeMeant(typed) ? runs.add(typed) : -1;
    });
    return { as, lists: bySection.lists() };
  });
  const sections = (known[0]?.lists.starts.length ?? 1) - 1;
  const bySection = new ListWriter(sections);
  for (let section = 0; section < sections; section++) {
    for (const { as, lists } of known)
      for (const number of listAt(lists, section)) if ((as[number] ?? -1) >= 0) bySection.push(as[number] ?? 0);
    bySection.end();
  }
  const texts = runs.texts();
  return { runs: texts, runSections: inverted(bySection.lists(), countOf(texts)) };
}

/** Words that punctuation parts are no slip of the hand: "l'API", 'peer-to-peer'. */
export function mayBeOneWord(typed: string, isWord: (term: string) => boolean): boolean {
  const parts = tokenize(typed);
  return (
    parts.length < 2 || !parts.every((part) => isElision(part.typed) || (part.term.length > 1 && isWord(part.term)))
  );
}
