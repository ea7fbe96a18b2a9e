import { type Library, talksOf } from '../library/library.ts';
import { type Finding, lookUp } from '../library/look-up.ts';
import type { Section } from '../model.ts';
import { talkName } from '../output/name.ts';
import { bodyOf } from '../output/talk.ts';
import { findPeople, type Person } from '../talks/people.ts';
import { foldedWords } from '../text/fold.ts';
import { visibleLine } from '../text/visible.ts';
import type { Context } from './context.ts';

/**
 * The talks that a name means. Where it means none (exit 1) or several people
 * (exit 2, or a question on a terminal), says so on stderr.
 *
 * @param mayAsk whether a question may stand where results go
 * @returns no talks where there is nothing to go on with
 */
export async function findTalk(
  context: Context,
  library: Library,
  asked: string,
  mayAsk = context.terminal.canAsk,
): Promise<readonly Section[]> {
  const { terminal } = context;
  const finding = lookUp(library, findPeople(talksOf(library)), asked);
  if (finding.kind === 'talks') return finding.talks;
  if (finding.kind === 'people') {
    const { people } = finding;
    if (mayAsk) return ask(context, library, [...new Set(people.flatMap(({ talks }) => talks))]);
    terminal.report({ message: `"${asked}" names ${people.length} people:`, below: people.map(personLine) });
    return [];
  }
  terminal.note(`no talk by "${asked}"${hint(library, asked, finding.nearest)}`);
  terminal.exitCode ||= 1;
  return [];
}

function personLine({ name, talks }: Person): string {
  return `  ${visibleLine(name)}, ${talks.length === 1 ? '1 talk' : `${talks.length} talks`}: ${visibleLine(talks[0]?.id ?? '')}`;
}

/** What to try instead. */
function hint(library: Library, asked: string, nearest: readonly Person[]): string {
  const names = nearest.map(({ name, talks }) => `${name} (${talks[0] ? talkName(talks[0]).place : ''})`);
  if (names.length > 0) return `. Did you mean ${names.join(', or ')}?`;
  const count = talksOf(library).length;
  if (/^\d+$/.test(asked) && library.readings.length === 1) return `: the talks of this post are 1 to ${count}`;
  return '; "dotnotes list" names all';
}

/** Names every talk on stderr, an id and a name a line, for somebody who named none and can't be asked. */
export function tellTalks({ terminal }: Context, talks: readonly Section[]): void {
  const lines = talks.map((talk) => `  ${visibleLine(talk.id)}  ${visibleLine(talkName(talk).text)}`);
  terminal.report({ message: 'name a speaker, an id or a number; the talks are:', below: lines });
}

/** Lets the user choose one of these talks; none where the question is left. */
export async function ask(context: Context, library: Library, talks: readonly Section[]): Promise<readonly Section[]> {
  const { terminal } = context;
  const [{ chooseTalk }, { cut, widthOf }, { renderMarkdown }, { createTheme }] = await Promise.all([
    import('../terminal/choose-talk.ts'),
    import('../render/width.ts'),
    import('../render/markdown.ts'),
    import('../render/theme.ts'),
  ]);
  const room = Math.max(16, terminal.width - 8);
  const plain = { width: MOST_HINT, theme: createTheme(0), hyperlinks: false };
  const firstWords = (talk: Section) => {
    const start = bodyOf(talk).trimStart().slice(0, MOST_HINT);
    return renderMarkdown(start, plain).filter(Boolean).join(' ');
  };
  const choices = talks.map((talk) => {
    const label = cut(visibleLine(`${talkName(talk).text}, ${talk.post.title}`), room);
    const left = room - widthOf(label) - 3;
    return {
      id: talk.id,
      label,
      get hint() {
        return left < LEAST_HINT ? '' : cut(firstWords(talk), left);
      },
    };
  });
  const chosen = await chooseTalk(choices, createNarrowing(library, talks), terminal);
  if (chosen === null) terminal.exitCode = 130;
  return talks.filter(({ id }) => id === chosen);
}

/** Letters of a talk that are looked at for its first words. */
const MOST_HINT = 400;
const LEAST_HINT = 10;

/**
 * Ids of the talks of which all that was typed begins a word; where there are none, of those that `show` would find.
 * The notes are read for that once: it is asked at every key.
 */
function createNarrowing(library: Library, talks: readonly Section[]): (typed: string) => ReadonlySet<string> {
  const known = talks.map((talk) => ({
    id: talk.id,
    words: foldedWords(`${talkName(talk).text} ${talk.post.title} ${talk.heading ?? ''}`),
  }));
  let people: readonly Person[] | null = null;
  return (typed) => {
    const asked = foldedWords(typed);
    const begun = known.filter(({ words }) => asked.every((start) => words.some((word) => word.startsWith(start))));
    if (begun.length > 0) return new Set(begun.map(({ id }) => id));
    people ??= findPeople(talksOf(library));
    return new Set(talksOfFinding(lookUp(library, people, typed)).map(({ id }) => id));
  };
}

function talksOfFinding(finding: Finding): readonly Section[] {
  if (finding.kind === 'talks') return finding.talks;
  return (finding.kind === 'people' ? finding.people : finding.nearest).flatMap(({ talks }) => talks);
}
