import type { SpanKind } from '../model.ts';
import { BEYOND_ASCII } from '../text/letters.ts';
import { areForms, basesOf } from './forms.ts';
import { listAt } from './lists.ts';
import { budget, COST, mistakeCost, shiftedHandCost } from './mistakes.ts';
import { slippedRuns, type Token } from './terms.ts';
import { countOf, lengthAt, type Texts, textAt } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { mayBeOneWord } from './word-index.ts';

/** How a word of the notes answers a term: 0 is the word itself, more is farther from it. */
export interface Likeness {
  readonly as: SpanKind;
  readonly cost: number;
}

/** A place in a line that answers a term. */
export interface Place extends Likeness {
  readonly start: number;
  readonly end: number;
}

const EXACT: Likeness = { as: 'exact', cost: 0 };
const FORM: Likeness = { as: 'form', cost: 0.1 };
const PREFIX: Likeness = { as: 'prefix', cost: 0.2 };
const SPACE = 0.5;
/** Of a term that was broken up over a blank: what else may be wrong with it, and how far its length may be off. */
const MAX_BESIDE_SPACE = 1;
const MAX_PAIR_APART = 1;
const PLURAL = 0.15;

/** Finds where one term is answered. */
export interface Matcher {
  /** How one word answers; null where it does not. What is found out is kept: notes say the same words again and again. */
  likeness(word: string): Likeness | null;
  /** Where a line answers. @param tokens of the line */
  places(line: string, tokens: readonly Token[]): Place[];
  /** Sections in which it may be answered: by the words of the index alone, so one too many at times, but never one too few. */
  sections(): ReadonlySet<number>;
}

/** What is forgiven. */
export interface Forgiving {
  readonly prefix: boolean;
  readonly exact: boolean;
}

/** Terms shorter than this are not looked for where a word was broken up. */
const SHORTEST_BROKEN = 5;

/** Words of which an answer is kept: those that come again and again are found out again soon. */
const MOST_KNOWN = 1 << 13;

/**
 * @param term folded, one word
 */
export function createMatcher(term: string, vocabulary: Vocabulary, { prefix, exact }: Forgiving): Matcher {
  let known = new Map<string, Likeness | null>();
  const limit = exact || prefix || /^\d+$/.test(term) ? 0 : budget(term.length);
  const mistaken = createMistaken(term, limit, vocabulary);
  const compare = (word: string, isRight?: boolean): Likeness | null => {
    if (word === term) return EXACT;
    if (prefix) return word.startsWith(term) ? PREFIX : null;
    if (exact) return null;
    if (areForms(term, word)) return FORM;
    return limit > 0 ? mistaken(word, isRight ?? vocabulary.isWord(word)) : null;
  };
  const likeness = (word: string): Likeness | null => {
    let answer = known.get(word);
    if (answer !== undefined) return answer;
    if (known.size >= MOST_KNOWN) known = new Map();
    known.set(word, (answer = compare(word)));
    return answer;
  };
  const places = (line: string, tokens: readonly Token[]): Place[] => {
    const found: Place[] = [];
    tokens.forEach((token, i) => {
      const answer = likeness(token.term) ?? (limit > 0 ? slipped(term, token, limit, vocabulary) : null);
      if (answer) found.push({ as: answer.as, cost: answer.cost, start: token.start, end: token.end });
      else if (limit > 0 && term.length >= SHORTEST_BROKEN) {
        const joined = overSpace(term, token, tokens[i + 1], line, vocabulary);
        if (joined) found.push(joined);
      }
    });
    const broken = limit > 0 && term.length >= SHORTEST_BROKEN ? inSlippedRuns(term, line, limit, vocabulary) : [];
    return withoutOverlaps(found.concat(broken));
  };
  let holding: ReadonlySet<number> | null = null;
  const sections = () => {
    const answers = (word: string, isRight: boolean): boolean => {
      const answer = compare(word, isRight);
      // What was dear to find out is asked again where the word stands.
      if (answer) known.set(word, answer);
      return answer !== null;
    };
    holding ??= sectionsOf(vocabulary, answers, limit > 0 ? term : null, limit);
    return holding;
  };
  return { likeness, places, sections };
}

/**
 * Sections with a word of the index that answers, or with a run of typing that may.
 *
 * @param broken the term where it may have been broken up in the notes
 */
function sectionsOf(
  vocabulary: Vocabulary,
  answers: (word: string, isRight: boolean) => boolean,
  broken: string | null,
  limit: number,
): ReadonlySet<number> {
  const { words, right, wordSections, pairs, runs, runSections } = vocabulary.index;
  const found = new Set<number>();
  const add = (sections: Uint32Array) => {
    for (const section of sections) found.add(section);
  };
  for (let word = 0; word < countOf(words); word++)
    if (answers(textAt(words, word), right[word] === 1)) add(listAt(wordSections, word));
  if (broken === null) return found;
  for (let run = 0; run < countOf(runs); run++)
    if (mistakeOrShift(broken, textAt(runs, run), limit) <= limit) add(listAt(runSections, run));
  for (let section = 0; section + 1 < pairs.starts.length; section++)
    if (!found.has(section) && hasPairFor(broken, listAt(pairs, section), words)) found.add(section);
  // Two words that are both right are no pair of the index: 'in frastructure' is one, 'data base' is none.
  for (let at = 1; at < broken.length; at++) {
    const [first, second] = [vocabulary.find(broken.slice(0, at)), vocabulary.find(broken.slice(at))];
    if (first < 0 || second < 0) continue;
    const both = new Set(vocabulary.sectionsOf(second));
    for (const section of vocabulary.sectionsOf(first)) if (both.has(section)) found.add(section);
  }
  return found;
}

/** @param pairs numbers of words, two by two */
function hasPairFor(term: string, pairs: Uint32Array, words: Texts): boolean {
  for (let at = 0; at < pairs.length; at += 2) {
    const [first = 0, second = 0] = [pairs[at], pairs[at + 1]];
    if (Math.abs(lengthAt(words, first) + lengthAt(words, second) - term.length) > MAX_PAIR_APART) continue;
    if (isPairFor(term, textAt(words, first) + textAt(words, second))) return true;
  }
  return false;
}

function mistakeOrShift(term: string, typed: string, limit: number): number {
  return Math.min(mistakeCost(term, typed, limit), shiftedHandCost(term, typed, limit));
}

/** How far the length of a mistyped word may be from the term's. */
const MAX_LENGTH_APART = 4;
const MAX_FOREIGN_LENGTH_APART = 2;
const FOREIGN_COST = 0.96;
const SHORTEST_FOREIGN = 5;

/**
 * A word of the notes as a mistyped term: never where it is a word itself, nor
 * where another word is plainly nearer. But who writes two languages spells one's
 * words as the other's: 'traffic' for trafic, 'connection' for connexion.
 */
function createMistaken(term: string, limit: number, vocabulary: Vocabulary) {
  const language = term.length < SHORTEST_FOREIGN || limit === 0 ? null : vocabulary.languageOf(term);
  const isForeignSpelling = (word: string): boolean => {
    if (language === null || Math.abs(word.length - term.length) > MAX_FOREIGN_LENGTH_APART) return false;
    if (leastCost(term, word, FOREIGN_COST) > FOREIGN_COST) return false;
    const other = vocabulary.languageOf(word);
    return other !== null && other !== language;
  };
  return (word: string, isRight: boolean): Likeness | null => {
    if (isRight) return isForeignSpelling(word) ? { as: 'typo', cost: leastCost(term, word, FOREIGN_COST) } : null;
    if (word.length < 2 || /^\d+$/.test(word)) return null;
    const inside = joinedWith(term, word, vocabulary);
    if (inside) return inside;
    if (Math.abs(word.length - term.length) > MAX_LENGTH_APART) return null;
    const cost = leastCost(term, word, limit);
    return cost > limit + PLURAL || hasNearer(word, term, cost, vocabulary) ? null : { as: 'typo', cost };
  };
}

/** An ending that was taken off leaves less to go by. */
const BASE_COST = 2.2;

/** Of the term and its forms: 'responsabilities' is 'responsability' and that is a mistyped responsibility. */
function leastCost(term: string, word: string, limit: number): number {
  let least = mistakeCost(term, word, limit);
  for (const base of basesOf(word).slice(1))
    least = Math.min(least, mistakeCost(term, base, Math.min(limit, BASE_COST)) + PLURAL);
  return term.length > 4 ? Math.min(least, shiftedHandCost(term, word, Math.min(limit, least))) : least;
}

/** 'lapersonne' for personne: a space that was dropped, with a word on its other side. */
function joinedWith(term: string, word: string, vocabulary: Vocabulary): Likeness | null {
  if (term.length < 4 || word.length <= term.length || word.length > term.length + 14) return null;
  const behind = [term, `${term}s`].find((end) => word.endsWith(end));
  const rest = behind ? word.slice(0, -behind.length) : word.startsWith(term) ? word.slice(term.length) : '';
  const isJoined = (rest.length >= 2 && vocabulary.isWord(rest)) || SHORT_WORDS.has(rest);
  return isJoined ? { as: 'typo', cost: SPACE } : null;
}

const SHORT_WORDS = new Set([
  'a',
  'l',
  'd',
  't',
  'de',
  'la',
  'le',
  'du',
  'un',
  'of',
  'to',
  'is',
  'in',
  'it',
  'on',
  'an',
  'qu',
  'en',
  'et',
  'il',
  'si',
  'ou',
]);

/** By how much another word must be nearer to be the likelier one. */
const NEARER = 0.95;
const SAME = 0.9;

/** Whether some word that is spelt right lies a whole mistake nearer to what was typed. */
function hasNearer(typed: string, term: string, cost: number, vocabulary: Vocabulary): boolean {
  // Nearer by so much is nothing that costs a mistake of its own.
  if (cost - NEARER <= COST.doubled || typed.length > 16) return false;
  for (const candidate of oneMistakeAway(typed)) {
    if (candidate === term || !vocabulary.isWord(candidate) || areForms(candidate, term)) continue;
    // A word that is nearly the term itself, as domain is domaine, speaks for it.
    if (mistakeCost(candidate, typed, cost) < cost - NEARER && mistakeCost(term, candidate, SAME) > SAME) return true;
  }
  return false;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words from which one mistake leads to what was typed. */
function* oneMistakeAway(typed: string): Generator<string> {
  for (let i = 0; i <= typed.length; i++) {
    const before = typed.slice(0, i);
    const after = typed.slice(i);
    if (after !== '') yield before + after.slice(1);
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after !== '') yield before + letter + after.slice(1);
    }
  }
}

/** Keys such as ù and é that a slipped finger hits instead of a letter are lost by folding: compared as typed. */
function slipped(term: string, { typed, term: folded }: Token, limit: number, vocabulary: Vocabulary): Likeness | null {
  if (!BEYOND_ASCII.test(typed) || vocabulary.isWord(folded)) return null;
  const cost = mistakeOrShift(term, typed, limit);
  return cost <= limit ? { as: 'typo', cost } : null;
}

function isPairFor(term: string, pair: string): boolean {
  return (
    Math.abs(pair.length - term.length) <= MAX_PAIR_APART &&
    mistakeCost(term, pair, MAX_BESIDE_SPACE) <= MAX_BESIDE_SPACE
  );
}

/** 'in frastructure': two words of which at least one is none, that together are the term. */
function overSpace(
  term: string,
  token: Token,
  next: Token | undefined,
  line: string,
  vocabulary: Vocabulary,
): Place | null {
  if (!next || next.start - token.end !== 1) return null;
  const gap = line[token.end] ?? '';
  if (gap !== ' ' && gap !== '-' && gap !== "'") return null;
  const both = token.term + next.term;
  if (!isPairFor(term, both)) return null;
  const isExact = both === term;
  const cost = SPACE + mistakeCost(term, both, MAX_BESIDE_SPACE);
  if (!isExact && (gap !== ' ' || (vocabulary.isWord(token.term) && vocabulary.isWord(next.term)))) return null;
  if (isExact && gap === ' ' && vocabulary.isWord(token.term) && vocabulary.isWord(next.term) && term.length < 8)
    return null;
  return { as: isExact && gap !== ' ' ? 'form' : 'typo', cost, start: token.start, end: next.end };
}

function inSlippedRuns(term: string, line: string, limit: number, vocabulary: Vocabulary): Place[] {
  const places: Place[] = [];
  for (const run of slippedRuns(line, term.length - 2, term.length + 2)) {
    if (!mayBeOneWord(run.typed, vocabulary.isWord)) continue;
    const cost = mistakeOrShift(term, run.typed, limit);
    if (cost <= limit) places.push({ as: 'typo', cost, start: run.start, end: run.end });
  }
  return places;
}

/** In order, the better one kept where two overlap. */
function withoutOverlaps(places: Place[]): Place[] {
  if (places.length <= MAX_PLACES && places.every(({ start }, i) => start >= (places[i - 1]?.end ?? 0))) return places;
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => a.cost - b.cost || a.start - b.start)) {
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place);
    if (kept.length >= MAX_PLACES) break;
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Of one line; nobody reads more. */
const MAX_PLACES = 200;
