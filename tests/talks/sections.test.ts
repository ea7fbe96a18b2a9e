import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { findSections } from '../../src/talks/find-talks.ts';
import { splitLines } from '../../src/text/lines.ts';

function holds(text: string): void {
  const post = parsePost(text, 'x.md');
  const sections = findSections(post);
  const body = splitLines(post.text).slice(post.frontMatter.lineCount);
  const joined = sections.map(({ markdown }) => markdown).join('');
  expect(post.text.endsWith(joined)).toBe(true);
  expect(splitLines(joined).length).toBe(Math.max(body.length, 1));
  let next = post.frontMatter.lineCount + 1;
  for (const { firstLine, line, endLine } of sections) {
    expect(firstLine).toBe(next);
    expect(line).toBeGreaterThanOrEqual(firstLine);
    expect(endLine).toBeGreaterThanOrEqual(line);
    next = endLine + 1;
  }
}

describe('findSections', () => {
  it('gives every line of the body to exactly one section, over generated posts', () => {
    const line = fc.constantFrom(
      '# Ada Lovelace',
      '## Keynote',
      '#',
      '### part',
      'by Grace Hopper',
      '',
      '',
      'text',
      '**A. Bold**',
      '**B. Bold**',
      '10:00 - 10:30',
      '```',
      '---',
      '===',
      '> # quoted',
      '##loose',
      '- item',
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        end,
        fc.boolean(),
        fc.constantFrom('', '---\ntitle: x\n---\n', '---\n'),
        (lines, lineEnd, finalEnd, front) => {
          holds(front + lines.join(lineEnd) + (finalEnd ? lineEnd : ''));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('does so for the post that ships', () => {
    holds(readFileSync(new URL('../../notes/2016-04-25-dotscale-2016.md', import.meta.url), 'utf8'));
  });

  it('takes a time in line with the length', () => {
    const time = (times: number) => {
      const post = parsePost(Array.from({ length: times }, (_, i) => `# Speaker ${i}\n\nSome words.\n`).join('\n'));
      const start = performance.now();
      findSections(post);
      return performance.now() - start;
    };
    time(2000);
    expect(time(16_000)).toBeLessThan(20 * time(2000) + 100);
  });
});
