import vm from 'node:vm';

/** Where the script finds what it is to run: a room of its own would take a good part of a millisecond. */
const WORK = Symbol.for('dotnotes.work');
const RUN = new vm.Script("globalThis[Symbol.for('dotnotes.work')]()");

/**
 * Runs a computation that ends by itself or is stopped: a regular expression
 * or a parser that runs away is stopped within a few milliseconds of the limit.
 *
 * @returns the result, or null where time ran out
 * @throws what `work` throws
 */
export function withinTime<T>(milliseconds: number, work: () => T): { readonly result: T } | null {
  const room = globalThis as { [WORK]?: () => T };
  room[WORK] = work;
  try {
    return { result: RUN.runInThisContext({ timeout: milliseconds }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    delete room[WORK];
  }
}
