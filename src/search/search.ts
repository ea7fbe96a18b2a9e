import type { Hit, Matches, Section, Span } from '../model.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { splitLines } from '../text/lines.ts';
import { createMatcher, type Matcher } from './match.ts';
import { nearestTo, nearestWords } from './nearest.ts';
import { forEachPlace, isLiteral, type Looked, placesIn } from './places.ts';
import { type Clause, parseQuery } from './query.ts';
import { type Reason, score, Tally } from './score.ts';
import type { WordLists } from './spelling.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { indexWords, type WordIndex } from './word-index.ts';

export interface SearchOptions {
  /** Forgive nothing but letter case and accents. */
  readonly exact?: boolean;
}

/** A hit with what each term gave to its score. */
export interface ExplainedHit extends Hit {
  /** The same as `matches`, one at a time. */
  readonly found: Matches;
  readonly reasons: readonly Reason[];
}

/** What a search gives. */
export interface Answer {
  /** Best first; equals in the order of the sections. */
  readonly hits: readonly ExplainedHit[];
  /** Terms that stand nowhere, with the words that were searched for them. */
  readonly instead: readonly { readonly term: string; readonly words: readonly string[] }[];
  /** Where nothing was found: the nearest words of the notes. */
  readonly nearest: readonly string[];
}

export interface Search {
  /** @throws QueryError where the query cannot be read */
  search(query: string, options?: SearchOptions): Answer;
}

/**
 * Makes sections searchable. Their words are read once; lines only where a
 * section holds all terms.
 *
 * @param words lists of words spelt right; without them only the notes' own words are known
 * @param index what `indexWords` gave for these sections, where it is at hand
 */
export function createSearch(
  sections: readonly Section[],
  words: WordLists = {},
  index: WordIndex = indexWords(sections, words),
): Search {
  const vocabulary = createVocabulary(index, words);
  return {
    search(query, { exact = false } = {}) {
      const instead: { term: string; words: string[] }[] = [];
      const looked = parseQuery(query).map((clause): Looked => {
        const matchers = clause.terms.map((term) => matcherFor(term, clause, exact, vocabulary, instead));
        return { clause, matchers };
      });
      const hits = candidates(looked, vocabulary)
        .map((at) => hitOf(sections[at] as Section, looked, vocabulary, at, sections.length))
        .filter((hit) => hit !== null)
        .sort((a, b) => b.score - a.score);
      return { hits, instead, nearest: hits.length > 0 ? [] : nearestWords(looked, vocabulary) };
    },
  };
}

/** A term that stands nowhere and is no word may be the mistake itself: then the words nearest to it are looked for. */
function matcherFor(
  term: string,
  { prefix, phrase, field }: Clause,
  exact: boolean,
  vocabulary: Vocabulary,
  instead: { term: string; words: string[] }[],
): Matcher {
  const matcher = createMatcher(term, vocabulary, { prefix, exact });
  if (
    prefix ||
    exact ||
    field === 'year' ||
    vocabulary.isWord(term) ||
    vocabulary.isMeant(term) ||
    /\d/.test(term) ||
    term.length < 4
  )
    return matcher;
  if (matcher.sections().size > 0) return matcher;
  const words = nearestTo(term, vocabulary);
  if (words.length === 0 || phrase) return matcher;
  instead.push({ term, words });
  const others = words.map((word) => createMatcher(word, vocabulary, { prefix: false, exact: true }));
  const asMistake = <T extends { as: string; cost: number }>(found: T): T => ({
    ...found,
    as: 'typo',
    cost: found.cost + 1,
  });
  return {
    likeness: (word) => {
      const found = others.map((other) => other.likeness(word)).find((answer) => answer !== null);
      return found ? asMistake(found) : null;
    },
    places: (line, tokens) =>
      others
        .flatMap((other) => other.places(line, tokens))
        .map(asMistake)
        .sort((a, b) => a.start - b.start),
    sections: () => new Set(others.flatMap((other) => [...other.sections()])),
  };
}

/** Sections that may hold all that is wanted, by the words of the index. */
function candidates(looked: readonly Looked[], vocabulary: Vocabulary): readonly number[] {
  let left = Array.from(vocabulary.index.lengths, (_, at) => at);
  for (const { clause, matchers } of looked) {
    // A field, or punctuation in a phrase, is seen in the section itself.
    if (clause.excluded || clause.field !== null || isLiteral(clause)) continue;
    const joined = clause.phrase ? NOWHERE : vocabulary.sectionsOf(vocabulary.find(clause.terms.join('')));
    const asOne = new Set(joined);
    const holding = matchers.map((matcher) => matcher.sections());
    left = left.filter((at) => asOne.has(at) || holding.every((sections) => sections.has(at)));
  }
  return left;
}

const NOWHERE: readonly number[] = [];

function hitOf(
  section: Section,
  looked: readonly Looked[],
  vocabulary: Vocabulary,
  at: number,
  total: number,
): ExplainedHit | null {
  const { lines, tallies } = readLines(section, looked);
  const reasons: Reason[] = [];
  for (const [which, own] of looked.entries()) {
    const { clause } = own;
    const tally = tallies[which] as Tally;
    const outside = clause.field === null ? outsideFields(section) : fieldOf(section, clause);
    const named = outside.flatMap(({ field, text }) => placesIn(text, own).map((place) => ({ field, place })));
    const isYear = clause.field === 'year' && (section.post.date?.startsWith(clause.typed) ?? false);
    const holds = tally.best !== null || named.length > 0 || isYear;
    if (clause.excluded ? holds : !holds) return null;
    if (!clause.excluded) reasons.push(...score({ clause, tally, named, vocabulary, section: at, total }));
  }
  const near = nearness(tallies, looked);
  if (near > 0) reasons.push({ term: '', as: 'exact', field: 'near each other', word: '', weight: near });
  const found = matchesOn(lines, section, looked);
  return {
    talk: section,
    score: round(reasons.reduce((sum, { weight }) => sum + weight, 0)),
    get matches() {
      return [...found];
    },
    found,
    reasons,
  };
}

/** Which lines of a section answer some clause that is wanted, and what is to be known of each clause. */
function readLines(section: Section, looked: readonly Looked[]): { lines: number[]; tallies: Tally[] } {
  const lines: number[] = [];
  const tallies = looked.map(() => new Tally());
  if (looked.every(({ clause }) => clause.field !== null)) return { lines, tallies };
  splitLines(section.markdown).forEach((text, i) => {
    forEachPlace(text, looked, (place, which) => {
      tallies[which]?.add(place, i);
      if (!looked[which]?.clause.excluded && lines.at(-1) !== i) lines.push(i);
    });
  });
  return { lines, tallies };
}

/** The spans of lines are found again when they are asked for: kept, those of common words would fill the memory. */
function matchesOn(lines: readonly number[], section: Section, looked: readonly Looked[]): Matches {
  return {
    length: lines.length,
    *[Symbol.iterator]() {
      const texts = splitLines(section.markdown);
      for (const i of lines) {
        const text = texts[i] ?? '';
        yield { line: section.firstLine + i, text, spans: spansIn(text, looked) };
      }
    },
  };
}

/** Of one line: a line of megabytes may hold a million, and is found whichever are shown. */
const MAX_SPANS = 20_000;

function spansIn(text: string, looked: readonly Looked[]): Span[] {
  const spans: Span[] = [];
  const words = looked.map(({ clause }) => clause.typed.replace(/\*$/, ''));
  forEachPlace(text, looked, ({ start, end, as }, which) => {
    if (looked[which]?.clause.excluded || spans.length === MAX_SPANS) return;
    spans.push({ start, end, as, word: words[which] ?? '' });
  });
  return inOrder(spans);
}

function outsideFields({ speakers, title, group, post }: Section) {
  return [
    { field: 'speaker', text: speakers.join(', ') },
    { field: 'title', text: title ?? '' },
    { field: 'group', text: group ?? '' },
    { field: 'post', text: post.title },
  ].filter(({ text }) => text !== '');
}

function fieldOf({ speakers, title, heading, post }: Section, { field, typed }: Clause) {
  if (field === 'speaker') return speakers.map((text) => ({ field: 'speaker', text }));
  if (field === 'title')
    return [
      { field: 'title', text: `${title ?? heading ?? ''}` },
      { field: 'post', text: post.title },
    ];
  if (field === 'tag')
    return post.tags
      .filter((tag) => fold(tag) === fold(typed) || foldedWords(tag).includes(fold(typed)))
      .map((text) => ({ field: 'tag', text }));
  return [];
}

/** More where terms of the query stand on one line or on the next. */
function nearness(tallies: readonly Tally[], looked: readonly Looked[]): number {
  const wanted = tallies.filter((_, i) => looked[i]?.clause.excluded === false && looked[i]?.clause.field === null);
  if (wanted.length < 2) return 0;
  const [first = NOWHERE, ...rest] = wanted.map(({ firstLines }) => firstLines);
  const gaps = first.map((line) =>
    Math.max(...rest.map((other) => Math.min(...other.map((own) => Math.abs(own - line)), 1000))),
  );
  return round(1 / (1 + Math.min(...gaps, 1000)));
}

function inOrder(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, i) => i === 0 || span.start >= (sorted[i - 1]?.end ?? 0));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * Finds in any text what a query asks for, field terms aside: for marking.
 *
 * @param sections whose words tell what is spelt right
 */
export function createMarks(
  query: string,
  sections: readonly Section[],
  words: WordLists = {},
): (text: string) => Span[] {
  const vocabulary = createVocabulary(indexWords(sections, words), words);
  const clauses = parseQuery(query).filter(({ field, excluded }) => field === null && !excluded);
  const looked = clauses.map((clause) => ({
    clause,
    matchers: clause.terms.map((term) => createMatcher(term, vocabulary, { prefix: clause.prefix, exact: false })),
  }));
  return (text) =>
    inOrder(
      looked.flatMap((own) =>
        placesIn(text, own).map(({ start, end, as }) => ({ start, end, as, word: own.clause.typed })),
      ),
    );
}
