import { startsUpper } from '../../text/letters.ts';
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
import { PARTICLES, RATHER_SOFTWARE } from '../names/words.ts';
import { TITLES, type Word } from './sentences.ts';

const particles = new Set<string>(PARTICLES);
const JOINS = new Set(['and', 'et', 'und', 'y', 'e', 'en', '&']);

/** One name, or several that are joined, in a sentence. */
export interface Run {
  readonly names: string[];
  readonly certainty: number;
  readonly end: number;
}

/** Capitals that only begin a sentence. */
const SENTENCE_STARTS = new Set(
  'i then next finally after also this that the next first second last our my by avec puis ensuite enfin apres dans pour une un le la les on en and but so now here there despues luego primero depois primeiro poi dopo dann danach zuerst beim zum zur im am vom als nach bei mit den dem selon durante pendant lors'.split(
    ' ',
  ),
);

/** 'Beim Vortrag', but '[Bei Wang](address)' is somebody. */
function isSentenceStart(words: readonly Word[], at: number): boolean {
  if (!SENTENCE_STARTS.has(words[at]?.folded ?? '')) return false;
  const next = words[at + 1];
  return !(words[at]?.linked && next?.linked && startsUpper(next.text));
}

/** A name, or several that 'and' joins, that begins at a word. */
export function nameAt(words: readonly Word[], at: number): Run | null {
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
export function mayBeginName(text: string): boolean {
  return startsUpper(text) || isHandle(text);
}

interface Name {
  readonly name: string;
  readonly certainty: number;
  readonly end: number;
}

/** How sure it is that somebody is meant by a handle, by a first name, linked or not, that stands alone, and by one before a capital. */
const ALONE = { handle: 0.75, linked: 0.55, firstName: 0.4, beforeCapital: 0.1 };
const SHORTEST = 3;
const MOST_WORDS = 6;

function oneNameAt(words: readonly Word[], at: number): Name | null {
  const { text = '' } = words[at] ?? {};
  if (isHandle(text)) return text.length < SHORTEST ? null : { name: text, certainty: ALONE.handle, end: at + 1 };
  if (!startsUpper(text) || isSentenceStart(words, at)) return null;
  const end = endOfCapitals(words, at);
  for (let stop = end; stop > at + 1; stop--) {
    const found = nameBetween(words, at, stop, stop < end);
    if (found !== null) return found;
  }
  return oneWordAt(words, at, end);
}

/** Where the words end that could be one name. */
function endOfCapitals(words: readonly Word[], at: number): number {
  const most = Math.min(words.length, at + MOST_WORDS);
  let end = at + 1;
  while (end < most && goesOn(words[end - 1], words[end]) && continuesName(words, at, end)) end++;
  while (end > at + 1 && particles.has(words[end - 1]?.text ?? '')) end--;
  return end;
}

/** @param isCut whether more words in capitals follow: then it is likelier part of a term, as 'Convolutional Neural Network' */
function nameBetween(words: readonly Word[], at: number, end: number, isCut: boolean): Name | null {
  if (particles.has(words[end - 1]?.text ?? '')) return null;
  const linked = words[at]?.linked === true;
  const written = joined(words.slice(at, end));
  const certainty = certaintyOfName(written);
  if (certainty < (isCut ? SURE : linked ? FIRST_OF_LIST : MAYBE)) return null;
  return { name: cleanName(written), certainty: certainty < SURE && linked ? certainty + LINKED : certainty, end };
}

/** What a link makes surer. */
const LINKED = 0.25;

/** A first name, or one word that leads to somebody's page. @param end where the words in capitals end */
function oneWordAt(words: readonly Word[], at: number, end: number): Name | null {
  const { text = '', folded = '', linked = false, isProfile = false } = words[at] ?? {};
  const name = text.replace(GENITIVE, '');
  if (SENTENCE_STARTS.has(folded) || name.length < SHORTEST) return null;
  if (isProfile && words[at - 1]?.isProfile !== true) return { name, certainty: PROFILE_CERTAINTY, end: at + 1 };
  if (!name.split('-').every(isFirstName)) return null;
  const isAlone = end === at + 1 && !RATHER_SOFTWARE.has(folded);
  return { name, certainty: linked ? ALONE.linked : isAlone ? ALONE.firstName : ALONE.beforeCapital, end: at + 1 };
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

/**
 * 'Ada Lovelace von Looms' has her surname already; 'Juan Carlos de Torres' and 'Robert C. de Vries' have none
 * yet, 'de la' is of a name, and who is linked as a whole is called so.
 */
function isEmployerBehind(words: readonly Word[], start: number, at: number): boolean {
  const [first, last, particle, next] = words.slice(start, at + 2);
  if (at - start !== 2 || !particle || first?.linked || !EMPLOYED.has(particle.text)) return false;
  const isFull = isFirstName(first?.text ?? '') && !isFirstName(last?.text ?? '') && !/^.\.?$/.test(last?.text ?? '');
  return isFull && startsUpper(next?.text ?? '');
}

const EMPLOYED = new Set(['de', 'von']);

function continuesName(words: readonly Word[], start: number, at: number): boolean {
  const { text = '' } = words[at] ?? {};
  if (startsUpper(text)) return true;
  if (!particles.has(text)) return false;
  if (isEmployerBehind(words, start, at)) return false;
  // 'Pablo Gil y Víctor Soto' are two.
  if (text === 'y' && isFirstName(words[at + 1]?.text ?? '')) return false;
  // 'de la' stand together.
  const behind = words[particles.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1]?.text ?? '';
  return startsUpper(behind);
}
