import type { Readable } from 'node:stream';
import type { Problem } from '../model.ts';
import { visibleLine } from '../text/visible.ts';
import { again, areAtLeast, type Output, type Pieces, writeAll } from './output.ts';
import { pagerCommand } from './pager.ts';
import { createProgress } from './progress.ts';
import { type ColorLevel, colorLevel, type Environment, type TerminalOptions, widthOf } from './settings.ts';

/** What a command may know of its surroundings, and the only way out of it. */
export interface Terminal {
  readonly env: Environment;
  readonly input: Readable & { isTTY?: boolean };
  /** Whether results go to a terminal. */
  readonly isTerminal: boolean;
  /** Whether somebody is there to be asked. */
  readonly canAsk: boolean;
  readonly width: number;
  /** Lines of the window; 0 where there is none. */
  readonly rows: number;
  readonly colorLevel: ColorLevel;
  /** What the process will end with; only `report` and a command's last word change it. */
  exitCode: number;
  /** Settles what was typed about the terminal; before that, what the environment says holds. */
  configure(options: TerminalOptions): void;
  /** Prints results. The text has been through `visible` or holds no text of a note. */
  print(text: string): void;
  /** The same for a text in pieces that ends with a line end: it is never whole in memory. */
  printAll(pieces: Pieces): Promise<void>;
  /** Prints bytes of a post as they are: asked for as such, they are the reader's own affair. */
  printBytes(bytes: Uint8Array): void;
  /** Prints results line by line, through the pager where they are longer than the screen. */
  page(lines: Pieces): Promise<void>;
  /** Tells of a problem, in one line and those that belong below it, and lets the process end with 2. */
  report(problem: { path?: string; line?: number | null; message: string; below?: readonly string[] }): void;
  /** Tells something that is no problem, in one line on stderr. */
  note(message: string): void;
  /** Tells on a terminal how far a long reading is; nothing in the first second, and `(0, 0)` takes the line away. */
  progress(done: number, all: number, what?: string): void;
  /** Whether the terminal is known to follow hyperlinks. */
  hyperlinks(): Promise<boolean>;
}

const MAX_MESSAGE = 300;
const MAX_PATH = 200;

/** The terminal of a process, or of a test. `input` is asked for only when it is read: opening it takes Node a while. */
export function createTerminal(
  streams: { input: Readable & { isTTY?: boolean }; output: Output; errors: Output },
  env: Environment,
): Terminal {
  const { output, errors } = streams;
  const progress = createProgress(errors);
  let options: TerminalOptions = { color: 'auto', width: null, pager: true };
  /** What is to be told while a pager has the screen. */
  let held: string[] | null = null;
  const complain = (message: string) => {
    const line = `${shorten(visibleLine(`dotnotes: ${message}`))}\n`;
    if (held) held.push(line);
    else errors.write(line);
  };
  const letGo = () => {
    for (const line of held ?? []) errors.write(line);
    held = null;
  };
  return {
    env,
    get input() {
      return streams.input;
    },
    progress,
    isTerminal: output.isTTY === true,
    get canAsk() {
      return output.isTTY === true && streams.input.isTTY === true && env.TERM !== 'dumb';
    },
    exitCode: 0,
    get width() {
      return widthOf(options.width, env, output.columns);
    },
    get rows() {
      return output.rows ?? 0;
    },
    get colorLevel() {
      return colorLevel(options.color, env, output.isTTY === true);
    },
    configure(given) {
      options = given;
    },
    print(text) {
      output.write(text.endsWith('\n') ? text : `${text}\n`);
    },
    printBytes(bytes) {
      output.write(bytes);
    },
    printAll: (pieces) => writeAll(output, pieces),
    async page(lines) {
      const { rows } = this;
      const pager = pagerCommand(env);
      const mayPage = output.isTTY === true && options.pager && rows > 0 && pager.length > 0 && env.TERM !== 'dumb';
      if (!mayPage) return writeAll(output, lines, '\n');
      const shown = again(lines);
      if (!(await areAtLeast(rows, shown()))) return writeAll(output, shown(), '\n');
      const { runPager } = await import('./run-pager.ts');
      held = [];
      const trouble = await runPager(pager, shown(), env).finally(letGo);
      if (trouble === null) return;
      await writeAll(output, shown(), '\n');
      complain(`pager ${pager[0]}: ${trouble}; printed without it (set DOTNOTES_PAGER to another)`);
    },
    report({ path, line, message, below = [] }) {
      const place = path === undefined ? '' : `${middleOut(path)}:${line ? `${line}:` : ''} `;
      complain(place + message);
      for (const more of below) complain(more);
      this.exitCode = 2;
    },
    note(message) {
      complain(message);
    },
    async hyperlinks() {
      if (output.isTTY !== true || this.colorLevel === 0) return false;
      const { createSupportsHyperlinks } = await import('supports-hyperlinks');
      return createSupportsHyperlinks({ isTTY: true });
    },
  };
}

/** A path that would leave no room for what is wrong with it, without its middle. */
function middleOut(path: string): string {
  return path.length > MAX_PATH ? `${path.slice(0, 60)}…${path.slice(60 - MAX_PATH)}` : path;
}

function shorten(line: string): string {
  const letters = line.length > MAX_MESSAGE ? [...line] : null;
  return letters && letters.length > MAX_MESSAGE ? `${letters.slice(0, MAX_MESSAGE - 1).join('')}…` : line;
}

/** Tells all problems of a reading. */
export function reportAll(terminal: Terminal, problems: readonly Problem[]): void {
  for (const problem of problems) terminal.report(problem);
}
