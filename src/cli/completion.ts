import type { Command, Option } from 'commander';
import { type Library, talksOf } from '../library/library.ts';
import { findPeople } from '../talks/people.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { visibleLine } from '../text/visible.ts';
import { SCRIPTS } from './completion-scripts.ts';
import type { Context } from './context.ts';
import { readNotes } from './read-notes.ts';

/** `dotnotes completion <shell>` */
export async function completion({ terminal }: Context, shell: string): Promise<void> {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined)
    terminal.report({ message: `no completion for "${shell}": name one of ${Object.keys(SCRIPTS).join(', ')}` });
  else terminal.print(script);
}

interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** What may stand at the cursor: candidates, or file names, which the shell knows. */
type Offer = readonly Candidate[] | 'files';

/**
 * What the scripts call, with the words typed so far: `dotnotes complete -- show ben`.
 * Prints a candidate a line, each beginning with what was typed.
 */
export async function complete(context: Context, program: Command, words: readonly string[]): Promise<void> {
  const typed = words.map(unquoted);
  const cursor = typed.pop() ?? '';
  const place = placeOf(program, typed, cursor);
  const offer = await offerFor(place, context, program);
  if (offer === 'files') return context.terminal.print(':files');
  const lines = offer
    .map(({ value, about }) => ({ value: continued(place.typed, value), about }))
    .filter((candidate) => candidate.value !== null)
    .map(
      ({ value, about }) => visibleLine(`${place.before}${value}`) + (about === '' ? '' : `\t${visibleLine(about)}`),
    );
  if (lines.length > 0) context.terminal.print(lines.join('\n'));
}

/** The words come as they were typed: with a quote that may be open, with backslashes, a blank for nothing. */
function unquoted(word: string): string {
  const [, quote, quoted = ''] = /^\s*(["'])(.*?)\1?$/s.exec(word) ?? [];
  return quote === undefined ? word.trimStart().replace(/\\(.)/gs, '$1') : quoted;
}

/** A candidate with what was typed as its beginning, though letter case and accents differ; null where it has another. */
function continued(typed: string, value: string): string | null {
  if (value.startsWith(typed)) return value;
  const start = fold(typed);
  return fold(value).startsWith(start) ? typed + fold(value).slice(start.length) : null;
}

/** Where the cursor is. */
interface Place {
  /** Null before a command is named, or where none is called so. */
  readonly command: Command | null;
  /** The option whose value is being typed. */
  readonly option: Option | null;
  /** What stands in the word before that which is completed: '--speaker='. */
  readonly before: string;
  readonly typed: string;
  /** Whether a word that begins with a dash is an option. */
  readonly mayBeOption: boolean;
  /** The notes that are named on the line. */
  readonly notes: readonly string[];
}

function placeOf(program: Command, words: readonly string[], cursor: string): Place {
  let command: Command | null = null;
  let option: Option | null = null;
  let mayBeOption = true;
  const notes: string[] = [];
  const value = (named: Option | null, text: string) => {
    if (named?.long === '--notes') notes.push(text);
  };
  for (const word of words) {
    const [name = '', text] = word.split(/=(.*)/s, 2);
    if (option) {
      value(option, word);
      option = null;
    } else if (word === '--') mayBeOption = false;
    else if (mayBeOption && word.startsWith('-')) {
      const named = findOption(name, command, program);
      if (text !== undefined) value(named, text);
      else option = named?.required ? named : null;
    } else command ??= program.commands.find((known) => known.name() === word) ?? null;
  }
  const [, before = '', typed = cursor] = mayBeOption && !option ? (/^(--[\w-]+=)(.*)$/s.exec(cursor) ?? []) : [];
  option ??= findOption(before.slice(0, -1), command, program);
  return { command, option, before, typed, mayBeOption, notes };
}

function optionsOf(command: Command | null, program: Command): Option[] {
  return [...(command?.options ?? []), ...program.options];
}

function findOption(name: string, command: Command | null, program: Command): Option | null {
  return optionsOf(command, program).find(({ long, short }) => long === name || short === name) ?? null;
}

async function offerFor({ command, option, typed, mayBeOption, notes }: Place, context: Context, program: Command) {
  if (option) return valuesOf(option, context, notes);
  if (mayBeOption && typed.startsWith('-'))
    return optionsOf(command, program).map(({ long, description }) => ({ value: long ?? '', about: description }));
  const commands = program.commands
    .filter((known) => known.name() !== 'complete')
    .map((known) => ({ value: known.name(), about: known.description() }));
  if (command === null) return commands;
  switch (command.name()) {
    case 'help':
      return commands;
    case 'completion':
      return Object.keys(SCRIPTS).map(named);
    case 'split':
    case 'check':
      return 'files';
    case 'show':
    case 'open':
      return talksNamed(await libraryOf(context, notes), typed);
    case 'list':
      return people(await libraryOf(context, notes), typed);
    default:
      return [];
  }
}

async function valuesOf(option: Option, context: Context, notes: readonly string[]): Promise<Offer> {
  if (option.argChoices) return option.argChoices.map(named);
  switch (option.long) {
    case '--notes':
    case '--out':
      return 'files';
    case '--speaker':
      return people(await libraryOf(context, notes), '');
    case '--tag':
      return unique((await libraryOf(context, notes)).readings.flatMap(({ post }) => post.tags));
    case '--year':
      return unique((await libraryOf(context, notes)).readings.map(({ post }) => post.date?.slice(0, 4) ?? ''));
    default:
      return [];
  }
}

const named = (value: string): Candidate => ({ value, about: '' });

function unique(values: readonly string[]): Candidate[] {
  return [...new Set(values)].filter(Boolean).sort().map(named);
}

/** Each word of a name: one is enough for every command, and needs no quotes. Behind other words, those of who has them all. */
function people(library: Library, typed: string): Candidate[] {
  const lead = typed.slice(0, typed.lastIndexOf(' ') + 1);
  const asked = foldedWords(lead);
  return findPeople(talksOf(library)).flatMap(({ name }) => {
    const words = foldedWords(name);
    if (!asked.every((word) => words.includes(word))) return [];
    return words.filter((word) => !asked.includes(word)).map((word) => ({ value: lead + word, about: name }));
  });
}

/** Speakers, and the ids of talks once something is typed. */
function talksNamed(library: Library, typed: string): Candidate[] {
  const ids = talksOf(library).map(({ id, title, heading }) => ({ value: id, about: title ?? heading ?? '' }));
  return [...people(library, typed), ...(typed === '' ? [] : ids)];
}

/** The notes at hand, in silence: while somebody types, nothing is told of what could not be read. */
async function libraryOf(context: Context, notes: readonly string[]): Promise<Library> {
  // Standard input is the terminal itself.
  if (notes.includes('-')) return { readings: [] };
  const silence = { report: () => {}, note: () => {}, progress: () => {} };
  const terminal = Object.assign(Object.create(context.terminal), silence);
  return readNotes({ ...context, terminal }, { notes });
}
