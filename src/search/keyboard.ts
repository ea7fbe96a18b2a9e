/** Rows of keys as they lie, left to right; each row a half key to the right of the one above. */
const LAYOUTS = {
  azerty: ['&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù*', 'wxcvbn,;:!'],
  qwerty: ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", 'zxcvbnm,./'],
} as const;

/** Pairs of Latin letters, in either order, asked for by their codes: a look costs no more than one at a table. */
export class KeyPairs {
  readonly #table = new Uint8Array(1 << 16);

  add(a: string, b: string): void {
    this.#table[(a.charCodeAt(0) << 8) | b.charCodeAt(0)] = 1;
    this.#table[(b.charCodeAt(0) << 8) | a.charCodeAt(0)] = 1;
  }

  has(a: number, b: number): boolean {
    return a < 256 && b < 256 && this.#table[(a << 8) | b] === 1;
  }
}

/** Keys that touch, on either layout: a finger that misses one key hits the other. */
const neighbours = new KeyPairs();
/** For each layout and direction: what a hand that lies one key off types for each key, by their codes. */
const shifts: ReadonlyMap<number, number>[] = [];

for (const rows of Object.values(LAYOUTS)) {
  const right = new Map<number, number>();
  const left = new Map<number, number>();
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const key = row[x] ?? '';
      for (const other of [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]]) if (other) neighbours.add(key, other);
      if (x + 1 < row.length) right.set(row.charCodeAt(x), row.charCodeAt(x + 1));
      if (x > 0) left.set(row.charCodeAt(x), row.charCodeAt(x - 1));
    }
  });
  shifts.push(right, left);
}

/** Whether two keys, by the codes of their letters, touch on an AZERTY or a QWERTY keyboard. */
export function areNeighbours(a: number, b: number): boolean {
  return neighbours.has(a, b);
}

/** The four ways in which a hand can lie one key off: what it types for each key. */
export const HAND_SHIFTS: readonly ReadonlyMap<number, number>[] = shifts;
