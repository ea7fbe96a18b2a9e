export { parsePost } from './parse/post.ts';
export { createSearch, createWordList } from './search/index.ts';
export { findSections, findTalks } from './talks/find-talks.ts';
