import { RawReader } from '../io/raw.ts';
import { type Library, talksOf } from '../library/library.ts';
import type { Section } from '../model.ts';
import { marked } from '../output/hits.ts';
import { listJson, sectionRecord } from '../output/json.ts';
import { bodyOf, definitionsFor, footLines, headLines } from '../output/talk.ts';
import { createTheme, type Theme } from '../render/theme.ts';
import type { Context, GlobalOptions } from './context.ts';
import { ask, findTalk, tellTalks } from './find-talk.ts';
import { readNotes } from './read-notes.ts';

interface ShowOptions extends GlobalOptions {
  readonly raw?: boolean;
  readonly mark?: string;
  readonly json?: boolean;
}

/** `dotnotes show [speaker…]` */
export async function show(context: Context, words: readonly string[], options: ShowOptions): Promise<void> {
  const { terminal } = context;
  const library = await readNotes(context, options);
  // What another program reads leaves no room for a question.
  const mayAsk = terminal.canAsk && !options.json && !options.raw;
  const talks = await chosen(context, library, words.join(' ').trim(), mayAsk);
  if (options.json) {
    await terminal.printAll(listJson(talks, (talk) => ({ ...sectionRecord(talk), markdown: talk.markdown })));
  } else if (options.raw) {
    const raw = new RawReader();
    for (const talk of talks) terminal.printBytes(raw.bytesOf(talk));
  } else if (talks.length > 0) {
    await terminal.page(rendered(context, library, talks, options));
  }
}

async function chosen(context: Context, library: Library, asked: string, mayAsk: boolean): Promise<readonly Section[]> {
  if (asked !== '') return findTalk(context, library, asked, mayAsk);
  const talks = talksOf(library);
  if (mayAsk && talks.length > 0) return ask(context, library, talks);
  tellTalks(context, talks);
  return [];
}

/** The renderer is loaded here, since marked is, and only what is shown needs it. */
async function* rendered(
  context: Context,
  library: Library,
  talks: readonly Section[],
  { mark }: ShowOptions,
): AsyncGenerator<string> {
  const { terminal } = context;
  const [{ renderTalk }, hyperlinks] = await Promise.all([import('./render-talk.ts'), terminal.hyperlinks()]);
  const theme = createTheme(terminal.colorLevel);
  const { width } = terminal;
  const marker = mark ? await createMarker(mark, talks) : null;
  const highlight = theme.plain || !talks.some(hasCode) ? null : await loadHighlighter(theme);
  const readingOf = new Map(library.readings.flatMap((own) => own.sections.map((section) => [section, own] as const)));
  const options = {
    width,
    theme,
    hyperlinks,
    ...(highlight && { highlight }),
    ...(marker && { mark: marker((text, isForgiven) => marked(text, isForgiven, theme)) }),
  };
  for (const [i, talk] of talks.entries()) {
    const reading = readingOf.get(talk);
    if (i > 0) yield* ['', ''];
    yield* headLines(talk, reading, { width, theme });
    yield* renderTalk(talk, definitionsFor(talk, reading) + bodyOf(talk), options, terminal);
    yield* footLines(talk, reading, { width, theme });
  }
}

/** Whether there is code with a language named. */
function hasCode({ markdown }: Section): boolean {
  return /^[ >]*(?:`{3,}|~{3,})[ \t]*\w/m.test(markdown);
}

async function loadHighlighter(theme: Theme) {
  const { createHighlighter } = await import('../render/highlight.ts');
  return createHighlighter(theme);
}

async function createMarker(terms: string, talks: readonly Section[]) {
  const { markPieces } = await import('./mark.ts');
  return markPieces(terms, talks);
}
