export { QueryError } from './query.ts';
export { searchRegex } from './regex.ts';
export {
  type Answer,
  createMarks,
  createSearch,
  type ExplainedHit,
  type Search,
  type SearchOptions,
} from './search.ts';
export type { WordLists } from './spelling.ts';
export { indexWords, type WordIndex } from './word-index.ts';
