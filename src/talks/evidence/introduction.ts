import { EAST_ASIAN, startsUpper } from '../../text/letters.ts';
import {
  certaintyOfName,
  cleanName,
  FIRST_OF_LIST,
  GENITIVE,
  isFirstName,
  isHandle,
  MAYBE,
  SURE,
} from '../names/names.ts';
import { KOREAN_FAMILY_NAMES, PARTICLES } from '../names/words.ts';
import { OpeningLine } from '../outline/outline.ts';
import { sentences, TITLES, type Word } from './sentences.ts';
import {
  BEFORE_SPEAKER,
  COPULAS,
  MADE,
  MAYBE_BEFORE_SPEAKER,
  SPEAKING_VERBS,
  TALK_NOUNS,
  VERBS_BEFORE,
} from './words.ts';

/** Somebody of whom a sentence tells, and how much of it says that it is who speaks. */
export interface Introduction {
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
/** Of somebody beyond doubt, or by a first name at the beginning of a sentence, less needs to be said where nobody else is. */
const MENTIONED = { beyondDoubt: 0.6, atBeginning: 0.75 };
/** Then the sentences behind need not be read. */
const STOPS_READING = 1.4;

const particles = new Set<string>(PARTICLES);
const JOINS = new Set(['and', 'et', 'und', 'y', 'e', 'en', '&']);

/**
 * Who is introduced as speaking in the first sentences of a section; null where nobody is.
 *
 * @param most how many sentences are read
 */
export function findIntroduction(lines: readonly OpeningLine[], most?: number): Introduction | null {
  return introduced(findMention(lines, undefined, most));
}

/** The same, of who is mentioned. */
export function introduced(mention: Introduction | null): Introduction | null {
  return mention !== null && mention.weight >= INTRODUCED ? mention : null;
}

/**
 * Who is mentioned in the first sentences of a section as the likeliest to speak, be it that
 * little says so; null where nobody is.
 *
 * @param isTopic whether a name is what the section is about
 */
export function findMention(
  lines: readonly OpeningLine[],
  isTopic: (name: string) => boolean = () => false,
  most?: number,
): Introduction | null {
  let best: Introduction | null = eastAsianIntroduction(lines);
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
function findBiography(lines: readonly OpeningLine[]): Introduction | null {
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

/** 'コミッターの佐々木徹さんによる', '김민준님의 발표': who is called Ms in the first lines, and does something. */
function eastAsianIntroduction(lines: readonly OpeningLine[]): Introduction | null {
  for (const opening of lines.slice(0, EAST_ASIAN_LINES)) {
    const { line, source } = opening;
    const why = `introduced as speaking on line ${line}`;
    const name = EAST_ASIAN.test(source) ? HONOURED.exec(opening.text)?.[1] : undefined;
    if (name !== undefined) return { line, names: [name], weight: HONOURED_WEIGHT, why };
    const han = HAN_ANNOUNCED.exec(EAST_ASIAN.test(source) ? opening.text : '')?.[1] ?? '';
    if (certaintyOfName(han) >= HAN_NAME) return { line, names: [han], weight: HONOURED_WEIGHT, why };
    const [, announced, told] = (EAST_ASIAN.test(source) && LATIN_AMONG_CHINESE.exec(opening.text)) || [];
    const latin = announced ?? told ?? '';
    if (certaintyOfName(latin) >= (announced === undefined ? SURE : MAYBE))
      return { line, names: [latin], weight: HONOURED_WEIGHT, why };
    const korean = source.includes('님') ? KOREAN_HONOURED.exec(opening.text)?.[1] : undefined;
    if (korean !== undefined) return { line, names: [korean], weight: KOREAN_HONOURED_WEIGHT, why };
  }
  return null;
}

const EAST_ASIAN_LINES = 3;
const HONOURED_WEIGHT = 1.3;
const HONOURED =
  /(?:^|[^\u3005\u3400-\u9fff\u30a0-\u30ff])((?:[\u3005\u3400-\u9fff]{2,6}|[\u30a0-\u30ff]{2,10}|@?[A-Za-z][\w.-]{2,20}))\s?(?:さん|氏)(?:に?よる|が|は|より|から|の(?:発表|登壇|講演|話|セッション|お話|基調講演))/;

/** '演讲人是来自织机公司的王小明（ming）': two to four signs, of which the first is a family name. */
const HAN_ANNOUNCED =
  /(?:[演主][讲講]人|[讲講][者师師]|[发發]言人|分享[者人])(?:是|为|為|：)(?:[来來]自[^，。]{1,40}的\s?)?([\u4e00-\u9fff]{2,4})(?=[\s（(，。]|$)/;
const HAN_NAME = 0.6;

/** '第二个演讲人是来自 Looms 的 Ada Lovelace', 'Ada Lovelace 主講': who bears no Chinese name. */
const LATIN_AMONG_CHINESE =
  /(?:[演主][讲講]人|[讲講][者师師]|发言人|發言人|嘉宾)(?:是|为|為|：)(?:[来來]自[^，。]{1,60}的)?\s?([A-Z][A-Za-zÀ-ɏ'-]+(?: [A-Z][A-Za-zÀ-ɏ'-]+){1,2})|(?:[A-Z]{2,4} )?([A-Z][A-Za-zÀ-ɏ'-]+(?: [A-Z][A-Za-zÀ-ɏ'-]+){1,2})\s?(?:主[講讲]|[发發]表了|(?:的)?[演讲講]{2}|分享了)/;

/** Everybody is called so, listeners too: it says less than さん does. */
const KOREAN_HONOURED_WEIGHT = 1.1;
const KOREAN_HONOURED = new RegExp(
  `(?:^|[^\\uac00-\\ud7a3])([${KOREAN_FAMILY_NAMES}][\\uac00-\\ud7a3]{2}) ?님(?:의|이|께서|과|은)`,
);

function mentionedIn(words: readonly Word[], place: number, isTopic: (name: string) => boolean): Introduction | null {
  let best: Introduction | null = null;
  let aboutTalk: boolean | null = null;
  for (let at = 0; at < words.length; ) {
    const run = mayBeginName(words[at]?.text ?? '') ? nameAt(words, at) : null;
    if (run === null) {
      at++;
      continue;
    }
    aboutTalk ??= words.some(({ folded }) => TALK_NOUNS.has(folded));
    const weight = run.certainty + contextWeight(words, at, run.end, aboutTalk, place) - 0.12 * place;
    if (
      weight >= needed(words, run, at) &&
      (best === null || weight > best.weight + 0.05) &&
      !run.names.some(isTopic)
    ) {
      const line = words[at]?.line ?? 0;
      const how = weight >= INTRODUCED ? 'introduced as speaking' : 'mentioned, as nobody else is,';
      best = { line, names: run.names, weight, why: `${how} on line ${line}` };
    }
    // The handle behind a name is its bearer's.
    at = isHandle(words[run.end]?.text ?? '') ? run.end + 1 : run.end;
  }
  return best;
}

/** How much must be said of who is named at a word of a sentence; of who made something no less than of anybody. */
function needed(words: readonly Word[], { certainty }: Run, at: number): number {
  if (isMaker(words, at)) return INTRODUCED;
  if (certainty >= SURE) return MENTIONED.beyondDoubt;
  return at <= 1 && certainty < FIRST_NAME_AT_MOST ? MENTIONED.atBeginning : INTRODUCED;
}

const FIRST_NAME_AT_MOST = 0.6;

interface Run {
  readonly names: string[];
  readonly certainty: number;
  readonly end: number;
}

/** Capitals that only begin a sentence. */
const SENTENCE_STARTS = new Set(
  'i then next finally after also this that the next first second last our my by avec puis ensuite enfin apres dans pour une un le la les on en and but so now here there despues luego primero depois primeiro poi dopo dann danach zuerst'.split(
    ' ',
  ),
);

/** A name, or several that 'and' joins, that begins at a word. */
function nameAt(words: readonly Word[], at: number): Run | null {
  const first = oneNameAt(words, at);
  if (first === null) return null;
  const names = [first.name];
  let { end } = first;
  const least = Math.min(0.5, first.certainty);
  for (let more = joinedAt(words, end, least); more !== null; more = joinedAt(words, end, least)) {
    names.push(...more.names);
    end = more.end;
  }
  return { names, certainty: first.certainty, end };
}

/** What goes on behind a name: ' and Ada', or ', Ada, Eve and Grace', where the comma is no list's but for its end. */
function joinedAt(words: readonly Word[], end: number, least: number): Pick<Run, 'names' | 'end'> | null {
  const names: string[] = [];
  for (let last = behindBrackets(words, end); ; last = behindBrackets(words, last)) {
    const behind = behindAnd(words, last);
    const isComma = words[last - 1]?.stop.replace(/^\)/, '') === ',';
    const next = behind === null && !isComma ? null : oneNameAt(words, behind ?? last);
    if (next === null || next.certainty < least || names.length === MOST_NAMES) return null;
    names.push(next.name);
    last = next.end;
    if (behind !== null) return { names, end: last };
  }
}

/** What stands in brackets behind a name is where somebody is from: 'Ada (Looms Ltd) and Eve'. */
function behindBrackets(words: readonly Word[], end: number): number {
  if (words[end - 1]?.stop !== '(') return end;
  const closing = words.slice(end, end + MOST_IN_BRACKETS).findIndex(({ stop }) => stop.includes(')'));
  return closing < 0 ? end : end + closing + 1;
}

const MOST_IN_BRACKETS = 16;
/** A longer list is not of those who gave one talk. */
const MOST_NAMES = 8;

/** Where the last name would begin; null where no 'and' joins it. */
function behindAnd(words: readonly Word[], end: number): number | null {
  const stop = (words[end - 1]?.stop ?? '').replace(/^\)/, '');
  if (stop === '&' || stop === '+') return end;
  if ((stop !== '' && stop !== ',') || !JOINS.has(words[end]?.folded ?? '')) return null;
  // 'composé de Ada et de Grace'
  return OF.has(words[end + 1]?.text ?? '') ? end + 2 : end + 1;
}

const OF = new Set(['de', 'd', 'von', 'par', 'by']);

/** A look that spares most words the rest. */
function mayBeginName(text: string): boolean {
  return startsUpper(text) || isHandle(text);
}

function oneNameAt(words: readonly Word[], at: number): { name: string; certainty: number; end: number } | null {
  const { text = '', linked = false, isProfile = false } = words[at] ?? {};
  if (isHandle(text)) return text.length > 2 ? { name: text, certainty: 0.75, end: at + 1 } : null;
  if (!startsUpper(text) || SENTENCE_STARTS.has(words[at]?.folded ?? '')) return null;
  let end = at + 1;
  while (end < words.length && end - at < 6 && goesOn(words[end - 1], words[end]) && continuesName(words, at, end))
    end++;
  while (end > at + 1 && particles.has(words[end - 1]?.text ?? '')) end--;
  for (let stop = end; stop > at; stop--) {
    if (stop === at + 1) {
      const name = text.replace(GENITIVE, '');
      if (isProfile && name.length >= 3 && words[at - 1]?.isProfile !== true)
        return { name, certainty: PROFILE_CERTAINTY, end: stop };
      if (name.length < 3 || !name.split('-').every(isFirstName)) return null;
      // A first name alone is somebody where it is linked or nothing else in capitals goes with it.
      return { name, certainty: linked ? 0.55 : end === at + 1 ? 0.4 : 0.1, end: stop };
    }
    if (particles.has(words[stop - 1]?.text ?? '')) continue;
    const written = joined(words.slice(at, stop));
    const certainty = certaintyOfName(written);
    // Two words cut from more in capitals are likelier part of a term: 'Convolutional Neural Network'.
    if (certainty >= (stop < end ? SURE : linked ? FIRST_OF_LIST : MAYBE)) {
      const name = cleanName(written);
      return { name, certainty: certainty >= SURE ? certainty : certainty + (linked ? 0.25 : 0), end: stop };
    }
  }
  return null;
}

/** Whether nothing stands between two words but the full stop of a title, as in 'Dr. Ada', and no link begins or ends there. */
function goesOn(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || (word.linked !== next?.linked && word.line === next?.line)) return false;
  return word.stop === '' || (word.stop === '.' && TITLES.has(word.folded));
}

/** One word, be it no first name, that leads to somebody's page: '[Adalace](https://twitter.com/adalace)'. */
const PROFILE_CERTAINTY = 0.65;

function joined(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(GENITIVE, '');
}

const PARTICLES_OF_EMPLOYERS = new Set(['de', 'von', 'di', 'van']);

function continuesName(words: readonly Word[], start: number, at: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (startsUpper(text)) return true;
  if (!particles.has(text)) return false;
  // 'Ada Lovelace von Looms' has her surname already; 'Juan Carlos de Torres' has none yet, and 'de la' is of a name.
  const isBehindSurname = at - start > 1 && !isFirstName(words[at - 1]?.text ?? '');
  if (isBehindSurname && PARTICLES_OF_EMPLOYERS.has(text) && startsUpper(words[at + 1]?.text ?? '')) return false;
  // 'Pablo Gil y Víctor Soto' are two.
  if (text === 'y' && isFirstName(words[at + 1]?.text ?? '')) return false;
  // 'de la' stand together.
  const behind = words[particles.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1]?.text ?? '';
  return startsUpper(behind);
}

/** What Portuguese and Catalan put before a name, and others by mistake or in praise: 'a keynote by the Ada Lovelace'. */
const NAME_ARTICLES = new Set(['o', 'a', 'en', 'na', 'the']);

/** Before the second sentence may stand a line about the talk: its room, how it was liked. */
const FIRST_PLACES = 1;

/** 'Présenté par : Ada Lovelace' */
const BY = new Set(['by', 'par', 'von', 'por', 'door']);

const TO_US = new Set(['nous', 'us', 'uns', 'nos', 'ons']);

/** 'a loom built by Ada Lovelace' */
function isMaker(words: readonly Word[], start: number): boolean {
  return MADE.has(words[start - 2]?.folded ?? '');
}

/** What stands around a name says whether its bearer speaks. */
function contextWeight(words: readonly Word[], start: number, end: number, aboutTalk: boolean, place: number): number {
  const before = words[NAME_ARTICLES.has(words[start - 1]?.folded ?? '') ? start - 2 : start - 1];
  let weight = 0;
  if (before && !isMaker(words, start) && (before.stop === '' || (before.stop === ':' && BY.has(before.folded)))) {
    if (BEFORE_SPEAKER.has(before.folded)) weight += aboutTalk ? 0.6 : 0.3;
    else if (MAYBE_BEFORE_SPEAKER.has(before.folded)) weight += aboutTalk ? 0.3 : 0;
  }
  const verb = words
    .slice(end, end + VERB_WITHIN_WORDS)
    .findIndex(({ folded }, i) => SPEAKING_VERBS.has(folded) || (i < COPULA_WITHIN_WORDS && COPULAS.has(folded)));
  if (verb >= 0) weight += 0.45 - 0.015 * verb;
  // 'Danach sprach Ada', 'habló Ada'
  else if (before?.stop === '' && VERBS_BEFORE.has(before.folded)) weight += 0.4;
  // 'Ada nous a parlé', 'Ada showed us': what is done to those who listen.
  if (verb >= 0 && words.slice(end, end + verb + 2).some(({ folded }) => TO_US.has(folded))) weight += 0.15;
  // "Ada Lovelace's talk"
  if (GENITIVE.test(words[end - 1]?.text ?? '') && TALK_NOUNS.has(words[end]?.folded ?? '')) weight += 0.45;
  if (start <= 2) weight += 0.15;
  // 'Ada from Looms talked about …' is how notes on a talk begin.
  if (start === 0 && place === 0 && verb >= 0 && verb < VERB_CLOSE) weight += 0.1;
  if (words[start]?.linked) weight += start === 0 && place <= FIRST_PLACES ? 0.3 : 0.1;
  // 'Ada Lovelace @ada, looms and how to feed them': who is given with a handle in front of everything.
  if (isHandle(words[end]?.text ?? '')) weight += start === 0 && place <= FIRST_PLACES ? 0.3 : 0.2;
  return weight;
}
