/**
 * Gives each name once: the first of a kind as it is, the second with `-2` behind it.
 * The next number of a name is kept, so that ten thousand of one name cost no more than of many.
 */
export function createNumbering(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    let free = name;
    let number = next.get(name) ?? 2;
    for (; taken.has(free); number++) free = `${name}-${number}`;
    next.set(name, number);
    taken.add(free);
    return free;
  };
}
