import type { ExplainedHit } from '../search/index.ts';
import { visibleLine } from '../text/visible.ts';
import { talkName } from './name.ts';

const WORDS = {
  exact: 'as it is spelt',
  form: 'in another form',
  prefix: 'by its beginning',
  typo: 'mistyped',
} as const;

/** For each hit which term matched how and where, and what that weighs. */
export function explainLines(hits: readonly ExplainedHit[]): string[] {
  return hits.flatMap(({ talk, score, matches, reasons }) => [
    visibleLine(`${talkName(talk).text} (${talkName(talk).place}): ${score}`),
    ...reasons.map(({ term, as, field, weight }) =>
      visibleLine(`  ${weight.toFixed(3).padStart(8)}  ${term === '' ? field : `"${term}" in ${field}, ${WORDS[as]}`}`),
    ),
    ...matches
      .slice(0, 5)
      .map(({ line, text, spans }) =>
        visibleLine(
          `  line ${line}: ${spans.map(({ start, end, as, word }) => `"${text.slice(start, end)}" for "${word}" ${WORDS[as]}`).join(', ')}`,
        ),
      ),
  ]);
}
