import { decodeEntities } from '../text/entities.ts';

/** Elements that stand on lines of their own, and those that stand beside each other in a row. */
const BLOCKS = new Set(
  'address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody tfoot thead tr ul video'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

/** HTML as a reader sees it: tags and comments off, a newline where a block begins or ends, a blank between cells. */
export function textOfHtml(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    if (open < 0) return text + html.slice(at);
    text += html.slice(at, open);
    const isComment = html.startsWith('<!--', open);
    const isTag = isComment || /[a-z/!?]/i.test(html[open + 1] ?? '');
    const end = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (!isTag) {
      text += '<';
      at = open + 1;
    } else if (end < 0) return text + html.slice(open);
    else {
      text += gapOf(html.slice(open, end));
      at = end + (isComment ? 3 : 1);
    }
  }
  return text;
}

/** What stands in place of a tag. */
function gapOf(tag: string): '\n' | ' ' | '' {
  const name = /^<\/?([a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '';
}

/** A run of lines of an HTML block; of one that is verbatim every blank counts. */
export interface HtmlPart {
  readonly text: string;
  readonly isVerbatim: boolean;
}

/** The text of an HTML block, with what stands in `<pre>` apart; parts without text are left out. */
export function partsOfHtml(html: string): HtmlPart[] {
  // With one group, every second piece is what stood in <pre>.
  return html.split(/<pre(?:\s[^>]*)?>([\s\S]*?)<\/pre>/i).flatMap((piece, i) => {
    const text = decodeEntities(textOfHtml(piece));
    const isVerbatim = i % 2 === 1;
    const shown = isVerbatim ? text.replace(/^\n|\s+$/g, '') : text.trim().replace(/[^\S\n]*\n\s*/g, '\n');
    return shown.trim() === '' ? [] : [{ text: shown, isVerbatim }];
  });
}
