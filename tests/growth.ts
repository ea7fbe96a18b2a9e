/**
 * By how much longer a work takes at four times the size: near 4 where its time is in line
 * with the size, near 16 where it grows with the square. The shortest of a few runs is
 * taken, since others use the machine, too.
 */
export function growth(work: (size: number) => void, size: number): number {
  const shortest = (n: number) => Math.min(...Array.from({ length: 3 }, () => time(() => work(n))));
  work(size);
  const small = shortest(size);
  const large = time(() => work(4 * size));
  // Once is enough where it is in line.
  return (large / small < LINEAR ? large : Math.min(large, shortest(4 * size))) / small;
}

/** Between 4 and 16. */
export const LINEAR = 9;

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
