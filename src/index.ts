export { parsePost } from './parse/post.ts';
export { findSections, findTalks } from './talks/find-talks.ts';
export { createSearch, createWordList } from './search/index.ts';
