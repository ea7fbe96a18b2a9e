import type { Output } from './terminal.ts';

const PATIENCE_MS = 1000;
const EVERY_MS = 100;

/**
 * A line on stderr that tells how many posts have been read: on a terminal only,
 * and only from the second second on.
 */
export function createProgress(errors: Output, now: () => number = Date.now) {
  const start = now();
  let next = start + PATIENCE_MS;
  return (done: number, all: number): void => {
    const time = errors.isTTY === true ? now() : 0;
    if (all === 0) {
      if (next > start + PATIENCE_MS) errors.write('\r\x1b[K');
    } else if (time >= next) {
      errors.write(`\r\x1b[Kreading post ${done} of ${all}`);
      next = time + EVERY_MS;
    }
  };
}
