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
export type { WordLists } from './vocabulary.ts';
