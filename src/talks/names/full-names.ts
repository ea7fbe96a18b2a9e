import { isWordAt, startsUpper } from '../../text/letters.ts';
import { certaintyOfClean, cleanName, GENITIVE, isHandle, MAYBE, SURE } from './names.ts';

const READ_FOR_NAMES = 200_000;
const SHORTEST = 3;
const LONGEST = 60;
const SURNAME = /^(?:(?:de|van|von|le|la|du|di|da) )?[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ɏ'’-]+/;

/**
 * First names whose full name stands elsewhere in a post become full: 'Matthias' is
 * 'Matthias Roe' of the introduction; and a handle becomes the name that links to its page.
 * The post is read for names once, and only where some name is short.
 */
export function createFullNames(text: string): (name: string) => string {
  let surnames: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  let pages: ReadonlyMap<string, string> | null = null;
  const known = new Map<string, string>();
  return (name) => {
    if (isHandle(name)) {
      pages ??= namesByPage(text.slice(0, READ_FOR_NAMES));
      return pages.get(name.slice(1).toLowerCase()) ?? name;
    }
    if (name.includes(' ') || name.length < SHORTEST || !startsUpper(name)) return name;
    surnames ??= surnamesIn(text.slice(0, READ_FOR_NAMES));
    const full = known.get(name) ?? fullName(name, surnames.get(name) ?? []);
    known.set(name, full);
    return full;
  };
}

/** '[Ada Lovelace](https://twitter.com/ada)': the end of an address, and whose it is. */
const PAGE_OF_NAME = /\[([^\][]{3,60})\]\(https?:\/\/[^)\s]{3,60}?[/@]([\w.-]{2,40})\/?\)/g;

function namesByPage(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, written = '', page = ''] of text.matchAll(PAGE_OF_NAME)) {
    const name = cleanName(written);
    const handle = page.toLowerCase();
    if (name.includes(' ') && certaintyOfClean(name) >= MAYBE && !names.has(handle)) names.set(handle, name);
  }
  return names;
}

function fullName(first: string, surnames: Iterable<string>): string {
  for (const surname of surnames) {
    const full = cleanName(`${first} ${surname}`);
    if (certaintyOfClean(full) >= SURE) return full;
  }
  return first;
}

/** Capitals, what is beyond ASCII, and the small letters of a particle: a look that spares most words the expression. */
function mayBeginSurname(code: number): boolean {
  return (code >= 65 && code <= 90) || code > 127 || code === D || code === L || code === V;
}

const D = 100;
const L = 108;
const V = 118;

/** For each word with a capital: what stands one blank behind it and could be a surname, as it comes. */
function surnamesIn(text: string): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>();
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    if (!mayBeginSurname(text.charCodeAt(blank + 1))) continue;
    const firsts = firstNamesBefore(text, blank);
    if (firsts.length === 0) continue;
    const surname = SURNAME.exec(text.slice(blank + 1, blank + LONGEST))?.[0];
    // "Ada Lovelace's notes" are quoted by whoever speaks.
    if (surname === undefined || GENITIVE.test(surname)) continue;
    for (const first of firsts)
      if (first !== surname) surnames.set(first, (surnames.get(first) ?? new Set()).add(surname));
  }
  return surnames;
}

/** Of 'Jean-Loup' the whole and Loup alone. */
function firstNamesBefore(text: string, blank: number): string[] {
  const names: string[] = [];
  for (let at = blank - 1; at >= Math.max(0, blank - LONGEST) && text.charCodeAt(at) !== BLANK; at--) {
    if (startsUpper(text.charAt(at)) && (at === 0 || !isWordAt(text, at - 1))) names.push(text.slice(at, blank));
  }
  return names;
}

const BLANK = 32;
