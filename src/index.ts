/**
 * The library: read a post, find its talks, search them. Pure but for
 * `readWordLists`, which reads the lists of words that come with the package.
 */
export { NotesError } from './errors.ts';
export { readWordLists } from './io/word-lists.ts';
export { type Library, type Reading, sectionsOf, talksOf } from './library/library.ts';
export { createLibrary } from './library/reading-of.ts';
export type {
  FrontMatter,
  Heading,
  Hit,
  Match,
  Part,
  Post,
  PostInfo,
  Problem,
  Section,
  SectionKind,
  Span,
  SpanKind,
  SpeakerFrom,
} from './model.ts';
export { parsePost } from './parse/post.ts';
export { renderMarkdown } from './render/markdown.ts';
export type { RenderOptions } from './render/options.ts';
export { createTheme, type Theme } from './render/theme.ts';
export {
  type Answer,
  createSearch,
  type ExplainedHit,
  QueryError,
  type Search,
  searchRegex,
  type WordLists,
} from './search/index.ts';
export { checkPost, type Finding } from './talks/check.ts';
export { findSections, findTalks } from './talks/find-talks.ts';
export { findPeople, type Person } from './talks/people.ts';
export { visible } from './text/visible.ts';
export { type WordList, wordListOf } from './text/word-list.ts';
