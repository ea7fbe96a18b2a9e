import type { Help } from 'commander';
import { EXAMPLES } from './examples.ts';

const INDENT = '  ';
/** Columns of a description; where fewer are left it stands below. */
const LEAST_ROOM = 20;

/** What stands around dotnotes, for the end of its help. */
const SURROUNDINGS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'Environment:',
    [
      ['DOTNOTES_PATH', 'where the notes are, as --notes; parted as PATH is'],
      ['DOTNOTES_PAGER, PAGER', 'the pager; empty or cat for none'],
      ['VISUAL, EDITOR', 'the editor that open starts'],
      ['NO_COLOR, FORCE_COLOR', 'never colours, colours off a terminal too'],
      ['COLUMNS', 'how wide to print'],
      ['DOTNOTES_CACHE', 'off: nothing that was found is kept for the next run'],
    ],
  ],
  [
    'Exit codes:',
    [
      ['0', 'done, or something found'],
      ['1', 'nothing found, or check found something odd'],
      ['2', 'wrong usage, or something could not be read; the rest is still printed'],
    ],
  ],
];

/** What a command is for, with lines to try: each help begins with it. */
export function examples(name: string, width: number): string {
  const { summary, lines } = EXAMPLES[name] ?? { summary: '', lines: [] };
  return `${[...wrapped(summary, width), '', ...lines.flatMap((line) => example(line, width))].join('\n')}\n`;
}

/** Where line and remark are too long together, the remark stands first. */
function example(line: string, width: number): string[] {
  const whole = `${INDENT}$ ${line}`;
  const [, command = '', remark] = /^(.*?) {2,}(# .*)$/.exec(line) ?? [];
  if (whole.length <= width || remark === undefined) return [whole];
  return [...wrapped(remark, width - INDENT.length).map((text) => INDENT + text), `${INDENT}$ ${command}`];
}

/** The variables and the exit codes. */
export function surroundings(width: number): string {
  const blocks = SURROUNDINGS.map(([head, items]) => {
    const longest = Math.max(...items.map(([term]) => term.length));
    return [head, ...items.map(([term, about]) => item(term, longest, about, width))].join('\n');
  });
  return `\n${blocks.join('\n\n')}`;
}

/** How a command is called, behind 'Usage: '. */
export function styleUsage(this: Help, usage: string): string {
  const indent = ' '.repeat('Usage: '.length);
  return wrapped(usage, (this.helpWidth ?? 80) - indent.length).join(`\n${indent}`);
}

/** An option or a command with its description, as commander asks for it. */
export function formatItem(term: string, termWidth: number, description: string, { helpWidth }: Help): string {
  return item(term, termWidth, description, helpWidth ?? 80);
}

function item(term: string, termWidth: number, about: string, width: number): string {
  const lead = `${INDENT}${term.padEnd(termWidth)}${INDENT}`;
  if (width - lead.length < LEAST_ROOM) {
    const below = wrapped(about, width - 3 * INDENT.length);
    return [INDENT + term, ...below.map((line) => INDENT.repeat(3) + line)].join('\n');
  }
  return (lead + wrapped(about, width - lead.length).join(`\n${' '.repeat(lead.length)}`)).trimEnd();
}

/** Plain words in lines; a word that is longer than a line stays whole. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
