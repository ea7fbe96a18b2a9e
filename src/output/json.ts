import type { Hit, Matches, Section } from '../model.ts';
import { escapeJson } from '../text/visible.ts';

/** A section as the command line promises it: fields are only ever added. */
export function sectionRecord(section: Section) {
  const { kind, id, number, heading, line, endLine, speakers, speakerFrom, title, group, words, post } = section;
  const { path, date, tags } = post;
  return {
    kind,
    id,
    number,
    heading,
    line,
    endLine,
    speakers,
    speakerFrom,
    title,
    group,
    words,
    post: { path, title: post.title, date, tags },
  };
}

/**
 * A list as JSON, in pieces, so that it need never be whole. Every control and
 * invisible character is escaped: lossless, and safe on a terminal.
 *
 * @param record what is written of each
 */
export function* listJson<T>(values: Iterable<T>, record: (value: T) => unknown): Generator<string> {
  yield* list(values, '', function* (value, margin) {
    yield json(record(value), margin);
  });
  yield '\n';
}

/** Hits as `search --json` prints them, match by match. */
export function* hitsJson(hits: Iterable<Hit<Matches>>): Generator<string> {
  yield* list(hits, '', function* ({ talk, score, matches }, margin) {
    const head = json({ talk: sectionRecord(talk), score }, margin);
    yield `${head.slice(0, -`\n${margin}}`.length)},\n${margin}${INDENT}"matches": `;
    yield* list(matches, margin + INDENT, function* (match, inner) {
      yield json(match, inner);
    });
    yield `\n${margin}}`;
  });
  yield '\n';
}

const INDENT = '  ';

function* list<T>(
  values: Iterable<T>,
  margin: string,
  write: (value: T, margin: string) => Iterable<string>,
): Generator<string> {
  let lead = '[';
  for (const value of values) {
    yield `${lead}\n${margin}${INDENT}`;
    yield* write(value, margin + INDENT);
    lead = ',';
  }
  yield lead === '[' ? '[]' : `\n${margin}]`;
}

function json(value: unknown, margin: string): string {
  return escapeJson(JSON.stringify(value, null, INDENT)).replaceAll('\n', `\n${margin}`);
}
