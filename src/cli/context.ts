import { fileURLToPath } from 'node:url';
import type { Cache } from '../io/cache.ts';
import type { Environment, TerminalOptions } from '../terminal/settings.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Options that every command takes. */
export interface GlobalOptions {
  readonly notes?: readonly string[];
  readonly color: TerminalOptions['color'];
  readonly width?: number;
  readonly pager: boolean;
}

/** What a command runs in. */
export interface Context {
  readonly terminal: Terminal;
  readonly env: Environment;
  /** Throws where the current folder is gone. */
  readonly cwd: () => string;
  /** What earlier runs found. */
  readonly cache: Cache;
}

/** How wide a line may be off a terminal, where none is ever broken. */
export const UNCUT = 10_000;

/** The folder of the post that ships with the package: from `src/cli` and from `dist` alike, `notes/` stands beside. */
export function sampleNotes(): string {
  const here = fileURLToPath(import.meta.url);
  return fileURLToPath(new URL(/[\\/]src[\\/]cli[\\/]/.test(here) ? '../../notes' : '../notes', import.meta.url));
}
