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

function oneNameAt(words: readonly Word[], at: number): { name: string; certainty: number; end: number } | null {
  const { text = '', linked = false, isProfile = false } = words[at] ?? {};
  if (isHandle(text)) return text.length > 2 ? { name: text, certainty: 0.75, end: at + 1 } : null;
  if (!startsUpper(text) || isSentenceStart(words, at)) return null;
  let end = at + 1;
  while (end < words.length && end - at < 6 && goesOn(words[end - 1], words[end]) && continuesName(words, at, end))
    end++;
  while (end > at + 1 && particles.has(words[end - 1]?.text ?? '')) end--;
  for (let stop = end; stop > at; stop--) {
    if (stop === at + 1) {
      if (SENTENCE_STARTS.has(words[at]?.folded ?? '')) return null;
      const name = text.replace(GENITIVE, '');
      if (isProfile && name.length >= 3 && words[at - 1]?.isProfile !== true)
        return { name, certainty: PROFILE_CERTAINTY, end: stop };
      if (name.length < 3 || !name.split('-').every(isFirstName)) return null;
      // A first name alone is somebody where it is linked or nothing else in capitals goes with it.
      const isSoftware = RATHER_SOFTWARE.has(words[at]?.folded ?? '');
      return { name, certainty: linked ? 0.55 : end === at + 1 && !isSoftware ? 0.4 : 0.1, end: stop };
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
