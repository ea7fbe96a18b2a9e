import { GENITIVE, isHandle, SURE } from '../names/names.ts';
import { OpeningLine } from '../outline/outline.ts';
import { findHonoured } from './honoured.ts';
import { mayBeginName, nameAt, type Run } from './names-in-sentences.ts';
import { sentences, type Word } from './sentences.ts';
import {
  BEFORE_SPEAKER,
  COPULAS,
  MADE,
  MAYBE_BEFORE_SPEAKER,
  SOURCES,
  SPEAKING_VERBS,
  TALK_NOUNS,
  VERBS_BEFORE,
} from './words.ts';

/** Somebody of whom a sentence tells, and how much of it says that it is who speaks. */
export interface Mention {
  readonly line: number;
  readonly names: readonly string[];
  /** From 0.6 to about 2.5: the name, and what stands around it. */
  readonly weight: number;
  readonly why: string;
}

const VERB_WITHIN_WORDS = 16;
const COPULA_WITHIN_WORDS = 4;
const VERB_CLOSE = 5;
/** From here on somebody is introduced as speaking. */
const INTRODUCED = 1;
/** Of somebody beyond doubt, or by a first name or as two at the beginning of a sentence, less needs to be said where nobody else is. */
const MENTIONED = { beyondDoubt: 0.6, atBeginning: 0.75 };
/** What each sentence before takes away; and how much more must be said of a second in the same. */
const PER_SENTENCE = 0.12;
const MORE = 0.05;
/** Then the sentences behind need not be read. */
const STOPS_READING = 1.4;

/**
 * Who is introduced as speaking in the first sentences of a section; null where nobody is.
 *
 * @param most how many sentences are read
 */
export function findIntroduction(lines: readonly OpeningLine[], most?: number): Mention | null {
  return introduced(findMention(lines, undefined, most));
}

/** Who is mentioned, where enough says that it is who speaks; else null. */
export function introduced(mention: Mention | null): Mention | null {
  return mention !== null && mention.weight >= INTRODUCED ? mention : null;
}

/**
 * Who is mentioned in the first sentences of a section as the likeliest to speak, be it that
 * little says so; null where nobody is.
 *
 * @param isTopic whether a name is what the section is about
 * @param most    how many sentences are read
 */
export function findMention(
  lines: readonly OpeningLine[],
  isTopic: (name: string) => boolean = () => false,
  most?: number,
): Mention | null {
  const honoured = findHonoured(lines);
  let best = honoured && mentionOf(honoured.line, [honoured.name], honoured.weight);
  let place = 0;
  for (const sentence of sentences(lines, most)) {
    const found = mentionedIn(sentence, place, isTopic);
    // '[Slides](address)' alone is no sentence.
    if (sentence.some(({ linked }) => !linked)) place++;
    if (found && (best === null || found.weight > best.weight)) best = found;
    if (best !== null && best.weight >= STOPS_READING) break;
  }
  return introduced(best) ?? findBiography(lines) ?? best;
}

/** Where the abstract stands first, a later paragraph tells who its speaker is: 'Ada Lovelace is an engineer at …'. */
function findBiography(lines: readonly OpeningLine[]): Mention | null {
  for (const { source, line, beginsParagraph } of lines.slice(1)) {
    const [words = []] =
      beginsParagraph && TWO_CAPITALS.test(source)
        ? sentences([new OpeningLine(line, source.slice(0, BIOGRAPHY_BEGINS), true)])
        : [];
    const run = nameAt(words, 0);
    if (run === null || run.certainty < SURE) continue;
    const stop = words[run.end - 1]?.stop ?? '';
    const isTold =
      COPULAS.has(words[run.end]?.folded ?? '') || stop.startsWith('.') || (words[0]?.linked && stop !== '');
    if (isTold) return { line, names: run.names, weight: BIOGRAPHY, why: `told of on line ${line}` };
  }
  return null;
}

/** A look that spares most lines being read. */
const TWO_CAPITALS = /^\[?[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]/;
const BIOGRAPHY_BEGINS = 80;
const BIOGRAPHY = 1;

function mentionedIn(words: readonly Word[], place: number, isTopic: (name: string) => boolean): Mention | null {
  let best: Mention | null = null;
  let aboutTalk: boolean | null = null;
  for (let at = 0; at < words.length; ) {
    const run = mayBeginName(words[at]?.text ?? '') ? nameAt(words, at) : null;
    if (run === null) {
      at++;
      continue;
    }
    aboutTalk ??= words.some(({ folded }) => TALK_NOUNS.has(folded));
    const weight = run.certainty + contextWeight(words, at, run.end, aboutTalk, place) - PER_SENTENCE * place;
    if (
      weight >= needed(words, run, at) &&
      (best === null || weight > best.weight + MORE) &&
      !run.names.some(isTopic)
    ) {
      best = mentionOf(words[at]?.line ?? 0, run.names, weight);
    }
    // The handle behind a name is its bearer's.
    at = isHandle(words[run.end]?.text ?? '') ? run.end + 1 : run.end;
  }
  return best;
}

function mentionOf(line: number, names: readonly string[], weight: number): Mention {
  const how = weight >= INTRODUCED ? 'introduced as speaking' : 'mentioned, but not said to speak,';
  return { line, names, weight, why: `${how} on line ${line}` };
}

/** How much must be said of who is named at a word of a sentence; of who made something no less than of anybody. */
function needed(words: readonly Word[], { names, certainty, end }: Run, at: number): number {
  const isCited = end === words.length && CITES.test(words[at - 1]?.stop ?? '');
  if (isCited || isMaker(words, at) || isSource(words[at - 1])) return INTRODUCED;
  if (certainty >= SURE) return MENTIONED.beyondDoubt;
  const areFirstNames = names.every((name) => !name.includes(' ') && !isHandle(name));
  return at <= 1 && (areFirstNames || names.length > 1) ? MENTIONED.atBeginning : INTRODUCED;
}

/** '“Weave.” — Ada Lovelace', and nothing behind. */
const CITES = /[-–—―"”]/;

/** 'the model of Ada Lovelace', 'named after Ada Lovelace': who is told of so need not be there. */
function isSource(word: Word | undefined): boolean {
  return word?.stop === '' && SOURCES.has(word.folded);
}

/** What Portuguese and Catalan put before a name, and others by mistake or in praise: 'a keynote by the Ada Lovelace'. */
const NAME_ARTICLES = new Set(['o', 'a', 'en', 'na', 'the']);

/** Before the second sentence may stand a line about the talk: its room, how it was liked. */
const FIRST_PLACES = 1;

/** 'Présenté par : Ada Lovelace' */
const BY = new Set(['by', 'par', 'von', 'por', 'door']);

const TO_US = new Set(['nous', 'us', 'uns', 'nos', 'ons']);

/** 'a loom built by Ada Lovelace', 'Notes by Ada' */
function isMaker(words: readonly Word[], start: number): boolean {
  const made = words[start - 2]?.folded ?? '';
  return MADE.has(made) || (WRITTEN.has(made) && BY.has(words[start - 1]?.folded ?? ''));
}

const WRITTEN = new Set(['notes', 'note', 'photo', 'photos']);

/** What a name weighs more for what stands around it. */
const FOR = {
  /** 'by Ada', in a sentence about a talk and in any other; 'with Ada', in one about a talk. */
  by: 0.6,
  byElsewhere: 0.3,
  beside: 0.3,
  /** 'Ada showed', less for each word between; 'Danach sprach Ada', 'habló Ada'. */
  verb: 0.45,
  perWord: -0.015,
  verbBefore: 0.4,
  /** 'Ada nous a parlé', 'Ada showed us': what is done to those who listen. */
  toUs: 0.15,
  /** "Ada Lovelace's talk" */
  ownTalk: 0.45,
  /** It stands at the beginning of its sentence; and 'Ada from Looms talked about …' is how notes on a talk begin. */
  beginning: 0.15,
  first: 0.1,
  /** It is linked, or given with a handle; and so in front of everything: 'Ada Lovelace @ada, looms and how to feed them'. */
  link: 0.1,
  handle: 0.2,
  linkInFront: 0.3,
  handleInFront: 0.3,
};

/** What stands around a name says whether its bearer speaks. */
function contextWeight(words: readonly Word[], start: number, end: number, aboutTalk: boolean, place: number): number {
  const isInFront = start === 0 && place <= FIRST_PLACES;
  let weight = before(words, start, aboutTalk) + behind(words, start, end, place);
  if (GENITIVE.test(words[end - 1]?.text ?? '') && TALK_NOUNS.has(words[end]?.folded ?? '')) weight += FOR.ownTalk;
  if (start <= 2) weight += FOR.beginning;
  if (words[start]?.linked) weight += isInFront ? FOR.linkInFront : FOR.link;
  if (isHandle(words[end]?.text ?? '')) weight += isInFront ? FOR.handleInFront : FOR.handle;
  return weight;
}

/** The word before a name, or before the article of one. */
function wordBefore(words: readonly Word[], start: number): Word | undefined {
  return words[NAME_ARTICLES.has(words[start - 1]?.folded ?? '') ? start - 2 : start - 1];
}

/** What the word before a name says. */
function before(words: readonly Word[], start: number, aboutTalk: boolean): number {
  const word = wordBefore(words, start);
  if (word === undefined || isMaker(words, start)) return 0;
  if (word.stop !== '' && !(word.stop === ':' && BY.has(word.folded))) return 0;
  if (BEFORE_SPEAKER.has(word.folded)) return aboutTalk ? FOR.by : FOR.byElsewhere;
  return aboutTalk && MAYBE_BEFORE_SPEAKER.has(word.folded) ? FOR.beside : 0;
}

/** What its bearer does, by the words behind it, or by a verb before it. */
function behind(words: readonly Word[], start: number, end: number, place: number): number {
  const verb = words
    .slice(end, end + VERB_WITHIN_WORDS)
    .findIndex(({ folded }, i) => SPEAKING_VERBS.has(folded) || (i < COPULA_WITHIN_WORDS && COPULAS.has(folded)));
  if (verb < 0) {
    const word = wordBefore(words, start);
    return word?.stop === '' && VERBS_BEFORE.has(word.folded) ? FOR.verbBefore : 0;
  }
  const isToUs = words.slice(end, end + verb + 2).some(({ folded }) => TO_US.has(folded));
  const isFirst = start === 0 && place === 0 && verb < VERB_CLOSE;
  return FOR.verb + FOR.perWord * verb + (isToUs ? FOR.toUs : 0) + (isFirst ? FOR.first : 0);
}
