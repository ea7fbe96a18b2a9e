import type { Command } from 'commander';
import { talksOf } from '../library/library.ts';
import { findPeople } from '../talks/people.ts';
import { foldedWords } from '../text/fold.ts';
import { visibleLine } from '../text/visible.ts';
import type { Context } from './context.ts';
import { readNotes } from './read-notes.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

/** `dotnotes completion <shell>` */
export async function completion({ terminal }: Context, shell: string): Promise<void> {
  if (!SHELLS.includes(shell)) {
    terminal.report({ message: `no completion for "${shell}": name one of ${SHELLS.join(', ')}` });
    return;
  }
  const { script } = await import('@bomb.sh/tab');
  script(shell, 'dotnotes', 'dotnotes');
}

/** What the scripts call, with the words typed so far: `dotnotes complete -- show ben`. */
export async function complete(context: Context, program: Command, words: readonly string[]): Promise<void> {
  const { RootCommand } = await import('@bomb.sh/tab');
  const root = new RootCommand();
  for (const command of program.commands.filter((known) => known.name() !== 'complete')) {
    const known = root.command(command.name(), command.description());
    for (const { long, description } of [...command.options, ...program.options]) {
      if (long) known.option(long.slice(2), description);
    }
  }
  const candidates = await candidatesFor(context, words);
  for (const name of ['show', 'open']) {
    root.commands
      .get(name)
      ?.argument('speaker', (offer) => candidates.talks.forEach(({ value, about }) => offer(value, about)), true);
  }
  const list = root.commands.get('list');
  list?.option('tag', 'only posts with this tag', (offer) => candidates.tags.forEach((tag) => offer(tag, '')));
  list?.option('speaker', 'only talks by this person', (offer) =>
    candidates.people.forEach(({ value, about }) => offer(value, about)),
  );
  root.commands.get('completion')?.argument('shell', (offer) => SHELLS.forEach((shell) => offer(shell, '')));
  root.parse([...words]);
}

interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** Speakers, ids and tags of the notes at hand; none where there are none. */
async function candidatesFor(context: Context, words: readonly string[]) {
  const named = words[words.indexOf('--notes') + 1];
  const notes = words.includes('--notes') && named ? { notes: [named] } : {};
  const library = await readNotes({ ...context, terminal: silent(context) }, notes);
  const talks = talksOf(library);
  // A word of the name is enough for every command, and needs no quotes.
  const people = findPeople(talks).flatMap(({ name }) =>
    foldedWords(name).map((value) => ({ value, about: visibleLine(name) })),
  );
  const ids = talks.map(({ id, title, heading }) => ({
    value: visibleLine(id),
    about: visibleLine(title ?? heading ?? ''),
  }));
  const tags = new Set(library.readings.flatMap(({ post }) => post.tags.map(visibleLine)));
  return { people, talks: [...people, ...ids] satisfies Candidate[], tags: [...tags].sort() };
}

/** While somebody types, nothing is told of what could not be read. */
function silent({ terminal }: Context): Context['terminal'] {
  return { ...terminal, report: () => {}, note: () => {} };
}
