import type { Section } from '../model.ts';
import { talkName } from '../output/name.ts';
import { foldedWords } from '../text/fold.ts';
import { visibleLine } from '../text/visible.ts';
import type { Terminal } from './terminal.ts';

const MAX_SHOWN = 10;

/**
 * Lets the user type to narrow a list of talks and choose one, with the talk's
 * first lines beside it. Needs a terminal.
 *
 * @returns null where the question is left with Ctrl-C or Escape
 */
export async function chooseTalk(talks: readonly Section[], terminal: Terminal): Promise<Section | null> {
  const { autocomplete, isCancel } = await import('@clack/prompts');
  const room = Math.max(16, terminal.width - 8);
  const chosen = await autocomplete<number>({
    message: 'Which talk?',
    placeholder: 'type a part of a name or a title',
    maxItems: MAX_SHOWN,
    options: talks.map((talk, value) => ({
      value,
      label: cut(visibleLine(`${talkName(talk).text}, ${talk.post.title}`), room),
      hint: cut(visibleLine(firstWords(talk)), room),
    })),
    filter: (typed, { value }) => names(talks[value], typed),
  });
  return isCancel(chosen) ? null : (talks[chosen] ?? null);
}

function names(talk: Section | undefined, typed: string): boolean {
  const known = talk ? foldedWords(`${talkName(talk).text} ${talk.post.title} ${talk.heading ?? ''}`) : [];
  return foldedWords(typed).every((asked) => known.some((word) => word.startsWith(asked)));
}

function firstWords({ markdown, heading }: Section): string {
  const lines = markdown.split(/\r\n|\n|\r/, 12).slice(heading === null ? 0 : 1);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(' ');
}

function cut(text: string, length: number): string {
  const letters = [...text.slice(0, 2 * length)];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
}
