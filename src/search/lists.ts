/** Lists of numbers, one behind the other. */
export interface Lists {
  /** Where each begins in `values`; one more at the end. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** One of the lists; empty where there is none of that number. */
export function listAt({ starts, values }: Lists, number: number): Uint32Array {
  return values.subarray(starts[number] ?? 0, number < 0 ? 0 : starts[number + 1]);
}

const PIECE = 1 << 14;

/** Writes lists down, one after the other, in pieces: one array would be copied each time that it grows. */
export class ListWriter {
  readonly #starts: Uint32Array;
  readonly #pieces: Uint32Array[] = [];
  #length = 0;
  #lists = 0;

  constructor(lists: number) {
    this.#starts = new Uint32Array(lists + 1);
  }

  push(value: number): void {
    if (this.#length % PIECE === 0) this.#pieces.push(new Uint32Array(PIECE));
    const last = this.#pieces[this.#pieces.length - 1] as Uint32Array;
    last[this.#length % PIECE] = value;
    this.#length++;
  }

  /** Ends a list. */
  end(): void {
    this.#starts[++this.#lists] = this.#length;
  }

  /** All of them, once each has its end. */
  lists(): Lists {
    const values = new Uint32Array(this.#length);
    this.#pieces.forEach((piece, i) => {
      values.set(piece.subarray(0, this.#length - i * PIECE), i * PIECE);
    });
    return { starts: this.#starts, values };
  }
}

/**
 * The other way round: for each value, in which lists it is, ascending.
 *
 * @param count of the values, which are less
 * @param bits that a value has besides, as its lowest
 */
export function inverted({ starts, values }: Lists, count: number, bits = 0): Lists {
  const last = new Uint32Array(count);
  const forEach = (take: (value: number, list: number) => void) => {
    last.fill(0);
    for (let list = 0; list + 1 < starts.length; list++) {
      const end = starts[list + 1] ?? 0;
      for (let at = starts[list] ?? 0; at < end; at++) {
        const value = (values[at] ?? 0) >>> bits;
        if (last[value] === list + 1) continue;
        last[value] = list + 1;
        take(value, list);
      }
    }
  };
  const ends = new Uint32Array(count + 1);
  forEach((value) => {
    ends[value + 1] = (ends[value + 1] ?? 0) + 1;
  });
  for (let i = 1; i <= count; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const own = new Uint32Array(ends[count] ?? 0);
  const free = ends.slice();
  forEach((value, list) => {
    const at = free[value] ?? 0;
    own[at] = list;
    free[value] = at + 1;
  });
  return { starts: ends, values: own };
}
