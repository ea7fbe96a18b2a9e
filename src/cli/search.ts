import { withinTime } from '../io/guard.ts';
import { readWordLists } from '../io/word-lists.ts';
import { type Library, sectionsOf } from '../library/library.ts';
import type { Hit, Section } from '../model.ts';
import { type Explained, explainLines } from '../output/explain.ts';
import { hitLines } from '../output/hits.ts';
import { hitsJson } from '../output/json.ts';
import { grepLines } from '../output/plain.ts';
import { createTheme } from '../render/theme.ts';
import { type Answer, createSearch, indexWords, type Search, searchRegex } from '../search/index.ts';
import { visibleLine } from '../text/visible.ts';
import { type Context, type GlobalOptions, UNCUT } from './context.ts';
import { readNotes } from './read-notes.ts';

interface SearchOptions extends GlobalOptions {
  readonly exact?: boolean;
  readonly regex?: boolean;
  readonly limit?: number;
  readonly context?: number;
  readonly count?: boolean;
  readonly files?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const REGEX_TIME_LIMIT = 1000;
/** Lines of one talk that a terminal gets; pipes and JSON get all. */
const LINES_ON_TERMINAL = 6;

/** `dotnotes search <term…>` */
export async function search(context: Context, terms: readonly string[], options: SearchOptions): Promise<void> {
  const { terminal } = context;
  const query = terms.join(' ');
  const library = await readNotes(context, options);
  const answer = options.regex
    ? byRegex(library, query, context)
    : byWords(sectionsOf(library), context).search(query, options);
  const hits = answer.hits
    .slice(0, options.limit ?? answer.hits.length)
    .map(({ talk, score, reasons, found }) => ({ talk, score, reasons, matches: found }));

  for (const { term, words } of answer.instead)
    terminal.note(`"${term}" stands nowhere: searched for ${words.join(', ')}`);
  if (options.json) await terminal.printAll(hitsJson(hits));
  else if (hits.length > 0) await printHits(context, hits, options);
  if (hits.length > 0) return;
  if (!options.json)
    terminal.note(
      `nothing found for ${query}${answer.nearest.length > 0 ? `; the nearest words are ${answer.nearest.join(', ')}` : ''}`,
    );
  terminal.exitCode ||= 1;
}

function byWords(sections: readonly Section[], { cache, terminal }: Context): Search {
  const lists = readWordLists();
  const tell = (done: number, all: number) => terminal.progress(done, all, 'indexing section');
  const index = cache.index(() => indexWords(sections, lists, tell), lists.areWhole);
  terminal.progress(0, 0);
  return createSearch(sections, lists, index);
}

async function printHits({ terminal }: Context, hits: readonly Explained[], options: SearchOptions): Promise<void> {
  const theme = createTheme(terminal.colorLevel);
  const { context = 0 } = options;
  if (options.explain) return terminal.page(explainLines(hits, terminal.isTerminal ? terminal.width : UNCUT));
  if (options.files)
    return terminal.print([...new Set(hits.map(({ talk }) => visibleLine(talk.post.path)))].join('\n'));
  if (options.count)
    return terminal.print(hits.map(({ talk, matches }) => visibleLine(`${talk.id}: ${matches.length}`)).join('\n'));
  if (!terminal.isTerminal) return terminal.page(grepLines(hits, { context, theme }));
  await terminal.page(hitLines(hits, { width: terminal.width, theme, context, most: LINES_ON_TERMINAL }));
}

/** Post by post, so that one that makes the pattern run away costs no other its hits. */
function byRegex(library: Library, pattern: string, { terminal }: Context): Answer {
  const hits: Hit[] = [];
  searchRegex([], pattern);
  for (const { post, sections } of library.readings) {
    const found = withinTime(REGEX_TIME_LIMIT, () => searchRegex(sections, pattern));
    if (found) for (const hit of found.result) hits.push(hit);
    else terminal.report({ path: post.path, message: 'search pattern took too long (over 1 s), skipped' });
  }
  return {
    hits: hits.sort((a, b) => b.score - a.score).map((hit) => ({ ...hit, found: hit.matches, reasons: [] })),
    instead: [],
    nearest: [],
  };
}
