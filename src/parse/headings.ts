import type { Heading } from '../model.ts';
import { inlineText } from './inline.ts';

const ATX = /^ {0,3}(#{1,6})(?:[ \t\u00a0]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

export interface BlockReading {
  readonly headings: readonly Heading[];
  readonly verbatim: Uint8Array;
}

/** The headings of a post, and which lines are code or comment. @param firstLine of the body, from 1 */
export function scanBlocks(lines: readonly string[], firstLine: number): BlockReading {
  const headings: Heading[] = [];
  const verbatim = new Uint8Array(lines.length).fill(1, 0, firstLine - 1);
  let fence = '';
  let comment = false;
  for (let i = firstLine - 1; i < lines.length; i++) {
    const text = lines[i] ?? '';
    const mark = FENCE.exec(text)?.[1];
    if (fence) {
      verbatim[i] = 1;
      if (mark?.startsWith(fence) && text.trim() === mark) fence = '';
      continue;
    }
    if (comment || /^ {0,3}<!--/.test(text)) {
      verbatim[i] = 1;
      comment = !text.includes('-->');
      continue;
    }
    if (mark) {
      fence = mark;
      verbatim[i] = 1;
      continue;
    }
    const atx = ATX.exec(text);
    if (atx) {
      const source = atx[2] ?? '';
      headings.push({
        line: i + 1,
        endLine: i + 1,
        level: (atx[1] ?? '#').length as Heading['level'],
        text: inlineText(source),
        source,
      });
      continue;
    }
    const before = lines[i - 1] ?? '';
    if (
      i >= firstLine &&
      /^ {0,3}(=+|-+)[ \t]*$/.test(text) &&
      before.trim() !== '' &&
      !/^ {0,3}([#>]|[-*+] )/.test(before)
    ) {
      headings.push({
        line: i,
        endLine: i + 1,
        level: text.includes('=') ? 1 : 2,
        text: inlineText(before),
        source: before.trim(),
      });
    }
  }
  return { headings, verbatim };
}
