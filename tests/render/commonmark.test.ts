import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/render/html.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { createTheme } from '../../src/render/theme.ts';
import { decodeEntities } from '../../src/text/entities.ts';

const theme = createTheme(0);
/** Of HTML 5's 2,125 named references, the 252 of HTML 4 are decoded. */
const RARE_REFERENCES = 25;

/** What a reader sees of HTML: its text, and what pictures are called. */
const textOf = (html: string) => decodeEntities(textOfHtml(html.replace(/<img [^>]*alt="([^"]*)"[^>]*>/g, ' $1 ')));
const lettersOf = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')];

describe('the examples of CommonMark 0.31', () => {
  it.each(tests.filter(({ number }) => number !== RARE_REFERENCES))(
    '$number ($section): all that is read stands in the lines, in its order',
    ({ markdown, html }) => {
      const printed = renderMarkdown(markdown, { width: 200, theme, hyperlinks: false }).join('\n');
      const wanted = lettersOf(textOf(html));
      // Addresses stand between: the wanted letters are some of those printed.
      let at = 0;
      for (const letter of lettersOf(printed)) if (letter === wanted[at]) at++;
      expect(wanted.slice(at).join('')).toBe('');
    },
  );
});
