import { type Library, talksOf } from '../library/library.ts';
import { lookUp } from '../library/look-up.ts';
import type { Section } from '../model.ts';
import { talkName } from '../output/name.ts';
import { findPeople } from '../talks/people.ts';
import type { Context } from './context.ts';

/**
 * The talks that a name means. Where it means none (exit 1) or several people
 * (exit 2, or a question on a terminal), says so on stderr.
 *
 * @returns no talks where there is nothing to go on with
 */
export async function findTalk(context: Context, library: Library, asked: string): Promise<readonly Section[]> {
  const { terminal } = context;
  const people = findPeople(talksOf(library));
  const finding = lookUp(library, people, asked);
  if (finding.kind === 'talks') return finding.talks;
  if (finding.kind === 'people') {
    if (terminal.canAsk)
      return ask(
        context,
        finding.people.flatMap(({ talks }) => talks),
      );
    const names = finding.people.map(({ name, talks }) => `${name} (${talks[0]?.id})`);
    terminal.report({ message: `"${asked}" names ${names.length} people: ${names.join(', ')}` });
    return [];
  }
  const nearest = finding.nearest.map(({ name, talks }) => `${name} (${talks[0] ? talkName(talks[0]).place : ''})`);
  const hint = nearest.length > 0 ? `. Did you mean ${nearest.join(', or ')}?` : '; "dotnotes list" names all';
  terminal.note(`no talk by "${asked}"${hint}`);
  terminal.exitCode ||= 1;
  return [];
}

/** Lets the user choose one of these talks; none where the question is left. */
export async function ask(context: Context, talks: readonly Section[]): Promise<readonly Section[]> {
  const { chooseTalk } = await import('../terminal/choose-talk.ts');
  const chosen = await chooseTalk(talks, context.terminal);
  if (chosen === null) context.terminal.exitCode = 130;
  return chosen === null ? [] : [chosen];
}
