import { readFileSync } from 'node:fs';
import { parsePost } from '../parse/post.ts';
import { findSections } from '../talks/find-talks.ts';

// STUB for the scorers: list --all --json --notes POST
const path = process.argv[process.argv.indexOf('--notes') + 1] ?? '';
const sections = findSections(parsePost(readFileSync(path, 'utf8'), path)).map(({ markdown: _m, ...rest }) => ({
  ...rest,
  post: { path },
}));
process.stdout.write(JSON.stringify(sections));
