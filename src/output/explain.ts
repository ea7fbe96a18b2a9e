import type { Hit, Matches } from '../model.ts';
import { unstyled, wrap } from '../render/width.ts';
import type { ExplainedHit } from '../search/index.ts';
import { visibleLine } from '../text/visible.ts';
import { talkName } from './name.ts';

const WORDS = {
  exact: 'as it is spelt',
  form: 'in another form',
  prefix: 'by its beginning',
  typo: 'mistyped',
} as const;

const INDENT = '  ';
/** Lines of one talk. */
const MOST_LINES = 5;

/** A hit with its reasons. */
export type Explained = Hit<Matches> & Pick<ExplainedHit, 'reasons'>;

/** For each hit which term matched how and where, and what that weighs. */
export function* explainLines(hits: Iterable<Explained>, width: number): Generator<string> {
  for (const { talk, score, matches, reasons } of hits) {
    yield* hanging('', `${talkName(talk).text} (${talkName(talk).place}): ${score}`, width);
    for (const { term, as, field, weight } of reasons)
      yield* hanging(
        `${INDENT}${weight.toFixed(3).padStart(8)}  `,
        term === '' ? field : `"${term}" in ${field}, ${WORDS[as]}`,
        width,
      );
    let left = MOST_LINES;
    for (const { line, text, spans } of matches) {
      if (left-- === 0) break;
      const found = spans.map(({ start, end, as, word }) => `"${text.slice(start, end)}" for "${word}" ${WORDS[as]}`);
      yield* hanging(`${INDENT}line ${line}: `, found.join(', '), width);
    }
  }
}

/** A text behind its lead; where it is longer than the line, it goes on below, indented. */
function hanging(lead: string, text: string, width: number): string[] {
  const [first = '', ...more] = wrap([{ text: visibleLine(text), style: unstyled }], width - Math.max(lead.length, 4));
  return [lead + first, ...more.map((line) => INDENT + INDENT + line)];
}
