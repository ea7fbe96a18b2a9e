import vm from 'node:vm';

const RUN = new vm.Script('work()');
/** One for all: each takes a third of a millisecond, and memory that is long in coming back. */
let room: vm.Context | null = null;

/**
 * Runs a computation that ends by itself or is stopped: a regular expression
 * or a parser that runs away is stopped within a few milliseconds of the limit.
 *
 * @returns the result, or null where time ran out
 * @throws what `work` throws
 */
export function withinTime<T>(milliseconds: number, work: () => T): { readonly result: T } | null {
  room ??= vm.createContext({});
  room.work = work;
  try {
    return { result: RUN.runInContext(room, { timeout: milliseconds }) as T };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  } finally {
    room.work = undefined;
  }
}
