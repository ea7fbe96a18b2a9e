import type { Output } from './output.ts';

const PATIENCE_MS = 1000;
const EVERY_MS = 100;

/**
 * A line on stderr that tells how far a run is: on a terminal only, and only from
 * the second second on. Told of nothing at all, it goes away.
 */
export function createProgress(errors: Output, now: () => number = Date.now) {
  let next = now() + PATIENCE_MS;
  let isShown = false;
  return (done: number, all: number, what = 'reading post'): void => {
    if (all === 0) {
      if (isShown) errors.write('\r\x1b[K');
      isShown = false;
      return;
    }
    const time = errors.isTTY === true ? now() : 0;
    if (time < next) return;
    errors.write(`\r\x1b[K${what} ${done} of ${all}`);
    isShown = true;
    next = time + EVERY_MS;
  };
}
