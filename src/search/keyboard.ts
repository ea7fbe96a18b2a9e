/** Rows of keys as they lie, left to right; each row a half key to the right of the one above. */
const LAYOUTS = {
  azerty: ['&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù*', 'wxcvbn,;:!'],
  qwerty: ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", 'zxcvbnm,./'],
} as const;

/** Keys that touch, on either layout: a finger that misses one key hits the other. */
const neighbours = new Set<string>();
/** For each layout and direction: what a hand that lies one key off types for each key. */
const shifts: ReadonlyMap<string, string>[] = [];

for (const rows of Object.values(LAYOUTS)) {
  const right = new Map<string, string>();
  const left = new Map<string, string>();
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const key = row[x] ?? '';
      for (const other of [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]]) {
        if (other) neighbours.add(key + other).add(other + key);
      }
      right.set(key, row[x + 1] ?? '');
      left.set(key, row[x - 1] ?? '');
    }
  });
  shifts.push(right, left);
}

/** Whether two keys touch on an AZERTY or a QWERTY keyboard. */
export function areNeighbours(a: string, b: string): boolean {
  return neighbours.has(a + b);
}

/** The four ways in which a hand can lie one key off: what it types for each key. */
export const HAND_SHIFTS: readonly ReadonlyMap<string, string>[] = shifts;
