import { withinTime } from '../io/guard.ts';
import type { Section } from '../model.ts';
import { tokenizeMarkdown } from '../render/lexer.ts';
import { isTooComplex, renderTokens } from '../render/markdown.ts';
import type { RenderOptions } from '../render/options.ts';
import { renderPlain } from '../render/plain.ts';
import type { Terminal } from '../terminal/terminal.ts';

const TIME_LIMIT = 500;

/** A talk as lines; plainly, and told so, where it is more than the renderer can take in sensible time. */
export function renderTalk(talk: Section, body: string, options: RenderOptions, terminal: Terminal): Iterable<string> {
  const lines = isTooComplex(body) ? null : withinTime(TIME_LIMIT, () => attempt(body, options));
  if (lines?.result) return lines.result;
  terminal.report({
    path: talk.post.path,
    line: talk.line,
    message: 'shown as plain text: too complex (limit: 256 KB, 100 levels, half a second)',
  });
  return renderPlain(body, options.width);
}

/** Null where the text is nested beyond the stack. */
function attempt(body: string, options: RenderOptions): string[] | null {
  try {
    return renderTokens(tokenizeMarkdown(body), options);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
