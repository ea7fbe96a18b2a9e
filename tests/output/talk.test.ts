import { describe, expect, it } from 'vitest';
import { definitionsFor } from '../../src/output/talk.ts';
import { parsePost } from '../../src/parse/post.ts';
import { findSections } from '../../src/talks/find-talks.ts';

describe('definitionsFor', () => {
  const post = parsePost(
    [
      '# Ada Byron',
      '',
      'See [the engine][1], [the  Notes] and [own].',
      '',
      '[own]: https://own.example',
      '',
      '# Eve Holt',
      '',
      'See [knots][2].',
      '',
      '[1]: https://engine.example "Engine"',
      '[2]: https://knots.example',
      '[the notes]: https://notes.example',
      '[^1]: a footnote',
      '',
    ].join('\n'),
    'x.md',
  );
  const sections = findSections(post);
  const reading = { post, sections, problems: [] };

  it('finds what a talk uses and what stands under another', () => {
    const [ada, eve] = sections;
    expect(ada && definitionsFor(ada, reading)).toBe(
      '[1]: https://engine.example "Engine"\n[the notes]: https://notes.example\n\n',
    );
    expect(eve && definitionsFor(eve, reading)).toBe('');
  });
});
