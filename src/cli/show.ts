import { readRaw } from '../io/read-raw.ts';
import { type Library, sectionsOf, talksOf } from '../library/library.ts';
import type { Section } from '../model.ts';
import { sectionRecord, toJson } from '../output/json.ts';
import { talkLines } from '../output/talk.ts';
import { createTheme } from '../render/theme.ts';
import type { Context, GlobalOptions } from './context.ts';
import { ask, findTalk } from './find-talk.ts';
import { readNotes } from './read-notes.ts';

interface ShowOptions extends GlobalOptions {
  readonly raw?: boolean;
  readonly mark?: string;
  readonly json?: boolean;
}

/** `dotnotes show [speaker…]` */
export async function show(context: Context, words: readonly string[], options: ShowOptions): Promise<void> {
  const library = await readNotes(context, options);
  const talks = await chosenTalks(context, library, words.join(' '), options);
  if (options.json) {
    context.terminal.print(toJson(talks.map((talk) => ({ ...sectionRecord(talk), markdown: talk.markdown }))));
  } else if (options.raw) {
    for (const talk of talks) context.terminal.printBytes(await readRaw(talk));
  } else if (talks.length > 0) {
    await context.terminal.page(await rendered(context, library, talks, options));
  }
}
