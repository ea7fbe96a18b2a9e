import { withinTime } from '../io/guard.ts';
import { readWordList } from '../io/read-word-list.ts';
import { sectionsOf } from '../library/library.ts';
import { explainLines } from '../output/explain.ts';
import { hitLines } from '../output/hits.ts';
import { hitRecord, toJson } from '../output/json.ts';
import { countLines, fileLines, grepLines } from '../output/plain.ts';
import { createTheme } from '../render/theme.ts';
import { createSearch } from '../search/index.ts';
import type { Context, GlobalOptions } from './context.ts';
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
