import { filterLibrary } from '../library/filter.ts';
import { type Library, sectionsOf } from '../library/library.ts';
import type { Section } from '../model.ts';
import { listJson, sectionRecord } from '../output/json.ts';
import { bySpeaker, listLines, oneTable, postByPost } from '../output/list.ts';
import { tabSeparated } from '../output/plain.ts';
import { createTheme } from '../render/theme.ts';
import { findPeople } from '../talks/people.ts';
import { fold } from '../text/fold.ts';
import type { Context, GlobalOptions } from './context.ts';
import { whatWasMeant } from './nearest.ts';
import { readNotes } from './read-notes.ts';

interface ListOptions extends GlobalOptions {
  readonly tag?: readonly string[];
  readonly year?: string;
  readonly speaker?: string;
  readonly by: 'post' | 'speaker';
  readonly sort?: 'date' | 'speaker' | 'title' | 'length';
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `dotnotes list [words…]` */
export async function list(context: Context, words: readonly string[], options: ListOptions): Promise<void> {
  const { terminal } = context;
  const { tag = [], year = null, speaker = null } = options;
  const all = await readNotes(context, options);
  const library = filterLibrary(all, { words, tags: tag, year, speaker });
  const shown = options.all ? library : talksOnly(library);
  const sections = inOrder(sectionsOf(shown), options);

  if (options.json) await terminal.printAll(listJson(sections, sectionRecord));
  else if (sections.length === 0) terminal.note(`no talks found${whatWasMeant(all, words, options)}`);
  else if (terminal.isTerminal) await terminal.page(table(library, sections, options, context));
  else terminal.print(tabSeparated(sections));
  if (sections.length === 0) terminal.exitCode ||= 1;
}

function talksOnly(library: Library): Library {
  const readings = library.readings.map((reading) => ({
    ...reading,
    sections: reading.sections.filter(({ kind }) => kind === 'talk'),
  }));
  return { readings };
}

const KEYS = {
  speaker: ({ speakers }: Section) => fold(speakers.join(' ') || '~'),
  title: ({ title, heading }: Section) => fold(title || heading || '~'),
  // Longest first: whoever sorts by length looks for the long ones.
  length: ({ words }: Section) => String(1e9 - words),
};

function inOrder(sections: readonly Section[], { by, sort }: ListOptions): readonly Section[] {
  if (by === 'speaker') return findPeople(sections).flatMap(({ talks }) => talks);
  if (sort === undefined || sort === 'date') return sections;
  const key = KEYS[sort];
  return sections
    .map((section) => ({ section, key: key(section) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ section }) => section);
}

function table(library: Library, sections: readonly Section[], options: ListOptions, { terminal }: Context): string[] {
  const style = { width: terminal.width, theme: createTheme(terminal.colorLevel) };
  if (options.by === 'speaker') return listLines(bySpeaker(findPeople(sections)), style, true);
  if (options.sort !== undefined && options.sort !== 'date') return listLines(oneTable(sections), style);
  return listLines(postByPost(library, options.all === true), style);
}
