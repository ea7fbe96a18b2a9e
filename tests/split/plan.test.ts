import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/parse/post.ts';
import { planSplit } from '../../src/split/plan.ts';
import { findTalks } from '../../src/talks/find-talks.ts';

const names = (headings: readonly string[]) => {
  const post = parsePost(
    `---\ntitle: Conf talks\n---\n${headings.map((heading) => `# ${heading}\n\ntext\n`).join('\n')}`,
    '2020-01-02-conf.md',
  );
  return planSplit(findTalks(post)).map(({ name }) => name);
};

const PORTABLE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\.md$/u;

describe('planSplit', () => {
  it.each([
    ['a way out', '../../etc/passwd', '01-etc-passwd.md'],
    ['a device', 'CON', '01-con.md'],
    ['only emoji', '🎉🎉', '01-talk.md'],
    ['a name', 'Ada Lovelace', '01-ada-lovelace.md'],
  ])('names %s safely', (_what, heading, name) => {
    expect(names([heading, 'Grace Hopper'])[0]).toBe(name);
  });

  it('keeps a long one below what systems allow', () => {
    expect(Buffer.byteLength(names(['x'.repeat(300), 'Ada Lovelace'])[0] ?? '')).toBeLessThan(120);
  });

  it('gives every talk a name of its own that any system takes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 8 }),
        (headings) => {
          const given = names(headings.map((heading) => heading.replace(/[\r\n]/g, ' ')));
          expect(new Set(given.map((name) => name.toLowerCase().normalize('NFC'))).size).toBe(given.length);
          for (const name of given) expect(name).toMatch(PORTABLE);
        },
      ),
    );
  });
});
