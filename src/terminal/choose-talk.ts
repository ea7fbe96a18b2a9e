import { Writable } from 'node:stream';
import type { Terminal } from './terminal.ts';

const MAX_SHOWN = 10;
const USUAL_ROWS = 24;

/** A talk that may be chosen. */
export interface Choice {
  readonly id: string;
  /** Its name, on one line. */
  readonly label: string;
  /** Its first words, beside the choice that the cursor is on. */
  readonly hint: string;
}

/**
 * Lets the user type to narrow a list of talks and choose one. Needs a terminal.
 *
 * @param find ids of the talks that what was typed may mean
 * @returns the id; null where the question is left with Ctrl-C or Escape
 */
export async function chooseTalk(
  choices: readonly Choice[],
  find: (typed: string) => ReadonlySet<string>,
  terminal: Terminal,
): Promise<string | null> {
  const { autocomplete, isCancel } = await import('@clack/prompts');
  let typed = '';
  let found: ReadonlySet<string> | null = null;
  const chosen = await autocomplete<string>({
    message: 'Which talk?',
    placeholder: 'type a part of a name or a title',
    maxItems: MAX_SHOWN,
    options: choices.map((choice) => ({
      value: choice.id,
      label: choice.label,
      // Asked for only where it is shown.
      get hint() {
        return choice.hint;
      },
    })),
    filter: (now, { value }) => {
      if (found === null || now !== typed) found = find(now);
      typed = now;
      return found.has(value);
    },
    // Enter where nothing is left to choose from.
    validate: (id) =>
      id === undefined ? 'no talk is called so: type something else, or leave with Ctrl-C' : undefined,
    input: terminal.input,
    output: outputOf(terminal),
  });
  return isCancel(chosen) ? null : chosen;
}

/** The prompt has colours of its own, which not every terminal is to get. */
function outputOf(terminal: Terminal): Writable {
  const write = (text: string) => terminal.printBytes(Buffer.from(text));
  const output = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      write(terminal.colorLevel === 0 ? text.replace(/\x1b\[[\d;]*m/g, '') : text);
      done();
    },
  });
  return Object.assign(output, { isTTY: true, columns: terminal.width, rows: terminal.rows || USUAL_ROWS });
}
