/** What the user typed about the terminal. */
export interface TerminalOptions {
  readonly color: 'auto' | 'always' | 'never';
  /** Columns; null where the window decides. */
  readonly width: number | null;
  readonly pager: boolean;
}

export type ColorLevel = 0 | 1 | 2 | 3;
export type Environment = { readonly [name: string]: string | undefined };

const DEFAULT_WIDTH = 80;
export const MIN_WIDTH = 20;
export const MAX_WIDTH = 200;
/** More columns than any window has: a variable that holds nonsense. */
const ABSURD_WIDTH = 10_000;

/**
 * How many colours to use: the option, then NO_COLOR (no-color.org), then
 * FORCE_COLOR (force-color.org), then whether it is a terminal that takes any.
 *
 * @param isTerminal whether the stream in question is one
 */
export function colorLevel(color: TerminalOptions['color'], env: Environment, isTerminal: boolean): ColorLevel {
  if (color === 'never') return 0;
  if (color === 'always') return depthOf(env);
  if (env.NO_COLOR) return 0;
  const { FORCE_COLOR: force } = env;
  if (force === '0' || force === 'false') return 0;
  if (force === '1' || force === '2' || force === '3') return Number(force) as ColorLevel;
  if (force) return depthOf(env);
  return isTerminal && env.TERM !== 'dumb' ? depthOf(env) : 0;
}

function depthOf({ COLORTERM: color, TERM: term }: Environment): ColorLevel {
  if (color === 'truecolor' || color === '24bit') return 3;
  return term?.includes('256') ? 2 : 1;
}

/**
 * How many columns to print: `--width`, then COLUMNS, then the window.
 *
 * @returns 20 to 200; 80 where none of them is a sane number
 */
export function widthOf(option: number | null, env: Environment, columns: number | undefined): number {
  const width = [option, wholeNumber(env.COLUMNS), columns].find(isSane) ?? DEFAULT_WIDTH;
  return Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH);
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function isSane(width: number | null | undefined): width is number {
  return typeof width === 'number' && width >= 1 && width <= ABSURD_WIDTH;
}
