import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findSections } from '../../src/talks/find-talks.ts';

/** One post for each way in which people write their notes; what is expected of it stands beside it. */
const folder = new URL('../fixtures/posts/', import.meta.url);
const posts = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** UPDATE=1 writes what is read now; look at the difference before it is committed. */
const update = process.env.UPDATE === '1';

describe('each layout', () => {
  it.each(posts)('%s is read as a careful person would', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = findSections(parsePost(text, name)).map(({ line, kind, heading, speakers, title, group }) => ({
      line,
      kind,
      heading,
      speakers,
      title,
      group,
    }));
    const expected = new URL(name.replace(/md$/, 'json'), folder);
    if (update) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
