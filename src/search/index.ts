export { createSearch, type Answer, type ExplainedHit, type Search, type SearchOptions } from './search.ts';
export { QueryError } from './query.ts';
export { createWordList, type WordList } from './word-list.ts';
export type { WordLists } from './vocabulary.ts';
