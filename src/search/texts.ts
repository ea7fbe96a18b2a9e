/**
 * Texts, numbered from 0 in the order in which they came, and found again by
 * their hash. Plain data that takes little more than their letters: of millions
 * of strings, each would take more than it says.
 */
export interface Texts {
  /** One behind the other. */
  readonly letters: string;
  /** Where each begins in `letters`; one more at the end. */
  readonly starts: Uint32Array;
  /** Numbers, less one, at the places that the hashes of their texts say, or behind where those are taken; 0 is free. */
  readonly table: Uint32Array;
  /** What hashes begin with: whoever writes notes can't tell which of their words share a place. */
  readonly seed: number;
}

/** How many there are. */
export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

/** The text of a number. */
export function textAt({ letters, starts }: Texts, number: number): string {
  return letters.slice(starts[number], starts[number + 1]);
}

/** Its length, without making a string of it. */
export function lengthAt({ starts }: Texts, number: number): number {
  return (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}

/** The number of a text; -1 where it is none of them. */
export function find(texts: Texts, text: string): number {
  const { letters, starts, table, seed } = texts;
  for (let place = hashOf(text, seed); ; place++) {
    const number = (table[place & (table.length - 1)] ?? 0) - 1;
    if (number < 0) return -1;
    if (lengthAt(texts, number) === text.length && letters.startsWith(text, starts[number])) return number;
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

const FIRST_SIZE = 1 << 12;
const CHUNK = 1 << 13;
const MOST_RECENT = 1 << 10;

/** Numbers texts as they come. */
export class Numbering {
  readonly #seed = Math.floor(Math.random() * 2 ** 32) | 0;
  #count = 0;
  #letters = new Uint16Array(FIRST_SIZE);
  #starts = new Uint32Array(FIRST_SIZE);
  #table = new Uint32Array(FIRST_SIZE);

  /** Of the last texts: most come again soon, and V8 finds a string sooner than a hash is made of its letters. */
  #recent = new Map<string, number>();

  /** @returns its number, a new one where it comes for the first time */
  add(text: string): number {
    let number = this.#recent.get(text);
    if (number !== undefined) return number;
    // A new one: V8 ties what was cleared to what comes after, and lets go of neither for long.
    if (this.#recent.size === MOST_RECENT) this.#recent = new Map();
    this.#recent.set(text, (number = this.#numberOf(text)));
    return number;
  }

  #numberOf(text: string): number {
    const place = this.#placeOf(text);
    const known = this.#table[place] ?? 0;
    if (known > 0) return known - 1;
    const start = this.#starts[this.#count] ?? 0;
    const end = start + text.length;
    if (end > this.#letters.length) this.#letters = doubled(this.#letters, Uint16Array);
    if (this.#count + 2 > this.#starts.length) this.#starts = doubled(this.#starts, Uint32Array);
    for (let i = 0; i < text.length; i++) this.#letters[start + i] = text.charCodeAt(i);
    this.#table[place] = ++this.#count;
    this.#starts[this.#count] = end;
    if (2 * this.#count > this.#table.length) this.#spread();
    return this.#count - 1;
  }

  /** All of them; nothing is added after that. */
  texts(): Texts {
    const letters: string[] = [];
    const end = this.#starts[this.#count] ?? 0;
    for (let at = 0; at < end; at += CHUNK)
      letters.push(asString(this.#letters.subarray(at, Math.min(end, at + CHUNK))));
    this.#letters = new Uint16Array();
    const starts = this.#starts.slice(0, this.#count + 1);
    return { letters: letters.join(''), starts, table: this.#table, seed: this.#seed };
  }

  /** Where a text stands in the table, or is to stand. */
  #placeOf(text: string): number {
    const last = this.#table.length - 1;
    for (let place = hashOf(text, this.#seed) & last; ; place = (place + 1) & last) {
      const number = (this.#table[place] ?? 0) - 1;
      if (number < 0 || this.#is(number, text)) return place;
    }
  }

  #is(number: number, text: string): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (this.#letters[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Into a table twice as large. */
  #spread(): void {
    this.#table = new Uint32Array(2 * this.#table.length);
    for (let number = 0; number < this.#count; number++) {
      const text = asString(this.#letters.subarray(this.#starts[number], this.#starts[number + 1]));
      this.#table[this.#placeOf(text)] = number + 1;
    }
  }
}

/** @param letters few, since each is an argument of a call */
function asString(letters: Uint16Array): string {
  return String.fromCharCode.apply(null, letters as unknown as number[]);
}

function doubled<T extends Uint16Array | Uint32Array>(array: T, Kind: new (length: number) => T): T {
  const larger = new Kind(2 * array.length);
  larger.set(array);
  return larger;
}
